// Part of Kimberlite.

/// A page in memory.
typealias HTMLTree = MarkupTree<HTMLElement, HTMLAttribute, HTMLDetail>

/// What is kept of a node beside its element.
struct HTMLDetail {
  /// Of `h1` to `h6`.
  var level: UInt8 = 0
}

extension HTMLElement: MarkupElement {
  static var characters: HTMLElement { .text }
}

extension HTMLTree {
  /// The place in the page that a link leads to; nil when it leads elsewhere.
  func target(of node: Int) -> String? {
    guard let href = bytes(.href, of: node), href.first == UInt8(ascii: "#"), href.count > 1 else {
      return nil
    }
    return String(decoding: href.dropFirst(), as: UTF8.self)
  }
}

// Part of Kimberlite.

/// One XML part of a Word file. Characters are kept where the format has text only.
typealias WordTree = MarkupTree<WordElement, WordAttribute, Void>

extension WordTree {
  /// The `val` of a child.
  func value(of element: WordElement, in node: Int) -> String? {
    child(element, of: node).flatMap { attribute(.value, of: $0) }
  }

  func number(of element: WordElement, in node: Int) -> Int? {
    value(of: element, in: node).flatMap { Int($0) }
  }

  /// A property that is on or off: on without a value. Nil where it is not stated.
  func toggle(_ element: WordElement, in node: Int) -> Bool? {
    child(element, of: node).map { isOn(.value, of: $0) ?? true }
  }

  /// An attribute that is on or off; nil where it is not stated.
  func isOn(_ attribute: WordAttribute, of node: Int) -> Bool? {
    switch self.attribute(attribute, of: node) {
    case nil: nil
    case "0", "false", "off": false
    default: true
    }
  }
}

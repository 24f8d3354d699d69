// Part of Kimberlite.

/// What styles say of a text that matters here; nil where they say nothing.
struct HTMLLook: Hashable {
  var isItalic: Bool?
  var isBold: Bool?
  var isHidden: Bool?
  var isSuperior: Bool?
  /// `list-style-type`, in small letters.
  var listStyle: String?

  static let none = HTMLLook()

  /// What `other` says goes before.
  mutating func add(_ other: HTMLLook) {
    isItalic = other.isItalic ?? isItalic
    isBold = other.isBold ?? isBold
    isHidden = other.isHidden ?? isHidden
    isSuperior = other.isSuperior ?? isSuperior
    listStyle = other.listStyle ?? listStyle
  }

  init() {}

  /// Reads declarations, as in a `style` attribute: `font-style: italic; mso-bidi-…: …`.
  init(declarations: ArraySlice<UInt8>) {
    for declaration in declarations.split(separator: UInt8(ascii: ";")).prefix(200) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = CSSText.word(declaration[..<colon])
      let value = CSSText.word(declaration[(colon + 1)...])
      read(name, value)
    }
  }

  private mutating func read(_ name: String, _ value: String) {
    switch name {
    case "font-style": isItalic = value.hasPrefix("italic") || value.hasPrefix("oblique")
    case "font-weight":
      let weight = Int(value.prefix(3)) ?? 0
      isBold = value.hasPrefix("bold") || weight >= 600
    case "font":
      if value.contains("italic") { isItalic = true }
      if value.contains("bold") { isBold = true }
    case "display": isHidden = value.hasPrefix("none")
    case "visibility": if value.hasPrefix("hidden") { isHidden = true }
    case "mso-hide": if value.hasPrefix("all") { isHidden = true }
    case "vertical-align": isSuperior = value.hasPrefix("super")
    case "list-style-type": listStyle = value
    case "list-style":
      listStyle = value.split(separator: " ").first { $0 != "inside" && $0 != "outside" }
        .map(String.init)
    default: break
    }
  }
}

/// The rules of a page's `style` elements that have simple selectors (`em`, `.a`, `p.a`, `#a`) and
/// say something that matters here. What depends on a medium or on other elements is left out.
struct HTMLStyleSheet {
  private var looks: [String: HTMLLook] = [:]

  /// Beyond it nobody has written the rules by hand.
  private static let sizeLimit = 1 << 20

  var isEmpty: Bool { looks.isEmpty }

  init(_ text: [UInt8]) {
    var rest = text.prefix(Self.sizeLimit)
    while let open = ByteSearch.first(UInt8(ascii: "{"), in: rest) {
      let selectors = CSSText.withoutComments(rest[..<open])
      if selectors.contains(UInt8(ascii: "@")) {
        rest = Self.afterBlock(rest[open...])
        continue
      }
      let close = ByteSearch.first(UInt8(ascii: "}"), in: rest[open...]) ?? rest.endIndex
      let look = HTMLLook(declarations: rest[(open + 1)..<close])
      if look != .none { add(look, to: selectors[...]) }
      rest = rest[min(close + 1, rest.endIndex)...]
    }
  }

  private mutating func add(_ look: HTMLLook, to selectors: ArraySlice<UInt8>) {
    for selector in selectors.split(separator: UInt8(ascii: ",")) {
      let name = CSSText.word(selector)
      let isSimple = name.utf8.allSatisfy {
        $0 >= 0x80 || CSSText.isName($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#")
      }
      guard isSimple, !name.isEmpty else { continue }
      looks[name, default: .none].add(look)
    }
  }

  /// What follows a rule that holds rules.
  private static func afterBlock(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var depth = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth <= 0 { return text[(index + 1)...] }
    }
    return text[text.endIndex...]
  }

  /// What the rules and the element's own `style` say of a node; `names` are its tag's usual ones.
  func look(of node: Int, in tree: HTMLTree) -> HTMLLook {
    guard tree.hasAttributes(node) else { return .none }
    var look = HTMLLook.none
    if !looks.isEmpty {
      if let classes = tree.bytes(.styleClass, of: node) {
        for name in classes.split(whereSeparator: { $0 <= 0x20 }).prefix(50) {
          let word = CSSText.word(name)
          if let found = looks["." + word] { look.add(found) }
          for tag in HTMLTag.names(of: tree.nodes[node]) {
            if let found = looks[tag + "." + word] { look.add(found) }
          }
        }
      }
      if let id = tree.bytes(.identifier, of: node), let found = looks["#" + CSSText.word(id)] {
        look.add(found)
      }
    }
    if let own = tree.bytes(.style, of: node) { look.add(HTMLLook(declarations: own)) }
    return look
  }

  /// What the rules say of all elements of a name.
  func look(ofTag name: String) -> HTMLLook? { looks[name] }
}

/// The names of tags that a selector can give to an element of the tree.
enum HTMLTag {
  static func names(of node: HTMLTree.Node) -> [String] {
    switch node.element {
    case .paragraph: ["p"]
    case .heading: ["h\(node.detail.level)"]
    case .division: ["div"]
    case .inline: ["span", "font"]
    case .item: ["li"]
    case .orderedList: ["ol"]
    case .unorderedList: ["ul"]
    case .anchor: ["a"]
    case .italic: ["i", "em"]
    case .bold: ["b", "strong"]
    case .superscript: ["sup"]
    case .cell: ["td"]
    default: []
    }
  }
}

enum CSSText {
  static func isName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Without blanks at the ends and in small letters.
  static func word(_ bytes: ArraySlice<UInt8>) -> String {
    let rest = bytes.drop { $0 <= 0x20 }
    let end = rest.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? rest.startIndex
    let folded = rest[rest.startIndex..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Without `/* … */`, and without what hides styles from old programs: `<!--`, `-->`.
  static func withoutComments(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let rest = bytes[at...]
      if rest.starts(with: "/*".utf8) {
        let end = ByteSearch.first(Array("*/".utf8), in: rest)
        at = end.map { $0 + 2 } ?? bytes.endIndex
      } else if rest.starts(with: "<!--".utf8) {
        at += 4
      } else if rest.starts(with: "-->".utf8) {
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }
}

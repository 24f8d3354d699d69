// Part of Kimberlite.
import ResolutionLanguages

/// How characters look: what a style, a run or a paragraph's own marks state of them.
struct WordLook {
  var isBold: Bool?
  var isItalic: Bool?
  var isHidden: Bool?
  var isRaised: Bool?
  /// Whether Chinese characters are set in a cursive font, which stands for italics.
  var isCursive: Bool?

  init() {}

  /// From an `rPr`.
  init(_ properties: Int, in tree: WordTree) {
    isBold = tree.toggle(.bold, in: properties)
    isItalic = tree.toggle(.italic, in: properties)
    isHidden = tree.toggle(.hidden, in: properties)
    if let fonts = tree.child(.fonts, of: properties),
      let name = tree.bytes(.eastAsia, of: fonts)
    {
      isCursive = ChineseFonts.isCursive(name)
    }
    if let alignment = tree.value(of: .verticalAlignment, in: properties) {
      isRaised = alignment == "superscript"
    } else if let height = tree.number(of: .position, in: properties) {
      // In half points: marks of old files are raised by three points or more.
      isRaised = height >= 6
    }
  }

  /// What `other` states in place of this.
  mutating func override(with other: WordLook) {
    isBold = other.isBold ?? isBold
    isItalic = other.isItalic ?? isItalic
    isHidden = other.isHidden ?? isHidden
    isRaised = other.isRaised ?? isRaised
    isCursive = other.isCursive ?? isCursive
  }

  /// Properties that are on or off add up by exclusive or between the styles of paragraph and
  /// characters (ECMA-376 part 1, 17.7.3).
  mutating func toggle(with other: WordLook) {
    if other.isBold == true { isBold = !(isBold ?? false) }
    if other.isItalic == true { isItalic = !(isItalic ?? false) }
    if other.isHidden == true { isHidden = !(isHidden ?? false) }
    isRaised = other.isRaised ?? isRaised
    isCursive = other.isCursive ?? isCursive
  }
}

/// The styles of a Word file, what each inherits taken in.
struct WordStyles {
  struct Style {
    var look = WordLook()
    /// The number of its list; 0 takes an inherited one away.
    var list: Int?
    var listLevel: Int?
    /// 1 to 9 of a heading; nil for running text.
    var headingLevel: Int?
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraphStyle = ""
  private var defaults = WordLook()

  init() {}

  init(_ tree: WordTree) {
    guard let root = tree.nodes.isEmpty ? nil : 0 else { return }
    if let node = tree.child(.documentDefaults, of: root) {
      for properties in tree.all(.runProperties) where properties < tree.end(of: node) {
        defaults.override(with: WordLook(properties, in: tree))
      }
    }
    var nodes: [String: Int] = [:]
    for node in tree.children(of: root) where tree.element(node) == .style {
      guard let name = tree.attribute(.styleIdentifier, of: node) else { continue }
      nodes[name] = node
      if tree.isOn(.isDefault, of: node) ?? false, tree.attribute(.type, of: node) == "paragraph" {
        defaultParagraphStyle = name
      }
    }
    // In one order: of styles that inherit from each other the first is resolved last.
    for name in nodes.keys.sorted() { resolve(name, nodes, tree) }
  }

  func style(_ name: String?) -> Style? { styles[name ?? defaultParagraphStyle] }

  /// The look of a paragraph's characters before they state anything themselves.
  func look(ofParagraph style: Style?) -> WordLook {
    var look = defaults
    if let style { look.override(with: style.look) }
    return look
  }

  /// A chain of styles is followed to its root; styles that inherit from each other end where the
  /// circle closes, and chains after 64.
  private mutating func resolve(_ name: String, _ nodes: [String: Int], _ tree: WordTree) {
    var chain: [String] = []
    var next: String? = name
    while let current = next, let node = nodes[current], styles[current] == nil,
      !chain.suffix(64).contains(current), chain.count < 64
    {
      chain.append(current)
      next = tree.value(of: .basedOn, in: node)
    }
    for current in chain.reversed() {
      guard let node = nodes[current] else { continue }
      let parent = tree.value(of: .basedOn, in: node).flatMap { styles[$0] }
      styles[current] = Self.style(node, parent ?? Style(), tree)
    }
  }

  private static func style(_ node: Int, _ parent: Style, _ tree: WordTree) -> Style {
    var style = parent
    if let properties = tree.child(.runProperties, of: node) {
      style.look.override(with: WordLook(properties, in: tree))
    }
    if let properties = tree.child(.paragraphProperties, of: node) {
      if let list = tree.child(.numberingProperties, of: properties) {
        style.list = tree.number(of: .numberingIdentifier, in: list) ?? style.list
        style.listLevel = tree.number(of: .level, in: list) ?? style.listLevel
      }
      if let level = tree.number(of: .outlineLevel, in: properties) {
        style.headingLevel = (0..<9).contains(level) ? level + 1 : nil
      }
    }
    return style
  }
}

// Part of Kimberlite.
import ResolutionLanguages

/// Walks through a page and leaves its paragraphs, and apart from them what stands around the
/// document: navigation, tools, what is not shown.
struct HTMLBlocks {
  /// What holds for everything below a node.
  struct Context {
    var style = StyledRunningText.Style.plain
    var isItalic = false
    var isBold = false
    var isSuperior = false
    var isPreformatted = false
    var isInMain = false
    var isAmongNotes = false
    var isInDecimalList = false
    /// Whether the text leads out of the page.
    var isLink = false
    var container = 0..<0

    mutating func add(_ look: HTMLLook) {
      isItalic = look.isItalic ?? isItalic
      isBold = look.isBold ?? isBold
      isSuperior = look.isSuperior ?? isSuperior
      style = isItalic ? .italic : isBold ? .bold : .plain
    }
  }

  let tree: HTMLTree
  let sheet: HTMLStyleSheet
  /// Ids that links of the page lead to.
  let targets: Set<String>

  private(set) var drafts: [HTMLDraft] = []
  /// The words of what is left out, a line for each of its parts.
  private(set) var leftOut: [[UInt8]] = []

  private var draft: HTMLDraft?
  private var pendingAnchors: [String] = []
  var pendingNumber: String?
  /// In a row of a table: paragraphs are lines of it.
  private var isInRow = false
  private var breaksLine = false
  private var wide = HTMLWideText()

  init(tree: HTMLTree, sheet: HTMLStyleSheet) {
    self.tree = tree
    self.sheet = sheet
    var targets: Set<String> = []
    for node in tree.nodes.indices where tree.element(node) == .anchor {
      if let target = tree.target(of: node) { targets.insert(target) }
    }
    self.targets = targets
  }

  mutating func read() {
    guard !tree.nodes.isEmpty else { return }
    var root = 0
    // Several elements without one above them, as a fragment has.
    while root < tree.nodes.count {
      visit(root, Context())
      root = tree.end(of: root)
    }
    flush()
  }

  // MARK: - Nodes

  mutating func walk(_ node: Int, _ context: Context) {
    for child in tree.children(of: node) { visit(child, context) }
  }

  mutating func visit(_ node: Int, _ outer: Context) {
    let element = tree.element(node)
    if element == .text { return addText(node, outer) }
    var context = outer
    var look = HTMLLook.none
    if tree.hasAttributes(node) || !sheet.isEmpty {
      look = self.look(of: node)
      if isLeftOut(node, look, outer) { return leaveOut(node) }
      if isBacklink(node) { return }
      noteAnchors(of: node)
    } else if element == .surroundings || element == .header, isLeftOut(node, look, outer) {
      return leaveOut(node)
    }
    switch element {
    case .italic: context.add(HTMLLook(italic: true))
    case .bold: context.add(HTMLLook(bold: true))
    default: break
    }
    if look != .none { context.add(look) }
    switch element {
    case .text, .skipped, .style: break
    case .lineBreak: addLineBreak()
    case .rule: addRule()
    case .italic, .bold, .inline, .superscript, .anchor: inline(node, element, context)
    case .table: table(node, context)
    case .orderedList, .unorderedList: list(node, look, context)
    default: block(node, element, context)
    }
  }

  private func look(of node: Int) -> HTMLLook {
    var look = HTMLLook.none
    if !sheet.isEmpty {
      for name in HTMLTag.names(of: tree.nodes[node]) where name != "span" && name != "font" {
        if let found = sheet.look(ofTag: name) { look.add(found) }
      }
    }
    // The usual look of a heading is no emphasis in it.
    if tree.element(node) == .heading { look.isBold = nil }
    look.add(sheet.look(of: node, in: tree))
    return look
  }

  private mutating func block(_ node: Int, _ element: HTMLElement, _ outer: Context) {
    var context = outer
    boundary()
    switch element {
    case .main: context.isInMain = true
    case .preformatted: context.isPreformatted = true
    case .division, .item, .paragraph:
      if isOfNote(node, element) { context.container = node..<tree.end(of: node) }
      if isNoteSection(node) { context.isAmongNotes = true }
    default: break
    }
    let first = drafts.count
    walk(node, context)
    boundary()
    guard element == .heading, !isInRow else { return }
    for index in first..<drafts.count where drafts[index].kind == .text {
      drafts[index].kind = .heading
      drafts[index].level = Int(tree.nodes[node].detail.level)
    }
  }

  private mutating func inline(_ node: Int, _ element: HTMLElement, _ outer: Context) {
    var context = outer
    if element == .superscript { context.isSuperior = true }
    var target: String?
    if element == .anchor {
      target = tree.target(of: node)
      context.isLink = target == nil && tree.bytes(.href, of: node) != nil
    }
    let isSpan = target != nil || context.isSuperior && !outer.isSuperior
    let paragraph = drafts.count
    let start = draft?.text.text.count ?? 0
    walk(node, context)
    guard isSpan, drafts.count == paragraph, let end = draft?.text.text.count, end > start else {
      return
    }
    // A superscript in a link, or a link in a superscript, is one span.
    var span = HTMLDraft.Span(
      range: start..<end, target: target, isSuperior: context.isSuperior)
    if let inner = draft?.spans.last, inner.range.lowerBound >= start {
      span.target = span.target ?? inner.target
      span.isSuperior = span.isSuperior || inner.isSuperior
      if draft?.spans.filter({ $0.range.lowerBound >= start }).count == 1 {
        draft?.spans.removeLast()
      } else {
        // Several in one keep their own places: "1, 2" as two links.
        return
      }
    }
    draft?.spans.append(span)
  }

  // MARK: - Text

  private mutating func addText(_ node: Int, _ context: Context) {
    let bytes = tree.text(of: node)
    if draft == nil, bytes.allSatisfy({ $0 <= 0x20 }) { return }
    open(context)
    let before = draft?.text.text.count ?? 0
    if breaksLine, bytes.contains(where: { $0 > 0x20 }) {
      draft?.text.addLineBreak()
      breaksLine = false
    }
    if context.isPreformatted {
      for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { draft?.text.addLineBreak() }
        draft?.text.add(line, style: context.style)
      }
    } else {
      // Opened above.
      wide.add(bytes, to: &draft!.text, style: context.style)
    }
    guard context.isLink else { return }
    let added = (draft?.text.text.count ?? 0) - before
    draft?.linked += added
  }

  private mutating func open(_ context: Context) {
    if draft == nil {
      draft = HTMLDraft()
      wide = HTMLWideText()
      breaksLine = false
    }
    if !pendingAnchors.isEmpty {
      draft?.anchors += pendingAnchors
      pendingAnchors = []
    }
    guard draft?.text.isEmpty ?? true else { return }
    draft?.container = context.container
    draft?.isAmongNotes = context.isAmongNotes
    if let number = pendingNumber, !isInRow {
      draft?.number = number
      pendingNumber = nil
    }
  }

  private mutating func addLineBreak() {
    wide.isAfterBreak = true
    if isInRow { breaksLine = !(draft?.text.isEmpty ?? true) } else { draft?.text.addLineBreak() }
  }

  private mutating func addRule() {
    guard !isInRow else { return }
    flush()
    drafts.append(HTMLDraft(kind: .rule))
  }

  /// Where a paragraph ends or begins; in a row of a table a line of the cell.
  mutating func boundary() {
    if isInRow { addLineBreak() } else { flush() }
  }

  mutating func flush() {
    if let done = draft, !done.text.isEmpty { drafts.append(done) }
    draft = nil
  }

  // MARK: - Rows

  mutating func row(_ cells: [Int], _ context: Context) {
    flush()
    isInRow = true
    draft = HTMLDraft(kind: .row)
    for (index, cell) in cells.enumerated() {
      breaksLine = false
      wide = HTMLWideText()
      if index > 0 { draft?.text.addTab() }
      var inner = context
      inner.add(look(of: cell))
      noteAnchors(of: cell)
      walk(cell, inner)
    }
    isInRow = false
    breaksLine = false
    flush()
  }

  // MARK: - Anchors and what is left out

  private mutating func noteAnchors(of node: Int) {
    for name in [HTMLAttribute.identifier, .name] {
      guard let value = tree.attribute(name, of: node), targets.contains(value) else { continue }
      let isInline = draft != nil && tree.element(node).isInline
      if isInline { draft?.anchors.append(value) } else { pendingAnchors.append(value) }
    }
  }

  private mutating func leaveOut(_ node: Int) {
    guard tree.text(of: node).contains(where: { $0 > 0x20 }) else { return }
    var words: [UInt8] = []
    for part in node..<tree.end(of: node) {
      if tree.element(part) == .text {
        words += tree.text(of: part)
      } else if !tree.element(part).isInline {
        words.append(0x0A)
      }
    }
    leftOut.append(words)
  }
}

extension HTMLElement {
  var isInline: Bool {
    switch self {
    case .italic, .bold, .inline, .superscript, .anchor, .lineBreak: true
    default: false
    }
  }
}

extension HTMLLook {
  fileprivate init(italic: Bool? = nil, bold: Bool? = nil) {
    self.init()
    isItalic = italic
    isBold = bold
  }
}

// Part of Kimberlite.
import ResolutionModel

/// Makes blocks of a tree, in the order of the document: head, body, closing lines, annexes, notes.
///
/// Text that stands where no text is expected becomes a paragraph: nothing is lost.
struct AkomaNtosoBlocks {
  let tree: AkomaNtosoTree
  /// Whether the closing lines print the date before the meeting.
  let datesStandFirst: Bool
  private(set) var blocks: [Block] = []
  /// The title without its number.
  var title: String?
  var findings: [Finding] = []
  /// The letter of the part that is being read.
  var part: String?
  /// 0 in the main part, then the number of the annex.
  var annex = 0

  private var notes: [(label: String, node: Int)] = []
  /// The text of the first note with each label.
  private var firstNotes: [String: [UInt8]] = [:]

  init(tree: AkomaNtosoTree, datesStandFirst: Bool) {
    self.tree = tree
    self.datesStandFirst = datesStandFirst
  }

  /// A block before its number and text are put in order.
  struct Draft {
    var role: Block.Role
    var text: AkomaNtosoRunningText
    /// As printed, and with its dot.
    var number: AkomaNtosoRunningText?
    var style: AkomaNtosoStyle = []
    var phrase: String?
    /// Depth in lists.
    var level = 0
    var line: Int
  }

  mutating func add(_ draft: Draft) {
    var text = draft.text
    var role = draft.role
    var number = draft.number.flatMap { AkomaNtosoNumber.normalised($0.bytes) }
    text.prependMarks(draft.number?.marks ?? [])
    if number != nil { text.dropLeadingDot() }
    if text.isEmpty, let label = number, let printed = draft.number {
      // A number alone: the label of a heading, or what an author has left.
      text = printed.replaced(by: Array(label.utf8), marks: text.marks)
      role = AkomaNtosoNumber.isLabel(label) ? .heading : role
      number = nil
    }
    guard !text.isEmpty else { return append(orphanMarks: text.marks) }
    if number == nil && Self.isRule(text.bytes) { role = .separator }
    if role == .paragraph && draft.style.contains(.note) { role = .tableNote }
    let headingLevel = draft.style.headingLevel
    blocks.append(
      Block(
        role: role, number: number, text: text.bytes, marks: text.marks, emphasis: text.emphasis,
        isBold: text.isBold, styleIsHeading: draft.style.contains(.heading),
        namedPhrase: draft.phrase, level: draft.level > 0 ? draft.level : headingLevel,
        annex: annex, part: part, line: draft.line))
  }

  /// Marks with no text of their own hang on the end of the text before.
  private mutating func append(orphanMarks marks: [Block.Mark]) {
    guard !marks.isEmpty, !blocks.isEmpty else { return }
    let last = blocks.count - 1
    let end = blocks[last].text.count
    blocks[last].marks += marks.map { Block.Mark(offset: end, label: $0.label) }
  }

  /// Whether the text is a row of asterisks, dashes or dots.
  private static func isRule(_ text: [UInt8]) -> Bool {
    guard text.count < 200 else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      $0 == " " || "*＊_—–-…·.".unicodeScalars.contains($0)
    }
  }
}

// MARK: - Running text

extension AkomaNtosoBlocks {
  /// Elements whose text is taken elsewhere.
  enum Omission {
    case nothing, numbers, headings
  }

  /// The text of everything below a node; notes in it are remembered.
  mutating func text(
    of node: Int, leavingOut omission: Omission = .nothing
  ) -> AkomaNtosoRunningText {
    var text = AkomaNtosoRunningText()
    append(node, .plain, to: &text, leavingOut: omission)
    return text
  }

  mutating func append(
    _ node: Int, _ style: AkomaNtosoRunningText.Style = .plain,
    to text: inout AkomaNtosoRunningText, leavingOut omission: Omission = .nothing
  ) {
    let element = tree.element(node)
    if element == .text { return tree.append(node, style, to: &text) }
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .text: tree.append(child, style, to: &text)
      case .authorialNote: addMark(of: child, to: &text)
      case .noteReference: text.addMark(label(of: child))
      case .image, .meta: break
      case .lineBreak: text.addBlank()
      case .num where omission == .numbers: break
      case .heading where omission == .headings: break
      case .subheading where omission == .headings: break
      default:
        append(child, self.style(of: child, in: style), to: &text, leavingOut: omission)
        if tree.element(child).isStructure { text.addBlank() }
      }
    }
  }

  private func style(
    of node: Int, in style: AkomaNtosoRunningText.Style
  ) -> AkomaNtosoRunningText.Style {
    switch tree.element(node) {
    case .span:
      let look = tree.style(node)
      return look.contains(.bold) ? .bold : look.contains(.italic) ? .italic : style
    case .bold: return .bold
    case .italic: return .italic
    case .link: return .other
    case .superscript: return tree.isBlank(node) ? style : .other
    default: return style
    }
  }
}

// MARK: - Notes

extension AkomaNtosoBlocks {
  /// A label that stands at two different notes is reported; both notes are kept.
  mutating func addMark(of note: Int, to text: inout AkomaNtosoRunningText) {
    let label = label(of: note)
    text.addMark(label)
    let content = tree.plainText(of: note).bytes
    if let first = firstNotes[label] {
      if content.isEmpty || first == content { return }
      findings.append(Finding(.repeatedIdentifier(label), line: tree.line(note)))
    } else {
      firstNotes[label] = content
    }
    notes.append((label, note))
  }

  /// The mark as printed.
  private func label(of note: Int) -> String {
    let written = tree.attribute(.marker, of: note) ?? ""
    let printed = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return printed.isEmpty ? "*" : printed
  }

  /// The footnotes, in the order of their first marks.
  mutating func addNotes() {
    part = nil
    annex = 0
    var index = 0
    // A note may hold the mark of another, which then joins the end.
    while index < notes.count {
      let (label, node) = notes[index]
      index += 1
      let text = self.text(of: node)
      guard !text.isEmpty else { continue }
      blocks.append(
        Block(
          role: .footnote, number: label, text: text.bytes, marks: text.marks,
          emphasis: text.emphasis, line: tree.line(node)))
    }
  }
}

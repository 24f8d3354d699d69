// Part of Kimberlite.
import ResolutionModel

/// What stands around the body: cover page, title, closing lines; and the order of it all.
extension AkomaNtosoBlocks {
  mutating func readDocument() {
    guard !tree.nodes.isEmpty else { return }
    if let cover = tree.descendant(.coverPage, of: 0) { readCover(cover) }
    let statements = tree.descendants(of: 0).filter { tree.element($0) == .statement }
    let isCollection = statements.count > 1 || tree.descendant(.documentCollection, of: 0) != nil
    let first = tree.descendant(.preface, of: 0)
    if let first { readTitle(first, withPart: !isCollection) }
    for statement in statements.isEmpty ? [0] : statements {
      annex = 0
      if isCollection {
        part = nil
        if let preface = tree.child(.preface, of: statement) {
          readPart(preface, isTitle: preface == first)
        }
      }
      walk(statement)
    }
    reportForeignLines()
    addNotes()
  }

  private mutating func readCover(_ cover: Int) {
    for node in tree.descendants(of: cover) {
      switch tree.element(node) {
      case .docTitle: add(node, as: .adoptionLine)
      case .docProponent: add(node, as: .procedureLine)
      default: break
      }
    }
  }

  // MARK: Preface

  /// What a preface names: the resolution, or a part of it.
  private struct Preface {
    var number = AkomaNtosoRunningText()
    var title = AkomaNtosoRunningText()
    var letter = AkomaNtosoRunningText()
    var partTitle = AkomaNtosoRunningText()

    /// The letter without dots and blanks.
    var partLetter: String? { AkomaNtosoNumber.normalised(letter.bytes) }
  }

  /// A single capital letter as number begins the part; titles after it are the part's.
  private mutating func read(_ preface: Int) -> Preface {
    var result = Preface()
    var node = preface + 1
    while node < Int(tree.nodes[preface].end) {
      var next = Int(tree.nodes[node].end)
      let isPart = !result.letter.isEmpty
      switch tree.element(node) {
      case .docNumber:
        let number = text(of: node)
        if Self.isLetter(number) {
          result.letter = number
        } else if result.number.isEmpty {
          result.number = number
        }
      case .docTitle where isPart:
        result.partTitle.addFirmBlank()
        append(node, to: &result.partTitle)
      case .docTitle:
        result.title.addFirmBlank()
        append(node, to: &result.title)
      case .authorialNote where isPart: addMark(of: node, to: &result.letter)
      case .authorialNote: addMark(of: node, to: &result.title)
      case .text: add(node, as: .unknown)
      default: next = node + 1
      }
      node = next
    }
    return result
  }

  private static func isLetter(_ number: AkomaNtosoRunningText) -> Bool {
    guard let text = AkomaNtosoNumber.normalised(number.bytes)?.utf8, text.count == 1,
      let letter = text.first
    else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
  }

  private mutating func readTitle(_ node: Int, withPart: Bool) {
    let preface = read(node)
    title = preface.title.isEmpty ? nil : preface.title.string
    add(Draft(role: .title, text: preface.title, number: preface.number, line: tree.line(node)))
    if withPart { addPart(preface.letter, preface.partTitle, preface.partLetter, node) }
  }

  private mutating func readPart(_ node: Int, isTitle: Bool) {
    let preface = read(node)
    let hasPartTitle = !preface.partTitle.isEmpty || isTitle
    let title = hasPartTitle ? preface.partTitle : preface.title
    addPart(preface.letter, title, preface.partLetter, node)
  }

  private mutating func addPart(
    _ letter: AkomaNtosoRunningText, _ title: AkomaNtosoRunningText, _ name: String?, _ node: Int
  ) {
    part = name
    for text in [letter, title] where !text.isEmpty {
      add(Draft(role: .partHeading, text: text, line: tree.line(node)))
    }
  }

  // MARK: Closing lines

  /// One block per printed line: the meeting and the date, or whatever else stands there.
  mutating func closing(_ node: Int) {
    var lines: [(text: AkomaNtosoRunningText, isDate: Bool, line: Int)] = []
    for child in tree.children(of: node) {
      var text = AkomaNtosoRunningText()
      var isDate = false
      for part in tree.children(of: child) {
        if tree.element(part) == .lineBreak {
          lines.append((text, isDate, tree.line(child)))
          text = AkomaNtosoRunningText()
          isDate = false
        } else {
          appendWhole(part, to: &text)
          isDate = isDate || tree.element(part) == .docDate
        }
      }
      if tree.element(child) == .text { append(child, to: &text) }
      lines.append((text, isDate, tree.line(child)))
    }
    let ordered =
      datesStandFirst ? lines.filter(\.isDate) + lines.filter { !$0.isDate } : lines
    for line in ordered { add(Draft(role: .closing, text: line.text, line: line.line)) }
  }

  /// The text of a node that may itself be a note.
  private mutating func appendWhole(_ node: Int, to text: inout AkomaNtosoRunningText) {
    if tree.element(node) == .authorialNote {
      addMark(of: node, to: &text)
    } else {
      append(node, to: &text)
    }
  }

  /// Lines of head and end that are not written in the script of the title.
  private mutating func reportForeignLines() {
    guard let title = blocks.first(where: { $0.role == .title }) else { return }
    let titleIsChinese = Self.hasChinese(title.text)
    for block in blocks {
      switch block.role {
      case .adoptionLine, .procedureLine, .closing:
        guard Self.hasChinese(block.text) != titleIsChinese, Self.hasLetters(block.text) else {
          continue
        }
        findings.append(Finding(.foreignText, severity: .note, line: block.line))
      default: break
      }
    }
  }

  /// Whether a character of U+4000 to U+9FFF is there, where nearly all Chinese ones are.
  private static func hasChinese(_ text: [UInt8]) -> Bool {
    text.contains { (0xE4...0xE9).contains($0) }
  }

  private static func hasLetters(_ text: [UInt8]) -> Bool {
    text.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }
  }
}

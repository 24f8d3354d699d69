// Part of Kimberlite.
import ResolutionLanguages

/// The text that antiword prints: a paragraph on each line, the rows of tables between bars, `[3]` for
/// the mark of a note, and the notes after a rule at the end.
struct AntiwordText {
  private(set) var content = StyledText()
  private var labels: Set<String> = []
  /// The cells of the row that is read; antiword prints a row over as many lines as its highest cell.
  private var row: [[UInt8]] = []

  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let rule = lines.lastIndex { Self.isRule($0) }
    let notes = rule.map { lines[($0 + 1)...] } ?? []
    let areNotes = notes.contains { Self.note($0) != nil }
    if areNotes { readNotes(notes) }
    for line in areNotes ? lines[..<(rule ?? 0)] : lines[...] { read(line) }
    finishRow()
  }

  private static func isRule(_ line: ByteText) -> Bool {
    line.count >= 20 && line.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// `[3]` and the text after it.
  private static func note(_ line: ByteText) -> (label: ByteText, text: ByteText)? {
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
      case let label = line[(line.startIndex + 1)..<end], isLabel(label)
    else { return nil }
    return (label, line[(end + 1)...].trimmed)
  }

  private static func isLabel(_ text: ByteText) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func readNotes(_ lines: ArraySlice<ByteText>) {
    for line in lines {
      if let (label, text) = Self.note(line) {
        labels.insert(label.string)
        content.notes.append(Block(role: .footnote, number: label.string, text: Array(text)))
      } else if !line.trimmed.isEmpty, !content.notes.isEmpty {
        content.notes[content.notes.count - 1].text += [0x0A] + line.trimmed
      }
    }
  }

  private mutating func read(_ line: ByteText) {
    let text = line.trimmed
    if text.first == UInt8(ascii: "|"), text.last == UInt8(ascii: "|"), text.count > 1 {
      return addRow(text.dropFirst().dropLast())
    }
    finishRow()
    guard !text.isEmpty, !text.equals("[pic]") else { return }
    content.blocks.append(block(text, role: .unknown))
  }

  private mutating func addRow(_ text: ByteText) {
    let cells = text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
      Array($0.trimmed)
    }
    guard cells.first?.isEmpty ?? true, cells.count == row.count else {
      finishRow()
      row = cells
      return
    }
    for index in cells.indices where !cells[index].isEmpty {
      row[index] += (row[index].isEmpty ? [] : [0x0A]) + cells[index]
    }
  }

  private mutating func finishRow() {
    let filled = row.filter { !$0.isEmpty }
    if filled.count == 1 {
      content.blocks.append(block(filled[0][...], role: .unknown))
    } else if filled.count > 1 {
      content.blocks.append(block(Array(row.joined(separator: [0x09]))[...], role: .tableRow))
    }
    row = []
  }

  /// The text without its marks.
  private func block(_ text: ByteText, role: Block.Role) -> Block {
    var block = Block(role: role, text: [])
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "["),
        let end = text[at...].prefix(6).firstIndex(of: UInt8(ascii: "]")),
        case let label = text[(at + 1)..<end].string, labels.contains(label)
      {
        block.marks.append(Block.Mark(offset: block.text.count, label: label))
        at = end + 1
      } else {
        block.text.append(text[at])
        at += 1
      }
    }
    return block
  }
}

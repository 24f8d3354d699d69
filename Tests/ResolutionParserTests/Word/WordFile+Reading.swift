// Part of Kimberlite.
import FuzzSupport
import ResolutionModel

@testable import ResolutionParser

extension WordFile {
  /// What the reader makes of it.
  func styled() throws -> (text: StyledText, findings: [Finding]) {
    let source = try DOCXReader().read(bytes)
    guard case .styled(let text) = source.content else { throw ReadingError.empty }
    return (text, source.findings)
  }

  /// The texts of the blocks, with `number|` before those that have one and `^label` for each mark.
  func lines() throws -> [String] {
    try styled().text.blocks.map(Self.line)
  }

  static func line(_ block: Block) -> String {
    var text = block.text
    for mark in block.marks.reversed() {
      text.insert(contentsOf: Array("^\(mark.label)".utf8), at: mark.offset)
    }
    return (block.number.map { "\($0)|" } ?? "") + String(decoding: text, as: UTF8.self)
  }
}

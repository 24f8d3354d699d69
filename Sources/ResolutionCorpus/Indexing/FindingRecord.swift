// Part of Kimberlite.
import ResolutionModel

/// What is stored of a document's findings: for each its category with its values, severity,
/// paragraph and line.
enum FindingRecord {
  static func write(_ findings: [Finding], to writer: inout RecordWriter) {
    writer.add(findings.count)
    for finding in findings {
      writer.add(byte: finding.severity == .warning ? 1 : 0)
      writer.add(finding.paragraph)
      writer.add(finding.line)
      let parts = parts(of: finding.category)
      writer.add(byte: parts.code)
      writer.add(parts.texts)
      writer.add(parts.numbers.count)
      for number in parts.numbers { writer.add(number) }
    }
  }

  /// Nil for bytes that hold none.
  static func findings(_ reader: inout RecordReader) -> [Finding]? {
    guard let count = reader.integer(), count < 1 << 24 else { return nil }
    var findings: [Finding] = []
    for _ in 0..<count {
      guard let severity = reader.byte(), severity <= 1, let paragraph = reader.optionalText(),
        let line = reader.optionalInteger(), let code = reader.byte(), let texts = reader.texts(),
        let numberCount = reader.integer(), numberCount <= 2
      else { return nil }
      var numbers: [Int] = []
      for _ in 0..<numberCount {
        guard let number = reader.integer() else { return nil }
        numbers.append(number)
      }
      guard let category = category(Parts(code, texts, numbers)) else { return nil }
      findings.append(
        Finding(
          category, severity: severity == 1 ? .warning : .note, paragraph: paragraph, line: line))
    }
    return findings
  }

  // MARK: - Categories

  /// A category as its code and its values.
  private struct Parts {
    var code: UInt8
    var texts: [String]
    var numbers: [Int]

    init(_ code: UInt8, _ texts: [String] = [], _ numbers: [Int] = []) {
      self.code = code
      self.texts = texts
      self.numbers = numbers
    }
  }

  private static func parts(of category: Finding.Category) -> Parts {
    switch category {
    case .encodingAssumed(let name): Parts(1, [name])
    case .undecodableBytes(let count, let offset): Parts(2, [], [count, offset])
    case .controlCharacters(let count): Parts(3, [], [count])
    case .markupBroken(let detail): Parts(4, [detail])
    case .impossibleDate(let date): Parts(5, [date])
    case .symbolFromFileName(let symbol): Parts(6, [symbol])
    case .symbolFromManifest(let symbol): Parts(7, [symbol])
    case .symbolUnknown: Parts(8)
    case .fileNameContradicts(let name, let text): Parts(9, [name, text])
    case .manifestWithoutFileColumn: Parts(10)
    case .manifestLineMalformed(let expected, let found): Parts(11, [], [expected, found])
    case .manifestValueMalformed(let column, let value): Parts(12, [column, value])
    case .languageUncertain: Parts(13)
    case .unclassifiedText: Parts(14)
    case .footnoteWithoutReference(let mark): Parts(15, [mark])
    case .referenceWithoutFootnote(let mark): Parts(16, [mark])
    case .numberOutOfSequence(let expected, let found): Parts(17, [expected, found])
    case .repeatedIdentifier(let id): Parts(18, [id])
    case .foreignText: Parts(19)
    case .missingHead: Parts(20)
    case .missingTail: Parts(21)
    case .impossibleDateInText(let date): Parts(22, [date])
    case .impossibleSymbol(let symbol): Parts(23, [symbol])
    case .impossibleSession(let session): Parts(24, [session])
    case .citationDateUnlikely(let symbol, let date): Parts(25, [symbol, date])
    case .unresolvedReference(let text): Parts(26, [text])
    case .changesTracked(let count): Parts(27, [], [count])
    case .imageWithoutText(let first, let last): Parts(40, [], [first, last])
    case .symbolNotBorneOut(let symbol): Parts(41, [symbol])
    case .severalResolutions(let names): Parts(42, names)
    case .fontsWithoutCharacters(let first, let last): Parts(43, [], [first, last])
    }
  }

  private static func category(_ parts: Parts) -> Finding.Category? {
    switch (parts.code, parts.texts.count, parts.numbers.count) {
    case (1, 1, 0): .encodingAssumed(name: parts.texts[0])
    case (2, 0, 2): .undecodableBytes(count: parts.numbers[0], firstOffset: parts.numbers[1])
    case (3, 0, 1): .controlCharacters(count: parts.numbers[0])
    case (4, 1, 0): .markupBroken(detail: parts.texts[0])
    case (5, 1, 0): .impossibleDate(parts.texts[0])
    case (6, 1, 0): .symbolFromFileName(parts.texts[0])
    case (7, 1, 0): .symbolFromManifest(parts.texts[0])
    case (8, 0, 0): .symbolUnknown
    case (9, 2, 0): .fileNameContradicts(name: parts.texts[0], text: parts.texts[1])
    case (10, 0, 0): .manifestWithoutFileColumn
    case (11, 0, 2): .manifestLineMalformed(expected: parts.numbers[0], found: parts.numbers[1])
    case (12, 2, 0): .manifestValueMalformed(column: parts.texts[0], value: parts.texts[1])
    case (13, 0, 0): .languageUncertain
    case (14, 0, 0): .unclassifiedText
    case (15, 1, 0): .footnoteWithoutReference(mark: parts.texts[0])
    case (16, 1, 0): .referenceWithoutFootnote(mark: parts.texts[0])
    case (17, 2, 0): .numberOutOfSequence(expected: parts.texts[0], found: parts.texts[1])
    case (18, 1, 0): .repeatedIdentifier(parts.texts[0])
    case (19, 0, 0): .foreignText
    case (20, 0, 0): .missingHead
    case (21, 0, 0): .missingTail
    case (22, 1, 0): .impossibleDateInText(parts.texts[0])
    case (23, 1, 0): .impossibleSymbol(parts.texts[0])
    case (24, 1, 0): .impossibleSession(parts.texts[0])
    case (25, 2, 0): .citationDateUnlikely(symbol: parts.texts[0], date: parts.texts[1])
    case (26, 1, 0): .unresolvedReference(parts.texts[0])
    case (27, 0, 1): .changesTracked(count: parts.numbers[0])
    case (40, 0, 2): .imageWithoutText(first: parts.numbers[0], last: parts.numbers[1])
    case (41, 1, 0): .symbolNotBorneOut(parts.texts[0])
    case (42, _, 0): .severalResolutions(parts.texts)
    case (43, 0, 2): .fontsWithoutCharacters(first: parts.numbers[0], last: parts.numbers[1])
    default: nil
    }
  }
}

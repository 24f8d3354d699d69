// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages
import ResolutionModel

/// Takes paragraphs from elsewhere into an index, one after the other, as one group that replaces
/// what an earlier run took from the same file.
package final class ParagraphsImport {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private let folder: String
  private let path: String
  private let writer: IndexWriter
  private let analysis: AnalysisChoice
  private let storesText: Bool
  private let wasThere: Bool
  private let analyzer = ChineseAnalyzer()
  private var terms = AnalyzedText()
  private var record = RecordWriter()
  private var known = KnownValues()
  private var summary = IndexingSummary()

  /// `path` names the file; it is not read here.
  package init(
    folder: String, path: String, analysis: AnalysisChoice, storesText: Bool, rebuilds: Bool = false
  ) throws(CorpusError) {
    self.folder = folder
    self.path = path
    self.analysis = analysis
    self.storesText = storesText
    let key = GroupKey.paragraphs(PathNames(indexFolder: folder).name(of: path))
    do throws(IndexError) {
      writer = try IndexWriter(
        folder: folder, schema: CorpusSchema.schema(analysis), rebuild: rebuilds)
      wasThere = try writer.fingerprints()[key] != nil
      try writer.beginGroup(
        key: key, fingerprint: [], value: GroupRecord.imported(path: path).bytes)
    } catch {
      throw .index(error)
    }
  }

  /// Adds one paragraph. `id` is a token of JSON as it stands in the file, a number or a string with
  /// its quotes; the others are UTF-8 without escapes, empty when absent.
  package func add(
    id: UnsafeBufferPointer<UInt8>, symbol: UnsafeBufferPointer<UInt8>,
    language: UnsafeBufferPointer<UInt8>, kind: UnsafeBufferPointer<UInt8>,
    text: UnsafeBufferPointer<UInt8>
  ) throws(CorpusError) {
    do throws(IndexError) {
      known.look(at: symbol, kind, CorpusSchema.packed(language: language))
      try writer.beginDocument(partition: known.partition)
      let length = analysis == .whitespace ? addWords(of: text) : addTerms(of: text)
      writer.setNumber(known.language, column: CorpusSchema.Column.language)
      writer.setNumber(known.kind, column: CorpusSchema.Column.kind)
      writer.setNumber(known.session, column: CorpusSchema.Column.session)
      writer.setNumber(known.part, column: CorpusSchema.Column.part)
      known.symbol.withUnsafeBufferPointer {
        writer.setText($0, column: CorpusSchema.Column.symbol)
      }
      let identifier = Self.number(id)
      writer.setNumber(identifier, column: CorpusSchema.Column.identifier)
      record.removeAll()
      ParagraphRecord.write(
        id: identifier == 0 ? id : nil, text: storesText ? text : nil, to: &record)
      try record.withBytes { value throws(IndexError) in
        try writer.endDocument(length: length, value: value)
      }
    } catch {
      throw .index(error)
    }
    summary.paragraphsRead += 1
    summary.bytesRead += text.count
  }

  /// Remembers a line that gave no paragraph; `line` counts from 1.
  package func skip(line: Int, detail: String) {
    summary.failures.append(
      .init(path: path, reason: .line(line, detail: detail), keepsOldParagraphs: false))
  }

  /// Makes everything visible and durable.
  package func finish() throws(CorpusError) -> IndexingSummary {
    do throws(IndexError) {
      try writer.endGroup()
      try writer.commit()
      try summary.countIndex(IndexReader(folder: folder))
    } catch {
      throw .index(error)
    }
    if wasThere { summary.changed = 1 } else { summary.added = 1 }
    return summary
  }

  // MARK: - Terms

  private func addTerms(of text: Bytes) -> UInt32 {
    analyzer.analyze(text, into: &terms)
    writer.add(terms)
    return terms.length
  }

  /// The bytes between spaces; returns how many words there are.
  private func addWords(of text: Bytes) -> UInt32 {
    guard let base = text.baseAddress else { return 0 }
    let end = base + text.count
    var next = base
    var position: UInt32 = 0
    while next < end {
      if next.pointee == UInt8(ascii: " ") {
        next += 1
        continue
      }
      let start = next
      repeat { next += 1 } while next < end && next.pointee != UInt8(ascii: " ")
      // Terms are 255 bytes at most, as those of the other analyzers.
      let term = Bytes(start: start, count: min(next - start, 255))
      writer.add(term, field: CorpusSchema.Field.word, position: position)
      position += 1
    }
    return position
  }

  // MARK: - Columns

  /// The number and 1 for a token that is a number below 2^32 - 1 without leading zeros; else 0.
  private static func number(_ token: Bytes) -> UInt32 {
    guard (1...10).contains(token.count), token[0] != UInt8(ascii: "0") || token.count == 1 else {
      return 0
    }
    var value: UInt64 = 0
    for byte in token {
      guard QuerySigns.isDigit(byte) else { return 0 }
      value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    return value < UInt64(UInt32.max) ? UInt32(value + 1) : 0
  }

  /// What was made of the last symbol and kind: most paragraphs have those of the one before.
  private struct KnownValues {
    var symbol: [UInt8] = []
    var session: UInt32 = 0
    var kind: UInt32 = 0
    var part: UInt32 = 0
    var language: UInt32 = 0
    var partition: UInt32 = 0
    private var givenSymbol: [UInt8] = []
    private var givenKind: [UInt8] = []

    mutating func look(at symbol: Bytes, _ kind: Bytes, _ language: UInt32) {
      if language != self.language {
        self.language = language
        partition = CorpusSchema.partition(language: language)
      }
      if !Self.equal(symbol, givenSymbol) {
        givenSymbol = Array(symbol)
        let parsed = DocumentSymbol(String(decoding: symbol, as: UTF8.self))
        self.symbol = parsed.map { Array($0.canonical.utf8) } ?? givenSymbol
        session = UInt32(clamping: parsed?.session ?? 0)
      }
      if !Self.equal(kind, givenKind) {
        givenKind = Array(kind)
        let parsed = FieldValues.kind(String(decoding: kind, as: UTF8.self))
        self.kind = parsed.map(CorpusSchema.value(of:)) ?? 0
        let part: DocumentPart =
          parsed == .preambular ? .preamble : parsed == .operative ? .operative : .other
        self.part = part.rawValue
      }
    }

    private static func equal(_ given: Bytes, _ known: [UInt8]) -> Bool {
      given.count == known.count && given.elementsEqual(known)
    }
  }
}

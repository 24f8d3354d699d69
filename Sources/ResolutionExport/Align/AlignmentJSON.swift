// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments in the form of the data contract.
struct AlignmentJSON {
  private let alignment: DocumentAlignment

  init(_ alignment: DocumentAlignment) { self.alignment = alignment }

  /// - Parameter pairs: indices; nil for the findings alone.
  func document(pairs: [Int]?, style: JSONWriter.Style) -> [UInt8] {
    let (first, second) = (alignment.first.metadata, alignment.second.metadata)
    var json = JSONWriter(style: style)
    json.beginObject()
    json.member("schema", "kimberlite/alignment/1")
    json.member("symbol", (first.symbol ?? second.symbol)?.canonical)
    json.key("languages")
    write([alignment.names.first, alignment.names.second], to: &json)
    json.key("paths")
    write([first.path, second.path], to: &json)
    json.member("unrelated", alignment.isUnrelated)
    if let pairs {
      json.key("pairs")
      json.beginArray()
      for index in pairs {
        json.beginObject()
        writeIDs(alignment.pairs[index], to: &json)
        json.endObject()
      }
      json.endArray()
    }
    json.key("findings")
    json.beginArray()
    for finding in alignment.findings { write(finding, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  /// A pair in each line, with its texts.
  func lines(_ pairs: [Int]) -> [UInt8] {
    let findings = alignment.findingsOfPairs
    return pairs.flatMap { index -> [UInt8] in
      let pair = alignment.pairs[index]
      var json = JSONWriter(style: .compact)
      json.beginObject()
      json.member("symbol", symbol)
      writeIDs(pair, to: &json)
      json.key("texts")
      writeTexts(pair, to: &json)
      json.key("findings")
      json.beginArray()
      for finding in findings[index] ?? [] { write(finding, to: &json) }
      json.endArray()
      json.endObject()
      return json.bytes + [UInt8(ascii: "\n")]
    }
  }

  /// A finding in each line.
  func findingLines() -> [UInt8] {
    alignment.findings.flatMap { finding in
      var json = JSONWriter(style: .compact)
      write(finding, withSymbol: true, to: &json)
      return json.bytes + [UInt8(ascii: "\n")]
    }
  }

  private var symbol: String? {
    (alignment.first.metadata.symbol ?? alignment.second.metadata.symbol)?.canonical
  }

  private func writeIDs(_ pair: AlignedPair, to json: inout JSONWriter) {
    json.key(name: alignment.names.first)
    write(alignment.first(of: pair).map(\.id), to: &json)
    json.key(name: alignment.names.second)
    write(alignment.second(of: pair).map(\.id), to: &json)
    json.member("score", (pair.score * 1000).rounded() / 1000)
  }

  private func writeTexts(_ pair: AlignedPair, to json: inout JSONWriter) {
    json.beginObject()
    json.key(name: alignment.names.first)
    write(alignment.first(of: pair).map(\.text), to: &json)
    json.key(name: alignment.names.second)
    write(alignment.second(of: pair).map(\.text), to: &json)
    json.endObject()
  }

  private func write(
    _ finding: AlignmentFinding, withSymbol: Bool = false, to json: inout JSONWriter
  ) {
    let pair = alignment.pairs[finding.pair]
    json.beginObject()
    if withSymbol { json.member("symbol", symbol) }
    json.member("kind", finding.kind.rawValue)
    json.member("severity", finding.severity.name)
    json.key("paragraphs")
    json.beginObject()
    json.key(name: alignment.names.first)
    write(alignment.first(of: pair).map(\.id), to: &json)
    json.key(name: alignment.names.second)
    write(alignment.second(of: pair).map(\.id), to: &json)
    json.endObject()
    json.key("values")
    json.beginObject()
    json.key(name: alignment.names.first)
    write(finding.first, to: &json)
    json.key(name: alignment.names.second)
    write(finding.second, to: &json)
    json.endObject()
    json.member("message", Messages.sentence(for: finding, in: alignment))
    json.endObject()
  }

  private func write(_ texts: [String], to json: inout JSONWriter) {
    json.beginArray(inline: true)
    for text in texts { json.string(text) }
    json.endArray()
  }
}

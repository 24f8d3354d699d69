// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Comparisons in the form of the data contract.
struct ComparisonJSON {
  private let comparison: DocumentComparison

  init(_ comparison: DocumentComparison) { self.comparison = comparison }

  /// - Parameter pairs: nil for the summary alone.
  func document(pairs: [ParagraphPair]?, style: JSONWriter.Style = .indented) -> [UInt8] {
    var json = JSONWriter(style: style)
    json.beginObject()
    json.key("schema")
    json.string("kimberlite/comparison/1")
    json.key("old")
    write(comparison.old.metadata, to: &json)
    json.key("new")
    write(comparison.new.metadata, to: &json)
    json.key("summary")
    writeSummary(to: &json)
    if let pairs {
      json.key("pairs")
      json.beginArray()
      for pair in pairs { write(pair, to: &json) }
      json.endArray()
    }
    json.endObject()
    return json.bytes
  }

  /// A pair in each line.
  func lines(_ pairs: [ParagraphPair]) -> [UInt8] {
    pairs.flatMap { pair in
      var json = JSONWriter(style: .compact)
      write(pair, to: &json)
      return json.bytes + [UInt8(ascii: "\n")]
    }
  }

  private func write(_ metadata: DocumentMetadata, to json: inout JSONWriter) {
    json.beginObject()
    json.key("symbol")
    json.string(metadata.symbol?.canonical)
    json.key("language")
    json.string(metadata.language?.code)
    json.key("path")
    json.string(metadata.path)
    json.endObject()
  }

  private func writeSummary(to json: inout JSONWriter) {
    let counts = ComparisonCounts(comparison).all
    json.beginObject()
    json.key("kept")
    json.number(rounded(comparison.keptShare))
    json.key("unrelated")
    json.boolean(comparison.isUnrelated)
    for relation in ["relations", "changes"] as [StaticString] {
      json.key(relation)
      json.beginArray()
      for count in counts where count.isChange == (relation.description == "changes") {
        json.beginObject()
        json.key("name")
        json.string(count.identifier)
        json.key("count")
        json.integer(count.count)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  private func rounded(_ value: Float) -> Float { (value * 1000).rounded() / 1000 }

  private func write(_ pair: ParagraphPair, to json: inout JSONWriter) {
    let (olds, news) = (comparison.old(of: pair), comparison.new(of: pair))
    json.beginObject()
    json.key("old")
    write(olds.map(\.id), to: &json)
    json.key("new")
    write(news.map(\.id), to: &json)
    json.key("relation")
    json.string(pair.relation.rawValue)
    json.key("moved")
    json.boolean(pair.isMoved)
    json.key("renumbered")
    json.boolean(pair.isRenumbered)
    json.key("sideChange")
    json.string(pair.sideChange.map { "\($0.old.rawValue)→\($0.new.rawValue)" })
    json.key("similarity")
    json.number(rounded(pair.similarity))
    json.key("edits")
    writeEdits(of: pair, to: &json)
    json.key("oldText")
    write(olds.map(\.text), to: &json)
    json.key("newText")
    write(news.map(\.text), to: &json)
    json.endObject()
  }

  /// An array of the edits of a pair of this comparison's documents.
  func writeEdits(of pair: ParagraphPair, to json: inout JSONWriter) {
    let (olds, news) = (comparison.old(of: pair), comparison.new(of: pair))
    json.beginArray()
    for edit in pair.edits { write(edit, olds, news, to: &json) }
    json.endArray()
  }

  private func write(
    _ edit: TextEdit, _ olds: [Paragraph], _ news: [Paragraph], to json: inout JSONWriter
  ) {
    json.beginObject()
    json.key("class")
    json.string(edit.class.rawValue)
    json.key("oldParagraph")
    json.string(olds[edit.oldParagraph].id)
    json.key("old")
    write(edit.old, to: &json)
    json.key("newParagraph")
    json.string(news[edit.newParagraph].id)
    json.key("new")
    write(edit.new, to: &json)
    json.endObject()
  }

  private func write(_ range: Range<Int>, to json: inout JSONWriter) {
    json.beginArray(inline: true)
    json.integer(range.lowerBound)
    json.integer(range.upperBound)
    json.endArray()
  }

  private func write(_ texts: [String], to json: inout JSONWriter) {
    json.beginArray(inline: true)
    for text in texts { json.string(text) }
    json.endArray()
  }
}

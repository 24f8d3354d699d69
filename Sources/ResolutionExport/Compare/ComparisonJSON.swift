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
    json.member("schema", "kimberlite/comparison/1")
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
    json.member("symbol", metadata.symbol?.canonical)
    json.member("language", metadata.language?.code)
    json.member("path", metadata.path)
    json.endObject()
  }

  private func writeSummary(to json: inout JSONWriter) {
    let counts = ComparisonCounts(comparison).all
    json.beginObject()
    json.member("kept", rounded(comparison.keptShare))
    json.member("unrelated", comparison.isUnrelated)
    for relation in ["relations", "changes"] as [StaticString] {
      json.key(relation)
      json.beginArray()
      for count in counts where count.isChange == (relation.description == "changes") {
        json.beginObject()
        json.member("name", count.identifier)
        json.member("count", count.count)
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
    json.member("old", olds.map(\.id))
    json.member("new", news.map(\.id))
    json.member("relation", pair.relation.rawValue)
    json.member("moved", pair.isMoved)
    json.member("renumbered", pair.isRenumbered)
    json.member("sideChange", pair.sideChange.map { "\($0.old.rawValue)→\($0.new.rawValue)" })
    json.member("similarity", rounded(pair.similarity))
    json.key("edits")
    writeEdits(of: pair, to: &json)
    json.member("oldText", olds.map(\.text))
    json.member("newText", news.map(\.text))
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
    json.member("class", edit.class.rawValue)
    json.member("oldParagraph", olds[edit.oldParagraph].id)
    json.member("old", edit.old)
    json.member("newParagraph", news[edit.newParagraph].id)
    json.member("new", edit.new)
    json.endObject()
  }
}

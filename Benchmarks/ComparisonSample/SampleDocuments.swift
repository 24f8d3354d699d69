// Part of Kimberlite.
import ResolutionComparison
import ResolutionEntities
import ResolutionModel
import ResolutionParser

/// What the comparison says of a paragraph.
struct FoundPair {
  var oldIDs: Set<String>
  var newIDs: Set<String>
  var relation: ParagraphPair.Relation
  var similarity: Float
}

/// The documents of a sample, compared.
struct SampleDocuments {
  private var comparisons: [String: DocumentComparison] = [:]

  /// Reads the documents among the files; of several with one symbol and language the first.
  init(of judged: [JudgedParagraph], in files: [String]) {
    let wanted = Set(judged.flatMap { [$0.old + "@" + $0.language, $0.new + "@" + $0.language] })
    var documents: [String: Document] = [:]
    for path in files {
      guard let file = try? InputFile.load(path: path), let parsed = try? Parser().parse(file),
        let symbol = parsed.metadata.symbol, let language = parsed.metadata.language
      else { continue }
      let address = symbol.canonical + "@" + language.code
      guard wanted.contains(address), documents[address] == nil else { continue }
      documents[address] = EntityExtractor().extract(from: parsed)
    }
    for paragraph in judged where comparisons[Self.key(paragraph)] == nil {
      guard let old = documents[paragraph.old + "@" + paragraph.language],
        let new = documents[paragraph.new + "@" + paragraph.language]
      else { continue }
      comparisons[Self.key(paragraph)] = DocumentComparer(language: new.metadata.language)
        .compare(old, new)
    }
  }

  private static func key(_ paragraph: JudgedParagraph) -> String {
    paragraph.old + " " + paragraph.new + " " + paragraph.language
  }

  /// Nil where a document or the paragraph is not there.
  func found(for paragraph: JudgedParagraph) -> FoundPair? {
    guard let comparison = comparisons[Self.key(paragraph)] else { return nil }
    for pair in comparison.pairs {
      let old = comparison.old(of: pair).map(\.id)
      let new = comparison.new(of: pair).map(\.id)
      guard (paragraph.side == .old ? old : new).contains(paragraph.id) else { continue }
      return FoundPair(
        oldIDs: Set(old), newIDs: Set(new), relation: pair.relation, similarity: pair.similarity)
    }
    return nil
  }
}

// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Comparisons in Markdown: what was taken out in `<del>`, what came in `<ins>`.
struct ComparisonMarkdown {
  private let comparison: DocumentComparison

  init(_ comparison: DocumentComparison) { self.comparison = comparison }

  func text(of pairs: [ParagraphPair]) -> String {
    var text = "# \(MarkdownEscaping.escaped(Messages.title(of: comparison)))\n\n"
    for line in Messages.summary(of: comparison) { text += MarkdownEscaping.escaped(line) + "\n\n" }
    for pair in pairs {
      let facts = Messages.facts(of: pair).map(MarkdownEscaping.escaped).joined(separator: " · ")
      let names = MarkdownEscaping.escaped(ComparisonText.names(of: pair, in: comparison))
      text += "**\(names)** · \(facts)\n\n"
      for line in PairPieces.stacked(pair, comparison) {
        text += "> " + Self.markdown(of: line) + "\n\n"
      }
    }
    return text
  }

  static func markdown(of pieces: [ChangedPiece]) -> String { pieces.map(piece).joined() }

  private static func piece(_ piece: ChangedPiece) -> String {
    let text = MarkdownEscaping.escaped(piece.text)
    switch piece.change {
    case .kept: return text
    case .removed: return "<del>\(text)</del>"
    case .added: return "<ins>\(text)</ins>"
    }
  }
}

/// The paragraphs of a pair as pieces.
enum PairPieces {
  /// Old and new in one where there is one of each, else the old ones and then the new ones.
  static func stacked(
    _ pair: ParagraphPair, _ comparison: DocumentComparison
  ) -> [[ChangedPiece]] {
    let (olds, news) = (comparison.old(of: pair), comparison.new(of: pair))
    if olds.count == 1, news.count == 1 {
      return [ChangedPiece.inOne(old: olds[0].text, new: news[0].text, edits: pair.edits)]
    }
    return old(pair, comparison) + new(pair, comparison)
  }

  /// Each old paragraph; all of it is taken out where nothing came in its place.
  static func old(_ pair: ParagraphPair, _ comparison: DocumentComparison) -> [[ChangedPiece]] {
    comparison.old(of: pair).enumerated().map { index, paragraph in
      if pair.new.isEmpty { return [ChangedPiece(text: paragraph.text, change: .removed)] }
      let edits = pair.edits.filter { $0.oldParagraph == index }.map(\.old)
      return ChangedPiece.of(paragraph.text, edits: edits, change: .removed)
    }
  }

  static func new(_ pair: ParagraphPair, _ comparison: DocumentComparison) -> [[ChangedPiece]] {
    comparison.new(of: pair).enumerated().map { index, paragraph in
      if pair.old.isEmpty { return [ChangedPiece(text: paragraph.text, change: .added)] }
      let edits = pair.edits.filter { $0.newParagraph == index }.map(\.new)
      return ChangedPiece.of(paragraph.text, edits: edits, change: .added)
    }
  }
}

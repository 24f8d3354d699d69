// Part of Kimberlite.
import ResolutionComparison
import ResolutionEntities
import ResolutionModel

/// Documents in two languages, with what they name.
enum AlignedSample {
  /// The two versions of a resolution of `corpus/`.
  static func resolution() throws -> (english: Document, chinese: Document) {
    let extractor = EntityExtractor()
    return (
      extractor.extract(from: try SyntheticHistoryTests.document("A_RES_62_11-EN.txt")),
      extractor.extract(from: try SyntheticHistoryTests.document("A_RES_62_11-ZH.txt"))
    )
  }

  /// Made-up lines in the form of `MadeUp`, with numbers as ids have them.
  static func document(_ lines: [String], _ language: Language) -> Document {
    var document = MadeUp.document(lines, language: language)
    for index in document.paragraphs.indices
    where document.paragraphs[index].kind == .operative {
      document.paragraphs[index].number = String(document.paragraphs[index].id.dropFirst(2))
    }
    return EntityExtractor().extract(from: document)
  }

  static func aligned(_ english: [String], _ chinese: [String]) -> DocumentAlignment {
    LanguageAligner().align(document(english, .english), document(chinese, .chinese)).checked()
  }

  /// `op1=op1 op2= op3=op2+op3`.
  static func pairs(_ alignment: DocumentAlignment) -> String {
    alignment.pairs.map { pair in
      let sides = [alignment.first(of: pair), alignment.second(of: pair)]
      return sides.map { $0.map(\.id).joined(separator: "+") }.joined(separator: "=")
    }.joined(separator: " ")
  }
}

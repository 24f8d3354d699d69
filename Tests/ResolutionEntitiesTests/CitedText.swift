// Part of Kimberlite.
import ResolutionModel
import ResolutionParser

@testable import ResolutionEntities

/// Texts made up in tests, and the documents of the corpus, with what they cite.
enum CitedText {
  static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  static func corpus(_ name: String) throws -> Document {
    var file = try InputFile.load(path: root + "/corpus/" + name)
    file.path = "corpus/" + name
    return EntityExtractor().extract(from: try Parser().parse(file))
  }

  /// A document of these paragraphs; notes are those that begin with `^`.
  static func document(
    _ paragraphs: [String], language: Language, symbol: String? = nil, session: Int? = nil
  ) -> Document {
    var metadata = DocumentMetadata(path: "made-up", sha256: "", format: .text)
    metadata.language = language
    metadata.symbol = symbol.flatMap { DocumentSymbol($0) }
    metadata.session = session
    let read = paragraphs.enumerated().map { index, text in
      text.hasPrefix("^")
        ? Paragraph(id: "note\(index)", kind: .footnote, text: String(text.dropFirst()))
        : Paragraph(id: "p\(index)", kind: .preambular, text: text)
    }
    return EntityExtractor().extract(from: Document(metadata: metadata, paragraphs: read))
  }

  /// `symbol|pinpoint|date` of each citation, without what is not given; `~` before an elliptic one,
  /// `=` before one that repeats the document before, `#` before a printed symbol.
  static func list(_ document: Document, paragraph: String? = nil) -> [String] {
    document.mentions.compactMap { mention in
      guard case .citation(let value) = mention.value,
        paragraph == nil || mention.paragraph == paragraph
      else { return nil }
      let mark =
        switch value.form {
        case .full: "#"
        case .short: ""
        case .elliptic: "~"
        case .ibid: "="
        }
      let parts = [value.pinpoint, value.date?.description].compactMap { $0 }
      return ([mark + value.symbol] + parts).joined(separator: "|")
    }
  }

  static func english(_ paragraphs: String...) -> [String] {
    list(document(paragraphs, language: .english))
  }

  static func chinese(_ paragraphs: String...) -> [String] {
    list(document(paragraphs, language: .chinese))
  }

  /// The words in the text for which the citations stand.
  static func surfaces(_ document: Document) -> [String] {
    document.mentions.compactMap { mention in
      guard case .citation = mention.value,
        let text = document.paragraphs.first(where: { $0.id == mention.paragraph })?.text
      else { return nil }
      return String(String.UnicodeScalarView(Array(text.unicodeScalars)[mention.range]))
    }
  }
}

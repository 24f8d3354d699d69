// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel

@testable import ResolutionTimeline

/// A made-up document of operative paragraphs, `op1` and so on, read for its mentions.
func madeUp(
  _ texts: [String], symbol: String = "A/RES/62/99", language: Language = .english,
  adopted: String? = "2007-12-22", type: DocumentType = .resolution,
  kinds: [Paragraph.Kind] = []
) -> Document {
  var metadata = DocumentMetadata(path: "test", sha256: "", format: .text)
  metadata.symbol = DocumentSymbol(symbol)
  metadata.language = language
  metadata.type = type
  metadata.body = "General Assembly"
  metadata.session = 62
  metadata.adopted = adopted.flatMap(day)
  let paragraphs = texts.enumerated().map { index, text in
    Paragraph(
      id: "op\(index + 1)", kind: index < kinds.count ? kinds[index] : .operative, text: text)
  }
  return EntityExtractor().extract(from: Document(metadata: metadata, paragraphs: paragraphs))
}

/// The timeline of documents, addressed by symbol and language.
func timeline(_ documents: [Document]) -> Timeline {
  var builder = TimelineBuilder()
  for document in documents {
    let symbol = document.metadata.symbol?.canonical ?? document.metadata.path
    builder.add(document, address: symbol + "@" + (document.metadata.language?.code ?? ""))
  }
  return builder.timeline()
}

extension Timeline {
  /// Events but for the documents' own adoption, as text: `admission 2007-05 LBR`.
  var lines: [String] {
    events.filter { $0.kind != .adoption || $0.sources.contains { $0.address.contains("#") } }
      .map(\.line)
  }
}

extension TimelineEvent {
  var line: String {
    ([kind.rawValue, edtf] + actors.map { $0.code ?? $0.name }).joined(separator: " ")
  }
}

/// `2003-05-15`.
func day(_ text: String) -> CalendarDate? {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3 else { return nil }
  return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
}

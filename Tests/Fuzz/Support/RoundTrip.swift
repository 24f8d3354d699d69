// Part of Kimberlite.
import ResolutionEntities
import ResolutionInterchange
import ResolutionModel
import ResolutionParser

/// Whether a document that is written as Akoma Ntoso and read again is the same.
package enum RoundTrip {
  /// What differs, the first differences only; empty when nothing does. Path, hash, format and
  /// places in the source are those of another file and are not compared.
  package static func differences(of document: Document) -> [String] {
    differences(of: document, writtenAs: AkomaNtosoWriter.bytes(of: document))
  }

  package static func differences(of document: Document, writtenAs bytes: [UInt8]) -> [String] {
    guard String(validating: bytes, as: UTF8.self) != nil else { return ["the XML is no UTF-8"] }
    if document.paragraphs.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { return [] }
    do throws(ReadingError) {
      let read = try Parser().parse(InputFile(path: "document.xml", bytes: bytes))
      var wrong = differences(document.metadata, read.metadata)
      wrong += differences(document.paragraphs, read.paragraphs)
      let mentions = EntityExtractor().extract(from: read).mentions
      if mentions != EntityExtractor().extract(from: document).mentions, wrong.isEmpty {
        wrong.append("other mentions")
      }
      return Array(wrong.prefix(8))
    } catch {
      return ["not read: \(error)"]
    }
  }

  private static func differences(_ a: [Paragraph], _ b: [Paragraph]) -> [String] {
    var wrong: [String] = []
    if a.count != b.count { wrong.append("\(a.count) paragraphs became \(b.count)") }
    for (old, new) in zip(a, b) {
      var old = old
      var new = new
      (old.source, new.source) = ([], [])
      (old.line, new.line) = (nil, nil)
      if old != new || !old.text.utf8.elementsEqual(new.text.utf8) {
        wrong.append("\(old) became \(new)")
      }
    }
    return wrong
  }

  private static func differences(_ a: DocumentMetadata, _ b: DocumentMetadata) -> [String] {
    func compare<T: Equatable>(_ name: String, _ a: T, _ b: T) -> String? {
      a == b ? nil : "\(name) \(a) became \(b)"
    }
    return [
      compare("symbol", a.symbol, b.symbol), compare("source", a.symbolSource, b.symbolSource),
      compare("language", a.language, b.language), compare("type", a.type, b.type),
      compare("body", a.body, b.body), compare("title", a.title, b.title),
      compare("session", a.session, b.session), compare("item", a.agendaItem, b.agendaItem),
      compare("adopted", a.adopted, b.adopted), compare("published", a.published, b.published),
      compare("meeting", a.plenaryMeeting, b.plenaryMeeting), compare("drafts", a.drafts, b.drafts),
      compare("report", a.committeeReport, b.committeeReport), compare("vote", a.vote, b.vote),
      compare("original language", a.originalLanguage, b.originalLanguage),
      compare("job number", a.jobNumber, b.jobNumber),
    ].compactMap { $0 }
  }
}

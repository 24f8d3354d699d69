// Part of Kimberlite.
import ResolutionModel

/// `meta`: what the document is, and what the marks in it stand for.
extension AkomaNtosoFrame {
  /// - Parameters:
  ///   - component: `annex_1`; nil: the document itself.
  ///   - isWhole: whether this describes the whole file: only there stands what is known of it.
  mutating func writeMeta(_ work: String, component: String?, isWhole: Bool) {
    xml.begin("<meta>")
    writeIdentification(work, component: component, isWhole: isWhole)
    if isWhole {
      writeLifecycle()
      writeWorkflow()
      writeVote()
      writeReferences(work)
      writeProprietary()
      writeJobNumber()
    }
    xml.end("</meta>")
  }

  // MARK: Identification

  private mutating func writeIdentification(_ work: String, component: String?, isWhole: Bool) {
    let place = "/!" + (component ?? "main")
    let expression = work + "/" + names.expression
    xml.begin("<identification source=\"#kimberlite\">")
    xml.begin("<FRBRWork>")
    value("<FRBRthis", work + place)
    value("<FRBRuri", work)
    if isWhole, let symbol = metadata.symbol { alias("symbol", symbol.rawValue) }
    writeDate(of: .work)
    authorLine(as: "#author")
    value("<FRBRcountry", "un")
    if component == nil, metadata.symbol != nil { value("<FRBRnumber", names.number) }
    xml.end("</FRBRWork>")
    xml.begin("<FRBRExpression>")
    value("<FRBRthis", expression + place)
    value("<FRBRuri", expression)
    if isWhole, let title = metadata.title { alias("title", title) }
    writeDate(of: .expression)
    authorLine(as: "#issuer")
    xml.line("<FRBRlanguage")
    xml.attribute("language", metadata.language?.threeLetterCode ?? "und")
    xml.raw("/>")
    xml.end("</FRBRExpression>")
    xml.begin("<FRBRManifestation>")
    value("<FRBRthis", expression + place + ".xml")
    value("<FRBRuri", expression + ".xml")
    writeDate(of: .manifestation)
    xml.line("<FRBRauthor href=\"#kimberlite\" as=\"#editor\"/>")
    xml.end("</FRBRManifestation>")
    xml.end("</identification>")
  }

  private mutating func value(_ tag: StaticString, _ value: String) {
    xml.line(tag)
    xml.attribute("value", value)
    xml.raw("/>")
  }

  private mutating func alias(_ name: String, _ value: String) {
    xml.line("<FRBRalias")
    xml.attribute("value", value)
    xml.attribute("name", name)
    xml.raw("/>")
  }

  private mutating func authorLine(as role: String) {
    xml.line("<FRBRauthor")
    xml.attribute("href", "#" + author)
    xml.attribute("as", role)
    xml.raw("/>")
  }

  private enum Level {
    case work, expression, manifestation
  }

  /// The day of the markup is not written: the same document gives the same bytes on every day.
  private mutating func writeDate(of level: Level) {
    let stated: (day: CalendarDate, name: String)? =
      switch level {
      // What another version states is not read back as the document's own.
      case .work:
        metadata.adopted.map { ($0, "adoption") } ?? facts.adopted.map { ($0, "otherVersion") }
      case .expression: metadata.published.map { ($0, "publication") }
      case .manifestation: nil
      }
    xml.line("<FRBRdate")
    if let stated {
      xml.attribute("date", stated.day.description)
      xml.attribute("name", stated.name)
    } else {
      xml.attribute("date", Self.unknownDay)
      xml.attribute("name", "unknown")
    }
    xml.raw("/>")
  }

  // MARK: History

  private mutating func writeLifecycle() {
    let events = [("adoption", metadata.adopted), ("publication", metadata.published)]
    guard events.contains(where: { $0.1 != nil }) else { return }
    xml.begin("<lifecycle source=\"#kimberlite\">")
    for (name, day) in events {
      guard let day else { continue }
      xml.line("<eventRef")
      xml.attribute("eId", "event_" + name)
      xml.attribute("date", day.description)
      xml.raw(" source=\"#original\" type=\"generation\"")
      xml.attribute("refersTo", name == "adoption" ? "#dateOfAdoption" : "#dateOfIssuance")
      xml.raw("/>")
    }
    xml.end("</lifecycle>")
  }

  /// The steps that the UN's files have: drafts, report of the committee, adoption.
  private mutating func writeWorkflow() {
    guard !metadata.drafts.isEmpty || metadata.committeeReport != nil || metadata.adopted != nil
    else { return }
    xml.begin("<workflow source=\"#kimberlite\">")
    for draft in metadata.drafts { step("draftResolution", of: nil, as: draft) }
    if let report = metadata.committeeReport { step("recommendedForAdoption", of: nil, as: report) }
    if let day = metadata.adopted { step("adopted", of: day, as: nil) }
    xml.end("</workflow>")
  }

  private mutating func step(_ outcome: String, of day: CalendarDate?, as symbol: String?) {
    xml.line("<step")
    xml.attribute("date", day?.description ?? Self.unknownDay)
    xml.attribute("outcome", outcome)
    xml.attribute("as", symbol)
    xml.attribute("by", outcome == "adopted" ? "#" + author : "")
    xml.raw("/>")
  }

  private mutating func writeVote() {
    guard let vote = metadata.vote else { return }
    xml.begin("<analysis source=\"#kimberlite\">")
    xml.begin("<parliamentary>")
    xml.begin("<voting")
    xml.attribute(
      "outcome", vote.withoutVote ? "adoptedWithoutVote" : "adoptedByRecordedVote")
    xml.raw(">")
    let sides = [
      ("inFavour", vote.inFavour), ("against", vote.against), ("abstaining", vote.abstaining),
    ]
    for (side, count) in sides {
      guard let count else { continue }
      xml.line("<count")
      xml.attribute("value", String(count))
      xml.attribute("refersTo", "#" + side)
      xml.raw("/>")
    }
    if sides.allSatisfy({ $0.1 == nil }) { xml.line("<quorum value=\"\"/>") }
    xml.end("</voting>")
    xml.end("</parliamentary>")
    xml.end("</analysis>")
  }

  // MARK: References

  private mutating func writeReferences(_ work: String) {
    xml.begin("<references source=\"#kimberlite\">")
    xml.line("<original eId=\"original\"")
    xml.attribute("href", work + "/" + names.expression)
    xml.attribute("showAs", metadata.symbol?.canonical ?? metadata.title ?? names.number)
    xml.raw("/>")
    xml.line("<TLCObject eId=\"kimberlite\" href=\"/akn/ontology/object/kimberlite\"")
    xml.raw(" showAs=\"Kimberlite\"/>")
    standing("<TLCOrganization", "un", "/akn/ontology/organization/un", "United Nations")
    standing("<TLCRole", "author", "/akn/ontology/role/un/author", "Author")
    standing("<TLCRole", "issuer", "/akn/ontology/role/un/issuer", "Issuer")
    standing("<TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor")
    for (id, name) in [
      ("symbol", "Symbol"), ("dateOfAdoption", "Date of adoption"),
      ("dateOfIssuance", "Date of issuance"), ("resolutionTitle", "Title"),
      ("publicationJobNumber", "Job number"), ("inFavour", "In favour"),
      ("against", "Against"), ("abstaining", "Abstaining"),
    ] {
      standing("<TLCConcept", id, "/akn/ontology/concept/un/" + id, name)
    }
    for entry in references.entries {
      switch entry.kind {
      case .organization: standing("<TLCOrganization", entry.id, entry.href, entry.showAs)
      case .location: standing("<TLCLocation", entry.id, entry.href, entry.showAs)
      case .event: standing("<TLCEvent", entry.id, entry.href, entry.showAs)
      case .concept: standing("<TLCConcept", entry.id, entry.href, entry.showAs)
      }
    }
    xml.end("</references>")
  }

  private mutating func standing(
    _ tag: StaticString, _ id: String, _ href: String, _ showAs: String
  ) {
    xml.line(tag)
    xml.attribute("eId", id)
    xml.attribute("href", href)
    xml.attribute("showAs", showAs)
    xml.raw("/>")
  }

  // MARK: What AKN has no place for

  private mutating func writeProprietary() {
    xml.begin("<proprietary source=\"#kimberlite\">")
    xml.line("<kimberlite:document")
    xml.attribute("sha256", metadata.sha256)
    xml.attribute("format", metadata.format.rawValue)
    xml.attribute("symbolSource", metadata.symbolSource?.rawValue)
    xml.attribute("body", metadata.body)
    xml.attribute("plenaryMeeting", metadata.plenaryMeeting.map(String.init))
    xml.attribute("originalLanguage", metadata.originalLanguage)
    xml.raw("/>")
    xml.end("</proprietary>")
  }

  /// Where the UN's files have it.
  private mutating func writeJobNumber() {
    guard let number = metadata.jobNumber else { return }
    xml.begin("<presentation source=\"#un\">")
    xml.begin("<akn4un:footerFirstPage>")
    xml.begin("<akn4un:footerFirstPageLeft>")
    xml.begin("<akn4un:internalCode>")
    xml.line("<docketNumber refersTo=\"#publicationJobNumber\">")
    xml.text(number)
    xml.raw("</docketNumber>")
    xml.end("</akn4un:internalCode>")
    xml.end("</akn4un:footerFirstPageLeft>")
    xml.end("</akn4un:footerFirstPage>")
    xml.end("</presentation>")
  }
}

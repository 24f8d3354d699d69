// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads what a document says of itself: from its masthead, its first lines and its last.
struct MetadataReader {
  let profile: LanguageProfile

  func read(_ paragraphs: [Paragraph], facts: MastheadFacts, into metadata: inout DocumentMetadata)
  {
    metadata.language = profile.language
    metadata.published = facts.published
    metadata.agendaItem = facts.agendaItem
    metadata.originalLanguage = facts.originalLanguage
    metadata.jobNumber = facts.jobNumber ?? facts.codedJobNumber
    readTitles(paragraphs, into: &metadata)
    readSymbol(paragraphs, facts, into: &metadata)
    readClosing(paragraphs, into: &metadata)
    readMeeting(paragraphs, facts, into: &metadata)
    metadata.session = metadata.symbol?.session ?? facts.session
    metadata.body = body(paragraphs, facts, metadata.symbol)
  }

  private func readTitles(_ paragraphs: [Paragraph], into metadata: inout DocumentMetadata) {
    for paragraph in headTitles(paragraphs) {
      let text = ArraySlice(paragraph.text.utf8)
      if paragraph.number != nil {
        metadata.title = metadata.title ?? (paragraph.text.isEmpty ? nil : paragraph.text)
      } else if profile.lines.isAdoptionLine(text) {
        metadata.adopted = profile.lines.firstDate(in: text) ?? metadata.adopted
        metadata.plenaryMeeting = profile.lines.adoptionMeeting(text) ?? metadata.plenaryMeeting
      } else if text.first == UInt8(ascii: "[") {
        readProcedure(text, into: &metadata)
      } else if profile.lines.resolutionName(text) != nil, metadata.title == nil {
        metadata.title = paragraph.text
      }
    }
  }

  /// The titles of the first resolution, if a file holds several: those before the head of
  /// the second.
  private func headTitles(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var titles: [Paragraph] = []
    var isNumbered = false
    var isAdopted = false
    // One head may say twice what it is; a second head stands behind the text of the first.
    var hasText = false
    for paragraph in paragraphs {
      guard paragraph.kind == .title else {
        hasText = hasText || (paragraph.kind != .heading && paragraph.kind != .footnote)
        continue
      }
      let isAdoption = profile.lines.isAdoptionLine(ArraySlice(paragraph.text.utf8))
      let hasNumber = paragraph.number != nil
      if hasText, isNumbered && hasNumber || (isNumbered || isAdopted) && isAdoption { break }
      isNumbered = isNumbered || hasNumber
      isAdopted = isAdopted || isAdoption
      titles.append(paragraph)
    }
    return titles
  }

  /// "[without reference to a Main Committee (drafts)]", "[on the report of the … Committee (report)]".
  func readProcedure(_ text: ByteText, into metadata: inout DocumentMetadata) {
    let symbols = SymbolScanner.symbols(in: text).map(\.canonical)
    if profile.lines.isWithoutCommittee(text) {
      metadata.drafts = symbols
    } else {
      metadata.committeeReport = symbols.first
    }
  }

  /// A field code is believed first, then the masthead where it agrees with the number in front of
  /// the title, then that number, of the organ that speaks.
  private func readSymbol(
    _ paragraphs: [Paragraph], _ facts: MastheadFacts, into metadata: inout DocumentMetadata
  ) {
    let number = number(paragraphs)
    let printed = facts.symbols.filter { number == nil || agrees($0, with: number ?? "") }
    let resolution = printed.first { $0.isResolution } ?? (number == nil ? printed.first : nil)
    // Decisions are not issued singly and have no printed symbol: A/DEC/ is the common stand-in.
    let numbered = number.flatMap {
      DocumentSymbol(
        number: $0, of: speaker(paragraphs) ?? facts.organs.last,
        isDecision: metadata.type == .decision)
    }
    guard let symbol = facts.codedSymbol ?? resolution ?? numbered else { return }
    metadata.symbol = symbol
    metadata.symbolSource = .text
  }

  /// The number before the title, or in a line that is nothing but the resolution's name.
  private func number(_ paragraphs: [Paragraph]) -> String? {
    let titles = paragraphs.lazy.filter { $0.kind == .title }
    return titles.compactMap(\.number).first
      ?? titles.compactMap { profile.lines.resolutionName(ArraySlice($0.text.utf8)) }.first
  }

  /// Whether a symbol has the number printed before the title; the letter of a part may follow there.
  private func agrees(_ symbol: DocumentSymbol, with printed: String) -> Bool {
    guard let number = symbol.number else { return false }
    let bare = printed.filter { $0 != " " }
    guard bare.hasPrefix(number) else { return false }
    return !(bare.dropFirst(number.count).first?.isNumber ?? false)
  }

  private func readClosing(_ paragraphs: [Paragraph], into metadata: inout DocumentMetadata) {
    var adopted: CalendarDate?
    for paragraph in paragraphs where paragraph.kind == .closing {
      let text = ArraySlice(paragraph.text.utf8)
      if let meeting = profile.lines.meeting(text) {
        metadata.plenaryMeeting = metadata.plenaryMeeting ?? meeting
      }
      if let date = profile.lines.wholeDate(text.withoutFullStop) { adopted = adopted ?? date }
      if let both = profile.lines.datedMeeting(text.withoutFullStop) {
        metadata.plenaryMeeting = metadata.plenaryMeeting ?? both.meeting
        adopted = adopted ?? both.date
      }
      if let vote = profile.lines.vote(in: text), metadata.vote == nil {
        metadata.vote = vote
        adopted = adopted ?? profile.lines.firstDate(in: text)
      }
    }
    metadata.adopted = adopted ?? metadata.adopted
  }

  /// The meeting that stands in the head, with the day of adoption, where the end has none: pages of
  /// the organization's site begin with symbol, date and meeting.
  private func readMeeting(
    _ paragraphs: [Paragraph], _ facts: MastheadFacts, into metadata: inout DocumentMetadata
  ) {
    guard metadata.plenaryMeeting == nil else { return }
    for paragraph in paragraphs {
      let text = ArraySlice(paragraph.text.utf8)
      guard [.heading, .title].contains(paragraph.kind), profile.lines.formula(text) == nil else {
        return
      }
      guard paragraph.kind == .heading, let meeting = profile.lines.meeting(text) else { continue }
      metadata.plenaryMeeting = meeting
      metadata.adopted = metadata.adopted ?? facts.published
      return
    }
  }

  private func body(
    _ paragraphs: [Paragraph], _ facts: MastheadFacts, _ symbol: DocumentSymbol?
  ) -> String? {
    speaker(paragraphs) ?? symbol?.body ?? facts.organs.first
  }

  /// The organ that the formula names, else the adoption line.
  private func speaker(_ paragraphs: [Paragraph]) -> String? {
    for paragraph in paragraphs where paragraph.kind == .heading {
      if let name = profile.lines.formula(ArraySlice(paragraph.text.utf8)) { return name }
    }
    for paragraph in paragraphs where paragraph.kind == .title {
      let text = ArraySlice(paragraph.text.utf8)
      if profile.lines.isAdoptionLine(text), let name = profile.lines.adoptingOrgan(text) {
        return name
      }
    }
    return nil
  }
}

extension MetadataReader {
  /// What markup says goes before what was read from the text.
  func read(_ marked: MarkedUpText, into metadata: inout DocumentMetadata) {
    metadata.language = marked.language ?? metadata.language
    if let symbol = marked.symbol.flatMap({ DocumentSymbol($0) }) {
      metadata.symbol = symbol
      metadata.symbolSource = .text
    }
    metadata.title = marked.title ?? metadata.title
    metadata.session = metadata.symbol?.session ?? marked.session
    metadata.agendaItem = marked.agendaItem ?? metadata.agendaItem
    metadata.adopted = marked.adopted ?? metadata.adopted
    metadata.published = marked.published ?? metadata.published
    metadata.plenaryMeeting = marked.plenaryMeeting ?? metadata.plenaryMeeting
    metadata.vote = marked.vote ?? metadata.vote
    metadata.originalLanguage = marked.originalLanguage
    metadata.jobNumber = marked.jobNumber
    if let procedure = marked.procedure {
      readProcedure(ArraySlice(procedure.utf8), into: &metadata)
    }
  }
}

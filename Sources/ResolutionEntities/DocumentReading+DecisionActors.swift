// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Who acts: never empty where the document names anyone who could.
  func actor(of act: ActExpression, in paragraph: ParagraphReading) -> String {
    switch act.subject {
    case .speaker: return speaker(in: paragraph)
    case .named(let range): return name(of: range, in: paragraph)
    case .antecedent(let place):
      return antecedent(of: place, in: paragraph) ?? speaker(in: paragraph)
    case .unnamed: return process(of: act, in: paragraph) ?? speaker(in: paragraph)
    }
  }

  /// The organ that speaks; in the body of a letter whoever writes it, whom its title names first.
  private func speaker(in paragraph: ParagraphReading) -> String {
    let organ = metadata.body ?? ""
    let isWritten = paragraph.paragraph.kind == .body || paragraph.paragraph.kind == .listItem
    guard isWritten, metadata.type == .letter || metadata.type == .letterWithReport else {
      return organ
    }
    for title in paragraphs where title.paragraph.kind == .title {
      let first = title.names.first { $0.entry.kind == .state || $0.entry.kind == .kpBody }
      if let first { return first.entry.name }
    }
    return organ
  }

  /// Whose event a noun tells of: the body in its clause ("the admission of Mali to the Kimberley
  /// Process"), else the one named last before it.
  private func process(of act: ActExpression, in paragraph: ParagraphReading) -> String? {
    let bodies = paragraph.names.filter { name in
      switch name.entry.kind {
      case .state, .group: false
      case .kpBody, .organisation, .regionalOrganisation, .unBody: true
      }
    }
    if let inside = bodies.first(where: { act.range.contains($0.range.lowerBound) }) {
      return processName(inside.entry)
    }
    let processes = bodies.filter { $0.entry.kind == .kpBody }
    let before =
      processes.last { $0.range.upperBound <= act.range.lowerBound } ?? processes.first
    return before.map { processName($0.entry) }
  }

  /// The Kimberley Process of its Chair, working groups and other bodies: it admits and selects.
  private func processName(_ entry: NameEntry) -> String {
    entry.kind == .kpBody ? NameLookup.name(ofKey: "KP") ?? entry.name : entry.name
  }

  /// The canonical name of a body: that of the mention at its place, else as it is written; a short
  /// name is that of the body last named whose name ends or begins so.
  private func name(of range: Range<Int>, in paragraph: ParagraphReading) -> String {
    if let known = paragraph.names.last(where: {
      $0.range.upperBound == range.upperBound && $0.range.overlaps(range)
    }) {
      return known.entry.name
    }
    let short = paragraph.text[range]
    let before = paragraph.names.filter { $0.range.upperBound <= range.lowerBound }
    let longer = before.last { name in
      let words = name.entry.name.utf8
      return words.count > short.count && words.starts(with: short)
    }
    if let longer { return longer.entry.name }
    if let known = profile.entities.acts.bodyName(range, in: paragraph.text) {
      return before.last { $0.entry.name.hasPrefix(known + " ") }?.entry.name ?? known
    }
    let organ = antecedent(of: range.lowerBound, in: paragraph)
    if let organ, organ != "General Assembly" { return organ }
    let named = before.last { paragraph.text[$0.range].suffix(short.count) == short }
    if let named { return named.entry.name }
    return metadata.body.flatMap { $0.utf8.elementsEqual(short) ? $0 : nil } ?? short.string
  }

  /// The organ whose resolution stands before a place.
  private func antecedent(of place: Int, in paragraph: ParagraphReading) -> String? {
    citation(before: place, in: paragraph).flatMap { citation in
      switch true {
      case citation.symbol.hasPrefix("S/"): "Security Council"
      case citation.symbol.hasPrefix("A/RES/"), citation.symbol.hasPrefix("A/DEC/"):
        "General Assembly"
      case citation.symbol.hasPrefix("E/RES/"), citation.symbol.hasPrefix("E/DEC/"):
        "Economic and Social Council"
      case citation.symbol.hasPrefix("A/HRC/"): "Human Rights Council"
      default: nil
      }
    }
  }

  /// The last citation that ends before a place of the folded text.
  func citation(
    before place: Int, in paragraph: ParagraphReading
  ) -> CitationValue? {
    let scalar = paragraph.text.scalars(place..<place).lowerBound
    var found: (end: Int, value: CitationValue)?
    for mention in paragraph.mentions where mention.range.upperBound <= scalar {
      if case .citation(let value) = mention.value, mention.range.upperBound > found?.end ?? -1 {
        found = (mention.range.upperBound, value)
      }
    }
    return found?.value
  }
}

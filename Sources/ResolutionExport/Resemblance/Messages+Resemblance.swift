// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// The words about paragraphs that say nearly the same, and about those that come back.
extension Messages {
  static let similarTitle = "Similar paragraphs"
  static func similarTitle(_ address: String) -> String { "Paragraphs like \(address)" }
  static let recurringTitle = "Recurring paragraphs"

  /// `0.93 similar · 1.00 of the asked in it · 0.87 of it in the asked`; where a passage decided how near
  /// the paragraph is, that comes first: `0.81 near by a passage · …`.
  static func resemblance(of found: SimilarParagraph) -> String {
    let resemblance = found.resemblance
    var facts = [
      "\(hundredths(resemblance.similarity)) similar",
      "\(hundredths(resemblance.firstInSecond)) of the asked in it",
      "\(hundredths(resemblance.secondInFirst)) of it in the asked",
    ]
    if found.hit.score > resemblance.similarity {
      facts.insert("\(hundredths(found.hit.score)) near by a passage", at: 0)
    }
    return facts.joined(separator: " · ")
  }

  /// `5 documents · 3 series · 2006–2013 · 2 wordings, 0.93 alike at least`.
  static func facts(of group: RecurringGroup) -> [String] {
    var facts = [counted(group.documents, "document")]
    // More than one of them in a document.
    if group.members.count > group.documents {
      facts.append(counted(group.members.count, "paragraph"))
    }
    facts.append("\(group.series) series")
    if let years = group.years {
      facts.append(
        years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)")
    }
    facts.append(
      group.isIdentical
        ? "identical"
        : "\(counted(group.wordings, "wording")), \(hundredths(group.leastSimilarity)) alike at least"
    )
    return facts
  }

  /// `A/RES/62/11@en#op4 · 2007 · The role of diamonds in fuelling conflict`.
  static func facts(of member: RecurringGroup.Member) -> String {
    let facts = [member.hit.address, member.hit.year.map(String.init), member.hit.title]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  /// What stands at a place: `“seventy-sixth” (3), “seventy-seventh” (2), nothing (1), 4 more`; where
  /// nothing stands in the text shown, with the words before: `after “session”: nothing (2), …`.
  static func variation(_ place: VariedPlace, most: Int = 4) -> String {
    var shown = place.choices.prefix(most).map { choice in
      "\(choice.label.isEmpty ? "nothing" : "“\(choice.label)”") (\(choice.paragraphs))"
    }
    let more = place.choices.count - shown.count
    if more > 0 { shown.append("\(more) more") }
    let choices = shown.joined(separator: ", ")
    switch place.wordsBefore {
    case nil: return choices
    case ""?: return "at the beginning: \(choices)"
    case let words?: return "after “\(words)”: \(choices)"
    }
  }

  static func moreParagraphs(_ count: Int) -> String { "and \(count) more" }
  static func morePlaces(_ count: Int) -> String {
    "\(counted(count, "more place")) that differ\(count == 1 ? "s" : "")"
  }
}

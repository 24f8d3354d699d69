// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// The words about paragraphs that say nearly the same, and about those that come back.
extension Messages {
  static let similarTitle = "Similar paragraphs"
  static let recurringTitle = "Recurring paragraphs"

  /// `0.93 similar · 1.00 of the asked words stand in it, 0.87 of its words in the asked`.
  static func resemblance(_ resemblance: Resemblance) -> String {
    "\(hundredths(resemblance.similarity)) similar · \(hundredths(resemblance.firstInSecond)) of the "
      + "asked in it · \(hundredths(resemblance.secondInFirst)) of it in the asked"
  }

  /// `5 documents · 3 titles · 2006–2013 · 2 wordings, 0.93 alike at least`.
  static func facts(of group: RecurringGroup) -> [String] {
    var facts = [counted(group.documents, "document")]
    // More than one of them in a document.
    if group.members.count > group.documents {
      facts.append(counted(group.members.count, "paragraph"))
    }
    facts.append(counted(group.titles, "title"))
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

  /// What stands at a place: `seventy-sixth (3), seventy-seventh (2), nothing (1), 4 more`.
  static func choices(of variation: RecurringGroup.Variation, most: Int = 4) -> String {
    let shown = variation.choices.prefix(most).map { choice in
      "\(choice.text.isEmpty ? "nothing" : "“\(WordCut.head(of: choice.text, columns: 60))”") (\(choice.paragraphs))"
    }
    let more = variation.choices.count - shown.count
    return (shown + (more > 0 ? ["\(more) more"] : [])).joined(separator: ", ")
  }

  static func moreParagraphs(_ count: Int) -> String { "and \(count) more" }
  static func morePlaces(_ count: Int) -> String { "\(counted(count, "more place")) that differ" }
}

// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences of `series` and `track`.
extension Messages {
  static func noSeries(named typed: String, index: String) -> String {
    if typed.isEmpty { return "No two documents of the index are one text through the years." }
    let words = TerminalText.escaped(typed)
    return
      (Address(typed)?.isSymbol == true
      ? "\(words) belongs to no series of this index"
      : "No series of this index has \(words) in its title")
      + "; \(SuggestedCommand.text("series", index: index)) lists those there are."
  }
}

extension Messages {
  static let noSeriesLeft = "No series has documents of these languages, sessions and years."

  static let trackWhat =
    "Say what to track: a paragraph (62/11#op4), a document (62/11), or words of "
    + "the title of a series."

  static func trackOne(_ typed: [String]) -> String {
    let compare = SuggestedCommand.text("compare", typed[0], typed[1])
    return "track takes one address at a time; \(compare) sets two documents side by side."
  }

  static func standsAlone(_ document: LoneDocument, index: String) -> String {
    let name = TerminalText.escaped(document.name)
    guard let member = document.namesake?.members.last else {
      return "\(name) belongs to no series: no other document of the index is the same text in "
        + "another year."
    }
    return
      "\(name) belongs to no series, though it has the title of one: other documents go on with "
      + "that text; \(SuggestedCommand.text("track", member.name, index: index)) shows them."
  }

  static func tooFew(_ series: DocumentSeries, in code: String?) -> String {
    let known = series.languages.filter { known in
      series.members.count { $0.languages.contains(known) } > 1
    }
    let name = TerminalText.escaped(series.members[0].name)
    return "Of the series of \(name) fewer than two documents are there in "
      + (code ?? "one language")
      + (known.isEmpty
        ? "; there is nothing to follow through the years."
        : "; it can be followed in \(alternatives(known)).")
  }

  /// Of a filter that takes all of them.
  static func allSeries(_ series: [DocumentSeries], named words: String) -> String {
    let shown = series.prefix(6).map { TerminalText.escaped($0.members[0].name) }
    return "\(TerminalText.escaped(words)) is in the titles of \(series.count) series, and all are "
      + "searched: \(shown.joined(separator: ", "))" + (series.count > 6 ? ", …" : "")
      + ". A symbol takes one of them."
  }

  /// The names to choose from.
  static func severalSeries(_ series: [DocumentSeries], named words: String) -> [String] {
    let shown = series.prefix(12).map { one in
      "  \(TerminalText.escaped(one.members[0].name))  \(TerminalText.escaped(one.title))"
    }
    let rest = series.count > 12 ? ["  … \(series.count - 12) more"] : []
    return [
      "\(series.count) series have \(TerminalText.escaped(words)) in their titles; name one by a symbol, "
        + "or by more of its title:"
    ] + shown + rest
  }

  static func nothing(of parts: [StrandPart], isSeries: Bool) -> String {
    guard !parts.isEmpty else {
      return "The series has nothing but titles, notes and closing lines; --all shows them."
    }
    return (isSeries ? "No paragraph of the series " : "No such paragraph ")
      + alternatives(parts.map(happened)) + "."
  }

  private static func happened(_ part: StrandPart) -> String {
    part == .returned ? "came back" : "was " + part.rawValue
  }
}

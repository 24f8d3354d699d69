// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences about a query: why it cannot be read, and what may help when it finds nothing.
extension Messages {
  /// Why, and what to do. The place is shown below, by a caret.
  ///
  /// - Parameter folder: of the index that was asked.
  static func sentence(
    for reason: QuerySyntaxError.Reason, folder: String? = nil
  ) -> String {
    switch reason {
    case .empty: "The query is empty; write a word, a \"phrase\", or * for every paragraph."
    case .unclosedQuote: "This quote is not closed; add \" where the phrase ends."
    case .emptyQuotes: "Nothing stands between these quotes; write the phrase there."
    case .unclosedBracket: "This bracket is not closed; add ) where it ends."
    case .emptyBrackets: "Nothing stands between these brackets."
    case .unexpectedBracket: "Nothing opened this bracket; take it away, or add ( before."
    case .missingOperand(let operation, let isBefore):
      "\(operation) needs something \(isBefore ? "before" : "behind") it; to look for the word "
        + "itself write it between quotes."
    case .unknownField(let name, let nearest):
      "There is no field \(shown(name)); "
        + (nearest.isEmpty
          ? "the fields are " + list(QueryField.asked.map { $0.rawValue + ":" }) + "."
          : "do you mean " + alternatives(nearest.map { $0.rawValue + ":" }) + "?")
        + " To look for the words themselves write them between quotes."
    case .missingValue(let field):
      "\(field.rawValue): needs a value, as in \(example(of: field))."
    case .badValue(let field, let found, let known):
      "\(shown(found)) is no value of \(field.rawValue):"
        + (known.isEmpty
          ? "; write it as in \(example(of: field))." : "; it has " + list(known) + ".")
    case .badNumberRange(let field, let found):
      "\(shown(found)) is no number for \(field.rawValue): and no range; write "
        + (field == .year ? "2007, 2006..2013, 2006.. or ..2013" : "62, 60..65, 60.. or ..65")
        + ", the smaller number first."
    case .badSymbol(let found):
      "\(shown(found)) is no symbol of a document; write it as in \(example(of: .symbol))."
    case .badDays(let found):
      "\(shown(found)) is no date and no range of dates; write 2003, 2003-05, 2003-05-15, "
        + "2003-05..2003-12, 2012.. or ..2012."
    case .unknownParticipant(let name):
      "No State, body, organisation or group is known as \(shown(name)); write its code or its name, "
        + "as in CIV, \"Côte d'Ivoire\" or 科特迪瓦. "
        + SuggestedCommand.text("entities", "--type", "participant", "--group", index: folder)
        + " lists those there are."
    case .distanceWithoutNumber:
      "~ needs a number behind it, the distance in words: \"a b\"~5."
    case .distanceTooLarge(let limit): "This distance is too large; \(limit) is the limit."
    case .wildcardInside: "* can only end a word: certif*."
    case .onlyNegative:
      "The query only says what must not occur; add what to look for, or * for every paragraph."
    case .noWords: "There is no letter and no digit here that could be looked for."
    case .tooDeep(let limit): "Brackets are nested more than \(limit) deep here."
    case .tooLong(let count, let limit):
      "The query has \(count) characters, and \(limit) are the limit."
    }
  }

  private static func example(of field: QueryField) -> String {
    switch field {
    case .title: "title:review"
    case .kind: "kind:operative"
    case .verb: "verb:requests"
    case .symbol: "symbol:A/RES/62/11"
    case .cites: "cites:A/RES/61/28"
    case .participant: "participant:CAN"
    case .role: "role:chair"
    case .act: "act:request"
    case .date: "date:2003-05..2003-12"
    case .has: "has:date"
    case .year: "year:2006..2013"
    case .language: "language:zh"
    case .session: "session:62"
    case .number: "number:17"
    }
  }

  // MARK: - Results

  static let nothingFound = "Nothing was found."
  static let decisionsTitle = "Decisions"

  static func entitiesTitle(_ types: [String]) -> String {
    types.isEmpty ? "Entities" : "Entities: " + types.joined(separator: ", ")
  }

  static func citationsTitle(_ symbol: String?) -> String {
    symbol.map { "Citations of \($0)" } ?? "Citations"
  }

  /// Below a table that was cut.
  static func rows(_ count: Int, of total: Int) -> String {
    "\(count) of \(counted(total, "row")); --limit 0 shows all"
  }

  /// Below acts or citations: documents in several languages.
  static func otherLanguages(_ count: Int) -> String {
    "\(counted(count, "row")) of the same documents in other languages left out; --language en,zh "
      + "lists both."
  }

  /// Nothing was found, and would be without an option.
  static func rowsWithout(_ option: String, _ count: Int) -> String {
    "Without \(option) there would be \(counted(count, "row"))."
  }

  /// Classes of acts that the index does not have.
  static func unknownActs(_ typed: [ListValue], known: [String]) -> [String] {
    typed.flatMap(\.values).filter { !known.contains($0.lowercased()) }.map { name in
      "The index has no act of the class \(shown(name))"
        + (known.isEmpty ? "." : "; it has \(list(known)).")
    }
  }

  /// No citation of a document, nor in it.
  static func noCitations(_ symbols: [String]) -> String {
    let names = alternatives(symbols.map(shown))
    return "In the index nothing that the filters admit cites \(names), or is cited there."
  }

  static func wholeDocument(_ typed: String) -> String {
    "\(shown(typed)) names a paragraph, and citations are asked for by document; leave out # and what "
      + "follows, and choose citing paragraphs with --number or --kind."
  }

  /// Below a list of hits: how many there are in all, and how to see them.
  static func shown(_ count: Int, of total: Int) -> String {
    guard total > count else { return counted(total, "paragraph") }
    return "\(count) of \(counted(total, "paragraph")); --limit 0 shows all"
  }

  /// What a search by years could not tell.
  static func undated(_ undated: UndatedParagraphs, areLast: Bool) -> String {
    let named = undated.documents.map(shown).joined(separator: ", ")
    let more = undated.documents.count >= 3 ? ", …" : ""
    let verbs = undated.count == 1 ? ("has", "is") : ("have", "are")
    return "\(counted(undated.count, "paragraph")) \(verbs.0) no year and \(verbs.1) "
      + "\(areLast ? "put last" : "left out") (\(named)\(more))."
  }

  /// Nothing was found, and what may help, a line each.
  ///
  /// - Parameter index: the folder of the index.
  static func nothingFound(_ suggestions: SearchSuggestions, index: String) -> [String] {
    [nothingFound] + help(suggestions, index: index)
  }

  /// What may help, a line each.
  static func help(_ suggestions: SearchSuggestions, index: String) -> [String] {
    var lines: [String] = []
    if let address = suggestions.address { lines.append(self.address(address, index: index)) }
    if let number = suggestions.number {
      lines.append("number:\(shown(number)) finds the paragraphs of that number.")
    }
    for unknown in suggestions.unknownSymbols {
      lines.append(
        "The index has no document \(shown(unknown.symbol))"
          + (unknown.nearest.isEmpty
            ? "." : "; do you mean \(alternatives(unknown.nearest.map(shown)))?"))
    }
    if let unknown = suggestions.unknownLanguages {
      let known = alternatives(unknown.known.map(shown), joinedBy: "and")
      lines.append(
        "The index has no document in \(alternatives(unknown.languages.map(shown)))"
          + (known.isEmpty ? "." : ", only in \(known)."))
    }
    for word in Set(suggestions.smallOperators).sorted() {
      lines.append("\(word) is looked for as a word; the operator is \(word.uppercased()).")
    }
    for spelling in suggestions.spellings {
      let word = shown(spelling.word)
      lines.append(
        spelling.nearest.isEmpty
          ? "\(word) stands nowhere in the index."
          : "\(word) stands nowhere in the index; do you mean "
            + "\(alternatives(spelling.nearest.map(shown)))?")
    }
    for exclusion in suggestions.exclusions {
      let part =
        switch exclusion.part {
        case .clause(let text, _): shown(text)
        case .filter(let name): "--" + name
        }
      lines.append("Without \(part) there would be \(counted(exclusion.count, "paragraph")).")
    }
    if let subset = suggestions.subset { lines.append(self.subset(subset)) }
    return lines
  }

  /// What of a query stands together.
  private static func subset(_ subset: SearchSuggestions.Subset) -> String {
    let words = subset.words.map(shown)
    guard subset.isAny else {
      return "Of these words the most that stand together are in "
        + "\(counted(subset.count, "paragraph")): \(words.joined(separator: " "))"
    }
    return words.count == 1
      ? "Of these words only \(words[0]) stands in the index, with what else is asked."
      : "No two of these words stand together; each for itself: "
        + words.joined(separator: " OR ")
  }

  /// A query that names a document or a paragraph.
  static func address(_ address: Address, index: String) -> String {
    "That is an address: " + SuggestedCommand.text("show", address.description, index: index)
  }

  static let noWordsToShow =
    "No word of this query stands in a text; add one, or use kimberlite search."

  /// Below a concordance: whether these are all places.
  static func places(_ found: Concordance) -> String {
    let places = counted(found.lines.count, "place")
    let paragraphs = counted(found.paragraphs, "paragraph")
    return found.isCut
      ? "The first \(places); \(paragraphs) in all, and --limit 0 shows every place."
      : "\(places) in \(paragraphs)."
  }

  /// Where the filters leave none.
  static func noTermsLeft(_ prefix: String, of count: Int) -> String {
    "Nothing that the filters admit has a term that begins with \(shown(prefix)); in the whole index "
      + "there \(count == 1 ? "is 1" : "are \(count)")."
  }

  static func noTerms(_ prefix: String, index: String) -> String {
    if prefix.isEmpty { return "The index has no such terms." }
    let sentence = "No term of the index begins with \(shown(prefix))"
    let isHan = prefix.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    guard isHan else { return sentence + "." }
    return sentence + "; Chinese terms are words of a dictionary, and "
      + SuggestedCommand.text("concordance", prefix, index: index)
      + " finds the characters wherever they stand."
  }

  static func termsTitle(_ prefix: String) -> String { prefix.isEmpty ? "Terms" : prefix + "*" }
  static let statisticsTitle = "The index"

  /// `a`, `a or b`, `a, b or c`.
  static func alternatives(_ names: [String], joinedBy word: String = "or") -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}

// Part of Kimberlite.
import InvertedIndex

extension CorpusReader {
  /// What a search by years leaves out, or puts last, for want of a date: the paragraphs that would
  /// be found if their documents had one. Nil when there are none, or years play no part.
  package func undated(
    _ query: String, _ filters: SearchFilters, order: SearchRequest.Order = .relevance
  ) throws(CorpusError) -> UndatedParagraphs? {
    let (expression, _) = try compiled(query, SearchFilters())
    let withoutYears = expression.withoutYears
    guard withoutYears != nil || filters.years != nil || order == .date else { return nil }
    var others = filters
    others.years = nil
    let compiler = try compiler(asksForYears: true)
    guard let words = compiler.compile(withoutYears ?? expression) else { return nil }
    let conditions = try conditions(others).map(\.query)
    let undated = inBestForms(
      compiler.withoutYear(compiler.filtered(words, conditions)))
    return try asking { () throws(IndexError) in
      let count = try index.count(undated)
      return count == 0
        ? nil : UndatedParagraphs(count: count, documents: try names(of: undated))
    }
  }

  /// The first few documents of what a query finds.
  private func names(of query: IndexQuery) throws(IndexError) -> [String] {
    let limit = 3
    var reading = ParagraphReading(index)
    var names: [String] = []
    // A document may be long: the number of paragraphs that are looked at is limited as well.
    var rest = 2000
    try index.matches(query) { document throws(IndexError) in
      var address = try reading.address(of: document, paragraph: "")
      address.paragraph = nil
      if !names.contains(address.description) { names.append(address.description) }
      rest -= 1
      return names.count < limit && rest > 0
    }
    return names
  }
}

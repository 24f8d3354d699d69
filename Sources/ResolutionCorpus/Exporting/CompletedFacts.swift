// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// Date and title of a document, as it states them itself or else as its versions in other languages do.
package struct CompletedFacts: Sendable, Hashable {
  /// Of adoption, else of publication.
  package var date: CalendarDate?
  /// The version that states the date; nil: the document itself, or nobody.
  package var dateSource: Address?
  /// Of adoption, as any version states it.
  package var adopted: CalendarDate?
  package var title: String?
  package var titleLanguage: Language?
  /// The version that states the title; nil: the document itself, or nobody.
  package var titleSource: Address?
  /// The day of the document in all its languages: the first on which a version says that it was
  /// adopted, else that it was published.
  package var workDate: CalendarDate?

  package var year: Int? { date?.year }

  /// What the document states itself.
  package init(_ metadata: DocumentMetadata) {
    date = metadata.adopted ?? metadata.published
    adopted = metadata.adopted
    title = metadata.title
    titleLanguage = metadata.title == nil ? nil : metadata.language
    workDate = date
  }
}

extension CorpusReader {
  /// Reads the records of the files of its symbol, and none of their paragraphs.
  package func facts(of entry: DocumentEntry) throws(CorpusError) -> CompletedFacts {
    var facts = CompletedFacts(entry.metadata)
    guard let symbol = entry.metadata.symbol?.canonical else { return facts }
    return try asking { () throws(IndexError) in
      let table = try files()
      var reading = ParagraphReading(index)
      if facts.date == nil || facts.title == nil {
        let shared = try SharedFacts(symbol: symbol, in: table) { file throws(IndexError) in
          try reading.group(file.groups[0]).metadata
        }
        facts.complete(by: shared, symbol)
      }
      var (adopted, published): ([CalendarDate], [CalendarDate]) = ([], [])
      for place in table.bySymbol[Array(symbol.utf8)] ?? [] {
        let metadata = try reading.group(table.files[place].groups[0]).metadata
        if let day = metadata?.adopted { adopted.append(day) }
        if let day = metadata?.published { published.append(day) }
      }
      facts.workDate = adopted.min() ?? published.min()
      if facts.adopted == nil, Set(adopted).count == 1 { facts.adopted = adopted[0] }
      return facts
    }
  }
}

extension CompletedFacts {
  fileprivate mutating func complete(by shared: SharedFacts, _ symbol: String) {
    func address(_ file: FileTable.File?) -> Address? {
      file.map { Address(document: symbol, language: CorpusSchema.language($0.language)) }
    }
    if date == nil, shared.date != nil {
      date = shared.date
      dateSource = address(shared.dateFile)
    }
    if title == nil, shared.title != nil {
      title = shared.title
      titleSource = address(shared.titleFile)
      titleLanguage = titleSource?.language.flatMap { Language(code: $0) }
    }
  }
}

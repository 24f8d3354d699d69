// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison

/// Numbers for documents and for the series that they belong to, by which documents and series are
/// counted. All language versions of a symbol are one document.
///
/// Documents are of one series here where they are one text through the years (`DocumentSeries`), or
/// where their titles differ in numbers and dates at most. A document that is in none is one by itself.
struct SeriesNumbers {
  private let index: IndexReader
  private var reading: ParagraphReading
  private var documents: [DocumentKey: Int32] = [:]
  private var groups: [GroupID: Int32] = [:]
  /// For each document another one of its series; of one of each series itself.
  private var parents: [Int32] = []
  private var firstByTitle: [String: Int32] = [:]
  private var firstBySeries: [Int: Int32] = [:]
  private var seriesOfGroup: [GroupID: Int] = [:]

  private struct DocumentKey: Hashable {
    var symbol: [UInt8]
    /// Where there is no symbol.
    var group: GroupID?
  }

  init(_ corpus: CorpusReader, _ series: [DocumentSeries]) {
    index = corpus.index
    reading = ParagraphReading(index)
    for (place, series) in series.enumerated() {
      for entry in series.members.lazy.flatMap(\.entries) {
        for group in entry.groups { seriesOfGroup[group] = place }
      }
    }
  }

  /// The number of a paragraph's document, counted from 0.
  mutating func document(of place: DocumentID) throws(IndexError) -> Int32 {
    let group = try index.group(of: place)
    if let known = groups[group] { return known }
    let symbol = try index.text(CorpusSchema.Column.symbol, of: place)
    let key = DocumentKey(symbol: symbol, group: symbol.isEmpty ? group : nil)
    let number = documents[key] ?? Int32(parents.count)
    if Int(number) == parents.count {
      documents[key] = number
      parents.append(number)
    }
    groups[group] = number
    if let series = seriesOfGroup[group] {
      join(number, firstBySeries[series] ?? number)
      firstBySeries[series] = number
    }
    let title = try titleWords(of: group)
    if !title.isEmpty {
      join(number, firstByTitle[title] ?? number)
      firstByTitle[title] = number
    }
    return number
  }

  /// The number of a document's series: that of one of its documents. To be asked for when all
  /// documents are known.
  func series(of document: Int32) -> Int32 {
    var number = document
    while parents[Int(number)] != number { number = parents[Int(number)] }
    return number
  }

  private mutating func join(_ first: Int32, _ second: Int32) {
    let (first, second) = (series(of: first), series(of: second))
    parents[Int(max(first, second))] = min(first, second)
  }

  /// Numbers and dates change from year to year.
  private mutating func titleWords(of group: GroupID) throws(IndexError) -> String {
    guard let metadata = try reading.group(group).metadata, let title = metadata.title else {
      return ""
    }
    return SeriesTitles.key(of: title, language: metadata.language)
  }
}

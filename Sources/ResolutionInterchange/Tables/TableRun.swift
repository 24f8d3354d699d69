// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Makes the rows of a selection, in the order of the documents, and hands them to a sink: first what
/// each document holds by itself, then its paragraphs through the years, then the pairs of languages.
///
/// No table is held in memory; of a series the documents of one language are.
final class TableRun {
  let selection: CorpusSelection
  let tables: Set<TableName>
  private let sink: any TableSink
  /// Rows written.
  private(set) var rows = 0
  /// The name of the series by that of the document.
  private var seriesOf: [String: String] = [:]

  init(_ selection: CorpusSelection, _ tables: Set<TableName>, to sink: any TableSink) {
    self.selection = selection
    self.tables = tables
    self.sink = sink
  }

  // MARK: - Documents

  /// To be called before the first document.
  func begin() throws(CorpusError) {
    guard tables.contains(.documents) else { return }
    for series in try selection.corpus.series() {
      let name = selection.portable(series.members[0].name)
      for member in series.members { seriesOf[selection.portable(member.name)] = name }
    }
  }

  func add(_ exported: ExportedDocument) throws(ExportError) {
    let document = TableDocument(exported, series: seriesOf[exported.address.document])
    if tables.contains(.documents) {
      try add(DocumentTables.documents.row(document), to: .documents)
    }
    let needsMentions = !tables.isDisjoint(with: Self.mentionTables)
    guard needsMentions || tables.contains(.paragraphs) else { return }
    let paragraphs = exported.document.paragraphs
    let parts = tables.contains(.paragraphs) ? DocumentPart.parts(of: paragraphs) : []
    var mentions = exported.document.mentions[...]
    var number = 0
    for (place, paragraph) in paragraphs.enumerated() {
      let own = mentions.prefix { $0.paragraph == paragraph.id }
      mentions = mentions.dropFirst(own.count)
      defer { number += own.count }
      guard exported.chosen?.contains(paragraph.id) ?? true else { continue }
      let address = "\(document.address)#\(paragraph.id)"
      if tables.contains(.paragraphs) {
        let row = TableParagraph(
          document: document, address: address, paragraph: paragraph, position: place + 1,
          part: parts[place])
        try add(DocumentTables.paragraphs.row(row), to: .paragraphs)
      }
      if needsMentions { try add(own, after: number, of: paragraph, address, document) }
    }
  }

  private static let mentionTables: Set<TableName> = [
    .entities, .decisions, .citations, .participants,
  ]

  private func add(
    _ mentions: ArraySlice<Mention>, after count: Int, of paragraph: Paragraph, _ address: String,
    _ document: TableDocument
  ) throws(ExportError) {
    guard !mentions.isEmpty else { return }
    var cutter = ScalarCutter(paragraph.text)
    for (place, mention) in mentions.enumerated() {
      let own = Self.table(of: mention.value)
      guard tables.contains(.entities) || own.map(tables.contains) ?? false else { continue }
      let row = TableMention(
        document: document, address: address, mention: mention, number: count + place + 1,
        text: cutter.text(mention.range), value: mention.value)
      if tables.contains(.entities) { try add(MentionTables.entities.row(row), to: .entities) }
      switch mention.value {
      case .decision(let value) where tables.contains(.decisions):
        try add(MentionTables.decisions.row(row.with(value)), to: .decisions)
      case .citation(let value) where tables.contains(.citations):
        try add(MentionTables.citations.row(row.with(value)), to: .citations)
      case .participant(let value) where tables.contains(.participants):
        try add(MentionTables.participants.row(row.with(value)), to: .participants)
      default: break
      }
    }
  }

  /// The table in which a mention has more to say.
  private static func table(of value: MentionValue) -> TableName? {
    switch value {
    case .decision: .decisions
    case .citation: .citations
    case .participant: .participants
    case .date, .meeting, .count, .session: nil
    }
  }

  func add(_ row: [TableValue], to table: TableName) throws(ExportError) {
    rows += 1
    try sink.add(row, to: table)
  }
}

/// Cuts stretches out of a text by places in Unicode scalars. The next stretch mostly begins where the
/// last one did or further on, and is looked for from there.
struct ScalarCutter {
  private let scalars: String.UnicodeScalarView
  private var place = 0
  private var index: String.Index

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func text(_ range: Range<Int>) -> String {
    if range.lowerBound < place { (place, index) = (0, scalars.startIndex) }
    let end = scalars.endIndex
    index = scalars.index(index, offsetBy: range.lowerBound - place, limitedBy: end) ?? end
    place = range.lowerBound
    let stop = scalars.index(index, offsetBy: range.count, limitedBy: end) ?? end
    return String(scalars[index..<stop])
  }
}

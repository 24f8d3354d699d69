// Part of Kimberlite.
import InvertedIndex

/// Finds the strands in which paragraphs stand. For one task at a time; reads each series once.
struct LineageReading {
  /// A strand: equal for all its years in one language.
  struct Key: Hashable {
    var series: Int
    var language: UInt32
    var line: Int
  }

  /// The members of a series that are there in one language.
  private struct Version {
    var entries: [DocumentEntry]
    var years: [Int?]
    var summary: StrandSummary
  }

  private struct VersionKey: Hashable {
    var series: Int
    var language: UInt32
  }

  /// A document of a series.
  private struct Place {
    var series: Int
    var name: String
  }

  /// A document as a member of its series.
  private struct Membership {
    var version: VersionKey
    var member: Int
    var places: [DocumentID]
  }

  private let reader: CorpusReader
  private let copies: ParagraphCopies
  private let series: [DocumentSeries]
  private let placeOfGroup: [GroupID: Place]
  private var versions: [VersionKey: Version?] = [:]
  private var memberships: [GroupID: Membership?] = [:]

  init(_ reader: CorpusReader) throws(CorpusError) {
    self.reader = reader
    series = try reader.series()
    var places: [GroupID: Place] = [:]
    for (number, series) in series.enumerated() {
      for member in series.members {
        for group in member.entries.lazy.flatMap(\.groups) {
          places[group] = Place(series: number, name: member.name)
        }
      }
    }
    placeOfGroup = places
    copies = try reader.asking { () throws(IndexError) in try reader.copies() }
  }

  /// The strand of a paragraph, and the place of its document in the series; nil for a paragraph of
  /// a document that belongs to none.
  mutating func step(
    of paragraph: DocumentID
  ) throws(CorpusError) -> (strand: Key, member: Int)? {
    let paragraph = copies.originals[paragraph] ?? paragraph
    guard let membership = try membership(of: paragraph),
      let place = membership.places.firstIndex(of: paragraph),
      let version = try version(membership.version),
      version.summary.lineOf.indices.contains(membership.member),
      version.summary.lineOf[membership.member].indices.contains(place)
    else { return nil }
    let line = version.summary.lineOf[membership.member][place]
    let key = Key(
      series: membership.version.series, language: membership.version.language, line: line)
    return (key, membership.member)
  }

  /// What is told of a strand.
  mutating func lineage(_ key: Key) throws(CorpusError) -> SearchHit.Lineage? {
    let versionKey = VersionKey(series: key.series, language: key.language)
    guard let version = try version(versionKey) else { return nil }
    let line = version.summary.lines[key.line]
    var lineage = SearchHit.Lineage()
    lineage.documents = line.members.count
    lineage.firstYear = line.members.lazy.compactMap { version.years[$0] }.min()
    lineage.lastYear = line.members.lazy.compactMap { version.years[$0] }.max()
    lineage.lastChanged = line.lastChange.flatMap { version.years[$0] }
    for (member, place) in zip(line.members, line.places) {
      let places = try reader.places(of: version.entries[member])
      guard places.indices.contains(place) else { continue }
      let address = try reader.asking { () throws(IndexError) -> Address in
        var reading = ParagraphReading(reader.index)
        let id = try reading.paragraph(places[place]).id
        return try reading.address(of: places[place], paragraph: id)
      }
      lineage.addresses.append(address.description)
    }
    return lineage
  }

  // MARK: - Documents

  private mutating func membership(of paragraph: DocumentID) throws(CorpusError) -> Membership? {
    let (group, language) = try reader.asking { () throws(IndexError) in
      (
        try reader.index.group(of: paragraph),
        try reader.index.number(CorpusSchema.Column.language, of: paragraph)
      )
    }
    if let known = memberships[group] { return known }
    var found: Membership?
    if let place = placeOfGroup[group] { found = try membership(place, language) }
    memberships[group] = found
    return found
  }

  private mutating func membership(
    _ place: Place, _ language: UInt32
  ) throws(CorpusError) -> Membership? {
    let key = VersionKey(series: place.series, language: language)
    guard let version = try version(key),
      let member = version.entries.firstIndex(where: { $0.seriesName == place.name })
    else { return nil }
    return Membership(
      version: key, member: member, places: try reader.places(of: version.entries[member]))
  }

  private mutating func version(_ key: VersionKey) throws(CorpusError) -> Version? {
    if let known = versions[key] { return known }
    let series = series[key.series]
    let language = key.language == 0 ? nil : CorpusSchema.language(key.language)
    let members = series.members.filter { $0.entry(in: language) != nil }
    var found: Version?
    if let summary = try reader.relations.summary(of: series, language: language) {
      found = Version(
        entries: members.compactMap { $0.entry(in: language) }, years: members.map(\.year),
        summary: summary)
    }
    versions[key] = found
    return found
  }
}

// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel
import ResolutionParser
import ResolutionTimeline
import Testing

/// The timeline of the five documents of `corpus/` as a careful reader drew it, in
/// `KimberleyTimeline.tsv`: a row for each event, and in the last column whether it could be drawn
/// otherwise. It was written without the program.
@Suite struct KimberleyTimelineTests {
  struct Row {
    var kind: String
    var start: String
    var end: String
    /// Codes, else names.
    var actors: Set<String>
    var event: String
    /// No careful reader would leave it out.
    var isSure: Bool

    var line: String { "\(kind) \(start)/\(end) \(actors.sorted()): \(event)" }

    func isFound(in event: TimelineEvent) -> Bool {
      let named = Set(event.actors.map { $0.code ?? $0.name })
      return event.kind.rawValue == kind && event.start?.description ?? "" == start
        && event.end?.description ?? "" == end
        && (actors.isEmpty || !actors.isDisjoint(with: named))
    }
  }

  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static let rows: [Row] = {
    let path = root + "/Tests/ResolutionTimelineTests/KimberleyTimeline.tsv"
    guard let file = try? InputFile.load(path: path) else { return [] }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return lines.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let actors = fields[4].split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
      return Row(
        kind: fields[3], start: fields[0], end: fields[1], actors: Set(actors), event: fields[6],
        isSure: fields[8].hasPrefix("yes"))
    }
  }()

  static let found: Timeline = {
    let files = [
      "A_58_623-ZH.txt", "A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt",
      "A_RES_68_128-EN.md",
    ]
    return timeline(
      files.compactMap { name in
        guard let file = try? InputFile.load(path: "\(root)/corpus/\(name)"),
          let document = try? Parser().parse(file)
        else { return nil }
        return EntityExtractor().extract(from: document)
      })
  }()

  @Test("Every event that is sure is found, with kind, days and actors")
  func sure() {
    let rows = Self.rows.filter(\.isSure)
    #expect(rows.count == 70)
    for row in rows {
      #expect(Self.found.events.contains { row.isFound(in: $0) }, "\(row.line)")
    }
  }

  @Test("Of those that could be drawn otherwise more than half are found as the reader drew them")
  func arguable() {
    let rows = Self.rows.filter { !$0.isSure }
    let found = rows.filter { row in Self.found.events.contains { row.isFound(in: $0) } }
    #expect(rows.count == 57)
    #expect(found.count >= 32)
  }

  /// Events that the reader drew otherwise, each with the reason why it is one all the same.
  private static let otherwise: [String: String] = [
    "publication 2003-05-05 Kimberley Process": "the reader names the Chair",
    "publication 2003-06-10 Kimberley Process": "the reader names the Chair",
    "other 2003-12-09 ZAF": "the reader names a letter a publication, not of its symbol",
    "deadline 2003-09-16/2004-09-13": "the paragraphs ask two different addressees",
    "waiver ../2012-12-31 General Council of the World Trade Organization":
      "the reader infers the beginning",
    "waiver ../2018-12-31 General Council of the World Trade Organization":
      "the reader infers the beginning",
    "meeting 2014": "early in 2014 is the whole year by the data contract",
  ]

  @Test("There is no event that the reader did not draw, but for those with a reason")
  func extra() {
    let extra = Self.found.events.filter { event in
      !Self.rows.contains { $0.isFound(in: event) } && Self.otherwise[event.line] == nil
    }
    #expect(extra.map(\.line).isEmpty)
  }

  @Test("What the record of a meeting says that it decided is there, without any days beside it")
  func record() {
    let told = Set(
      Self.found.events.filter { $0.kind == .decision }.flatMap(\.sources).map(\.address))
    #expect(told.isSuperset(of: ["p27", "p29", "p40", "p41"].map { "A/58/623@zh#" + $0 }))
  }

  @Test("The sentence of a deadline has its time")
  func times() {
    for event in Self.found.events where event.kind == .deadline {
      for language in Set(event.sources.map(\.language)) {
        #expect(event.teller(in: language)?.isDated == true, "\(event.line)")
      }
    }
  }

  @Test("No event is there twice, in English and in Chinese")
  func doubles() {
    for (index, event) in Self.found.events.enumerated() {
      let languages = Set(event.sources.compactMap(\.language))
      guard languages.count == 1 else { continue }
      let documents = Set(event.sources.map { $0.address.split(separator: "@")[0] })
      let double = Self.found.events[(index + 1)...].first { other in
        other.kind == event.kind && other.edtf == event.edtf && other.actors == event.actors
          && Set(other.sources.compactMap(\.language)) != languages
          && !documents.isDisjoint(with: other.sources.map { $0.address.split(separator: "@")[0] })
      }
      #expect(double == nil, "\(event.line)")
    }
    #expect(Self.found.findings.isEmpty)
  }
}

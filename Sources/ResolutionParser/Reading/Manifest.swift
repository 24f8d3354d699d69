// Part of Kimberlite.
import Glibc
import ResolutionModel
import Synchronization

/// What `manifest.tsv` beside the documents says of one file.
package struct ManifestEntry: Sendable, Hashable {
  /// Values by the heading of their column, none of them empty.
  package var fields: [String: String]
  /// What is wrong with the line.
  package var findings: [Finding]

  package init(fields: [String: String] = [:], findings: [Finding] = []) {
    self.fields = fields
    self.findings = findings
  }

  package var symbol: DocumentSymbol? { fields["symbol"].flatMap { DocumentSymbol($0) } }
  package var language: Language? {
    fields["language"].map { Language(code: $0.lowercased()) }
  }
  package var type: DocumentType? { fields["type"].flatMap { DocumentType(rawValue: $0) } }
  package var title: String? { fields["title"] }
  package var body: String? { fields["body"] }
  package var session: Int? { fields["session"].flatMap { Int($0) } }
  package var agendaItem: String? { fields["agendaItem"] }
  package var adopted: CalendarDate? { fields["adopted"].flatMap(CalendarDate.init(iso:)) }
  package var published: CalendarDate? { fields["published"].flatMap(CalendarDate.init(iso:)) }
  package var plenaryMeeting: Int? { fields["plenaryMeeting"].flatMap { Int($0) } }
  package var originalLanguage: String? { fields["originalLanguage"] }
  package var jobNumber: String? { fields["jobNumber"] }
}

/// A table beside the documents, tab-separated: a line of headings with `file` among them, then a
/// line for each file. Lines that are empty or begin with `#` are passed over.
///
/// Never a reason to refuse a document: a line that cannot be used is a finding.
package struct Manifest: Sendable {
  package private(set) var entries: [String: ManifestEntry] = [:]
  /// Of the table itself, and of lines that name no file.
  package private(set) var findings: [Finding] = []

  /// From the text of a table.
  package init(_ bytes: [UInt8]) {
    var headings: [String] = []
    for line in LineSplitter.lines(of: bytes) {
      guard !line.isBlank, bytes[line.content.lowerBound] != UInt8(ascii: "#") else { continue }
      // Not the content alone: a first field may be empty.
      let text = Self.wholeLine(line, in: bytes)
      let values = text.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
      if headings.isEmpty {
        headings = values
        guard headings.contains("file") else {
          findings.append(Finding(.manifestWithoutFileColumn, line: line.number))
          return
        }
      } else {
        add(values, headings, line.number)
      }
    }
  }

  /// The line with the tabs at its ends: they stand for empty fields.
  private static func wholeLine(_ line: SourceLine, in bytes: [UInt8]) -> String {
    var start = line.content.lowerBound
    while start > 0, bytes[start - 1] == 0x09 { start -= 1 }
    let tabs = bytes[line.content.upperBound...].prefix { $0 == 0x09 }
    return String(decoding: bytes[start..<tabs.endIndex], as: UTF8.self)
  }

  private static func trimmed(_ value: Substring) -> String {
    var value = value
    while let last = value.last, last.isWhitespace { value.removeLast() }
    return String(value.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
  }

  private mutating func add(_ values: [String], _ headings: [String], _ line: Int) {
    var entry = ManifestEntry()
    for (heading, value) in zip(headings, values)
    where !heading.isEmpty && !value.isEmpty {
      entry.fields[heading] = value
    }
    let isTooLong = values.dropFirst(headings.count).contains { !$0.isEmpty }
    guard let file = entry.fields.removeValue(forKey: "file") else {
      findings.append(
        Finding(
          .manifestLineMalformed(expected: headings.count, found: values.count), line: line))
      return
    }
    if isTooLong {
      entry.findings.append(
        Finding(
          .manifestLineMalformed(expected: headings.count, found: values.count), line: line))
    }
    entry.findings += Self.malformedValues(in: entry, line)
    entries[file] = entry
  }

  /// A value that is not what its column asks for is left out, and said.
  private static func malformedValues(in entry: ManifestEntry, _ line: Int) -> [Finding] {
    let checks: [(heading: String, isGood: Bool)] = [
      ("symbol", entry.symbol != nil), ("type", entry.type != nil),
      ("session", entry.session != nil), ("adopted", entry.adopted != nil),
      ("published", entry.published != nil), ("plenaryMeeting", entry.plenaryMeeting != nil),
    ]
    return checks.compactMap { heading, isGood in
      guard !isGood, let value = entry.fields[heading] else { return nil }
      return Finding(.manifestValueMalformed(column: heading, value: value), line: line)
    }
  }
}

extension Manifest {
  /// What the table beside `path` says of that file; nil without a table, without a line for the
  /// file, and for standard input.
  package static func entry(for path: String) -> ManifestEntry? {
    guard let manifest = beside(path) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return manifest.entries[name]
  }

  /// The table in the folder of `path`. Read once, and again only when it was changed.
  package static func beside(_ path: String) -> Manifest? {
    guard path != "-" else { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let table = folder + "manifest.tsv"
    let stamp = Stamp(of: table)
    return cache.withLock { cache -> Manifest? in
      if let known = cache[table], known.stamp == stamp { return known.manifest }
      let manifest = stamp == nil ? nil : read(table)
      cache[table] = (stamp, manifest)
      return manifest
    }
  }

  private static let cache = Mutex<[String: (stamp: Stamp?, manifest: Manifest?)]>([:])
  private static let limit = 16 << 20

  private static func read(_ path: String) -> Manifest? {
    guard let file = try? InputFile.load(path: path, limit: limit),
      let text = try? TextDecoder.decode(file.bytes)
    else { return nil }
    return Manifest(text.bytes)
  }

  /// Tells whether a file is still the one that was read.
  private struct Stamp: Equatable {
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    /// Nil when there is no file of this name.
    init?(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      inode = status.st_ino
      size = status.st_size
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }
}

extension CalendarDate {
  /// From `2007-11-26`.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

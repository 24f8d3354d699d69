// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// What paragraphs name: a row for each mention, or for each value.
///
/// JSON has the whole value of the data contract; tables have it as `value`, and what else is known as
/// `detail`.
package struct EntityPrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette

  package init(format: OutputFormat, width: Int, palette: Palette) {
    self.format = format
    self.width = width
    self.palette = palette
  }

  // MARK: - Mentions

  package func bytes(of rows: [EntityRow], title: String) -> [UInt8] {
    switch format {
    case .json:
      var json = JSONWriter(style: .indented)
      json.beginArray()
      for row in rows { Self.write(row, to: &json) }
      json.endArray()
      return json.bytes + [UInt8(ascii: "\n")]
    case .jsonl:
      return rows.flatMap { row -> [UInt8] in
        var json = JSONWriter(style: .compact)
        Self.write(row, to: &json)
        return json.bytes + [UInt8(ascii: "\n")]
      }
    case .text:
      return Self.readableTable(of: rows)
        .printed(as: format, title: title, width: width, palette: palette)
    default:
      return Self.table(of: rows)
        .printed(as: format, title: title, width: width, palette: palette)
    }
  }

  private static func write(_ row: EntityRow, to json: inout JSONWriter) {
    json.beginObject()
    json.member("address", row.address)
    json.member("symbol", row.symbol)
    json.member("language", row.language)
    json.member("date", row.date)
    json.member("type", row.mention.value.kind.rawValue)
    json.member("paragraph", row.mention.paragraph)
    json.member("start", row.mention.range.lowerBound)
    json.member("end", row.mention.range.upperBound)
    json.member("text", row.text)
    json.key("value")
    MentionJSON.write(row.mention.value, to: &json)
    json.endObject()
  }

  /// Columns for words of a text; what is longer is cut, the other formats have it whole.
  private static let textColumns = 120

  /// Without the column of types where all rows have one.
  private static func readableTable(of rows: [EntityRow]) -> ExportTable {
    let hasTypes = Set(rows.map(\.mention.value.kind)).count > 1
    let columns: [ExportTable.Column] = [
      .init("address", isWhole: true), .init("year", isNumber: true), .init("type", isWhole: true),
      .init("value"), .init("detail"), .init("text"),
    ]
    return ExportTable(
      columns: columns.enumerated().filter { hasTypes || $0.offset != 2 }.map(\.element),
      rows: rows.map { row in
        let value = row.mention.value
        return [.text(row.address), .optional(row.year)]
          + (hasTypes ? [.text(value.kind.rawValue)] : [])
          + [
            .text(MentionText.value(of: value)), .text(MentionText.furtherDetail(of: value)),
            .text(WordCut.head(of: row.text, columns: textColumns)),
          ]
      })
  }

  private static func table(of rows: [EntityRow]) -> ExportTable {
    ExportTable(
      columns: [
        .init("address"), .init("symbol"), .init("language"), .init("date"), .init("type"),
        .init("paragraph"), .init("start", isNumber: true), .init("end", isNumber: true),
        .init("text"), .init("value"), .init("name"), .init("role"),
        .init("roleYear", isNumber: true), .init("startDate"), .init("endDate"), .init("detail"),
      ],
      rows: rows.map { row in
        let value = row.mention.value
        let days = MentionText.days(of: value)
        let role = MentionText.role(of: value)
        return [
          .text(row.address), .optional(row.symbol), .optional(row.language), .optional(row.date),
          .text(value.kind.rawValue), .text(row.mention.paragraph),
          .integer(row.mention.range.lowerBound), .integer(row.mention.range.upperBound),
          .text(row.text), .text(EntityGroup.value(of: value)),
          .optional(MentionText.name(of: value)), .optional(role?.name), .optional(role?.year),
          .optional(days?.start.description), .optional(days?.end.description),
          .text(MentionText.detail(of: value)),
        ]
      })
  }

  // MARK: - Groups

  /// For reading: the name or else the value, and the first address.
  private static func readableTable(of groups: [EntityGroup]) -> ExportTable {
    let hasTypes = Set(groups.map(\.kind)).count > 1
    let hasNames = groups.contains { $0.name != nil }
    var columns: [ExportTable.Column] = [.init("value", isWhole: hasNames)]
    if hasTypes { columns.insert(.init("type", isWhole: true), at: 0) }
    if hasNames { columns.append(.init("name")) }
    columns += [
      .init("mentions", isNumber: true), .init("documents", isNumber: true),
      .init("first", isNumber: true), .init("last", isNumber: true),
      .init("address", isWhole: true),
    ]
    return ExportTable(
      columns: columns,
      rows: groups.map { group in
        (hasTypes ? [.text(group.kind.rawValue)] : []) + [.text(group.value)]
          + (hasNames ? [.optional(group.name)] : [])
          + [
            .integer(group.mentions), .integer(group.documents), .optional(group.firstYear),
            .optional(group.lastYear),
            .text((group.addresses.first ?? "") + (group.addresses.count > 1 ? " …" : "")),
          ]
      })
  }

  /// Addresses have `; ` between them: symbols hold blanks.
  package func bytes(of groups: [EntityGroup], title: String) -> [UInt8] {
    guard format != .text else {
      return Self.readableTable(of: groups)
        .printed(as: format, title: title, width: width, palette: palette)
    }
    let table = ExportTable(
      columns: [
        .init("type"), .init("value"), .init("name"), .init("mentions", isNumber: true),
        .init("paragraphs", isNumber: true), .init("documents", isNumber: true),
        .init("first", isNumber: true), .init("last", isNumber: true), .init("addresses"),
      ],
      rows: groups.map { group in
        [
          .text(group.kind.rawValue), .text(group.value), .optional(group.name),
          .integer(group.mentions), .integer(group.addresses.count), .integer(group.documents),
          .optional(group.firstYear), .optional(group.lastYear),
          .text(group.addresses.joined(separator: "; ")),
        ]
      })
    return table.printed(as: format, title: title, width: width, palette: palette)
  }
}

/// A mention's value in words, for tables.
package enum MentionText {
  /// What it stands for, for reading: names instead of keys.
  static func value(of value: MentionValue) -> String {
    switch value {
    case .participant(let participant): participant.name
    case .count(let count):
      count.quantities.map { "\($0.number) \($0.noun)" }.joined(separator: ", ")
    default: EntityGroup.value(of: value)
    }
  }

  /// The name, where the value is a key.
  package static func name(of value: MentionValue) -> String? {
    if case .participant(let participant) = value { participant.name } else { nil }
  }

  /// The days of a date, a meeting, a session or a deadline.
  package static func days(of value: MentionValue) -> DateInterval? {
    switch value {
    case .date(let date): date.interval
    case .meeting(let meeting): meeting.interval
    case .session(let session): session.interval
    case .decision(let decision): decision.deadline?.interval
    case .citation, .participant, .count: nil
    }
  }

  package static func role(of value: MentionValue) -> (name: String, year: Int?)? {
    guard case .participant(let participant) = value else { return nil }
    return (participant.role.rawValue, participant.year)
  }

  /// What else is known: relation, pinpoint, role, addressee, deadline, quantities.
  package static func detail(of value: MentionValue) -> String {
    switch value {
    case .date(let date): date.relation?.rawValue ?? ""
    case .citation(let citation):
      joined([citation.pinpoint, citation.date.map { "of \($0)" }])
    case .participant(let participant):
      joined([
        participant.role == .mentioned ? nil : participant.role.rawValue,
        participant.year.map(String.init), participant.code,
      ])
    case .meeting: ""
    case .decision(let decision):
      joined([
        decision.actor, decision.addressee.map { "to \($0)" },
        decision.deadline.map { "due \(due($0))" }, decision.isAct ? nil : "reported",
      ])
    case .count(let count):
      count.quantities.map { "\($0.number) \($0.noun)" }.joined(separator: ", ")
    case .session(let session): session.interval?.text ?? ""
    }
  }

  /// What `value(of:)` does not say already.
  static func furtherDetail(of value: MentionValue) -> String {
    let detail = detail(of: value)
    return detail == self.value(of: value) ? "" : detail
  }

  /// A deadline's session and days, else its words.
  static func due(_ deadline: DecisionValue.Deadline) -> String {
    let session = deadline.session?.number.map { "session \($0)" }
    return joined([session, deadline.interval?.text ?? (session == nil ? deadline.text : nil)])
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

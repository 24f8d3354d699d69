// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The answers of a batch for people: a row for each query, with how many paragraphs it finds and
/// the addresses of the best.
struct BatchTable {
  private(set) var table = ExportTable(columns: [
    .init("qid"), .init("paragraphs", isNumber: true), .init("query"), .init("best"),
  ])

  mutating func append(
    _ answer: BatchRun.Answer, to query: BatchRun.Query, _ corpus: CorpusReader
  ) throws(CorpusError) {
    let total: Int
    if let known = answer.total { total = known } else { total = try corpus.count(query.text) }
    var best: [String] = []
    for document in answer.best {
      best.append(Self.plain(try corpus.identifier(of: document)))
    }
    table.rows.append([
      Self.cell(query.identifier), .integer(total), .text(query.text),
      .text(best.joined(separator: " ")),
    ])
  }

  /// A number stays one.
  private static func cell(_ token: [UInt8]) -> ExportTable.Cell {
    let text = String(decoding: token, as: UTF8.self)
    return Int(text).map(ExportTable.Cell.integer) ?? .text(plain(token))
  }

  /// A token of JSON without its quotation marks.
  private static func plain(_ token: [UInt8]) -> String {
    let isQuoted = token.count >= 2 && token.first == UInt8(ascii: "\"")
    return String(decoding: isQuoted ? token.dropFirst().dropLast() : token[...], as: UTF8.self)
  }
}

// Part of Kimberlite.
import Glibc
import InvertedIndex
import ResolutionCorpus
import ResolutionExport

/// A file of queries, answered one after the other. Nothing is kept from one query to the next.
struct BatchRun {
  let path: String
  let folder: String
  let limit: Int
  let repeats: Int
  /// What a line without an operation of its own asks for.
  let countsOnly: Bool
  let output: OutputStyle

  /// Bytes of answers held back before they are written.
  private static let chunk = 1 << 16

  func run() -> CommandOutput {
    var result = CommandOutput()
    let lines: JSONLines
    do throws(SystemError) {
      lines = try JSONLines(path: path, keys: ["qid", "query", "operation"])
    } catch {
      result.fail(Messages.unreadable(path, code: error.code))
      return result
    }
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: folder)
      answer(lines, corpus, &result)
    } catch {
      result.fail(error, folder: folder)
    }
    return result
  }

  private func answer(_ lines: JSONLines, _ corpus: CorpusReader, _ result: inout CommandOutput) {
    var bytes: [UInt8] = []
    var table = BatchTable()
    /// Lines that hold something, whatever it is.
    var count = 0
    while let line = lines.next() {
      count += 1
      guard let query = query(of: line, in: lines, &result) else { continue }
      do throws(CorpusError) {
        let answer = try answer(query, corpus)
        if output.format == .jsonl {
          try append(answer, to: query, corpus, &bytes)
        } else {
          try table.append(answer, to: query, corpus)
        }
      } catch {
        result.fail(
          error, folder: folder, query: query.text,
          place: Messages.place(path, line: lines.number))
      }
      if bytes.count > Self.chunk {
        result.print(bytes)
        bytes = []
      }
    }
    if count == 0 { result.nothingFound([Messages.emptyBatch(path)]) }
    if output.format != .jsonl {
      if count == 0, output.format == .text { return }
      bytes = table.table.printed(
        as: output.format, title: path, width: output.width, palette: output.palette)
    }
    result.print(bytes)
  }

  // MARK: - A line

  struct Query {
    /// As a token of JSON; a plain line is named by its number.
    var identifier: [UInt8]
    var text: String
    var countsOnly: Bool
  }

  private func query(
    of line: JSONLines.Line, in lines: JSONLines, _ result: inout CommandOutput
  ) -> Query? {
    switch line {
    case .plainText:
      return Query(
        identifier: Array(String(lines.number).utf8),
        text: String(decoding: lines.plainText, as: UTF8.self), countsOnly: countsOnly)
    case .object:
      guard let text = lines.text(1) else {
        result.fail(Messages.batchWithoutQuery(path, line: lines.number))
        return nil
      }
      let operation = lines.text(2).map { String(decoding: $0, as: UTF8.self) }
      return Query(
        identifier: Array(lines.token(0)),
        text: String(decoding: text, as: UTF8.self),
        countsOnly: operation.map { $0 == "count" } ?? countsOnly)
    case .problem(let problem):
      result.fail(Messages.sentence(for: problem, path: path, line: lines.number))
      return nil
    }
  }

  struct Answer {
    var total: Int?
    var best: [DocumentID] = []
    var micros: Double = .infinity
  }

  /// Reading of the query included, each run from the start.
  private func answer(_ query: Query, _ corpus: CorpusReader) throws(CorpusError) -> Answer {
    var answer = Answer()
    for _ in 0..<repeats {
      let start = Self.nanoseconds()
      if query.countsOnly {
        answer.total = try corpus.count(query.text)
      } else {
        answer.best = try corpus.best(query.text, limit: limit)
      }
      answer.micros = min(answer.micros, Double(Self.nanoseconds() - start) / 1000)
    }
    return answer
  }

  private static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private func append(
    _ answer: Answer, to query: Query, _ corpus: CorpusReader, _ bytes: inout [UInt8]
  ) throws(CorpusError) {
    var json = JSONWriter(style: .compact)
    json.beginObject()
    json.key("qid")
    json.token(query.identifier)
    json.key("query")
    json.string(query.text)
    json.member("total", answer.total)
    json.key("hits")
    json.beginArray()
    for document in answer.best { json.token(try corpus.identifier(of: document)) }
    json.endArray()
    json.member("micros", Float(answer.micros))
    json.endObject()
    bytes += json.bytes
    bytes.append(UInt8(ascii: "\n"))
  }
}

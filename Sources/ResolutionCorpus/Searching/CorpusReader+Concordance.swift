// Part of Kimberlite.
import InvertedIndex

extension CorpusReader {
  /// The places where a query's words stand, each with the text around it.
  package func concordance(
    _ request: ConcordanceRequest
  ) throws(CorpusError) -> [ConcordanceLine] {
    let (expression, query) = try compiled(request.query, request.filters)
    let limit = request.limit == 0 ? Int.max : request.limit
    return try asking { () throws(IndexError) in
      let highlighter = Highlighter(expression, analysis: analysis)
      var reading = ParagraphReading(self)
      var lines: [ConcordanceLine] = []
      for document in try documents(query, .document, limit: 0) {
        let hit = try reading.hit(document.id, score: 0)
        let scalars = Array(hit.text.unicodeScalars)
        for range in highlighter.ranges(in: hit.text, joinsTouching: false) {
          lines.append(Self.line(hit, scalars, range, request.context))
        }
        if request.order == .document, lines.count >= limit { break }
      }
      switch request.order {
      case .document: break
      case .left: lines = Self.sorted(lines) { String($0.left.reversed()) }
      case .right: lines = Self.sorted(lines, by: \.right)
      }
      return lines.count > limit ? Array(lines.prefix(limit)) : lines
    }
  }

  private static func line(
    _ hit: SearchHit, _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ context: Int
  ) -> ConcordanceLine {
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    let start = max(0, range.lowerBound - context)
    let end = min(scalars.count, range.upperBound + context)
    return ConcordanceLine(
      address: hit.address, language: hit.language, year: hit.year,
      left: text(start..<range.lowerBound), keyword: text(range),
      right: text(range.upperBound..<end))
  }

  /// By letters alone, whatever their case; equal ones keep their order.
  private static func sorted(
    _ lines: [ConcordanceLine], by text: (ConcordanceLine) -> String
  ) -> [ConcordanceLine] {
    let keys = lines.map { line in text(line).lowercased().filter { $0.isLetter || $0.isNumber } }
    return lines.indices.sorted { a, b in keys[a] != keys[b] ? keys[a] < keys[b] : a < b }
      .map { lines[$0] }
  }
}

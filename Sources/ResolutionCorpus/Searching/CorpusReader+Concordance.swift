// Part of Kimberlite.
import InvertedIndex

extension CorpusReader {
  /// The places where a query's words stand, each with the text around it.
  package func concordance(_ request: ConcordanceRequest) throws(CorpusError) -> Concordance {
    let (expression, query) = try compiled(request.query, request.filters)
    let limit = request.limit == 0 ? Int.max : request.limit
    return try asking { () throws(IndexError) in
      let highlighter = Highlighter(expression, analysis: analysis)
      var result = Concordance()
      result.hasNoWords = highlighter.isEmpty
      guard !highlighter.isEmpty else { return result }
      var reading = ParagraphReading(self)
      let found = try documents(query, .document, limit: 0)
      result.paragraphs = found.count
      var lines: [ConcordanceLine] = []
      for document in found {
        let hit = try reading.hit(document.id, score: 0)
        let scalars = Array(hit.text.unicodeScalars)
        for range in highlighter.places(in: hit.text) {
          lines.append(Self.line(hit, scalars, range, request.context))
        }
        if request.order == .document, lines.count > limit { break }
      }
      switch request.order {
      case .document: break
      case .left: lines = Self.sorted(lines) { String($0.left.reversed()) }
      case .right: lines = Self.sorted(lines, by: \.right)
      }
      result.isCut = lines.count > limit
      result.lines = result.isCut ? Array(lines.prefix(limit)) : lines
      return result
    }
  }

  private static func line(
    _ hit: SearchHit, _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ context: Int
  ) -> ConcordanceLine {
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    var start = max(0, range.lowerBound - context)
    var end = min(scalars.count, range.upperBound + context)
    while start < range.lowerBound, start > 0, isInside(scalars, start) { start += 1 }
    while end > range.upperBound, end < scalars.count, isInside(scalars, end) { end -= 1 }
    // Beside an ellipsis no blank is needed.
    let isCutLeft = start > 0
    let isCutRight = end < scalars.count
    while isCutLeft, start < range.lowerBound, scalars[start] == " " { start += 1 }
    while isCutRight, end > range.upperBound, scalars[end - 1] == " " { end -= 1 }
    return ConcordanceLine(
      address: hit.address, language: hit.language, year: hit.year,
      left: (isCutLeft ? "…" : "") + text(start..<range.lowerBound), keyword: text(range),
      right: text(range.upperBound..<end) + (isCutRight ? "…" : ""))
  }

  /// Whether a cut before this place would divide a word; Chinese may be cut anywhere.
  private static func isInside(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    isOfWord(scalars[place - 1]) && isOfWord(scalars[place])
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x2E80
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'"
        || scalar == "’")
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

// Part of Kimberlite.
import ResolutionModel

/// A paragraph's text as HTML: its opening phrase in italics, its mentions marked.
enum MentionHTML {
  /// Of mentions that overlap the shorter one is marked; an act's own stretch, which holds most of the
  /// paragraph, is marked at its verb.
  static func text(of paragraph: Paragraph, _ mentions: [Mention]) -> String {
    let pieces = PhrasePieces.of(paragraph)
    guard !mentions.isEmpty else {
      return pieces.map { wrapped(HTMLEscaping.escaped($0.text), isPhrase: $0.isPhrase) }.joined()
    }
    let marks = apart(mentions)
    var html = ""
    var start = 0
    for piece in pieces {
      let scalars = Array(piece.text.unicodeScalars)
      let marked = text(scalars, from: start, marks)
      html += wrapped(marked, isPhrase: piece.isPhrase)
      start += scalars.count
    }
    return html
  }

  private static func wrapped(_ html: String, isPhrase: Bool) -> String {
    isPhrase ? "<em>\(html)</em>" : html
  }

  private struct Mark {
    var range: Range<Int>
    var kind: MentionValue.Kind
    var hint: String
  }

  private static func apart(_ mentions: [Mention]) -> [Mark] {
    let marks = mentions.map { mention -> Mark in
      var range = mention.range
      if case .decision(let decision) = mention.value {
        let verb = decision.verb.unicodeScalars.count
        range = range.lowerBound..<min(range.upperBound, range.lowerBound + verb)
      }
      let hint = [MentionText.value(of: mention.value), MentionText.detail(of: mention.value)]
      let words = hint.filter { !$0.isEmpty }.joined(separator: ", ")
      return Mark(
        range: range, kind: mention.value.kind,
        hint: mention.value.kind.rawValue + ": " + words)
    }
    var kept: [Mark] = []
    for mark in marks.sorted(by: { $0.range.count < $1.range.count })
    where !mark.range.isEmpty && !kept.contains(where: { $0.range.overlaps(mark.range) }) {
      kept.append(mark)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A stretch of the text; a mark that goes beyond it is marked again in the next one.
  private static func text(_ scalars: [Unicode.Scalar], from start: Int, _ marks: [Mark]) -> String
  {
    var html = ""
    var place = 0
    func append(to end: Int) {
      for scalar in scalars[place..<end] { HTMLEscaping.append(scalar, to: &html) }
      place = end
    }
    for mark in marks {
      let low = max(mark.range.lowerBound - start, place)
      let high = min(mark.range.upperBound - start, scalars.count)
      guard low < high else { continue }
      append(to: low)
      let hint = HTMLEscaping.escaped(mark.hint)
      html += "<mark class=\"\(mark.kind.rawValue)\" title=\"\(hint)\">"
      append(to: high)
      html += "</mark>"
    }
    append(to: scalars.count)
    return html
  }
}

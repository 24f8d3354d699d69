// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel

/// A document of the paragraphs, `op1` and so on, read for its mentions.
func reading(
  _ texts: [String], language: Language, session: Int? = 62, year: Int? = 2007,
  body: String? = "General Assembly"
) -> Document {
  var metadata = DocumentMetadata(path: "test", sha256: "", format: .text)
  metadata.language = language
  metadata.session = session
  metadata.body = body
  metadata.adopted = year.flatMap { CalendarDate(year: $0, month: 11, day: 26) }
  let paragraphs = texts.enumerated().map { index, text in
    Paragraph(id: "op\(index + 1)", kind: .operative, text: text)
  }
  return EntityExtractor().extract(from: Document(metadata: metadata, paragraphs: paragraphs))
}

/// The language that a two-letter code names in the tables of tests.
func language(_ code: String) -> Language { code == "zh" ? .chinese : .english }

extension Document {
  /// The dates as text, one after another: `2003-01 | 2003-04`.
  var printedDates: String {
    mentions.compactMap { mention -> String? in
      guard case .date(let value) = mention.value else { return nil }
      return value.printed
    }.joined(separator: " | ")
  }

  /// The text at each mention of a kind.
  func surfaces(_ kind: MentionValue.Kind) -> [String] {
    mentions.filter { $0.value.kind == kind }.map { mention in
      let text = paragraphs.first { $0.id == mention.paragraph }?.text ?? ""
      return String(String.UnicodeScalarView(Array(text.unicodeScalars)[mention.range]))
    }
  }
}

extension DateValue {
  /// `2003-01-28`, `2003-01`, `2004/2005`, `2008-01-01/2008-03-31 quarter`, with the relation behind.
  var printed: String {
    let relation = relation.map { " \($0.rawValue)" } ?? ""
    guard let interval else { return "none \(precision.rawValue)" + relation }
    let (start, end) = (interval.start, interval.end)
    if precision == .day {
      return start == end ? "\(start)\(relation)" : "\(start)/\(end)\(relation)"
    }
    if precision == .month, start.year == end.year, start.month == end.month {
      return start.description.dropLast(3) + relation
    }
    if precision == .year, start.month == 1, end.month == 12 {
      return start.year == end.year
        ? "\(start.year)\(relation)" : "\(start.year)/\(end.year)\(relation)"
    }
    return "\(start)/\(end) \(precision.rawValue)\(relation)"
  }
}

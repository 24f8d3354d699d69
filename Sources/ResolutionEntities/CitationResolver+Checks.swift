// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension CitationResolver {
  /// Reports symbols that cannot be, and dates that do not fit their resolution.
  mutating func check(
    _ value: CitationValue, _ expression: CitationExpression, in paragraph: Paragraph
  ) {
    guard value.form == .full || value.form == .short else { return }
    if !isPossible(value.symbol, expression) {
      findings.append(
        Finding(.impossibleSymbol(value.symbol), paragraph: paragraph.id, line: paragraph.line))
    } else if let date = value.date, !fits(date, value.symbol) {
      findings.append(
        Finding(
          .citationDateUnlikely(symbol: value.symbol, date: date.description),
          severity: .note, paragraph: paragraph.id, line: paragraph.line))
    }
  }

  /// The last year that the document can know of: its own and a little more for what it plans; nil if
  /// it does not tell its year.
  private var lastYear: Int? {
    let year =
      metadata.adopted?.year ?? metadata.published?.year ?? metadata.session.map { $0 + 1946 }
    return year.map { $0 + 1 }
  }

  private func isPossible(_ symbol: String, _ expression: CitationExpression) -> Bool {
    if case .number(let number, _, _) = expression.reference {
      switch number.form {
      case .year(let year):
        return number.isOfSecurityCouncil && year <= lastYear ?? .max
      case .annual(let year): return number.number > 0 && year <= lastYear ?? .max
      case .session(let session):
        guard number.number > 0 else { return false }
        return symbol.hasPrefix("A/HRC") ? session > 0 : (31...lastSession).contains(session)
      case .old, .special, .parties: return number.number > 0
      }
    }
    guard let parsed = DocumentSymbol(symbol) else { return false }
    return isPossible(parsed.components)
  }

  private var lastSession: Int { lastYear.map { max($0 - 1945, 31) } ?? 150 }

  /// Sessions and years in a printed symbol.
  private func isPossible(_ parts: [Substring]) -> Bool {
    guard parts.count >= 3, let first = parts.first else { return true }
    if parts[1] == "RES", first == "S", let open = parts[2].firstIndex(of: "(") {
      let year = Int(parts[2][parts[2].index(after: open)...].dropLast()) ?? 0
      return (1946...(lastYear ?? 2199)).contains(year)
    }
    if first == "A", parts.count == 3 || parts[1] == "RES" {
      let index = parts[1] == "RES" ? 2 : 1
      guard parts.count > index + 1, let session = Int(parts[index]) else { return true }
      return (1...lastSession).contains(session)
    }
    if first == "S" || first == "E", parts.count == 3, let year = Int(parts[1]) {
      return (1946...(lastYear ?? 2199)).contains(year)
    }
    return true
  }

  /// Whether the date can be the resolution's: inside its session or year.
  private func fits(_ date: CalendarDate, _ symbol: String) -> Bool {
    guard let parsed = DocumentSymbol(symbol), parsed.isResolution || parsed.isDecision else {
      return true
    }
    if let session = parsed.session { return CitedNumber.isInAssembly(session, date) }
    if symbol.hasPrefix("S/RES/"), let open = symbol.firstIndex(of: "(") {
      return Int(symbol[symbol.index(after: open)...].dropLast()) == date.year
    }
    return true
  }
}

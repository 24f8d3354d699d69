// Part of Kimberlite.
import ResolutionModel

/// How resolutions and decisions are named in a note or a list of references, by the UN Editorial Manual
/// ("Footnotes and other references"): organ, number, date.
package protocol CitationWording: Sendable {
  /// `General Assembly resolution 62/11 of 26 November 2007`; without organ and date what is left.
  ///
  /// - Parameters:
  ///   - number: as printed in running text: `62/11`, `1459 (2003)`.
  ///   - organ: canonical English name.
  func named(_ number: String, isDecision: Bool, organ: String?, date: CalendarDate?) -> String
}

struct EnglishCitationWording: CitationWording {
  func named(_ number: String, isDecision: Bool, organ: String?, date: CalendarDate?) -> String {
    let noun = isDecision ? "decision" : "resolution"
    let name = organ.map { "\($0) \(noun)" } ?? (isDecision ? "Decision" : "Resolution")
    return "\(name) \(number)" + (date.map { " of \(Self.written($0))" } ?? "")
  }

  /// `26 November 2007`.
  private static func written(_ day: CalendarDate) -> String {
    let month = EnglishMonths.names[day.month - 1]
    return "\(day.day) \(month) \(day.year)"
  }
}

struct ChineseCitationWording: CitationWording {
  func named(_ number: String, isDecision: Bool, organ: String?, date: CalendarDate?) -> String {
    let name = organ.map { Self.organs[$0] ?? $0 } ?? ""
    let day = date.map { "\($0.year)年\($0.month)月\($0.day)日" } ?? ""
    // Chinese sets no blank before a bracket.
    let number = String(number.filter { $0 != " " })
    return name + day + "第\(number)号" + (isDecision ? "决定" : "决议")
  }

  private static let organs = [
    "General Assembly": "大会", "Security Council": "安全理事会",
    "Economic and Social Council": "经济及社会理事会", "Human Rights Council": "人权理事会",
    "Trusteeship Council": "托管理事会",
  ]
}

extension LanguageProfile {
  /// How documents are named in this language; English where no profile is known.
  package static func citationWording(for language: Language?) -> any CitationWording {
    all.first { $0.language == language }?.citing ?? english.citing
  }
}

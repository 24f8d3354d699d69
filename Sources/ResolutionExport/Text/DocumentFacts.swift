// Part of Kimberlite.
import ResolutionModel

/// What is said of a document in its head, in words: the outline and the tree share it.
package struct DocumentFacts {
  let document: Document

  package init(document: Document) { self.document = document }

  /// `General Assembly · resolution · session 62 · adopted 2007-11-26 · 57th plenary meeting`.
  package var statements: [String] {
    let metadata = document.metadata
    return [
      metadata.body,
      metadata.type.map { $0.words },
      metadata.session.map { "session \($0)" },
      metadata.agendaItem.map { "agenda item \($0)" },
      metadata.adopted.map { "adopted \($0)" },
      metadata.vote.map { $0.words },
      metadata.published.map { "published \($0)" },
      metadata.plenaryMeeting.map { "\(Self.ordinal($0)) \(meetingWords)" },
    ].compactMap { $0 }
  }

  /// Councils of few members have no plenary meetings.
  private var meetingWords: String {
    switch document.metadata.body {
    case "Security Council", "Human Rights Council": "meeting"
    default: "plenary meeting"
    }
  }

  /// `drafts A/62/L.16, A/62/L.16/Add.1 · report of the committee A/61/431`.
  package var sources: [String] {
    let metadata = document.metadata
    let drafts = metadata.drafts.joined(separator: ", ")
    return [
      drafts.isEmpty ? nil : (metadata.drafts.count == 1 ? "draft " : "drafts ") + drafts,
      metadata.committeeReport.map { "committee report \($0)" },
      metadata.originalLanguage.map { "original language \($0)" },
      metadata.jobNumber.map { "job number \($0)" },
    ].compactMap { $0 }
  }

  /// `23 preambular · 22 operative · 3 subparagraphs`, in the order of a document.
  var counts: [String] {
    Paragraph.Kind.allCases.compactMap { kind in
      let count = document.paragraphs.count { $0.kind == kind }
      return count == 0 ? nil : kind.counted(count)
    }
  }

  /// `57th`, `101st`, `112th`.
  static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}

extension Paragraph.Kind {
  /// `1 heading`, `22 operative`.
  package func counted(_ count: Int) -> String {
    let plural = count == 1 ? "" : "s"
    return switch self {
    case .title: "\(count) title\(plural)"
    case .heading: "\(count) heading\(plural)"
    case .preambular: "\(count) preambular"
    case .operative: "\(count) operative"
    case .subparagraph: "\(count) subparagraph\(plural)"
    case .body: "\(count) body"
    case .listItem: "\(count) list item\(plural)"
    case .footnote: "\(count) footnote\(plural)"
    case .closing: "\(count) closing line\(plural)"
    }
  }
}

extension DocumentType {
  fileprivate var words: String { self == .letterWithReport ? "letter with report" : rawValue }
}

extension Vote {
  fileprivate var words: String {
    if withoutVote { return "without a vote" }
    let counts = [inFavour, against, abstaining].map { $0.map(String.init) ?? "?" }
    return "vote " + counts.joined(separator: "-")
  }
}

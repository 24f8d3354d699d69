// Part of Kimberlite.
import ResolutionModel

/// A document that a paragraph names, as far as the paragraph tells which.
package struct CitationExpression: Sendable, Hashable {
  /// What is printed.
  package enum Reference: Sendable, Hashable {
    /// A symbol, canonical: `A/61/L.27`.
    case symbol(String)
    /// A number: "61/28" of "its resolution 61/28".
    case number(CitedNumber, act: CitedAct, body: CitedBody?)
    /// An addendum, corrigendum or revision of the document before: "Add.1", "Corr.1"; or the same
    /// with its own number left out, completed: `Add.2` for the "2" of "Add.1 and 2".
    case suffix(String)
    /// A part of the resolution before: the "B" of "31/6 A and B".
    case part(String)
    /// "Ibid.", 同上: the document before.
    case ibid
  }

  /// Bytes of the folded text.
  package var range: Range<Int>
  package var reference: Reference
  /// The place in the document, as `Pinpoint` words it.
  package var pinpoint: String?
  /// The date that the text gives for the document.
  package var date: CalendarDate?
}

/// What a number is called in the text.
package enum CitedAct: Sendable, Hashable {
  case resolution, decision
}

/// Whose resolution or decision it is, as the text names the body.
package enum CitedBody: Sendable, Hashable {
  case generalAssembly, securityCouncil, economicAndSocialCouncil, humanRightsCouncil
  case commissionOnHumanRights
  /// "the Council": one of them, by the form of the number.
  case council
  /// "its": the body that speaks.
  case own
  /// A body whose numbers are not symbols of the United Nations' principal series.
  case other
}

/// Finds what `CitationExpression` describes, in the order of the text.
package protocol CitationRecognizer: Sendable {
  func citations(in text: FoldedText) -> [CitationExpression]
  /// Whether the paragraph names the Human Rights Council: its resolutions are numbered like those of
  /// the General Assembly, and told from them by it.
  func namesHumanRightsCouncil(_ text: FoldedText) -> Bool
}

extension CitationExpression {
  var isFull: Bool { if case .symbol = reference { true } else { false } }

  /// Whether it is a number of the form `1996/31`.
  var isAnnual: Bool {
    if case .number(let number, _, _) = reference, case .annual = number.form { return true }
    return false
  }

  /// Whether it is a resolution of the Human Rights Council, by its name.
  var isOfCouncil: Bool {
    guard case .number(let number, _, let body) = reference, case .session = number.form else {
      return false
    }
    return body == .humanRightsCouncil || body == .council
  }

  /// Says whose the number is, unless the text has said so before.
  mutating func setBody(_ body: CitedBody) {
    if case .number(let number, let act, let known) = reference, known == nil || known == .own {
      reference = .number(number, act: act, body: body)
    }
  }

  mutating func setAct(_ act: CitedAct) {
    if case .number(let number, _, let body) = reference {
      reference = .number(number, act: act, body: body)
    }
  }
}

// Part of Kimberlite.

/// What a body does in a paragraph, or what the paragraph tells of it. All ranges are bytes of the
/// folded text.
package struct ActExpression: Sendable, Hashable {
  /// Who acts.
  package enum Subject: Sendable, Hashable {
    /// The organ that speaks in the document.
    case speaker
    /// A body that stands here.
    case named(Range<Int>)
    /// "it", 其: the body of the resolution or of the name before this place.
    case antecedent(Int)
    /// The text does not tell: "the admission of Mali".
    case unnamed
  }

  /// From the verb to the end of its clause.
  package var range: Range<Int>
  /// The words of the phrase: "also notes with appreciation".
  package var verb: Range<Int>
  /// By the table of acts: `request`, `welcome`.
  package var actClass: String
  package var subject: Subject
  package var addressee: Range<Int>?
  package var object: Range<Int>?
  /// False if the text only tells of it.
  package var isAct: Bool
  /// Whether the clause ends with a colon, so that subparagraphs carry it on.
  package var handsOn = false
}

/// The paragraphs in which acts are looked for, by what their form tells.
package enum ActScope: Sendable {
  /// Operative paragraphs and their subparagraphs: the speaking organ acts.
  case operative
  /// Paragraphs of reports and letters that record decisions: named bodies act, in the past tense.
  case record
  /// All others: they only tell of decisions.
  case told
}

/// Finds what `ActExpression` describes, in the order of the text.
package protocol ActRecognizer: Sendable {
  /// - Parameter names: whom the paragraph names, in the order of the text.
  func acts(in text: FoldedText, names: [NameExpression], scope: ActScope) -> [ActExpression]

  /// The words before and with a time at `range` if they set it as a deadline: "no later than 2030",
  /// "at its tenth session"; nil if they do not.
  func deadline(at range: Range<Int>, isSession: Bool, in text: FoldedText) -> Range<Int>?

  /// The name of a body that stands at `range`, canonical where the language knows it; nil for a short
  /// name that stands for one named before: "the Council", 委员会.
  func bodyName(_ range: Range<Int>, in text: FoldedText) -> String?
}

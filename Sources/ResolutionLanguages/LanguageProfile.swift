// Part of Kimberlite.
import ResolutionModel

/// What the other stages need to know of one language: they are handed a profile and use it; none
/// of them asks which language it is.
package struct LanguageProfile: Sendable {
  package let language: Language
  /// The lines that frame a document.
  package let lines: any LineRules
  /// The opening phrases of paragraphs.
  package let phrases: any OpeningPhraseRecognizer
  /// What paragraphs of reports and letters do.
  package let functions: any FunctionRecognizer
  /// Dates, citations, names and what else paragraphs hold.
  package let entities: EntityRules
  /// What the words beside a date say of it.
  package let events: EventRules
  /// How texts are compared.
  package let comparison: ComparisonRules
  /// How numbers are said.
  package let figures: FigureRules
  /// How documents are named in notes and lists of references.
  let citing: any CitationWording
  /// Whether words are set apart by spaces, so that joined lines need one between them.
  package let setsWordsApart: Bool
  /// Endings, past a stop, that promise another item of a list: "; and".
  let listConjunctions: [StaticString]

  package static let english = LanguageProfile(
    language: .english, lines: EnglishLineRules(), phrases: EnglishOpeningPhrases.shared,
    functions: EnglishFunctions.shared, entities: .english, events: .english, comparison: .english,
    figures: .english, citing: EnglishCitationWording(), setsWordsApart: true,
    listConjunctions: ["; and", ", and", "; or", ", or"])

  package static let chinese = LanguageProfile(
    language: .chinese, lines: ChineseLineRules(), phrases: ChineseOpeningPhrases.shared,
    functions: ChineseFunctions.shared, entities: .chinese, events: .chinese, comparison: .chinese,
    figures: .chinese, citing: ChineseCitationWording(), setsWordsApart: false,
    listConjunctions: ["；和", "；及", "；以及", "；或", "，以及", "；并"])

  package static let all = [english, chinese]

  /// Whether a space belongs between a line's end and the next line's beginning. Ideographs are
  /// joined by nothing, words by one space; a hyphen or a slash at the end of a line belongs to the
  /// word that it joins.
  package func needsSpace(between text: ByteText, and next: ByteText) -> Bool {
    guard let last = text.lastScalar, let first = next.firstScalar else { return false }
    if Scalars.isBlank(last) { return false }
    guard setsWordsApart else {
      return last < 0x80 && first < 0x80 && Scalars.isASCIILetter(last)
        && (Scalars.isASCIILetter(first) || Scalars.digit(first) != nil)
    }
    if Scalars.isHan(last), Scalars.isHan(first) { return false }
    if last == 0x2D || last == 0x2010 || last == 0x2011 {
      return !joinsAtHyphen(text, next)
    }
    if last == 0x2F { return false }
    return true
  }

  /// "Secretary-" / "General" is one word; "pre-" / "and" is not.
  private func joinsAtHyphen(_ text: ByteText, _ next: ByteText) -> Bool {
    let head = text.dropLast(text.scalar(before: text.endIndex).length)
    guard let before = head.lastScalar, !Scalars.isBlank(before) else { return false }
    let word = next.firstLatinWord
    return !(word.equals("and") || word.equals("or") || word.equals("to"))
  }

  /// Whether the text begins with a lower-case letter, as the middle of a sentence does.
  package func startsLowercase(_ text: ByteText) -> Bool {
    guard setsWordsApart, let first = text.firstScalar else { return false }
    return Scalars.isLowercase(first)
  }

  /// Whether a paragraph may begin with this line, after a line that ended with a stop: an opening
  /// phrase, or a word of its form that no table knows.
  package func mayBegin(_ line: ByteText) -> Bool {
    phrases.beginsParagraph(line) != nil || lines.hasFormOfOpening(line)
  }

  /// Whether a text ends with a stop and a conjunction before the last item of a list.
  package func endsWithListConjunction(_ text: ByteText) -> Bool {
    let bare = text.trimmed
    return listConjunctions.contains { bare.ends($0) }
  }
}

/// Which language a text is in.
package enum LanguageDetector {
  /// The profile for the text and whether there is doubt: a text with fewer than 40 letters, or one
  /// that mixes scripts evenly. Han characters weigh more than letters: a Chinese document has many
  /// Latin symbols, an English one hardly any Han.
  package static func detect(_ bytes: [UInt8]) -> (profile: LanguageProfile, isSure: Bool) {
    var han = 0
    var letters = 0
    let sample = bytes.prefix(200_000)
    var index = sample.startIndex
    while index < sample.endIndex {
      let byte = sample[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
        index += 1
      } else if byte >= 0xE4, byte <= 0xE9 {
        han += 1
        index += 3
      } else {
        index += 1
      }
    }
    let isChinese = han * 4 > letters
    let isSure = han + letters >= 40 && (isChinese ? han * 2 > letters : han * 20 < letters)
    return (isChinese ? .chinese : .english, isSure)
  }
}

// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages
import ResolutionModel

/// The fields and columns of the corpus's index.
enum CorpusSchema {
  /// Terms. Numbers are places in `fields`.
  enum Field {
    /// Exact words and single Han characters, with their positions.
    static let word: UInt8 = 0
    /// Stems, plain numbers, parts of words.
    static let form: UInt8 = 1
    /// Chinese words of two characters or more, for ranking and lists.
    static let segment: UInt8 = 2
    /// Words, characters and stems of the opening phrase, and of the verbs of further acts.
    static let verb: UInt8 = 3
    /// What the paragraph names, by `EntityTerms`.
    static let entity: UInt8 = 4
  }

  /// Values. Numbers are places in `columns`.
  enum Column {
    /// The code's letters, packed; 0 when unknown.
    static let language = 0
    /// Place in `Paragraph.Kind.allCases`, counted from 1; 0 for other kinds.
    static let kind = 1
    /// Of adoption, else of publication; 0 when unknown.
    static let year = 2
    static let session = 3
    /// Of adoption, else of publication: 20071126; 0 when unknown.
    static let date = 4
    /// A `DocumentPart`.
    static let part = 5
    /// For imported paragraphs with a number as id: that number and 1; 0 otherwise.
    static let identifier = 6
    /// Canonical; for imported paragraphs as given.
    static let symbol = 7
    /// By `FieldValues.number`.
    static let number = 8
    /// The language's place in `LanguageProfile.all`, counted from 1; 0 for all others. Paragraphs
    /// of one language stand together, since their terms do.
    static let partition = 9
  }

  /// What makes terms: to be changed with anything that makes other terms, columns or records of a
  /// document.
  static func analysis(_ choice: AnalysisChoice) -> String {
    switch choice {
    case .standard:
      "standard/3 " + EnglishAnalyzer.identity + " " + ChineseAnalyzer.identity
    case .whitespace: WhitespaceAnalyzer.identity
    }
  }

  static func choice(of schema: IndexSchema) -> AnalysisChoice {
    schema.analysis == analysis(.whitespace) ? .whitespace : .standard
  }

  static func schema(_ choice: AnalysisChoice) -> IndexSchema {
    IndexSchema(
      fields: [
        .init("word", hasPositions: true), .init("form", hasPositions: false),
        .init("segment", hasPositions: false), .init("verb", hasPositions: true, hasPairs: false),
        .init("entity", hasPositions: false),
      ],
      columns: [
        .init("language"), .init("kind"), .init("year"), .init("session"), .init("date"),
        .init("part"), .init("identifier"), .init("symbol", holdsText: true),
        .init("number", holdsText: true), .init("partition"),
      ],
      analysis: analysis(choice), partitionColumn: Column.partition)
  }

  // MARK: - Values of columns

  /// `en` is 0x656E. Codes longer than four letters have no value.
  static func packed(language: some Collection<UInt8>) -> UInt32 {
    language.count > 4 ? 0 : language.reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func packed(language: String) -> UInt32 { packed(language: language.utf8) }

  /// Empty for 0.
  static func language(_ value: UInt32) -> String {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }

  static func partition(language: UInt32) -> UInt32 {
    let place = languages.firstIndex(of: language)
    return place.map { UInt32($0 + 1) } ?? 0
  }

  private static let languages = LanguageProfile.all.map { packed(language: $0.language.code) }

  static func value(of kind: Paragraph.Kind) -> UInt32 {
    UInt32((Paragraph.Kind.allCases.firstIndex(of: kind) ?? -1) + 1)
  }

  static func kind(_ value: UInt32) -> Paragraph.Kind? {
    let index = Int(value) - 1
    return Paragraph.Kind.allCases.indices.contains(index) ? Paragraph.Kind.allCases[index] : nil
  }

  static func value(of date: CalendarDate) -> UInt32 {
    UInt32(date.year * 10000 + date.month * 100 + date.day)
  }

  static func date(_ value: UInt32) -> CalendarDate? {
    let number = Int(value)
    return CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }
}

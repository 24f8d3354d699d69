// Part of Kimberlite.
import ResolutionModel

/// Words of the framing lines of English documents; an editor can correct them here.
enum EnglishLineTables {
  static let formulas: [(StaticString, String)] = [
    ("The General Assembly", "General Assembly"),
    ("The Security Council", "Security Council"),
    ("The Economic and Social Council", "Economic and Social Council"),
    ("The Human Rights Council", "Human Rights Council"),
    ("The Trusteeship Council", "Trusteeship Council"),
  ]

  static let draftKinds: [StaticString] = [
    "draft resolution", "revised draft resolution", "draft decision", "revised draft decision",
  ]

  static let annexWords: [StaticString] = ["Annex", "Appendix", "Enclosure", "Attachment"]

  /// Divisions of conventions, rules and guidelines.
  static let divisions: [StaticString] = [
    "Article", "Rule", "Guideline", "Principle", "Section", "Chapter", "Part", "Regulation",
  ]

  /// Headings with which reports begin.
  static let firstHeadings: [StaticString] = [
    "Introduction", "Background", "Summary", "Executive summary", "Overview", "Foreword", "Preface",
    "Preamble", "General", "Mandate", "Context", "Opening remarks", "Opening of the meeting",
  ]

  static let decisionVerbs: [StaticString] = [
    "decided", "adopted", "took note", "appointed", "elected", "approved", "confirmed", "endorsed",
    "agreed", "requested", "authorized", "reappointed",
  ]

  static let distributions: [StaticString] = [
    "General", "GENERAL", "Limited", "LIMITED", "Restricted", "RESTRICTED",
  ]

  static let languages: [(StaticString, String)] = [
    ("English", "en"), ("Chinese", "zh"), ("French", "fr"), ("Spanish", "es"), ("Russian", "ru"),
    ("Arabic", "ar"), ("ENGLISH", "en"), ("CHINESE", "zh"), ("FRENCH", "fr"), ("SPANISH", "es"),
    ("RUSSIAN", "ru"), ("ARABIC", "ar"),
  ]

  static let mastheadNames: [(StaticString, MastheadFact)] = [
    ("United Nations", .publisher),
    // On two lines, and the word for the distribution on one of its own, until the nineties.
    ("UNITED", .publisher), ("NATIONS", .publisher),
    ("GENERAL ASSEMBLY", .organ("General Assembly")),
    ("SECURITY COUNCIL", .organ("Security Council")),
    ("GENERAL", .distribution), ("LIMITED", .distribution), ("RESTRICTED", .distribution),
    ("General Assembly", .organ("General Assembly")),
    ("Security Council", .organ("Security Council")),
    ("Economic and Social Council", .organ("Economic and Social Council")),
    ("Human Rights Council", .organ("Human Rights Council")),
    ("Please recycle", .filler),
  ]

  static let sessionKinds: [StaticString] = [
    "emergency special", "special", "resumed", "resumed emergency special",
  ]

  /// Words after which a number counts or names something.
  static let countedAfter: [StaticString] = [
    "article", "articles", "paragraph", "paragraphs", "para", "paras", "subparagraph", "item",
    "items", "rule", "rules", "section", "sections", "sect", "sects", "annex", "annexes", "goal",
    "goals", "target", "targets", "chapter", "chap", "chaps", "volume", "vol", "vols", "no", "nos",
    "page", "pages", "part", "parts", "phase", "pillar", "principle", "regulation", "rev", "add",
    "corr", "supplement", "table", "step", "level", "category", "round", "protocol", "resolution",
    "resolutions", "decision", "decisions", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "type", "grade", "step",
    "between", "approximately", "about", "least", "than", "some", "nearly", "over", "only",
    "another", "under", "version", "sdg", "appendix", "figure", "group", "day", "days",
  ]

  /// Words before which a number counts.
  static let countedBefore: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "per", "percent", "million", "billion", "years", "months",
    "days", "hours", "weeks", "countries", "members", "states", "participants", "posts", "st", "nd",
    "rd", "th", "degrees", "percentage", "dollars", "times", "points", "positions", "meetings",
    "sessions", "km", "people", "persons",
  ]
}

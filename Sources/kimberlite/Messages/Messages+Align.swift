// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// The sentences of `align`.
extension Messages {
  static let alignTitle = "Languages side by side"
  static let alignTwice = "Both are standard input; name a file."
  static let filtersNeedNoDocument =
    "--symbol, --session and --year choose among all documents; leave them out, or the document."
  static let twoLanguages =
    "--languages takes two different languages, as in --languages en,zh; the first one stands first."
  static let noScore = "--score takes a number from 0 to 1, as in --score 0.8."
  static let noPairs = "No document of the index is there in two languages and fits."
  static let noFindings = "The languages disagree in nothing that was asked for."

  static func tooManyDocuments(_ count: Int) -> String {
    "\(count) documents are named; align takes one of the index, two of any kind, or none for all."
  }

  static func alignTakesDocuments(_ typed: String, _ paragraph: String) -> String {
    "\(TerminalText.escaped(typed)) names the paragraph \(TerminalText.escaped(paragraph)), and align takes "
      + "whole documents; kimberlite show ADDRESS --languages en,zh sets one paragraph side by side."
  }

  static func alignNeedsSecondFile(_ path: String) -> String {
    "\(TerminalText.escaped(path)) is one file; name the file of the other language too, or the symbol "
      + "of a document that the index has in both."
  }

  static func sameLanguage(_ first: DocumentMetadata, _ second: DocumentMetadata) -> String {
    let language = first.language.map { "in \($0.code)" } ?? "in a language that is not known"
    return
      "\(name(ofVersion: first)) and \(name(ofVersion: second)) are both \(language), and align needs "
      + "two languages; kimberlite compare sets two documents of one language side by side."
  }

  /// `12 of 971 documents aligned …`.
  static func aligned(_ done: Int, of total: Int) -> String {
    "\(done) of \(counted(total, "document")) aligned …"
  }

  static func alignedIn(_ pair: LanguagePair) -> String {
    let codes = pair.codes.joined(separator: " and ")
    let documents = counted(pair.count, "document")
    return "Aligned in \(codes), in which the index has \(documents); --languages takes other ones."
  }

  static func oneLanguage(_ entries: [DocumentEntry], _ asked: [String]) -> String {
    let symbol = entries.first?.metadata.symbol?.canonical ?? entries.first?.name ?? ""
    let codes = Set(entries.compactMap { $0.metadata.language?.code }).sorted()
    let wanted = asked.isEmpty ? "a second language" : asked.joined(separator: " and ")
    return "kimberlite: The index has \(TerminalText.escaped(symbol)) in "
      + "\(alternatives(codes, joinedBy: "and")), not in \(wanted); index the other version too."
  }

  /// What a reader should know of an alignment besides itself.
  static func remarks(on alignment: DocumentAlignment) -> [String] {
    let names = [alignment.first, alignment.second].map { name(ofVersion: $0.metadata) }
    let empty = zip(names, [alignment.first, alignment.second]).filter { $0.1.paragraphs.isEmpty }
    if !empty.isEmpty { return empty.map { "\($0.0) has no paragraph." } }
    let symbols = [alignment.first, alignment.second].compactMap(\.metadata.symbol)
    if symbols.count == 2, symbols[0] != symbols[1], !alignment.isUnrelated {
      return ["\(names[0]) and \(names[1]) are two documents, not two languages of one."]
    }
    guard alignment.isUnrelated else { return [] }
    return [
      "\(names[0]) and \(names[1]) name other dates, documents and numbers; are they two languages of one "
        + "document?"
    ]
  }

  private static func name(ofVersion metadata: DocumentMetadata) -> String {
    TerminalText.escaped(metadata.symbol?.canonical ?? metadata.path)
  }
}

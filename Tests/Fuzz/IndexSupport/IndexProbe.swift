// Part of Kimberlite.
import InvertedIndex

/// Asks an index of `IndexSample` everything that can be asked.
package enum IndexProbe {
  /// An answer in words, or what could not be read.
  package enum Answer: Equatable {
    case found(String)
    case failed(IndexError)
  }

  /// Questions by their names.
  package static let queries: [(name: String, query: IndexQuery)] = {
    func term(_ text: String, _ field: UInt8 = 0) -> IndexQuery { .term(word(text, field)) }
    func word(_ text: String, _ field: UInt8 = 0) -> Term {
      Term(field: field, bytes: Array(text.utf8))
    }
    func slots(_ words: String...) -> [IndexQuery.Slot] {
      words.enumerated().map { place, text in
        IndexQuery.Slot(position: UInt32(place), alternatives: [word(text)])
      }
    }
    let variants = [
      IndexQuery.Slot(position: 0, alternatives: [word("stones"), word("sand")]),
      IndexQuery.Slot(position: 1, alternatives: [word("o")], isPrefix: true),
    ]
    return [
      ("frequent", term("the")), ("rare", term("rare7")), ("none", term("lighthouse")),
      ("form", term("form1", 1)), ("repeated", term("sand")), ("middle", term("w3")),
      ("prefix", .prefix(word("rare1"))), ("prefix of one", .prefix(word("coas"))),
      ("all terms", .prefix(word(""))),
      ("pair", .phrase(slots("of", "the"))), ("phrase", .phrase(slots("stones", "of", "the"))),
      ("rare phrase", .phrase(slots("the", "sea", "w2", "rare9"))),
      ("repeated phrase", .phrase(slots("sand", "sand", "sand"))),
      ("variants", .phrase(variants)), ("near", .near(slots("coast", "sea"), distance: 5)),
      ("near itself", .near(slots("the", "the"), distance: 7)),
      ("both", .all([term("the"), term("w3")])), ("filter", .all([term("sand"), year])),
      ("any", .any([term("w1"), term("sand"), term("rare50")])),
      ("three", .all([term("stones"), term("of"), term("form2", 1)])),
      ("nested", .any([.all([term("w1"), .phrase(slots("the", "sea"))]), term("sand")])),
      ("except", .except(term("stones"), not: .prefix(word("w")))),
      ("preferring", .preferring(term("w2"), by: .phrase(slots("the", "stones")))),
      ("unscored", .all([.unscored(term("w5")), term("of")])),
      ("years", .number(column: 0, in: [1991...1995, 2001...2001])),
      ("symbols", .text(column: 1, in: [Array("S/5".utf8), Array("S/61".utf8)])),
      ("groups", .inGroup(of: term("rare30"))), ("everything", .everything),
    ]
  }()

  private static let year = IndexQuery.number(column: 0, in: [2000...2010])

  /// The answers to everything; one alone when the index cannot be opened.
  package static func answers(folder: String) -> [String: Answer] {
    let reader: IndexReader
    do throws(IndexError) { reader = try IndexReader(folder: folder) } catch {
      return ["open": .failed(error)]
    }
    var answers: [String: Answer] = [:]
    func ask(_ name: String, _ body: () throws(IndexError) -> String) {
      do throws(IndexError) { answers[name] = .found(try body()) } catch {
        answers[name] = .failed(error)
      }
    }
    for (name, query) in queries {
      ask("top " + name) { () throws(IndexError) in
        "\(try reader.search(query, limit: 5))"
      }
      ask("ranking " + name) { () throws(IndexError) in
        "\(try reader.search(query, limit: 0))"
      }
      ask("count " + name) { () throws(IndexError) in "\(try reader.count(query))" }
      ask("matches " + name) { () throws(IndexError) in
        var found = ""
        try reader.matches(query) {
          found += "\($0.segment):\($0.number) "
          return true
        }
        return found
      }
    }
    ask("terms") { () throws(IndexError) in try terms(of: reader) }
    ask("documents") { () throws(IndexError) in try documents(of: reader) }
    ask("groups") { () throws(IndexError) in try groups(of: reader) }
    return answers
  }

  private static func terms(of reader: IndexReader) throws(IndexError) -> String {
    var found = ""
    for field: UInt8 in [0, 1, 255] {
      try reader.terms(field: field, prefix: []) { term in
        found += "\(term.bytes) \(term.documents) \(term.occurrences) "
        return true
      }
    }
    return found
  }

  private static func documents(of reader: IndexReader) throws(IndexError) -> String {
    var found = "\(reader.documentCount) "
    var ids: [DocumentID] = []
    try reader.matches(.everything) {
      ids.append($0)
      return ids.count < 1000
    }
    for id in ids {
      found += "\(try reader.value(of: id)) \(try reader.number(0, of: id)) "
      found += "\(try reader.text(1, of: id)) \(try reader.group(of: id)) "
    }
    return found
  }

  private static func groups(of reader: IndexReader) throws(IndexError) -> String {
    var found = ""
    for id in reader.groups.prefix(1000) {
      let group = try reader.group(id)
      found += "\(group.key) \(group.fingerprint) \(group.value) "
      found += "\(try reader.documents(of: id).prefix(1000).map(\.number)) "
    }
    return found
  }
}

// Part of Kimberlite.
import InvertedIndex

/// Asks an index of `IndexSample` everything that can be asked.
package enum IndexProbe {
  /// How much was found and a checksum of it, or what could not be read.
  package enum Answer: Equatable {
    case found(count: Int, UInt64)
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
      ("except", .except(term("stones"), not: .prefix(word("w1")))),
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
    func ask(_ name: String, _ body: (inout Digest) throws(IndexError) -> Void) {
      var digest = Digest()
      do throws(IndexError) {
        try body(&digest)
        answers[name] = .found(count: digest.count, digest.sum)
      } catch {
        answers[name] = .failed(error)
      }
    }
    for (name, query) in queries {
      ask("top " + name) { (found) throws(IndexError) in
        for document in try reader.search(query, limit: 5) { found.add(document) }
      }
      ask("ranking " + name) { (found) throws(IndexError) in
        for document in try reader.search(query, limit: 0) { found.add(document) }
      }
      ask("count " + name) { (found) throws(IndexError) in found.add(try reader.count(query)) }
    }
    ask("terms") { (found) throws(IndexError) in try addTerms(of: reader, to: &found) }
    ask("documents") { (found) throws(IndexError) in try addDocuments(of: reader, to: &found) }
    ask("groups") { (found) throws(IndexError) in try addGroups(of: reader, to: &found) }
    return answers
  }

  /// Numbers and bytes, summed up (FNV-1a).
  private struct Digest {
    private(set) var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var count = 0

    mutating func add(_ number: Int) {
      sum = (sum ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
      count += number == 0 ? 0 : 1
    }

    mutating func add(_ bytes: [UInt8]) {
      add(bytes.count)
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ document: ScoredDocument) {
      add(Int(document.id.segment) << 32 | Int(document.id.number))
      add(Int(document.score.bitPattern))
    }
  }

  private static func addTerms(
    of reader: IndexReader, to found: inout Digest
  ) throws(IndexError) {
    for field: UInt8 in [0, 1, 255] {
      try reader.terms(field: field, prefix: []) { term in
        found.add(term.bytes)
        found.add(term.documents)
        found.add(term.occurrences)
        return true
      }
    }
  }

  private static func addDocuments(
    of reader: IndexReader, to found: inout Digest
  ) throws(IndexError) {
    found.add(reader.documentCount)
    var ids: [DocumentID] = []
    try reader.matches(.everything) {
      ids.append($0)
      return ids.count < 1000
    }
    for id in ids {
      // A value is unpacked with all of its block.
      if id.number % 16 == 0 { found.add(try reader.value(of: id)) }
      found.add(Int(try reader.number(0, of: id)))
      found.add(try reader.text(1, of: id))
      found.add(Int(try reader.group(of: id).number))
    }
  }

  private static func addGroups(
    of reader: IndexReader, to found: inout Digest
  ) throws(IndexError) {
    for id in reader.groups.prefix(1000) {
      let group = try reader.group(id)
      for bytes in [group.key, group.fingerprint, group.value] { found.add(bytes) }
      for document in try reader.documents(of: id).prefix(1000) { found.add(Int(document.number)) }
    }
  }
}

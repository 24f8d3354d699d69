// Part of Kimberlite.
import ResolutionModel
import ResolutionParser
import Testing

@testable import ResolutionComparison

@Suite struct SyntheticHistoryTests {
  static let names = [
    "A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt", "A_RES_68_128-EN.md",
  ]

  static func document(_ name: String) throws -> Document {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try Parser().parse(InputFile.load(path: "/\(folder)/corpus/\(name)"))
  }

  @Test("what a seeded program did to documents is found again: links and relations, 0.98 of them")
  func recovered() throws {
    var (right, found, known) = (0, 0, 0)
    var (relationsRight, relations) = (0, 0)
    for name in Self.names {
      let document = try Self.document(name)
      let comparer = DocumentComparer(language: document.metadata.language)
      for seed in 1...8 {
        let history = SyntheticHistory(document, seed: UInt64(seed))
        let comparison = comparer.compare(history.old, history.new)
        var links: Set<SyntheticHistory.Link> = []
        for pair in comparison.pairs {
          for old in comparison.old(of: pair) {
            for new in comparison.new(of: pair) {
              links.insert(.init(old: old.id, new: new.id))
            }
            guard let relation = history.relations[old.id] else { continue }
            relations += 1
            relationsRight += relation == pair.relation.rawValue ? 1 : 0
          }
        }
        right += links.intersection(history.links).count
        found += links.count
        known += history.links.count
      }
    }
    let score = Double(2 * right) / Double(found + known)
    #expect(score >= 0.98, "links: \(score)")
    let share = Double(relationsRight) / Double(relations)
    #expect(share >= 0.98, "relations: \(share)")
  }

  @Test("old and new exchanged give the mirrored result", arguments: names)
  func mirrored(name: String) throws {
    let document = try Self.document(name)
    let comparer = DocumentComparer(language: document.metadata.language)
    for seed in 11...14 {
      let history = SyntheticHistory(document, seed: UInt64(seed))
      let there = comparer.compare(history.old, history.new).pairs
      let back = comparer.compare(history.new, history.old).pairs.map(\.mirrored)
      #expect(Set(there) == Set(back))
    }
  }

  @Test("every paragraph of both documents stands in exactly one pair")
  func complete() throws {
    for (first, second) in zip(Self.names, Self.names.dropFirst()) {
      let comparison = DocumentComparer(language: .english).compare(
        try Self.document(first), try Self.document(second))
      #expect(comparison.pairs.flatMap(\.old).sorted() == Array(comparison.old.paragraphs.indices))
      #expect(comparison.pairs.flatMap(\.new).sorted() == Array(comparison.new.paragraphs.indices))
      for pair in comparison.pairs {
        #expect((0...1).contains(pair.similarity))
        for edit in pair.edits {
          let old = comparison.old.paragraphs[pair.old[edit.oldParagraph]].text
          let new = comparison.new.paragraphs[pair.new[edit.newParagraph]].text
          #expect(edit.old.upperBound <= old.unicodeScalars.count)
          #expect(edit.new.upperBound <= new.unicodeScalars.count)
        }
      }
    }
  }
}

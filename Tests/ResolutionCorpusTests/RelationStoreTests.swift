// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import Testing

@testable import ResolutionCorpus

struct RelationStoreTests {
  private let contents = [ContentKey(bytes: Array("a".utf8)), ContentKey(bytes: Array("b".utf8))]

  private var links: [ParagraphPair] {
    var pairs = [
      ParagraphPair(old: [0], new: [0], relation: .identical),
      ParagraphPair(old: [], new: [1], relation: .new),
      ParagraphPair(old: [7, 9], new: [2], relation: .merged),
      ParagraphPair(old: [1], new: [3, 4, 300], relation: .split),
      ParagraphPair(old: [2], new: [], relation: .dropped),
    ]
    pairs[0].similarity = 1
    pairs[2].similarity = 0.8125
    pairs[2].isMoved = true
    pairs[3].isRenumbered = true
    (pairs[3].oldWords, pairs[3].newWords, pairs[3].keptWords) = (40, 300, 38)
    return pairs
  }

  @Test func `pairs come back as they were kept`() {
    #expect(RelationRecord.links(RelationRecord.bytes(of: links)) == links)
    let aligned = [
      AlignedPair(first: [0], second: [0], score: 1), AlignedPair(first: [5], second: [], score: 0),
      AlignedPair(first: [1, 2], second: [1], score: 0.5),
    ]
    #expect(RelationRecord.alignment(RelationRecord.bytes(of: aligned)) == aligned)
  }

  @Test func `bytes that were cut or changed give nothing, never a crash`() {
    let bytes = RelationRecord.bytes(of: links)
    for count in 0..<bytes.count {
      #expect(RelationRecord.links(Array(bytes.prefix(count))) == nil)
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xFF
      _ = RelationRecord.links(changed)
      _ = RelationRecord.alignment(changed)
    }
  }

  @Test func `a store comes back from its file, and a damaged file is as none`() throws {
    let corpus = TestCorpus()
    let key = RelationStore.Key("links/1", contents)
    var store = RelationStore()
    store[key] = [1, 2, 3]
    try store.save(folder: corpus.path)
    #expect(RelationStore.load(folder: corpus.path)[key] == [1, 2, 3])
    store[key] = [4]
    try store.save(folder: corpus.path)
    #expect(RelationStore.load(folder: corpus.path)[key] == [4])
    corpus.damage(RelationStore.fileName)
    #expect(RelationStore.load(folder: corpus.path).isEmpty)
  }

  @Test func `a key depends on the kind, the contents and their order`() {
    let keys = [
      RelationStore.Key("links/1", contents), RelationStore.Key("links/2", contents),
      RelationStore.Key("links/1", contents.reversed()), RelationStore.Key("links/1", []),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(RelationStore.Key("links/1", contents) == keys[0])
  }
}

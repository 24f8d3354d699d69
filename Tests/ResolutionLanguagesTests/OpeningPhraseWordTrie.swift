// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Look-up of the words of opening phrases.
struct OpeningPhraseWordTrie {
  private func end(_ text: String, _ kinds: WordKinds, ignoresSpaces: Bool = false) -> Int? {
    var trie = WordTrie(ignoresSpaces: ignoresSpaces)
    trie.insert("once".utf8, kinds: .after)
    trie.insert("once again".utf8, kinds: [.after, .before])
    trie.insert("回顾".utf8, kinds: .participle, row: 0)
    let bytes = Array(text.utf8)
    return trie.longest(kinds, in: bytes.span, at: 0)?.end
  }

  @Test("The longest word of a kind is found")
  func longest() {
    #expect(end("once again", .after) == 10)
    #expect(end("once more", .after) == 4)
    #expect(end("once more", .before) == nil)
  }

  @Test("A word ends where no letter follows")
  func boundary() {
    #expect(end("once against", .after) == 4)
    #expect(end("onces", .after) == nil)
    #expect(end("once,", .after) == 4)
  }

  @Test("Letters match in either case, a space any white space")
  func folding() {
    #expect(end("Once \n AGAIN", .before) == 12)
  }

  @Test("Spaces inside a word are passed over where the trie ignores them")
  func spaces() {
    #expect(end(" 回 顾", .participle, ignoresSpaces: true) == 8)
    #expect(end("回 顾", .participle) == nil)
  }
}

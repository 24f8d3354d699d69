// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// The grammar of English opening phrases. A bar ends the phrase.
struct OpeningPhraseEnglish {
  private func check(_ marked: String, _ side: OpeningPhrase.Side) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = Array(parts.joined().utf8)[...]
    let phrase = EnglishOpeningPhrases.shared.openingPhrase(of: text)
    #expect(phrase.map { text[$0.range(in: text)].string } == String(parts[0]))
    #expect(phrase?.side == side)
  }

  @Test(
    "Participles and adjectives are preambular",
    arguments: [
      "Recalling also| the plan", "Deeply concerned| at the delay", "Aware| of the delay",
      "Having also considered| the plan", "Taking note with appreciation| of the plan",
      "Bearing also in mind| the delay", "Continuing to underline| the delay",
      "Remaining deeply concerned| at the delay", "Being gravely concerned| at the delay",
      "Expressing its deep concern also| at the delay", "Welcoming and further encouraging| talks",
      "Reaffirming its strong commitment| to the plan", "Also expressing its satisfaction| at it",
    ])
  func preambular(_ marked: String) { check(marked, .preambular) }

  @Test(
    "Verbs in the third person are operative",
    arguments: [
      "Notes with appreciation| the plan", "Calls once again upon| the two parties",
      "Also requests| the board to wait", "Condemns in the strongest possible terms| the delay",
      "Deplores and condemns in the strongest terms| the delay", "Is encouraged| by the talks",
      "Reiterates its call upon| the parties", "Expresses its gratitude and appreciation| for it",
      "Considers it necessary| to wait", "In that regard, notes| the delay",
      "Takes note once again| of the plan", "Notes with appreciation and satisfaction| the plan",
    ])
  func operative(_ marked: String) { check(marked, .operative) }

  @Test(
    "What is not the body's own does not belong to the phrase",
    arguments: [
      "Stresses| the importance of the plan", "Reaffirms| its resolution of last spring",
      "Recalls| its decision of last spring", "Notes|, in this regard, the plan",
      "Encourages| further talks", "Calls for| a second round", "Urges| all parties to wait",
    ])
  func limits(_ marked: String) { check(marked, .operative) }

  @Test("A phrase runs over no-break spaces and line ends")
  func spaces() {
    check("Takes\u{A0}note\nwith  appreciation| of the plan", .operative)
  }

  @Test("Space before the phrase is not part of it")
  func offset() {
    let text = Array("  Decides to wait".utf8)[...]
    let expected = OpeningPhrase(length: 7, offset: 2, side: .operative)
    #expect(EnglishOpeningPhrases.shared.openingPhrase(of: text) == expected)
  }

  @Test("Offsets count from the start of the slice")
  func slices() {
    let text = Array("1. Decides to wait".utf8)[3...]
    let phrase = EnglishOpeningPhrases.shared.openingPhrase(of: text)
    #expect(phrase.map { text[$0.range(in: text)].string } == "Decides")
  }

  @Test(
    "A text that begins with a noun has no phrase",
    arguments: ["", " ", "The board", "Further talks", "Takes the plan", "Having a plan", "Also"])
  func none(_ text: String) {
    #expect(EnglishOpeningPhrases.shared.openingPhrase(of: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "Lines that begin paragraphs",
    arguments: [
      ("Recalling the plan", OpeningPhrase.Side.preambular), ("  Decides to wait", .operative),
      ("Deeply concerned", .preambular), ("Also urges the", .operative),
    ])
  func begins(_ line: String, _ side: OpeningPhrase.Side) {
    #expect(EnglishOpeningPhrases.shared.beginsParagraph(Array(line.utf8)[...]) == side)
  }

  @Test(
    "Lines in the middle of a sentence",
    arguments: [
      "recalling the plan", "States to wait", "Particularly Sensitive Areas", "and decides to wait",
      "welcomes the plan", "Recognized Experts", "2007",
    ])
  func continues(_ line: String) {
    #expect(EnglishOpeningPhrases.shared.beginsParagraph(Array(line.utf8)[...]) == nil)
  }
}

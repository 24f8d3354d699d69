// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

struct HighlighterTests {
  /// The text with its highlights between angle brackets.
  private func marked(
    _ query: String, _ text: String, _ analysis: AnalysisChoice = .standard
  ) throws -> String {
    let highlighter = Highlighter(try QueryParser.parse(query), analysis: analysis)
    var scalars = Array(text.unicodeScalars)
    for range in highlighter.ranges(in: text).reversed() {
      scalars.insert(">", at: range.upperBound)
      scalars.insert("<", at: range.lowerBound)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [
    // Inflected forms, whatever the case.
    ("light", "Lights and a light", "<Lights> and a <light>"),
    ("\"light\"", "Lights and a light", "Lights and a <light>"),
    // Phrases only where the whole of them stands.
    ("\"of the\"", "of them, of the end", "of them, <of the> end"),
    ("a/61/28", "see A/61/28, and 61/28", "see <A/61/28>, and 61/28"),
    // Prefixes.
    ("har*", "Harbour, HARM, shard", "<Harbour>, <HARM>, shard"),
    ("\"the har\"*", "the harbour the end", "<the harbour> the end"),
    // What must not occur is not marked, nor are fields.
    ("a -b kind:title", "a b title", "<a> b title"),
    ("a OR b", "b a c", "<b> <a> c"),
    // Nearness.
    ("\"a c\"~2", "a x c y y y a", "<a> x <c> y y y a"),
    // Chinese at any place, across the spaces of PDF text, not across a stop.
    ("口灯", "港口灯光", "港<口灯>光"), ("港口", "港 口灯", "<港 口>灯"), ("口灯", "港口。灯光", "港口。灯光"),
    ("燈", "港口灯光", "港口<灯>光"), ("港", "港港", "<港港>"),
    // Chinese words between blanks: together where the text has them so, else each.
    ("港 口灯 光", "港口灯光。光", "<港口灯光>。光"), ("灯光 港口", "港口的灯光", "<港口>的<灯光>"),
    // Accents, width, quotes.
    ("elan", "un élan", "un <élan>"), ("Ｋ", "a k", "a <k>"), ("\"d'or\"", "d’or", "<d’or>"),
    ("港口、灯", "港口和灯，港口，灯", "港口和灯，<港口，灯>"),
    // Parts of words with apostrophes and stops.
    ("\"or\"", "d’or", "d’<or>"), ("miner's", "miners, a miner’s", "<miners>, a <miner>’s"),
    ("lamp-miner's", "lamp miner, lamp-miner’s", "<lamp miner>, <lamp-miner>’s"),
    ("U.N.", "UN and U.N.", "<UN> and <U.N>."),
    ("*", "a b", "a b"),
  ])
  func `marks what was asked for`(query: String, text: String, result: String) throws {
    #expect(try marked(query, text) == result)
  }

  @Test(arguments: [
    ("harbour lights", "the harbour lights, lights", ["harbour lights", "lights"]),
    ("lights", "lights lights", ["lights", "lights"]), ("灯", "灯灯", ["灯", "灯"]),
    ("港口 OR 灯光", "港口灯光", ["港口灯光"]),
  ])
  func `words of one place are one place`(query: String, text: String, places: [String]) throws {
    let highlighter = Highlighter(try QueryParser.parse(query), analysis: .standard)
    let scalars = Array(text.unicodeScalars)
    let found = highlighter.places(in: text).map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(found == places)
  }

  @Test func `text split before is marked byte for byte`() throws {
    #expect(try marked("\"港口 灯\"", "港口 灯 光", .whitespace) == "<港口 灯> 光")
    #expect(try marked("Li*", "lit Lit", .whitespace) == "lit <Lit>")
  }
}

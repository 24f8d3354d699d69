// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import kimberlite_sample

@Suite struct MatchingTests {
  private func sample(_ line: String) -> Sample? {
    Sample(
      paragraphs: "address\ttypes\tlength\nA/RES/1/1@en#pp1\tdate\t90\n",
      mentions: "address\ttype\tstart\tend\topen\tvalue\nA/RES/1/1@en#pp1\t\(line)\n")
  }

  private func expected(_ line: String) throws -> ExpectedMention {
    try #require(sample(line)?.paragraphs.values.first?.mentions.first)
  }

  private func mention(_ range: Range<Int>, _ value: MentionValue) -> Mention {
    Mention(paragraph: "pp1", range: range, value: value)
  }

  private func year(_ year: Int) -> MentionValue {
    .date(DateValue(interval: DateInterval(year: year), precision: .year))
  }

  @Test func readsFields() throws {
    let mention = try expected("session\t3\t9\t1\tnumber=\tof=Board|The Board\tkind=regular")
    #expect(mention.kind == .session)
    #expect(mention.range == 3..<9)
    #expect(mention.isOpen)
    #expect(mention.accepts("of", "the board"))
    #expect(mention.accepts("number", nil))
    #expect(!mention.accepts("kind", "special"))
    #expect(sample("session\t9\t3\t1\tnumber=") == nil)
    #expect(sample("nothing\t3\t9\t1\tnumber=") == nil)
  }

  @Test func valueBeforePlace() throws {
    let date = try expected(
      "date\t5\t9\t0\tstart=1990-01-01\tend=1990-12-31\tprecision=year\trelation=by")
    let matching = Matching([date], [mention(4..<9, year(1991)), mention(5..<9, year(1990))])
    #expect(matching.pairs.count == 1)
    #expect(matching.pairs.first?.isRight == true)
    #expect(matching.wrong.count == 1)
    var score = Score()
    score.add(matching)
    #expect(score.precision(of: score.right) == 50)
    #expect(score.recall(of: score.right) == 100)
    #expect(score.parts.map(\.right) == [1, 1, 0])
  }

  @Test func openOnesCountNowhere() throws {
    let open = try expected("date\t5\t9\t1\tstart=\tend=\tprecision=year\trelation=")
    let matching = Matching([open], [mention(6..<9, year(1990)), mention(20..<24, year(1990))])
    #expect(matching.pairs.isEmpty && matching.missed.isEmpty)
    #expect(matching.wrong.map(\.range) == [20..<24])
  }

  @Test func meetingsOverlapByMoreThanHalf() throws {
    let meeting = try expected("meeting\t0\t10\t0\tplace=Oslo\tstart=?\tend=?")
    #expect(!Comparison.isAtPlace(0..<5, of: meeting))
    #expect(Comparison.isAtPlace(2..<12, of: meeting))
    let value = MentionValue.meeting(MeetingValue(name: "x", place: "Oslo, Norway"))
    #expect(Comparison.parts(value, for: meeting).allSatisfy { $0.isRight })
  }

  @Test func decisionsBeginAlike() throws {
    let decision = try expected(
      "decision\t10\t40\t0\tverbEnd=15\tclass=call\tactor=Board of Trade\tact=true")
    #expect(Comparison.isAtPlace(12..<20, of: decision))
    #expect(!Comparison.isAtPlace(13..<40, of: decision))
    func value(_ actClass: String, _ actor: String) -> MentionValue {
      .decision(DecisionValue(actor: actor, verb: "Urges", actClass: actClass, isAct: true))
    }
    #expect(Comparison.isRight(value("urge", "board of trade"), for: decision))
    #expect(!Comparison.isRight(value("invite", "Board of Trade"), for: decision))
    #expect(!Comparison.isRight(value("call", "Bank"), for: decision))
  }

  @Test func countsByNumber() throws {
    let count = try expected("count\t0\t9\t0\tquantities=12 states; 3 posts|positions")
    func value(_ quantities: [(Int, String)]) -> MentionValue {
      .count(CountValue(quantities: quantities.map { .init(number: $0.0, noun: $0.1) }))
    }
    let same = value([(12, "countries"), (3, "positions")])
    #expect(Comparison.isRight(same, for: count))
    #expect(Comparison.parts(same, for: count).allSatisfy { $0.isRight })
    #expect(!Comparison.isRight(value([(12, "states")]), for: count))
    #expect(!Comparison.parts(value([(12, "ships"), (3, "posts")]), for: count)[0].isRight)
  }
}

// Part of Kimberlite.
import ResolutionModel
import ResolutionParser
import Testing

@testable import ResolutionEntities

/// The acts, reported decisions and meetings of the documents of the corpus.
struct CorpusDecisionTests {
  private static func mentions(_ name: String) throws -> [Mention] {
    let path = "corpus/" + name
    let input = try InputFile.load(path: path)
    return EntityExtractor().extract(from: try Parser().parse(input)).mentions
  }

  private static func decisions(_ name: String, isAct: Bool) throws -> [String: [DecisionValue]] {
    var found: [String: [DecisionValue]] = [:]
    for mention in try mentions(name) {
      if case .decision(let value) = mention.value, value.isAct == isAct {
        found[mention.paragraph, default: []].append(value)
      }
    }
    return found
  }

  @Test("Three acts in paragraph 9, in both languages")
  func threeActs() throws {
    let english = try #require(try Self.decisions("A_RES_62_11-EN.txt", isAct: true)["op9"])
    let chinese = try #require(try Self.decisions("A_RES_62_11-ZH.txt", isAct: true)["op9"])
    #expect(english.map(\.verb) == ["Notes with appreciation", "calls for", "encourages"])
    #expect(chinese.map(\.verb) == ["赞赏地注意到", "要求", "鼓励"])
    #expect(english.map(\.actClass) == ["appreciate", "call", "encourage"])
    #expect(chinese.map(\.actClass) == english.map(\.actClass))
    #expect(Set((english + chinese).map(\.actor)) == ["General Assembly"])
  }

  @Test("Each act of each operative paragraph, with its verb and class", arguments: CorpusActs.all)
  func acts(name: String, expected: String) throws {
    var found: [(paragraph: String, acts: [String])] = []
    for mention in try Self.mentions(name) {
      guard case .decision(let value) = mention.value, value.isAct else { continue }
      if found.last?.paragraph != mention.paragraph { found.append((mention.paragraph, [])) }
      found[found.count - 1].acts.append("\(value.verb) (\(value.actClass))")
    }
    let lines = found.map { "\($0.paragraph): \($0.acts.joined(separator: ", "))" }
    #expect(lines == expected.split(separator: "\n").map(String.init))
  }

  @Test("Reports are due at the next session, in days")
  func deadlines() throws {
    let days = [
      ("A_RES_61_28-EN.txt", "op16", 62), ("A_RES_62_11-EN.txt", "op21", 63),
      ("A_RES_62_11-ZH.txt", "op21", 63), ("A_RES_68_128-EN.md", "op32", 69),
    ]
    for (name, paragraph, number) in days {
      let act = try #require(try Self.decisions(name, isAct: true)[paragraph]?.first)
      let session = try #require(AssemblySession(number))
      #expect(act.actClass == "request", "\(name)")
      #expect(act.deadline?.session?.number == number, "\(name)")
      #expect(act.deadline?.interval == session.interval, "\(name)")
    }
  }

  @Test("A report in Chinese: who decided, chose and asked")
  func report() throws {
    let acts = try Self.decisions("A_58_623-ZH.txt", isAct: true)
    #expect(acts["p2"]?.map(\.actor) == ["General Assembly"])
    #expect(acts["p2"]?.map(\.actClass) == ["decide-agenda"])
    #expect(acts["p10"]?.map(\.actor) == ["General Council of the World Trade Organization"])
    #expect(acts["p32"]?.map(\.actor) == ["Liberia"])
    #expect(acts["p37"]?.map(\.actClass).filter { $0 == "appoint" }.count == 2)
    #expect(acts.values.reduce(0) { $0 + $1.count } >= 25)
    #expect(acts.values.allSatisfy { $0.allSatisfy { !$0.actor.isEmpty } })
  }

  @Test("The waiver and its extensions are told of the General Council, with their days")
  func waiver() throws {
    let told = try #require(try Self.decisions("A_RES_68_128-EN.md", isAct: false)["op6"])
    #expect(told.map(\.actClass) == ["decide", "decide", "decide"])
    #expect(told[0].actor == "General Council of the World Trade Organization")
    #expect(told.map { $0.date?.start.description } == ["2003-05-15", "2006-11-17", "2012-12-11"])
  }

  @Test("Admissions, suspensions and selections")
  func nouns() throws {
    let late = try Self.decisions("A_RES_68_128-EN.md", isAct: false)
    #expect(late["op3"]?.map(\.actClass) == ["admit"])
    #expect(late["op22"]?.map(\.actClass) == ["suspend"])
    #expect(late["op31"]?.map(\.actClass) == ["appoint"])
    let early = try Self.decisions("A_RES_62_11-EN.txt", isAct: false)
    #expect(early["op7"]?.map(\.actClass) == ["admit"])
    #expect(early["op20"]?.map(\.actClass) == ["appoint"])
  }

  private static func meetings(_ name: String) throws -> [String] {
    try mentions(name).compactMap { mention in
      guard case .meeting(let value) = mention.value else { return nil }
      let days = value.interval.map { "\($0.start)/\($0.end)" } ?? "-"
      return "\(mention.paragraph) \(value.place ?? "-") \(days)"
    }
  }

  @Test("Meetings with place and days, named again too, the same in both languages")
  func meetings() throws {
    let expected = [
      "pp17 Brussels 2007-11-05/2007-11-08", "pp20 Brussels 2007-11-05/2007-11-08",
      "op9 Moscow 2005-11-15/2005-11-17", "op10 Gaborone 2006-11-06/2006-11-09",
      "op10 Brussels 2007-11-05/2007-11-08", "op12 Brussels 2007-11-05/2007-11-08",
      "op16 Gaborone 2006-11-06/2006-11-09",
    ]
    let english = try Self.meetings("A_RES_62_11-EN.txt")
    let chinese = try Self.meetings("A_RES_62_11-ZH.txt")
    for row in expected {
      #expect(english.contains(row))
      #expect(chinese.contains(row))
    }
    #expect(try Self.meetings("A_RES_61_28-EN.txt").last == "sig1 - 2006-12-04/2006-12-04")
  }
}

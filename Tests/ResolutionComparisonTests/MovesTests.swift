// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// What has moved, and what was only carried along.
@Suite struct MovesTests {
  private static let lamps = [
    "Lamps of harbours", "Notes| the report of the committee on lamps along the northern piers;",
    "Requests| the keepers to light every lamp before the ferries come in;",
  ]
  private static let buoys = [
    "Buoys of coral islands", "Invites| all States of the islands to paint their buoys in yellow;",
    "Asks| divers to count the chains that hold the buoys;",
  ]
  private static let whales = [
    "Songs of whales", "Welcomes| the recordings of whales that fishermen made in the winter;",
    "Encourages| schools to play the songs to their pupils;",
  ]

  /// Sections under `I`, `II` and so on; paragraphs are numbered from 1 in each.
  private static func document(_ sections: [[String]]) -> Document {
    var lines: [String] = []
    for (place, section) in sections.enumerated() {
      lines.append("h\(2 * place + 1) " + ["I", "II", "III", "IV"][place])
      lines.append("h\(2 * place + 2) " + section[0])
      for (number, text) in section.dropFirst().enumerated() {
        lines.append("op\(10 * place + number + 1) " + text)
      }
    }
    return MadeUp.document(lines)
  }

  private static func pairs(_ old: [[String]], _ new: [[String]]) -> [String] {
    MadeUp.outline(
      DocumentComparer(language: .english).compare(document(old), document(new)))
  }

  @Test("the numeral of a section is renumbered with its title where a section came before it")
  func numerals() {
    let pairs = Self.pairs([Self.lamps, Self.buoys], [Self.whales, Self.lamps, Self.buoys])
    #expect(pairs.contains("h1→h3 edited renumbered"))
    #expect(pairs.contains("h3→h5 edited renumbered"))
    #expect(pairs.contains("→h1 new"))
    #expect(!pairs.contains { $0.contains("moved") })
  }

  @Test("one numeral above another goes with what follows both")
  func numeralsOfTwoDegrees() {
    let lamps = ["op1 " + Self.lamps[1], "op2 " + Self.lamps[2]]
    let buoys = ["op3 " + Self.buoys[1], "op4 " + Self.buoys[2]]
    let whales = ["op5 " + Self.whales[1], "op6 " + Self.whales[2]]
    let old = MadeUp.document(["h1 I", "h2 A"] + lamps + ["h3 B"] + buoys)
    let new = MadeUp.document(
      ["h1 I", "h2 A"] + whales + ["h3 II", "h4 A"] + lamps + ["h5 B"] + buoys)
    let pairs = MadeUp.outline(DocumentComparer(language: .english).compare(old, new))
    #expect(pairs.contains("h1→h3 edited renumbered"))
    #expect(pairs.contains("→h1 new"))
    #expect(pairs.contains { $0.hasPrefix("h2→h4 identical") })
  }

  @Test("a section that moved is one move: its paragraphs stay in it")
  func sections() {
    let pairs = Self.pairs(
      [Self.lamps, Self.buoys, Self.whales], [Self.buoys, Self.whales, Self.lamps])
    #expect(pairs.filter { $0.contains("moved") } == ["h2→h6 identical moved"])
  }

  @Test("a paragraph that left its section has moved")
  func otherSection() {
    var (lamps, buoys) = (Self.lamps, Self.buoys)
    buoys.append(lamps.remove(at: 1))
    let pairs = Self.pairs([Self.lamps, Self.buoys], [lamps, buoys])
    #expect(pairs.filter { $0.contains("moved") }.count == 1)
    #expect(pairs.contains { $0.hasPrefix("op1→op13 identical moved") })
  }

  @Test("a verb that the old text had further on did not come in the other's place")
  func takenOver() {
    let rest = "that the quays of all ferries have to be lit in winter"
    let shortened = MadeUp.edits(
      "Takes note| of the report on lamps, urges \(rest)", "Urges| \(rest)")
    #expect(!shortened.isEmpty)
    #expect(!shortened.contains { $0.hasSuffix("verbStrengthened") })
    let replaced = MadeUp.edits("Takes note| \(rest)", "Urges| \(rest)")
    #expect(replaced == ["Takes note > Urges: verbStrengthened"])
  }

  @Test("a rare number that both cite decides between paragraphs that are equally near")
  func citations() {
    let fillers = (1...4).map {
      "op\($0) Notes| the lamps of the harbour number \($0) on the coast;"
    }
    let old =
      ["pp1 Recalling| resolution 73.1 on the sickness of ports and of their crews,"] + fillers
    let new =
      [
        "pp1 Recalling| resolution 74.7 on the sickness of ports and of their cooks,",
        "pp2 Recalling| resolution 73.1 on the sickness of ports and of their pilots,",
      ] + fillers
    #expect(MadeUp.outline(MadeUp.compare(old, new)).contains("pp1→pp2 edited"))
  }
}

// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// The division of Han characters into words against ICU's own.
struct AnalysisSegments {
  private let breaker = WordBreaker(capacity: 4096)

  private func byICU(_ run: [UInt16]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    breaker?.forEach(run, run.count) { start, end, _ in words.append(start..<end) }
    return words
  }

  private func byDictionary(_ run: [UInt16], _ dictionary: HanDictionary) -> [Range<Int>] {
    var words: [Range<Int>] = []
    dictionary.forEachFromEnd(run, run.count) { words.append($0..<$1) }
    return words.reversed()
  }

  /// Characters of daily use, so that words come about by chance.
  private static let common = Array(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能
    下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加
    量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与
    关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者
    最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少
    图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光
    门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采
    转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节
    话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际
    商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精
    值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住
    调满县局照参红细引听该铁价严
    """
  ).filter { $0 != "\n" }

  @Test("Random runs of common characters, and of any")
  func random() throws {
    var generator = SeededGenerator(seed: 7)
    let dictionary = try #require(HanDictionary(capacity: 4096))
    defer { dictionary.deallocate() }
    for round in 0..<6_000 {
      let count = Int.random(in: 1...60, using: &generator)
      var text = ""
      for _ in 0..<count {
        if round % 3 > 0 {
          text.append(Self.common.randomElement(using: &generator) ?? "一")
        } else {
          let range: ClosedRange<UInt32> =
            Int.random(in: 0..<20, using: &generator) == 0 ? 0x20000...0x2A000 : 0x3400...0x9FFF
          let scalar = UInt32.random(in: range, using: &generator)
          guard HanCharacters.contains(scalar) else { continue }
          Unicode.Scalar(scalar).map { text.unicodeScalars.append($0) }
        }
      }
      let run = Array(text.utf16)
      guard !run.isEmpty else { continue }
      #expect(byDictionary(run, dictionary) == byICU(run), "\(text)")
    }
  }

  @Test("A text has the same tokens by dictionary and by break iterator")
  func fallback() {
    var generator = SeededGenerator(seed: 8)
    var quick = TermScanner(makesForms: true, makesSegments: true)
    var slow = TermScanner(makesForms: true, makesSegments: true)
    defer {
      quick.deallocate()
      slow.deallocate()
    }
    slow.readsDictionary = false
    let others = Array("，。 (a1国")
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 1...80, using: &generator)).map { _ in
        Int.random(in: 0..<6, using: &generator) == 0
          ? others.randomElement(using: &generator) ?? " "
          : Self.common.randomElement(using: &generator) ?? "一"
      }
      let bytes = Array(String(text).utf8)
      var results = [AnalyzedText(), AnalyzedText()]
      bytes.withUnsafeBufferPointer {
        quick.scan($0)
        slow.scan($0)
      }
      quick.terms.copy(to: &results[0])
      slow.terms.copy(to: &results[1])
      #expect(
        PrintedTerms.printed(.segment, results[0]) == PrintedTerms.printed(.segment, results[1]))
      #expect(results[0].tokens.map(\.sourceEnd) == results[1].tokens.map(\.sourceEnd))
    }
  }
}

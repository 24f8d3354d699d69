// Part of Kimberlite.
import ResolutionModel

/// The table of all types and languages.
struct Report {
  private let sample: Sample
  private let reading: SampleReading

  init(sample: Sample, reading: SampleReading) {
    self.sample = sample
    self.reading = reading
  }

  var text: String {
    var lines = [
      "                      required predicted  right   prec.  recall     F1"
        + "   by place alone: prec.  recall     F1"
    ]
    for kind in MentionValue.Kind.allCases {
      for language in ["en", "zh", ""] { lines += self.lines(of: kind, in: language) }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of kind: MentionValue.Kind, in language: String) -> [String] {
    let score = score(of: kind, in: language)
    let name = Self.padded(kind.rawValue, 14) + Self.padded(language.isEmpty ? "both" : language, 6)
    var line = name
    line += Self.right(String(score.required), 10) + Self.right(String(score.predicted), 10)
    line += Self.right(String(score.right), 7) + Self.figures(score, score.right)
    line += "                 " + Self.figures(score, score.placed)
    guard language.isEmpty, score.placed > 0 else { return [line] }
    let parts = score.parts.map {
      "\($0.name) \(Self.shown(Score.percent($0.right, score.placed)))"
    }
    return [line, "    of those at their place, right: " + parts.joined(separator: ", ")]
  }

  private func score(of kind: MentionValue.Kind, in language: String) -> Score {
    var score = Score()
    for (_, matching) in sample.matchings(of: kind, in: language, with: reading) {
      score.add(matching)
    }
    return score
  }

  private static func figures(_ score: Score, _ count: Int) -> String {
    [score.precision(of: count), score.recall(of: count), score.f1(of: count)]
      .map { right(shown($0), 8) }.joined()
  }

  private static func shown(_ value: Double?) -> String {
    guard let value else { return "-" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// What was missed, what is wrong, and what has another value, of one type.
struct Listing {
  let text: String

  init(of kind: MentionValue.Kind, sample: Sample, reading: SampleReading) {
    var lines: [String] = []
    for (address, matching) in sample.matchings(of: kind, in: "", with: reading) {
      let scalars = Array((reading.paragraphs[address]?.text ?? "").unicodeScalars)
      func surface(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
        return String(view)
      }
      for item in matching.missed {
        lines.append("missed\t\(address)\t\(surface(item.range))\t\(item.shown)")
      }
      for item in matching.wrong {
        lines.append("wrong\t\(address)\t\(surface(item.range))\t\(item.value)")
      }
      for pair in matching.pairs {
        let parts = Comparison.parts(pair.found.value, for: pair.expected)
        let others = parts.filter { !$0.isRight }.map(\.name)
        guard !pair.isRight || !others.isEmpty else { continue }
        lines.append(
          "\(pair.isRight ? "part" : "value")\t\(address)\t\(surface(pair.expected.range))"
            + "\t\(others.joined(separator: " "))\t\(pair.expected.shown)\t\(pair.found.value)")
      }
    }
    text = lines.joined(separator: "\n")
  }
}

extension Sample {
  /// Of every paragraph that was found and in which the type is marked, by address.
  func matchings(
    of kind: MentionValue.Kind, in language: String, with reading: SampleReading
  ) -> [(address: String, matching: Matching)] {
    paragraphs.sorted { $0.key < $1.key }.compactMap { address, paragraph in
      guard paragraph.types.contains(kind), let found = reading.paragraphs[address],
        language.isEmpty || address.contains("@" + language + "#")
      else { return nil }
      let expected = paragraph.mentions.filter { $0.kind == kind }
      return (address, Matching(expected, found.mentions.filter { $0.value.kind == kind }))
    }
  }
}

// Part of Kimberlite.

/// A place in a document, in the words of English notes whatever the language of the text:
/// `para. 9`, `paras. 3-5 and 7`, `annex II`, `chap. IV, sect. A, para. 12`.
struct Pinpoint: Hashable {
  /// What is numbered.
  enum Unit: Hashable, CaseIterable {
    case paragraph, operativeParagraph, preambularParagraph, subparagraph, annex, appendix,
      enclosure
    case attachment, section, chapter, part, article, rule, regulation, resolution, decision, volume

    /// Before one number and before several.
    var labels: (one: String, several: String) {
      switch self {
      case .paragraph: ("para.", "paras.")
      case .operativeParagraph: ("op. para.", "op. paras.")
      case .preambularParagraph: ("pp", "pp")
      case .subparagraph: ("subpara.", "subparas.")
      case .annex: ("annex", "annexes")
      case .appendix: ("appendix", "appendices")
      case .enclosure: ("enclosure", "enclosures")
      case .attachment: ("attachment", "attachments")
      case .section: ("sect.", "sects.")
      case .chapter: ("chap.", "chaps.")
      case .part: ("part", "parts")
      case .article: ("art.", "arts.")
      case .rule: ("rule", "rules")
      case .regulation: ("regulation", "regulations")
      case .resolution: ("resolution", "resolutions")
      case .decision: ("decision", "decisions")
      case .volume: ("vol.", "vols.")
      }
    }

    /// Whether a resolution can be a place inside it: "chap. I, resolution 1".
    var holdsResolutions: Bool {
      switch self {
      case .chapter, .section, .part, .volume, .annex: true
      default: false
      }
    }

    /// Whether it can stand without a number.
    var standsAlone: Bool {
      switch self {
      case .annex, .appendix, .enclosure, .attachment: true
      default: false
      }
    }
  }

  /// Units of one kind with their numbers, each with what follows it: `7 (b)`, `3-5`.
  struct Step: Hashable {
    var unit: Unit
    var numbers: [String] = []

    var text: String {
      guard let first = numbers.first, let last = numbers.last else { return unit.labels.one }
      let isOne = numbers.count == 1 && !first.dropFirst().contains("-")
      let list =
        numbers.count == 1
        ? first : numbers.dropLast().joined(separator: ", ") + " and " + last
      return (isOne ? unit.labels.one : unit.labels.several) + " " + list
    }
  }

  /// From the whole to the part.
  var steps: [Step] = []

  var text: String { steps.map(\.text).joined(separator: ", ") }

  /// Capitals; nil for what `RomanNumeral` does not read.
  static func roman(_ value: Int) -> String? {
    guard (1...399).contains(value) else { return nil }
    let hundreds = ["", "C", "CC", "CCC"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return hundreds[value / 100] + tens[value / 10 % 10] + ones[value % 10]
  }
}

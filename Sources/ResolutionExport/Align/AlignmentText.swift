// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments in a terminal: the languages side by side where there is room, else one under the other.
/// What a finding is about is marked in both texts, and the finding stands above them.
struct AlignmentText {
  private let alignment: DocumentAlignment
  private let width: Int
  private let palette: Palette
  private static let gap = " │ "

  init(_ alignment: DocumentAlignment, width: Int, palette: Palette) {
    self.alignment = alignment
    self.width = width
    self.palette = palette
  }

  /// Which document it is, and what the alignment comes to.
  ///
  /// - Parameters:
  ///   - shown: how many pairs follow.
  ///   - withFacts: what the documents are, too.
  func head(shown: Int, withFacts: Bool) -> [String] {
    let title = TerminalText.escaped(Messages.title(of: alignment))
    return [palette.paint(title, .strong)]
      + LineWrapping.lines(of: Messages.summary(of: alignment, shown: shown), width: width)
      + (withFacts ? Messages.facts(of: alignment) : []).flatMap { facts in
        LineWrapping.lines(of: TerminalText.escaped(facts), width: width).map {
          palette.paint($0, .faint)
        }
      }
  }

  /// - Parameter pairs: indices.
  func lines(of pairs: [Int]) -> [String] {
    let findings = alignment.findingsOfPairs
    return pairs.flatMap { index -> [String] in
      let own = findings[index] ?? []
      return [""] + heads(index, own) + texts(index, own)
    }
  }

  private func heads(_ index: Int, _ findings: [AlignmentFinding]) -> [String] {
    let label = alignment.label(of: alignment.pairs[index])
    let heads = LineWrapping.lines(of: label, width: width).map { palette.paint($0, .strong) }
    return heads
      + findings.flatMap { finding in
        LineWrapping.lines(
          of: "! " + Messages.sentence(for: finding, in: alignment), width: width
        ).map { palette.paint($0, .warning) }
      }
  }

  private func texts(_ index: Int, _ findings: [AlignmentFinding]) -> [String] {
    let pair = alignment.pairs[index]
    let isWide = width >= ComparisonText.wideWidth
    let column = isWide ? (width - DisplayWidth.of(Self.gap)) / 2 : width - 2
    let left = lines(
      pair.first, alignment.first, findings.flatMap(\.firstPlaces), width: column)
    let right = lines(
      pair.second, alignment.second, findings.flatMap(\.secondPlaces), width: column)
    guard isWide else { return (left + right).map { "  " + $0 } }
    return (0..<max(left.count, right.count)).map { row in
      let text = row < left.count ? left[row] : ""
      let other = row < right.count ? right[row] : ""
      let blanks = String(repeating: " ", count: max(0, column - Self.columns(of: text)))
      return text + blanks + palette.paint(other.isEmpty ? " │" : Self.gap, .faint) + other
    }
  }

  private func lines(
    _ places: [Int], _ document: Document, _ marks: [AlignmentFinding.Place], width: Int
  ) -> [String] {
    places.flatMap { place -> [String] in
      let paragraph = document.paragraphs[place]
      let number = PrintedNumber.of(paragraph).map { $0 + " " } ?? ""
      let shift = number.unicodeScalars.count
      let own = FindingMarks.of(marks, inParagraph: place).map {
        $0.lowerBound + shift..<$0.upperBound + shift
      }
      let text = number + paragraph.text + PrintedNumber.noteMarks(of: paragraph)
      return MarkedText(text, marks: own).lines(width: width, palette: palette)
    }
  }

  /// Columns of a painted text.
  private static func columns(of text: String) -> Int {
    guard text.utf8.contains(0x1B) else { return DisplayWidth.of(text) }
    var plain = ""
    var isCode = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isCode = true }
      if !isCode { plain.unicodeScalars.append(scalar) }
      if scalar == "m" { isCode = false }
    }
    return DisplayWidth.of(plain)
  }
}

/// The stretches of a paragraph that findings are about.
enum FindingMarks {
  /// Ascending, none overlapping another.
  static func of(_ places: [AlignmentFinding.Place], inParagraph place: Int) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for range in places.filter({ $0.paragraph == place }).map(\.range)
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    where !range.isEmpty {
      if let last = marks.last, last.upperBound > range.lowerBound { continue }
      marks.append(range)
    }
    return marks
  }
}

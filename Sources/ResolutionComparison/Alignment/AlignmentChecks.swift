// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentAlignment {
  /// The alignment with its findings, in the order of the pairs; those of one pair by their kind.
  ///
  /// Cautious: a value is missing in a language only where nothing there can stand for it. Costs about as
  /// much as aligning.
  package func checked() -> DocumentAlignment {
    var checked = self
    checked.isChecked = true
    let checks = AlignmentChecks(self)
    checked.findings = pairs.indices.flatMap { checks.findings(ofPair: $0) }
    return checked
  }
}

/// What two aligned versions disagree in.
struct AlignmentChecks {
  private let alignment: DocumentAlignment
  private let facts: (first: [DocumentFigures.Facts], second: [DocumentFigures.Facts])
  /// Pairs whose paragraphs cross others.
  private let crossing: Set<Int>
  /// Pairs whose printed numbers differ, where the difference begins.
  private let renumbered: Set<Int>
  /// Marks of notes that only one side of a pair has, where a difference begins.
  private let marks: [Int: (first: [String], second: [String])]
  /// Pairs that stand on different sides of the document, where such a stretch begins.
  private let changedSides: Set<Int>

  init(_ alignment: DocumentAlignment) {
    self.alignment = alignment
    facts = (Self.facts(of: alignment.first), Self.facts(of: alignment.second))
    crossing = Self.crossing(alignment)
    renumbered = Self.renumbered(alignment)
    marks = Self.marks(alignment)
    changedSides = Self.changedSides(alignment)
  }

  private static func facts(of document: Document) -> [DocumentFigures.Facts] {
    var places: [String: Int] = [:]
    for (place, paragraph) in document.paragraphs.enumerated() { places[paragraph.id] = place }
    return DocumentFigures(document, places: places).facts
  }

  func findings(ofPair index: Int) -> [AlignmentFinding] {
    let pair = alignment.pairs[index]
    guard pair.isLinked else { return missing(pair, index).map { [$0] } ?? [] }
    let (first, second) = (
      AlignedText(pair.first, alignment.first, facts.first),
      AlignedText(pair.second, alignment.second, facts.second)
    )
    let values = ValueChecks(first: first, second: second, pair: index)
    var findings = values.findings()
    if let marks = marks[index] {
      findings.append(
        AlignmentFinding(.noteMark, .low, pair: index, first: marks.first, second: marks.second))
    }
    findings += form(pair, index)
    return findings
  }

  // MARK: - Paragraphs

  /// A heading that is nothing but its number stands with its words in other versions.
  private func missing(_ pair: AlignedPair, _ index: Int) -> AlignmentFinding? {
    let paragraphs = alignment.first(of: pair) + alignment.second(of: pair)
    if paragraphs[0].kind == .heading, !PrintedOrdinal.values(of: paragraphs[0].text).isEmpty {
      return nil
    }
    let isText = paragraphs.contains { $0.kind.isOfText || $0.kind == .footnote }
    return AlignmentFinding(
      .missing, isText ? .high : .low, pair: index,
      first: alignment.first(of: pair).map(\.id), second: alignment.second(of: pair).map(\.id))
  }

  /// Marks that differ by something else than those before them: a note that is missing moves all marks
  /// behind it, which is said once. Nothing where a version has no note at all; some formats lose them.
  private static func marks(
    _ alignment: DocumentAlignment
  ) -> [Int: (first: [String], second: [String])] {
    let hasNotes = [alignment.first, alignment.second].allSatisfy { document in
      document.paragraphs.contains { !$0.footnotes.isEmpty }
    }
    guard hasNotes else { return [:] }
    var found: [Int: (first: [String], second: [String])] = [:]
    var known: Int?
    for (index, pair) in alignment.pairs.enumerated() where pair.isLinked {
      let first = alignment.first(of: pair).flatMap(\.footnotes)
      let second = alignment.second(of: pair).flatMap(\.footnotes)
      let (ones, others) = (without(second, first), without(first, second))
      guard !ones.isEmpty || !others.isEmpty else {
        if !first.isEmpty { known = nil }
        continue
      }
      let shift = shift(ones, others)
      if shift == nil || shift != known { found[index] = (ones, others) }
      known = shift ?? known
    }
    return found
  }

  /// By how much all marks of one side count more than those of the other; nil where they do not.
  private static func shift(_ first: [String], _ second: [String]) -> Int? {
    guard first.count == second.count else { return nil }
    let shifts = zip(first, second).map { one, other -> Int? in
      guard let a = Int(one), let b = Int(other) else { return nil }
      return b - a
    }
    return shifts.allSatisfy { $0 == shifts[0] } ? shifts[0] : nil
  }

  private static func without(_ taken: [String], _ all: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for value in taken { counts[value, default: 0] += 1 }
    return all.filter { value in
      guard let count = counts[value], count > 0 else { return true }
      counts[value] = count - 1
      return false
    }
  }

  // MARK: - Form

  private func form(_ pair: AlignedPair, _ index: Int) -> [AlignmentFinding] {
    let (first, second) = (alignment.first(of: pair), alignment.second(of: pair))
    var findings: [AlignmentFinding] = []
    if renumbered.contains(index) {
      findings.append(
        AlignmentFinding(
          .printedNumber, .medium, pair: index, first: [first[0].number].compactMap { $0 },
          second: [second[0].number].compactMap { $0 }))
    }
    if changedSides.contains(index) {
      findings.append(
        AlignmentFinding(
          .kind, .low, pair: index, first: [first[0].kind.rawValue],
          second: [second[0].kind.rawValue]))
    }
    if first.count != second.count, first[0].kind != .heading {
      findings.append(
        AlignmentFinding(
          .division, .low, pair: index, first: first.map(\.id), second: second.map(\.id)))
    }
    if crossing.contains(index) {
      findings.append(
        AlignmentFinding(
          .order, .low, pair: index, first: first.map(\.id), second: second.map(\.id)))
    }
    return findings
  }

  private static let sides: [Paragraph.Kind] = [.preambular, .operative]

  /// Items, subparagraphs and text of annexes, and their headings, are told apart by the form of the page
  /// alone.
  private static func differ(_ one: Paragraph.Kind, _ other: Paragraph.Kind) -> Bool {
    one != other && (sides.contains(one) || sides.contains(other))
  }

  /// Until both stand on the same side again.
  private static func changedSides(_ alignment: DocumentAlignment) -> Set<Int> {
    var found: Set<Int> = []
    var known: [Paragraph.Kind] = []
    for (index, pair) in alignment.pairs.enumerated()
    where pair.first.count == 1 && pair.second.count == 1 {
      let kinds = [alignment.first(of: pair)[0].kind, alignment.second(of: pair)[0].kind]
      if differ(kinds[0], kinds[1]) {
        if kinds != known { found.insert(index) }
        known = kinds
      } else if sides.contains(kinds[0]) {
        known = []
      }
    }
    return found
  }

  /// Linked pairs outside the heaviest chain that keeps the order; notes and closing lines stand where
  /// their format has them.
  private static func crossing(_ alignment: DocumentAlignment) -> Set<Int> {
    let linked = alignment.pairs.indices.filter { index in
      let pair = alignment.pairs[index]
      guard pair.isLinked else { return false }
      let kinds = [
        alignment.first.paragraphs[pair.first[0]].kind,
        alignment.second.paragraphs[pair.second[0]].kind,
      ]
      return kinds.allSatisfy { $0.isOfText || $0 == .heading }
    }
    let places = linked.map { alignment.pairs[$0].second[0] }
    let kept = Set(LongestChain.indices(of: places, weights: places.map { _ in 1 }))
    return Set(linked.indices.filter { !kept.contains($0) }.map { linked[$0] })
  }

  /// Numbers that differ by something else than those before them: a paragraph that is missing moves all
  /// numbers behind it, which is said once.
  private static func renumbered(_ alignment: DocumentAlignment) -> Set<Int> {
    var found: Set<Int> = []
    var offsets: [String: Int] = [:]
    for (index, pair) in alignment.pairs.enumerated() where pair.isLinked {
      let (first, second) = (alignment.first(of: pair)[0], alignment.second(of: pair)[0])
      guard first.kind == second.kind, first.kind != .title, first.kind != .footnote,
        let one = first.number, let other = second.number, one != other
      else {
        if first.number == second.number { offsets[key(first)] = nil }
        continue
      }
      let differences = PrintedNumbers.differences(one, other)
      guard !differences.isEmpty, !differences.contains(0) else {
        offsets[key(first)] = nil
        continue
      }
      let known = offsets[key(first)]
      if let known, differences.contains(known) { continue }
      found.insert(index)
      offsets[key(first)] = differences[0]
    }
    return found
  }

  /// Numbers of one list.
  private static func key(_ paragraph: Paragraph) -> String {
    paragraph.kind.rawValue + "\t" + (paragraph.parent ?? paragraph.section.joined(separator: "\t"))
  }
}

enum PrintedNumbers {
  /// By how much the second counts more than the first, for every way to read the two.
  static func differences(_ first: String, _ second: String) -> [Int] {
    let (one, other) = (PrintedOrdinal.values(of: first), PrintedOrdinal.values(of: second))
    return one.flatMap { a in other.map { $0 - a } }
  }
}

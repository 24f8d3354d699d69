// Part of Kimberlite.
import ResolutionModel

/// Which pairs have moved: those outside of the longest chain that stands in the same order in both
/// documents.
///
/// Paragraphs are looked at level by level: what hangs on a paragraph moves with it, and has moved
/// itself only if it changed its place among its neighbours, or hangs on another one now. In the same
/// way paragraphs move with the heading they stand under.
struct Moves {
  private let old: ComparedDocument
  private let new: ComparedDocument

  init(_ old: ComparedDocument, _ new: ComparedDocument) {
    self.old = old
    self.new = new
  }

  /// Sets `isMoved`, `isRenumbered` and `sideChange`.
  func marked(_ pairs: [ParagraphPair]) -> [ParagraphPair] {
    var pairs = pairs
    var pairOfNew = [Int](repeating: -1, count: new.count)
    var pairOfOld = [Int](repeating: -1, count: old.count)
    for (index, pair) in pairs.enumerated() {
      for place in pair.old { pairOfOld[place] = index }
      for place in pair.new { pairOfNew[place] = index }
    }
    /// By the pair of the parent and the family; -1 is the top.
    struct Level: Hashable {
      var parent: Int
      var family: Int
    }
    var levels: [Level: [Int]] = [:]
    let weights = weights(of: pairs, pairOfNew)
    for index in pairs.indices where !pairs[index].old.isEmpty && !pairs[index].new.isEmpty {
      let (left, right) = (pairs[index].old[0], pairs[index].new[0])
      pairs[index].isRenumbered = new.paragraphs[right].isRenumbered(since: old.paragraphs[left])
      let oldParent = old.parents[left] < 0 ? -1 : pairOfOld[old.parents[left]]
      let newParent = new.parents[right] < 0 ? -1 : pairOfNew[new.parents[right]]
      pairs[index].sideChange = .init(old.sides[left], new.sides[right])
      // The number of a heading goes where what follows it goes.
      if old.isNumeral[left], new.isNumeral[right] {
        pairs[index].isRenumbered = !pairs[index].edits.isEmpty
        continue
      }
      let (oldSection, newSection) = (
        section(old.sections[left], pairOfOld, pairs),
        section(new.sections[right], pairOfNew, pairs)
      )
      if let oldSection, let newSection, oldSection != newSection {
        pairs[index].isMoved = true
        continue
      }
      // A part of a paragraph that was split hangs on it, or stands beside it.
      guard oldParent == newParent || oldParent == index || newParent == index,
        pairs[index].sideChange == nil
      else {
        pairs[index].isMoved = true
        continue
      }
      let family = new.paragraphs[right].kind.family
      let above = newParent < 0 && oldSection == newSection ? newSection ?? -1 : newParent
      levels[Level(parent: above, family: family == 4 ? 4 : 0), default: []].append(index)
    }
    for level in levels.values {
      let ordered = level.sorted { pairs[$0].new[0] < pairs[$1].new[0] }
      let chain = LongestChain.indices(
        of: ordered.map { pairs[$0].old[0] }, weights: ordered.map { weights[$0] })
      let stayed = Set(chain.map { ordered[$0] })
      for index in ordered where !stayed.contains(index) { pairs[index].isMoved = true }
    }
    return pairs
  }

  /// The pair of a heading; nil for none, and for one that the other document does not have.
  private func section(_ heading: Int, _ pairOf: [Int], _ pairs: [ParagraphPair]) -> Int? {
    guard heading >= 0 else { return nil }
    let pair = pairs[pairOf[heading]]
    return pair.old.isEmpty || pair.new.isEmpty ? nil : pairOf[heading]
  }

  /// Long paragraphs stay, short ones move past them; what hangs on a paragraph adds to it.
  private func weights(of pairs: [ParagraphPair], _ pairOfNew: [Int]) -> [Int] {
    var weights = pairs.map { 8 + $0.oldWords + $0.newWords }
    for place in (0..<new.count).reversed() where new.parents[place] >= 0 {
      let (child, parent) = (pairOfNew[place], pairOfNew[new.parents[place]])
      if child != parent, pairs[child].new[0] == place { weights[parent] += weights[child] }
    }
    for place in 0..<new.count where new.sections[place] >= 0 {
      let (child, heading) = (pairOfNew[place], pairOfNew[new.sections[place]])
      if child != heading { weights[heading] += weights[child] }
    }
    return weights
  }
}

extension Paragraph {
  /// Whether its printed number is another one than that of the paragraph before. The number of a
  /// title is the document's, that of a note is a mark: they do not count.
  func isRenumbered(since old: Paragraph) -> Bool {
    guard old.kind != .title, old.kind != .footnote, let before = old.number, let number else {
      return false
    }
    return before != number
  }
}

extension ParagraphPair.SideChange {
  /// Nil where both are of the same side, or one of neither.
  init?(_ old: Paragraph.Kind?, _ new: Paragraph.Kind?) {
    guard let old, let new, old != new else { return nil }
    self.init(old: old, new: new)
  }
}

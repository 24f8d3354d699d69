// Part of Kimberlite.
import ResolutionModel

/// Pairs that their place speaks for: between two neighbours that stayed stand paragraphs of one kind
/// without partners, few of them in both documents. One that was written anew stands there still.
struct Slots {
  let old: ComparedDocument
  let new: ComparedDocument
  let vocabulary: Vocabulary

  /// How alike paragraphs have to be, by how many there are between the neighbours.
  private static let leastOfOne: Float = 0.2
  private static let leastOfFew: Float = 0.26
  private static let leastOfSome: Float = 0.29
  /// The weight of a word that stands in no more than about one paragraph of ten.
  private static let leastTelling: Float = 2.7
  /// Where more pairs are possible the place tells nothing.
  private static let mostPairs = 16

  /// A place between two neighbours that have partners, named by these.
  private struct Slot: Hashable {
    var kind: Paragraph.Kind
    /// New paragraphs; -1 for the start and `Int.max` for the end of the document.
    var before: Int
    var after: Int
  }

  /// Likely pairs of paragraphs without partners, with what they exceed the least likeness by.
  ///
  /// - Parameter partners: for each old paragraph the first new one that it belongs to; nil for none.
  /// - Parameter origins: for each new paragraph the first old one.
  func edges(partners: [Int?], origins: [Int?]) -> [Assignment.Edge] {
    let stayed = stayed(partners)
    let anchors = partners.enumerated().map { place, partner in
      partner.map { stayed.contains(place) ? Neighbour.stayed($0) : .moved }
    }
    let olds = slots(old, anchors)
    let news = slots(new, origins.map { $0.flatMap { anchors[$0] } })
    var edges: [Assignment.Edge] = []
    for (slot, left) in olds {
      guard let right = news[slot], left.count * right.count <= Self.mostPairs else { continue }
      let least = least(left.count * right.count)
      for first in left {
        for second in right {
          let value = likeness(first, second, isAlone: left.count * right.count == 1)
          guard value > least, shareMoreThanPhrases(first, second) else { continue }
          edges.append(.init(left: first, right: second, value: value - least))
        }
      }
    }
    // A dictionary has another order each time.
    return edges.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private func least(_ pairs: Int) -> Float {
    pairs == 1 ? Self.leastOfOne : pairs <= 3 ? Self.leastOfFew : Self.leastOfSome
  }

  /// Short paragraphs stand in many: only where there is no choice it tells something.
  private func likeness(_ left: Int, _ right: Int, isAlone: Bool) -> Float {
    let (first, second) = (old.features[left], new.features[right])
    let kinship = first.kinship(to: second)
    return isAlone ? kinship : (kinship + first.likeness(to: second)) / 2
  }

  /// Whether a word stands in both that tells what they are about, or both do the same act.
  private func shareMoreThanPhrases(_ left: Int, _ right: Int) -> Bool {
    if let act = old.acts[left], act == new.acts[right] { return true }
    let forms = Set(old.texts[left].words.filter(isTelling).map { vocabulary.forms[Int($0)] })
    if forms.isEmpty { return true }
    return new.texts[right].words.contains { word in
      isTelling(word) && forms.contains(vocabulary.forms[Int(word)])
    }
  }

  private func isTelling(_ word: Int32) -> Bool {
    vocabulary.kinds[Int(word)] == .word && vocabulary.weights[Int(word)] > Self.leastTelling
  }

  private enum Neighbour {
    /// With the first new paragraph that it belongs to.
    case stayed(Int)
    case moved
  }

  /// Old paragraphs in the longest chain of those with partners that stand in their order.
  private func stayed(_ partners: [Int?]) -> Set<Int> {
    var stayed: Set<Int> = []
    for family in Set(old.paragraphs.map(\.kind.family)) {
      var places: [Int] = []
      var taken: Set<Int> = []
      for case (let place, let partner?) in partners.enumerated()
      where old.paragraphs[place].kind.family == family && taken.insert(partner).inserted {
        places.append(place)
      }
      let chain = LongestChain.indices(
        of: places.map { partners[$0] ?? 0 }, weights: places.map { old.texts[$0].words.count })
      for index in chain { stayed.insert(places[index]) }
    }
    return stayed
  }

  /// The paragraphs without partner by their slots. Neighbours are those of the same family.
  private func slots(_ document: ComparedDocument, _ anchors: [Neighbour?]) -> [Slot: [Int]] {
    var slots: [Slot: [Int]] = [:]
    for family in Set(document.paragraphs.map(\.kind.family)) {
      var before = -1
      var waiting: [Int] = []
      func close(_ after: Int) {
        for place in waiting {
          let slot = Slot(kind: document.paragraphs[place].kind, before: before, after: after)
          slots[slot, default: []].append(place)
        }
        waiting = []
      }
      for place in 0..<document.count where document.paragraphs[place].kind.family == family {
        switch anchors[place] {
        case nil: waiting.append(place)
        case .moved: continue
        case .stayed(let anchor):
          close(anchor)
          before = anchor
        }
      }
      close(.max)
    }
    return slots
  }
}

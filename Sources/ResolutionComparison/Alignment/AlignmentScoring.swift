// Part of Kimberlite.
import ResolutionModel

/// What speaks for two paragraphs, or groups of them, being the same in two languages: a sum of evidence
/// in which 0 says nothing.
struct AlignmentScoring {
  let first: AlignedDocument
  let second: AlignedDocument
  let weights: [Float]
  /// The logarithm of how many scalars of the second language one of the first comes to.
  var logRatio: Float

  /// A paragraph without counterpart costs this; two of them more than a doubtful pair.
  static let gap: Float = -1.2
  /// Joining two paragraphs costs this; less where the next one does not open as a paragraph does, or is a
  /// heading behind its number.
  private static let joint: Float = -1.7
  private static let looseJoint: Float = -1
  private static let lengthOfNumbers: Float = 0.3
  private static let impossible: Float = -1_000
  /// How far a text says against a pair what the other one does not.
  private static let lack: Float = 0.3
  private static let mostLack: Float = 3

  init(_ first: AlignedDocument, _ second: AlignedDocument, weights: [Float]) {
    self.first = first
    self.second = second
    self.weights = weights
    if let ratio = Self.logRatioOfEqualIDs(first, second) {
      logRatio = ratio
      return
    }
    let lengths = [first, second].map { document in
      zip(document.paragraphs, document.parts).reduce(0) { sum, entry in
        sum + (entry.0.kind.isOfText ? entry.1.length : 0)
      }
    }
    logRatio =
      lengths[0] > 0 && lengths[1] > 0
      ? AlignmentMath.log(Float(lengths[1]) / Float(lengths[0])) : 0
  }

  /// The middle one of the ratios of paragraphs that are called alike in both; nil where these are few.
  private static func logRatioOfEqualIDs(
    _ first: AlignedDocument, _ second: AlignedDocument
  ) -> Float? {
    var lengths: [String: Int] = [:]
    for (paragraph, part) in zip(first.paragraphs, first.parts) where paragraph.kind.isOfText {
      lengths[paragraph.id] = part.length
    }
    var ratios: [Float] = []
    for (paragraph, part) in zip(second.paragraphs, second.parts) where paragraph.kind.isOfText {
      guard let length = lengths[paragraph.id], length >= 20, part.length >= 10 else { continue }
      ratios.append(AlignmentMath.log(Float(part.length) / Float(length)))
    }
    guard ratios.count >= 4 else { return nil }
    ratios.sort()
    return ratios[ratios.count / 2]
  }

  // MARK: - Pairs

  func score(_ left: Int, _ right: Int) -> Float {
    let (a, b) = (first.parts[left], second.parts[right])
    // Numbers of parts are as long as their signs.
    let areNumbers = a.label != nil && b.label != nil && !a.ordinals.isEmpty && !b.ordinals.isEmpty
    let length = areNumbers ? Self.lengthOfNumbers : length(a.length, b.length)
    return content(a, b) + length + structure(left, right)
  }

  /// What the two say: features in common, less those that one lacks.
  func content(_ a: AlignedDocument.Part, _ b: AlignedDocument.Part) -> Float {
    let shared = a.bits & b.bits == 0 ? 0 : common(a.features, b.features)
    let lack = Self.lack * (a.weight + b.weight - 2 * shared)
    return shared - min(Self.mostLack, lack)
  }

  /// The weight of the features that both have.
  func common(_ a: [Int32], _ b: [Int32]) -> Float {
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += weights[Int(a[i])]
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The logarithm of how often too long one of two texts is.
  func misfit(_ a: Int, _ b: Int) -> Float {
    abs(AlignmentMath.log(Float(max(b, 1)) / Float(max(a, 1))) - logRatio)
  }

  /// Texts say the same in about the same length; short ones vary more. From 0.6 to -2.6. The variance is
  /// about twice that of English and Chinese resolutions, for languages that have more.
  func length(_ a: Int, _ b: Int) -> Float {
    guard a > 0, b > 0 else { return a == b ? 0 : -2.6 }
    let difference = misfit(a, b)
    let size = Float(min(a, b) + 8)
    let variance = 0.02 + 40 / (size * size)
    return 0.6 - min(3.2, difference * difference / (2 * variance))
  }

  /// Kind, number, nesting and act.
  func structure(_ left: Int, _ right: Int) -> Float {
    let (a, b) = (first.parts[left], second.parts[right])
    let kinds = (first.paragraphs[left].kind, second.paragraphs[right].kind)
    var sum: Float = kinds.0 == kinds.1 ? 0.8 : -0.4
    if kinds.0 != kinds.1, kinds.0.isOfText != kinds.1.isOfText { sum -= 2 }
    if let one = a.side, let other = b.side, one != other { sum -= 1.5 }
    sum += a.depth == b.depth ? 0.3 : -0.6
    if !a.ordinals.isEmpty, !b.ordinals.isEmpty {
      sum += a.ordinals.contains(where: b.ordinals.contains) ? 1.2 : -0.8
    } else if a.ordinals.isEmpty != b.ordinals.isEmpty {
      sum -= 0.5
    }
    if a.parent >= 0, b.parent >= 0 {
      let (one, other) = (first.parts[a.parent].ordinals, second.parts[b.parent].ordinals)
      if !one.isEmpty, !other.isEmpty, !one.contains(where: other.contains) { sum -= 0.8 }
    }
    if let one = a.act, let other = b.act { sum += one == other ? 0.3 : -0.3 }
    if let one = a.strength, let other = b.strength {
      let difference = abs(one - other)
      sum += difference <= 20 ? 0.8 : difference <= 60 ? 0 : -0.6
    }
    if let one = a.label, one == b.label { sum += 1.5 }
    return sum
  }

  // MARK: - Groups

  /// Of paragraphs that are one in the other language.
  func score(_ lefts: [Int], _ rights: [Int]) -> Float {
    guard lefts.count + rights.count > 2 else { return score(lefts[0], rights[0]) }
    let a = joined(lefts.map { first.parts[$0] })
    let b = joined(rights.map { second.parts[$0] })
    // Each part has to bring something of what it names.
    let parts = lefts.count > 1 ? lefts.map { first.parts[$0] } : rights.map { second.parts[$0] }
    let whole = lefts.count > 1 ? b : a
    if parts.contains(where: { $0.isTelling && common($0.features, whole.features) == 0 }) {
      return Self.impossible
    }
    let joints =
      zip(lefts.dropFirst(), lefts).reduce(0) { $0 + joint(first, $1.1, $1.0) }
      + zip(rights.dropFirst(), rights).reduce(0) { $0 + joint(second, $1.1, $1.0) }
    var structure = structure(lefts[0], rights[0])
    if first.paragraphs[lefts[0]].kind == .heading {
      // Its number may stand in the text of the other one.
      let (left, right) = (lefts[lefts.count - 1], rights[rights.count - 1])
      structure = max(structure, self.structure(left, right))
    }
    return content(a, b) + length(a.length, b.length) + structure + joints
  }

  private func joint(_ document: AlignedDocument, _ place: Int, _ next: Int) -> Float {
    let isLoose =
      switch document.paragraphs[place].kind {
      case .heading: true
      case .preambular, .operative: document.isContinuation(next)
      default: false
      }
    return isLoose ? Self.looseJoint : Self.joint
  }

  private func joined(_ parts: [AlignedDocument.Part]) -> AlignedDocument.Part {
    var all = parts[0]
    for part in parts.dropFirst() {
      all.features += part.features
      all.weight += part.weight
      all.length += part.length + 1
      all.bits |= part.bits
    }
    if parts.count > 1 { all.features.sort() }
    return all
  }

  /// Whether two paragraphs that follow one another may be one in the other language: text beside text of
  /// the same parent, or under it, notes, or a heading behind its number; and their lengths together fit
  /// better than the longer one alone.
  func mayJoin(
    _ place: Int, _ next: Int, of document: AlignedDocument, with other: AlignedDocument.Part,
    isSecond: Bool
  ) -> Bool {
    let kinds = (document.paragraphs[place].kind, document.paragraphs[next].kind)
    guard kinds.0.family == kinds.1.family,
      kinds.0.isOfText || kinds.0 == .footnote || kinds.0 == .heading
    else { return false }
    if kinds.0 == .footnote, document.paragraphs[next].number != nil { return false }
    let (a, b) = (document.parts[place], document.parts[next])
    if kinds.0 == .heading, !a.isNumber || other.isNumber && other.label != nil { return false }
    if let one = a.side, let other = b.side, one != other { return false }
    guard b.parent == a.parent || b.parent == place else { return false }
    let (whole, alone) = (a.length + b.length + 1, max(a.length, b.length))
    let misfits = [whole, alone].map { own -> Float in
      isSecond ? misfit(other.length, own) : misfit(own, other.length)
    }
    if kinds.0 == .heading { return misfits[0] < 0.9 }
    return misfits[0] < 0.5 && misfits[0] < misfits[1]
  }
}

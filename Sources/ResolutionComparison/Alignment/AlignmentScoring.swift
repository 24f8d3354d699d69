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
      ? Logarithm.natural(of: Float(lengths[1]) / Float(lengths[0])) : 0
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
      ratios.append(Logarithm.natural(of: Float(part.length) / Float(length)))
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
    return content(left, right) + length + structure(left, right)
  }

  /// What the two say: features in common, less those that one lacks.
  func content(_ left: Int, _ right: Int) -> Float {
    let (a, b) = (first.parts[left], second.parts[right])
    let isShared = a.bits & b.bits != 0
    return content(
      shared: isShared ? common(first.features[left], second.features[right]) : 0,
      of: a.weight + b.weight)
  }

  /// - Parameter weight: of the features of both.
  private func content(shared: Float, of weight: Float) -> Float {
    shared - min(Self.mostLack, Self.lack * (weight - 2 * shared))
  }

  /// The weight of the features that both have.
  private func common(_ a: [Int32], _ b: [Int32]) -> Float {
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

  /// Whether both name States, bodies or organisations, and have nothing in common, neither these nor anything
  /// else.
  func nameOthers(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (first.names[left], second.names[right])
    return !a.isEmpty && !b.isEmpty && AlignmentMath.common(a, b).isEmpty
      && common(first.features[left], second.features[right]) == 0
  }

  /// The logarithm of how often too long one of two texts is.
  func misfit(_ a: Int, _ b: Int) -> Float {
    abs(Logarithm.natural(of: Float(max(b, 1)) / Float(max(a, 1))) - logRatio)
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
    var sum: Float = a.kind == b.kind ? 0.8 : -0.4
    if a.kind != b.kind, a.kind.isOfText != b.kind.isOfText { sum -= 2 }
    if let one = a.side, let other = b.side, one != other { sum -= 1.5 }
    sum += a.depth == b.depth ? 0.3 : -0.6
    if !a.ordinals.isEmpty, !b.ordinals.isEmpty {
      sum += a.ordinals.sharesOne(with: b.ordinals) ? 1.2 : -0.8
    } else if a.ordinals.isEmpty != b.ordinals.isEmpty {
      sum -= 0.5
    }
    if a.parent >= 0, b.parent >= 0 {
      let (one, other) = (first.parts[a.parent].ordinals, second.parts[b.parent].ordinals)
      if !one.isEmpty, !other.isEmpty, !one.sharesOne(with: other) { sum -= 0.8 }
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
    let a = Joined(lefts, first)
    let b = Joined(rights, second)
    // Each part has to bring something of what it names.
    let (parts, document, whole) = lefts.count > 1 ? (lefts, first, b) : (rights, second, a)
    for place in parts where document.parts[place].isTelling {
      guard common(document.features[place], whole.features) > 0 else { return Self.impossible }
    }
    let joints =
      zip(lefts.dropFirst(), lefts).reduce(0) { $0 + joint(first, $1.1, $1.0) }
      + zip(rights.dropFirst(), rights).reduce(0) { $0 + joint(second, $1.1, $1.0) }
    var structure = structure(lefts[0], rights[0])
    if first.parts[lefts[0]].kind == .heading {
      // Its number may stand in the text of the other one.
      let (left, right) = (lefts[lefts.count - 1], rights[rights.count - 1])
      structure = max(structure, self.structure(left, right))
    }
    return content(shared: common(a.features, b.features), of: a.weight + b.weight)
      + length(a.length, b.length) + structure + joints
  }

  private func joint(_ document: AlignedDocument, _ place: Int, _ next: Int) -> Float {
    let isLoose =
      switch document.parts[place].kind {
      case .heading: true
      case .preambular, .operative: document.parts[next].isContinuation
      default: false
      }
    return isLoose ? Self.looseJoint : Self.joint
  }

  /// Several paragraphs as one.
  private struct Joined {
    var features: [Int32] = []
    var weight: Float = 0
    var length = -1

    init(_ places: [Int], _ document: AlignedDocument) {
      for place in places {
        features += document.features[place]
        weight += document.parts[place].weight
        length += document.parts[place].length + 1
      }
      if places.count > 1 { features.sort() }
    }
  }

  /// Whether two paragraphs that follow one another may be one in the other language: text beside text of
  /// the same parent, or under it, notes, or a heading behind its number; and their lengths together fit
  /// better than the longer one alone.
  func mayJoin(
    _ place: Int, _ next: Int, of document: AlignedDocument, with other: AlignedDocument.Part,
    isSecond: Bool
  ) -> Bool {
    let (a, b) = (document.parts[place], document.parts[next])
    guard a.kind.family == b.kind.family,
      a.kind.isOfText || a.kind == .footnote || a.kind == .heading
    else { return false }
    if a.kind == .footnote, b.isNumbered { return false }
    if a.kind == .heading, !a.isNumber || other.isNumber && other.label != nil { return false }
    if let one = a.side, let other = b.side, one != other { return false }
    guard b.parent == a.parent || b.parent == place else { return false }
    func ownMisfit(_ length: Int) -> Float {
      isSecond ? misfit(other.length, length) : misfit(length, other.length)
    }
    let whole = ownMisfit(a.length + b.length + 1)
    if a.kind == .heading { return whole < 0.9 }
    return whole < 0.5 && whole < ownMisfit(max(a.length, b.length))
  }
}

// Part of Kimberlite.

/// The best alignment that keeps the order of both sides: one to one, one to none, one to two, by dynamic
/// programming.
///
/// All pairs are looked at up to four million of them; beyond that those in a band around the diagonal.
struct AlignmentSearch {
  struct Link {
    var first: [Int]
    var second: [Int]
    var score: Float
  }

  private enum Step: UInt8 {
    case none, pair, onlyFirst, onlySecond, joinedFirst, joinedSecond

    /// How many of each side it takes.
    var size: (first: Int, second: Int) {
      switch self {
      case .none: (0, 0)
      case .pair: (1, 1)
      case .onlyFirst: (1, 0)
      case .onlySecond: (0, 1)
      case .joinedFirst: (2, 1)
      case .joinedSecond: (1, 2)
      }
    }
  }

  private let scoring: AlignmentScoring
  private let firsts: [Int]
  private let seconds: [Int]
  /// Columns on each side of the diagonal that are looked at.
  private let reach: Int
  private let width: Int
  private var steps: [UInt8]
  private var sums: [Float]
  private static let nothing = -Float.greatestFiniteMagnitude / 4

  /// - Parameters:
  ///   - firsts: places in the first document, ascending.
  ///   - seconds: places in the second one.
  init(_ scoring: AlignmentScoring, firsts: [Int], seconds: [Int]) {
    self.scoring = scoring
    self.firsts = firsts
    self.seconds = seconds
    let (rows, columns) = (firsts.count + 1, seconds.count + 1)
    reach = rows * columns <= 4_000_000 ? columns : min(2_000, 200 + abs(rows - columns))
    width = min(columns, 2 * reach + 1)
    steps = Array(repeating: 0, count: rows * width)
    sums = Array(repeating: Self.nothing, count: rows * width)
  }

  /// Links in the order of both sides, those without counterpart too.
  mutating func links() -> [Link] {
    for row in 0...firsts.count {
      let start = start(of: row)
      for column in start..<min(start + width, seconds.count + 1) { fill(row, column) }
    }
    return traced()
  }

  // MARK: - Cells

  /// The first column that is looked at in a row.
  private func start(of row: Int) -> Int {
    guard width <= seconds.count else { return 0 }
    let middle = row * seconds.count / max(1, firsts.count)
    return max(0, min(middle - reach, seconds.count + 1 - width))
  }

  private func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, column >= 0 else { return nil }
    let offset = column - start(of: row)
    return offset >= 0 && offset < width ? row * width + offset : nil
  }

  private mutating func fill(_ row: Int, _ column: Int) {
    guard let cell = index(row, column) else { return }
    if row == 0, column == 0 {
      sums[cell] = 0
      return
    }
    var best = (sum: Self.nothing, step: Step.none)
    func offer(_ step: Step, _ value: @autoclosure () -> Float) {
      guard let before = index(row - step.size.first, column - step.size.second),
        sums[before] > Self.nothing
      else { return }
      let sum = sums[before] + value()
      if sum > best.sum { best = (sum, step) }
    }
    if row > 0, column > 0 {
      offer(.pair, scoring.score(firsts[row - 1], seconds[column - 1]))
    }
    offer(.onlyFirst, AlignmentScoring.gap)
    offer(.onlySecond, AlignmentScoring.gap)
    if row > 1, column > 0, mayJoinFirst(row, column) {
      offer(
        .joinedFirst, scoring.score([firsts[row - 2], firsts[row - 1]], [seconds[column - 1]]))
    }
    if row > 0, column > 1, mayJoinSecond(row, column) {
      offer(
        .joinedSecond, scoring.score([firsts[row - 1]], [seconds[column - 2], seconds[column - 1]]))
    }
    sums[cell] = best.sum
    steps[cell] = best.step.rawValue
  }

  private func mayJoinFirst(_ row: Int, _ column: Int) -> Bool {
    scoring.mayJoin(
      firsts[row - 2], firsts[row - 1], of: scoring.first,
      with: scoring.second.parts[seconds[column - 1]], isSecond: false)
  }

  private func mayJoinSecond(_ row: Int, _ column: Int) -> Bool {
    scoring.mayJoin(
      seconds[column - 2], seconds[column - 1], of: scoring.second,
      with: scoring.first.parts[firsts[row - 1]], isSecond: true)
  }

  // MARK: - The way back

  private func traced() -> [Link] {
    var links: [Link] = []
    var (row, column) = (firsts.count, seconds.count)
    while row > 0 || column > 0 {
      let step = index(row, column).flatMap { Step(rawValue: steps[$0]) } ?? .none
      let size = step == .none ? (row > 0 ? (1, 0) : (0, 1)) : step.size
      let lefts = Array(firsts[(row - size.0)..<row])
      let rights = Array(seconds[(column - size.1)..<column])
      let score = lefts.isEmpty || rights.isEmpty ? 0 : scoring.score(lefts, rights)
      links.append(Link(first: lefts, second: rights, score: score))
      (row, column) = (row - size.0, column - size.1)
    }
    return links.reversed()
  }
}

// Part of Kimberlite.

/// The logistic function, near enough for weighing evidence, and what sorted lists share.
enum AlignmentMath {
  /// The numbers that two ascending lists have in common, as often as both have them.
  static func common(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    var (i, j) = (0, 0)
    var shared: [Int32] = []
    while i < a.count, j < b.count {
      if a[i] == b[j] { shared.append(a[i]) }
      (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return shared
  }

  /// From 0 to 1, a half at 0: `x / (1 + |x|)` moved, which has no exponential.
  static func share(_ value: Float) -> Float {
    (1 + value / (1 + abs(value))) / 2
  }
}

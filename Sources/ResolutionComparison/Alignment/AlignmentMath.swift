// Part of Kimberlite.

/// The natural logarithm and the logistic function, near enough for weighing evidence; no library of
/// mathematics is loaded for them.
enum AlignmentMath {
  /// Of positive values; the error is below 0.0001.
  static func log(_ value: Float) -> Float {
    guard value > 0 else { return -100 }
    // value = significand · 2^exponent, the significand from 1 to 2: ln by the series of artanh.
    let significand = value.significand
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    let series = ratio * (2 + square * (2 / 3 + square * (2 / 5 + square * 2 / 7)))
    return series + Float(value.exponent) * 0.693_147_2
  }

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

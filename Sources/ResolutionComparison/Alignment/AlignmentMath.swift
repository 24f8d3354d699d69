// Part of Kimberlite.

/// The logistic function, near enough for weighing evidence.
enum AlignmentMath {
  /// From 0 to 1, a half at 0: `x / (1 + |x|)` moved, which has no exponential.
  static func share(_ value: Float) -> Float {
    (1 + value / (1 + abs(value))) / 2
  }
}

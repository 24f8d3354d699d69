// Part of Kimberlite.

/// The natural logarithm without the C library: comparisons give the same everywhere.
enum Logarithm {
  /// Of a positive number; by halving to 1..<2 and a series, to seven digits.
  static func natural(of value: Float) -> Float {
    let exponent = value.exponent
    let fraction = value.significand
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var term = ratio
    var sum: Float = 0
    for divisor in stride(from: Float(1), through: 17, by: 2) {
      sum += term / divisor
      term *= square
    }
    return 2 * sum + Float(exponent) * 0.693_147_2
  }
}

// Part of Kimberlite.
import Glibc

/// The C library's logarithm.
enum NaturalLogarithm {
  static func of(_ value: Double) -> Double { log(value) }
}

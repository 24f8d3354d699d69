// Part of Kimberlite.

/// The length of a document in one byte: exact up to 40 words, then with four significant bits, the
/// rounding down that Lucene's and tantivy's field norms use.
enum FieldNorm {
  static func byte(for length: UInt32) -> UInt8 {
    guard length > 24 else { return UInt8(length) }
    return UInt8(min(255, 24 + compact(length - 24)))
  }

  /// The smallest length that has this byte.
  static func length(of byte: UInt8) -> UInt32 {
    guard byte > 24 else { return UInt32(byte) }
    return 24 + expand(UInt32(byte) - 24)
  }

  private static func compact(_ value: UInt32) -> UInt32 {
    let bits = UInt32(32 - value.leadingZeroBitCount)
    guard bits >= 4 else { return value }
    let shift = bits - 4
    return ((value >> shift) & 7) | ((shift + 1) << 3)
  }

  private static func expand(_ value: UInt32) -> UInt32 {
    let shift = value >> 3
    guard shift > 0 else { return value & 7 }
    return ((value & 7) | 8) << (shift - 1)
  }
}

/// Okapi BM25 as in Robertson and Zaragoza, *The Probabilistic Relevance Framework* (2009), with
/// k1 = 1.2 and b = 0.75; the inverse document frequency is kept above zero by adding one inside the
/// logarithm, as Lucene does.
enum BM25 {
  static let k1: Float = 1.2
  static let b: Float = 0.75

  /// What is added to the term frequency in the denominator, for each length byte.
  static func lengthTable(averageLength: Float) -> [Float] {
    (0...255).map { byte in
      let length = Float(FieldNorm.length(of: UInt8(byte)))
      return k1 * (1 - b + b * length / max(averageLength, 1))
    }
  }

  static func inverseDocumentFrequency(documents: Int, containing: Int) -> Float {
    let rest = max(0, documents - containing)
    return Float(NaturalLogarithm.of(1 + (Double(rest) + 0.5) / (Double(containing) + 0.5)))
  }
}

// Part of Kimberlite.
import ResolutionLanguages

/// A small sample of a document's runs of three words, by which two files can be told to hold one text
/// without reading either: what is in both samples grows with what is in both texts. Unlike the sample that
/// series are found by (`TextSketch`) it tells years and sums apart, and is small enough to be stored with
/// every file. A paragraph of one word or two is a run as it is, since tables are made of such.
///
/// Runs are divided into classes by their hash, and of each class the least hash is kept (MinHash with one
/// permutation). The share of classes in which two sketches agree is about the share of runs that both
/// texts have, give or take 0.06.
struct FormSketch: Sendable, Hashable {
  static let classes = 64

  /// Words of all paragraphs.
  private(set) var words = 0
  /// The least hash of each class, cut to 16 bits; 0 where the class has no run.
  private(set) var values = [UInt16](repeating: 0, count: classes)

  init(_ paragraphs: some Sequence<AnalyzedText>) {
    var least = [UInt64](repeating: .max, count: Self.classes)
    for text in paragraphs {
      words += Int(text.length)
      Self.addRuns(of: text, to: &least)
    }
    for place in least.indices where least[place] != .max {
      values[place] = UInt16(truncatingIfNeeded: least[place]) | 1
    }
  }

  /// Runs never go from one paragraph to the next: where forms divide them is left open.
  private static func addRuns(of text: AnalyzedText, to least: inout [UInt64]) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var (first, second, count): (UInt64, UInt64, Int) = (0, 0, 0)
      for token in text.tokens where token.kind == .word {
        let start = Int(token.start)
        let word = hash(UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)]))
        count += 1
        if count > 2 { add(run: mixed(mixed(mixed(first) &+ second) &+ word), to: &least) }
        (first, second) = (second, word)
      }
      if count == 1 || count == 2 { add(run: mixed(mixed(first) &+ second), to: &least) }
    }
  }

  private static func add(run: UInt64, to least: inout [UInt64]) {
    let place = Int(run % UInt64(classes))
    least[place] = min(least[place], run / UInt64(classes))
  }

  /// FNV-1a.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The finalizer of SplitMix64: every bit of the result depends on every bit.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// Whether half of the runs at least are in both texts: forms of one document share nearly all of them,
  /// different ones seldom a fifth, though they were written after one pattern.
  func isSameText(as other: FormSketch) -> Bool {
    var (agreeing, all) = (0, 0)
    for (one, another) in zip(values, other.values) where one != 0 || another != 0 {
      all += 1
      if one == another { agreeing += 1 }
    }
    return agreeing > 0 && agreeing * 2 >= all
  }

  // MARK: - Stored

  func write(to writer: inout RecordWriter) {
    writer.add(words)
    for value in values {
      writer.add(byte: UInt8(truncatingIfNeeded: value))
      writer.add(byte: UInt8(value >> 8))
    }
  }

  /// Nil for bytes that hold none.
  init?(_ reader: inout RecordReader) {
    guard let words = reader.integer(), let bytes = reader.bytes(2 * Self.classes) else {
      return nil
    }
    self.words = words
    values = (0..<Self.classes).map { place in
      let start = bytes.startIndex + 2 * place
      return UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8
    }
  }
}

// Part of Kimberlite.
import CICU

/// The encodings in which documents are held.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case windows1252 = "Windows-1252"

  /// ICU's name.
  var icuName: String { self == .windows1252 ? "windows-1252" : rawValue }
}

/// Tells encodings apart: by a mark, by zero bytes, and last by what reads best.
enum EncodingDetector {
  /// The encoding that the first bytes state, and the length of that mark.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    // The mark of UTF-16LE is the beginning of that of UTF-32LE.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    return nil
  }

  /// UTF-16 without a mark: its ASCII characters hold a zero byte, always on the same side, and all
  /// but a few units are characters that occur in documents. Looks at the first 8 KB.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(8192)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      if sample[index + 1] == 0, isASCIIText(sample[index]) { little += 1 }
      if sample[index] == 0, isASCIIText(sample[index + 1]) { big += 1 }
    }
    guard little != big, max(little, big) >= 3 * min(little, big) else { return nil }
    let isLittle = little > big
    return isPlausibleUTF16(sample, littleEndian: isLittle)
      ? isLittle ? .utf16LittleEndian : .utf16BigEndian : nil
  }

  private static func isASCIIText(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isPlausibleUTF16(_ sample: ArraySlice<UInt8>, littleEndian: Bool) -> Bool {
    var usual = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
      switch littleEndian ? second << 8 | first : first << 8 | second {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x2000...0x206F, 0x3000...0x303F,
        0x4E00...0x9FFF, 0xD800...0xDFFF, 0xFF00...0xFFEF, 0xFEFF:
        usual += 1
      default: break
      }
    }
    return usual * 20 >= sample.count / 2 * 19
  }

  /// The encoding that bytes which are not UTF-8 read best as; nil when they read as none.
  static func likeliest(
    _ bytes: [UInt8], survey: ByteSurvey, declared: TextEncoding? = nil
  ) -> TextEncoding? {
    let sample = self.sample(of: bytes)
    let scores: [(TextEncoding, Double)] = [
      (.utf8, EncodingPlausibility.utf8(survey)),
      (.gb18030, EncodingPlausibility.gb18030(sample)),
      (.big5, EncodingPlausibility.big5(sample)),
      (.windows1252, EncodingPlausibility.windows1252(sample)),
    ]
    var best: (encoding: TextEncoding, score: Double)?
    for (encoding, plausibility) in scores {
      // ICU counts frequent characters; on short texts it is unsure, so it only helps.
      var score = plausibility + 0.25 * confidence(encoding, sample)
      if encoding == declared { score += 0.3 }
      if score > best?.score ?? -0.5 { best = (encoding, score) }
    }
    return best?.encoding
  }

  private static func confidence(_ encoding: TextEncoding, _ sample: ArraySlice<UInt8>) -> Double {
    let found = sample.withUnsafeBufferPointer {
      kimberlite_encoding_confidence($0.baseAddress, $0.count, encoding.icuName)
    }
    return Double(found) / 100
  }

  /// 64 KB from the first byte that is not ASCII: before it every encoding reads the same.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = max(0, first - 16)
    return bytes[start..<min(bytes.count, start + (64 << 10))]
  }
}

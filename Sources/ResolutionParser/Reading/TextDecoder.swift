// Part of Kimberlite.
import CICU
import ResolutionModel

/// The bytes of a text, in UTF-8, and what was assumed to get there.
package struct DecodedText: Sendable {
  /// Valid UTF-8. A byte order mark of UTF-8 stays, so that offsets are those of the file. Control
  /// characters are blanks, byte for byte.
  package var bytes: [UInt8]
  /// `UTF-8`, `UTF-16LE`, `GB18030` …
  package var encoding: String
  /// Whether offsets into `bytes` are offsets into the file.
  package var isPlainUTF8: Bool
  package var findings: [Finding]
}

/// From the bytes of a file to UTF-8, whatever encoding they are in.
///
/// Plain UTF-8 costs one pass and no copy. Everything else is told by its mark, then by what reads
/// best, and is said in a finding.
package enum TextDecoder {
  /// Throws only `binary`: no encoding of text holds these bytes.
  package static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
    try decode(bytes, declared: nil)
  }

  /// What the file declares is believed where the bytes read as well that way.
  static func decode(
    _ bytes: [UInt8], declared: TextEncoding?
  ) throws(ReadingError) -> DecodedText {
    let mark = EncodingDetector.marked(bytes)
    if let mark, mark.encoding != .utf8 {
      return converted(bytes, from: mark.encoding, skipping: mark.length, isMarked: true)
    }
    let survey = ByteSurvey(bytes)
    if let nul = survey.firstNul {
      // Zero bytes are UTF-16 without a mark, or no text.
      guard mark == nil, let encoding = EncodingDetector.unmarkedUTF16(bytes) else {
        throw .binary(offset: nul)
      }
      return converted(bytes, from: encoding, skipping: 0, isMarked: false)
    }
    // One byte in ten a control character: no text, whatever the rest is.
    if survey.controls >= 4, survey.controls * 10 > bytes.count {
      throw .binary(offset: survey.firstControl)
    }
    if survey.malformed == 0 {
      let plain = DecodedText(
        bytes: bytes, encoding: TextEncoding.utf8.rawValue, isPlainUTF8: true, findings: [])
      return blankingControls(plain, survey)
    }
    guard let encoding = EncodingDetector.likeliest(bytes, survey: survey, declared: declared)
    else {
      throw .binary(offset: survey.firstMalformed)
    }
    return encoding == .utf8
      ? repaired(bytes, survey)
      : converted(bytes, from: encoding, skipping: 0, isMarked: encoding == declared)
  }

  /// UTF-8 with a few bytes that fit no character: U+FFFD stands for them.
  private static func repaired(_ bytes: [UInt8], _ survey: ByteSurvey) -> DecodedText {
    let text = DecodedText(
      bytes: Array(String(decoding: bytes, as: UTF8.self).utf8),
      encoding: TextEncoding.utf8.rawValue, isPlainUTF8: false,
      findings: [
        Finding(
          .undecodableBytes(count: survey.malformed, firstOffset: survey.firstMalformed))
      ])
    return survey.controls == 0 ? text : blankingControls(text, ByteSurvey(text.bytes))
  }

  private static func converted(
    _ bytes: [UInt8], from encoding: TextEncoding, skipping mark: Int, isMarked: Bool
  ) -> DecodedText {
    var outcome = kimberlite_conversion()
    let source = bytes[mark...]
    // Three bytes of UTF-8 for one byte is the most that any encoding gives.
    let text = [UInt8](unsafeUninitializedCapacity: 3 * source.count + 16) { target, count in
      source.withUnsafeBufferPointer {
        _ = kimberlite_convert_to_utf8(
          encoding.icuName, $0.baseAddress, $0.count, target.baseAddress, target.count, &outcome)
      }
      count = outcome.length
    }
    var findings = [
      Finding(.encodingAssumed(name: encoding.rawValue), severity: isMarked ? .note : .warning)
    ]
    if outcome.undecodable > 0 {
      let offset = outcome.first_undecodable + mark
      findings.append(
        Finding(.undecodableBytes(count: outcome.undecodable, firstOffset: offset)))
    }
    let decoded = DecodedText(
      bytes: text, encoding: encoding.rawValue, isPlainUTF8: false, findings: findings)
    return blankingControls(decoded, ByteSurvey(text))
  }

  /// Blanks as many bytes long as the control characters were: no offset changes.
  private static func blankingControls(_ text: DecodedText, _ survey: ByteSurvey) -> DecodedText {
    guard survey.controls > 0 else { return text }
    var result = text
    var at = survey.firstControl
    while at < result.bytes.count {
      let byte = result.bytes[at]
      if ByteSurvey.isControl(byte) {
        result.bytes[at] = 0x20
      } else if byte == 0xC2, result.bytes[at + 1] < 0xA0 {
        result.bytes[at] = 0x20
        result.bytes[at + 1] = 0x20
      }
      at += 1
    }
    result.findings.append(Finding(.controlCharacters(count: survey.controls)))
    return result
  }
}

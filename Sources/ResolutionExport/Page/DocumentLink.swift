// Part of Kimberlite.
import ResolutionModel

/// Where the United Nations publish a document: `https://undocs.org/en/A/RES/62/11`.
package enum DocumentLink {
  /// Organs whose symbols the United Nations' own address knows.
  private static let organs: Set<String> = ["A", "S", "E", "T", "ST"]

  /// - Parameters:
  ///   - symbol: canonical.
  ///   - language: ISO 639-1, for its version; nil: as the reader's browser asks.
  /// - Returns: nil for documents of other organisations, and for decisions, which have no symbol.
  package static func address(of symbol: String, language: String? = nil) -> String? {
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, organs.contains(String(parts[0])), parts[1] != "DEC" else { return nil }
    let code = language.map { "\($0)/" } ?? ""
    return "https://undocs.org/\(code)\(escaped(symbol))"
  }

  /// RFC 3986: what is not unreserved is written as its bytes.
  private static func escaped(_ symbol: String) -> String {
    var result = ""
    for byte in symbol.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: ")"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

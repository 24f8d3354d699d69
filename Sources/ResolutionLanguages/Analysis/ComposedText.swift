// Part of Kimberlite.
import CICU

/// Letters with their accents as one character each (NFC), as most systems write them in names.
package enum ComposedText {
  /// The text itself where ICU cannot compose it.
  package static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let source = Array(text.utf16)
    let composed = [UInt16](unsafeUninitializedCapacity: source.count * 3) { target, count in
      let written = kimberlite_compose(
        source, Int32(source.count), target.baseAddress, Int32(target.count))
      count = max(0, Int(written))
    }
    return composed.isEmpty ? text : String(decoding: composed, as: UTF16.self)
  }
}

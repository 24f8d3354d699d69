// Part of Kimberlite.
import FuzzSupport

/// The entry that libFuzzer calls: the bytes are a text file, Markdown where they begin with `#`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTextReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let name = bytes.first == UInt8(ascii: "#") ? "fuzz.md" : "fuzz.txt"
  let wrong = DocumentInvariants.violations(in: bytes, named: name)
  // libFuzzer keeps the input of a process that stops.
  guard wrong.isEmpty else { fatalError(wrong.joined(separator: "\n")) }
  return 0
}

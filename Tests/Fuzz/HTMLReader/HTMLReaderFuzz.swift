// Part of Kimberlite.
import FuzzSupport

/// The entry that libFuzzer calls: the bytes follow the beginning of a page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTMLReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array("<html>".utf8) + Array(UnsafeBufferPointer(start: start, count: count))
  let wrong = DocumentInvariants.violations(in: bytes, named: "fuzz.html")
  // libFuzzer keeps the input of a process that stops.
  guard wrong.isEmpty else { fatalError(wrong.joined(separator: "\n")) }
  return 0
}

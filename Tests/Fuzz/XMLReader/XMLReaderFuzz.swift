// Part of Kimberlite.
import FuzzSupport

/// The entry that libFuzzer calls: the bytes are an Akoma Ntoso file, or the body of one where they
/// do not begin with `<`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXMLReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let frame = bytes.first == UInt8(ascii: "<") ? "" : "<akomaNtoso><statement><mainBody><p>"
  let wrong = DocumentInvariants.violations(in: Array(frame.utf8) + bytes, named: "fuzz.xml")
  // libFuzzer keeps the input of a process that stops.
  guard wrong.isEmpty else { fatalError(wrong.joined(separator: "\n")) }
  return 0
}

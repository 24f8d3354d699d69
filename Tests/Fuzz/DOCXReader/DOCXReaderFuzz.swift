// Part of Kimberlite.
import FuzzSupport

/// The entry that libFuzzer calls: the bytes are a Word file, or the XML of its parts where they do
/// not begin as an archive does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDOCXReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = bytes.starts(with: "PK".utf8) ? bytes : WordFile(pieces: bytes).bytes
  let wrong = DocumentInvariants.violations(in: file, named: "fuzz.docx")
  // libFuzzer keeps the input of a process that stops.
  guard wrong.isEmpty else { fatalError(wrong.joined(separator: "\n")) }
  return 0
}

// Part of Kimberlite.
import Glibc
import IndexFuzzSupport
import InvertedIndex

/// The sample's files, and a folder for them with other bytes.
private enum Sample {
  static let folder = "/tmp/kimberlite-fuzz-\(getpid())"
  static let image: IndexImage = {
    do throws(IndexError) { try IndexSample.write(to: folder) } catch { fatalError("\(error)") }
    return IndexImage(folder: folder)
  }()
}

/// The entry that libFuzzer calls. The bytes are changes of a sound index, six for each: which file
/// and what happens there, the place, two bytes. Checksums agree afterwards, so that the code behind
/// them is reached. Whatever comes out, the process has to go on.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIndexReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  var image = Sample.image
  var changed: Set<String> = ["manifest"]
  let names = image.names
  for change in 0..<min(count / 6, 64) {
    let part = (0..<6).map { bytes[change * 6 + $0] }
    let name = names[Int(part[0] & 3) % names.count]
    guard var file = image.files[name], !file.isEmpty else { continue }
    let place = (Int(part[1]) | Int(part[2]) << 8 | Int(part[3]) << 16) % file.count
    switch part[0] >> 2 & 3 {
    case 0: file[place] = part[4]
    case 1: file[place] ^= 1 << (part[4] & 7)
    case 2:
      for index in 0..<min(Int(part[5] & 7) + 1, file.count - place) {
        file[place + index] = part[4]
      }
    default:
      file[place] = part[4]
      if place + 1 < file.count { file[place + 1] = part[5] }
    }
    image.files[name] = file
    changed.insert(name)
  }
  for name in changed.sorted() { image.repair(name) }
  for name in names { image.write(name, to: Sample.folder) }
  _ = IndexProbe.answers(folder: Sample.folder)
  _ = IndexCheck.run(folder: Sample.folder)
  return 0
}

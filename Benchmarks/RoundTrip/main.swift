// Part of Kimberlite.
import FuzzSupport
import Glibc
import ResolutionEntities
import ResolutionInterchange
import ResolutionModel
import ResolutionParser

// `kimberlite-round-trip [--out FOLDER] FILE…` writes each document as Akoma Ntoso, reads it again,
// and says where the two differ; then how fast the writing was. With `--out` the files are kept.

var arguments = Array(CommandLine.arguments.dropFirst())
var folder: String?
if arguments.first == "--out", arguments.count > 1 {
  folder = arguments[1]
  arguments.removeFirst(2)
}

func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
  return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(microseconds) / 1e6
}

func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return print("cannot write \(path)") }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

var (documents, same, written, seconds) = (0, 0, 0, 0.0)
for path in arguments {
  guard let parsed = try? Parser().parse(InputFile.load(path: path)) else {
    print("\(path): not read")
    continue
  }
  let document = EntityExtractor().extract(from: parsed)
  let start = processorSeconds()
  let bytes = AkomaNtosoWriter.bytes(of: document)
  seconds += processorSeconds() - start
  documents += 1
  written += bytes.count
  let differences = RoundTrip.differences(of: document, writtenAs: bytes)
  if differences.isEmpty { same += 1 } else { print("\(path): \(differences.prefix(2))") }
  if let folder {
    let name = path.split(separator: "/").suffix(3).joined(separator: "_")
    write(bytes, to: "\(folder)/\(name).xml")
  }
}
let rate = seconds > 0 ? Double(written) / 1e6 / seconds : 0
print("\(documents) documents, \(same) the same, \(written) bytes, \(Int(rate)) MB per CPU second")

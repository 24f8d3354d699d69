// Part of Kimberlite.
import Glibc
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// How many megabytes of source a second of processor time turns into JSON, and which stage takes
/// how much of it.
///
///     swift run -c release kimberlite-benchmark [folder]
@main
struct ParserBenchmark {
  static func main() {
    let folder = CommandLine.arguments.dropFirst().first ?? "corpus"
    let files = Corpus.files(in: folder)
    guard !files.isEmpty else {
      print("No file that can be read stands in \(folder); name a folder of documents.")
      exit(2)
    }
    var whole = Measurement()
    var repeats = 0
    // At least two seconds: a clock that counts milliseconds is then exact enough.
    while whole.seconds < 2 {
      whole.run(files)
      repeats += 1
    }
    print(whole.report(files: files.count, repeats: repeats))
    var entities = EntityMeasurement()
    for _ in 0..<repeats { entities.run(files) }
    print(entities.report())
    if Measurement.peakMemory > 0 { print("peak memory  \(Measurement.peakMemory) MB") }
  }
}

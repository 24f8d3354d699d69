// Part of Kimberlite.
import Glibc
import ResolutionCorpus

/// Whether a search for similar paragraphs finds what a scan of all pairs finds, and how long both take.
///
///     swift run -c release kimberlite-resemblance-scan INDEX [PARAGRAPHS [LEAST [SEED]]] [--without SYMBOL…]
@main
struct ResemblanceScan {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var left: Set<String> = []
    if let place = arguments.firstIndex(of: "--without") {
      left = Set(arguments[(place + 1)...])
      arguments.removeSubrange(place...)
    }
    func argument(_ place: Int) -> String? {
      arguments.indices.contains(place) ? arguments[place] : nil
    }
    guard let folder = argument(0) else {
      stop("kimberlite-resemblance-scan INDEX [PARAGRAPHS [LEAST [SEED]]] [--without SYMBOL…]")
    }
    let count = argument(1).flatMap(Int.init) ?? 200
    let least = argument(2).flatMap(Float.init) ?? 0.8
    let seed = argument(3).flatMap(UInt64.init) ?? 1
    do throws(CorpusError) {
      let start = ScanScore.milliseconds()
      let scan = try ParagraphScan(CorpusReader(folder: folder))
      let reading = Int(ScanScore.milliseconds() - start)
      let drawn = scan.draw(count, seed: seed, without: left)
      var score = ScanScore(least: least)
      for place in drawn { try score.add(place, scan) }
      print(
        "\(scan.paragraphs.count) paragraphs, read in \(reading) ms of processor time; "
          + "\(drawn.count) of them asked about")
      print(score.text)
    } catch {
      stop("The index in \(folder) cannot be read: \(error)")
    }
  }

  private static func stop(_ message: String) -> Never {
    print(message)
    exit(2)
  }
}

// Part of Kimberlite.
import Glibc
import ResolutionModel
import SampleFiles

/// How well the recognisers find what was marked by hand in paragraphs of resolutions.
///
///     swift run -c release kimberlite-sample [--list TYPE] SAMPLE FILE-OR-FOLDER…
@main
struct EntitySample {
  static func main() {
    var paths = Array(CommandLine.arguments.dropFirst())
    var listed: MentionValue.Kind?
    if let option = paths.firstIndex(of: "--list"), option + 1 < paths.count {
      listed = MentionValue.Kind(rawValue: paths[option + 1])
      guard listed != nil else { stop("There is no type \(paths[option + 1]).") }
      paths.removeSubrange(option...option + 1)
    }
    guard paths.count >= 2 else {
      stop("kimberlite-sample [--list TYPE] SAMPLE FILE-OR-FOLDER…")
    }
    guard let paragraphs = TextFile.text(at: paths[0] + "/paragraphs.tsv"),
      let mentions = TextFile.text(at: paths[0] + "/mentions.tsv"),
      let sample = Sample(paragraphs: paragraphs, mentions: mentions)
    else { stop("No sample can be read in \(paths[0]).") }
    let found = SampleReading(of: sample, in: paths.dropFirst().flatMap(TextFile.files))
    if let listed {
      print(Listing(of: listed, sample: sample, reading: found).text)
    } else {
      print(Report(sample: sample, reading: found).text)
    }
    let missing = sample.paragraphs.keys.filter { found.paragraphs[$0] == nil }
    if !missing.isEmpty {
      print("Not found as they were when the sample was made, and left out:")
      for address in missing.sorted() { print("  " + address) }
    }
  }

  private static func stop(_ message: String) -> Never {
    print(message)
    exit(2)
  }
}

// Part of Kimberlite.
import Glibc
import SampleFiles

/// How well the comparison finds what readers say became of paragraphs.
///
///     swift run -c release kimberlite-comparison-sample [--misses] SAMPLE FILE-OR-FOLDER…
@main
struct ComparisonSample {
  static func main() {
    var paths = Array(CommandLine.arguments.dropFirst())
    let listsMisses = paths.contains("--misses")
    paths.removeAll { $0 == "--misses" }
    guard paths.count >= 2 else {
      stop("kimberlite-comparison-sample [--misses] SAMPLE FILE-OR-FOLDER…")
    }
    guard let text = TextFile.text(at: paths[0] + "/pairs.tsv"),
      let judged = JudgedParagraph.all(in: text)
    else { stop("No sample can be read in \(paths[0]).") }
    let documents = SampleDocuments(
      of: judged, in: paths.dropFirst().flatMap(TextFile.files))
    var score = PairScore()
    var missing: [String] = []
    for paragraph in judged {
      if let found = documents.found(for: paragraph) {
        score.add(paragraph, found)
      } else {
        missing.append(paragraph.name)
      }
    }
    print(score.text(listsMisses: listsMisses))
    if !missing.isEmpty {
      print("Not found as they were when the sample was made, and left out:")
      for name in missing { print("  " + name) }
    }
  }

  private static func stop(_ message: String) -> Never {
    print(message)
    exit(2)
  }
}

// Part of Kimberlite.
import Glibc
import ResolutionCorpus

/// What searches found of what scans found, and processor time of both.
struct ScanScore {
  let least: Float
  private var near = 0
  private var missing: [String] = []
  private var wrong: [String] = []
  private var searchTimes: [Double] = []
  private var tenTimes: [Double] = []
  /// The paragraph whose search took longest, and how long.
  private var slowest = ("", 0.0)
  private var scanTimes: [Double] = []

  init(least: Float) { self.least = least }

  mutating func add(_ place: Int, _ scan: ParagraphScan) throws(CorpusError) {
    let address = scan.paragraphs[place].address
    var start = Self.milliseconds()
    let near = scan.similar(to: place, least: least)
    scanTimes.append(Self.milliseconds() - start)
    guard let typed = Address(address),
      let asked = try scan.corpus.askedParagraphs(typed).first
    else {
      missing.append(address)
      return
    }
    var request = SimilarRequest()
    request.least = least
    start = Self.milliseconds()
    _ = try scan.corpus.similar(to: asked, request)
    tenTimes.append(Self.milliseconds() - start)
    if (tenTimes.last ?? 0) > slowest.1 { slowest = (address, tenTimes.last ?? 0) }
    request.limit = 0
    start = Self.milliseconds()
    let found = try scan.corpus.similar(to: asked, request).found
    searchTimes.append(Self.milliseconds() - start)
    compare(address, near, found)
  }

  /// A clause inside a longer paragraph is found too, below the similarity.
  private mutating func compare(
    _ address: String, _ near: [String: Float], _ found: [SimilarParagraph]
  ) {
    self.near += near.count
    let similar = found.filter { $0.resemblance.similarity >= least }
    let similarities = similar.reduce(into: [String: Float]()) {
      $0[$1.hit.address] = $1.resemblance.similarity
    }
    for (other, similarity) in near where similarities[other] != similarity {
      missing.append("\(address) \(other) \(similarity)")
    }
    for (other, similarity) in similarities where near[other] == nil {
      wrong.append("\(address) \(other) \(similarity)")
    }
  }

  var text: String {
    let lines = [
      "similarity \(least) or more: \(near) by the scan, \(near - missing.count) of them by the search",
      "found by the search alone: \(wrong.count)",
      "the nearest ten: \(Self.summary(tenTimes)) (\(slowest.0))",
      "all that are near: \(Self.summary(searchTimes))",
      "a scan: \(Self.summary(scanTimes))",
    ]
    return (lines + (missing + wrong).sorted().map { "  " + $0 }).joined(separator: "\n")
  }

  /// Median, nine tenths, most.
  private static func summary(_ times: [Double]) -> String {
    guard let most = times.max() else { return "-" }
    let sorted = times.sorted()
    let shown = [sorted[sorted.count / 2], sorted[sorted.count * 9 / 10], most].map {
      String(($0 * 10).rounded() / 10)
    }
    return "\(shown[0]) ms of processor time, nine tenths below \(shown[1]), at most \(shown[2])"
  }

  /// Processor time of this process so far.
  static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}

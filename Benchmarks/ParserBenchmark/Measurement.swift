// Part of Kimberlite.
import CLibXML2
import Glibc
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// Processor time by stage, summed over files and repeats.
///
/// The whole run is timed by itself; the stages are run again apart from it, so that timing them
/// does not slow it. What the structure takes is what is left.
struct Measurement {
  private enum Stage: String, CaseIterable {
    case hash = "hash of the file"
    case decoding = "decoding (ICU where a file is not UTF-8)"
    case lines = "lines"
    case libxml2 = "libxml2 alone"
    case markup = "markup to blocks, with libxml2"
    case json = "JSON"
  }

  /// Of the whole run: bytes to JSON.
  private(set) var seconds = 0.0
  private var bytes = 0
  private var paragraphs = 0
  private var stages: [Stage: Double] = [:]
  private var sink = 0

  mutating func run(_ files: [InputFile]) {
    for file in files {
      var document: Document?
      seconds += Self.time {
        document = try? Parser().parse(file)
        if let document { sink += DocumentJSON.bytes(of: document, style: .compact).count }
      }
      guard let document else { continue }
      bytes += file.bytes.count
      paragraphs += document.paragraphs.count
      add(.json) { DocumentJSON.bytes(of: document, style: .compact).count }
      add(.hash) { ContentHash.sha256(of: file.bytes).utf8.count }
      if document.metadata.format == .akn { runMarkup(file.bytes) } else { runText(file.bytes) }
    }
  }

  private mutating func runText(_ bytes: [UInt8]) {
    var text: [UInt8] = []
    add(.decoding) {
      text = (try? TextDecoder.decode(bytes).bytes) ?? []
      return text.count
    }
    add(.lines) { LineSplitter.lines(of: text).count }
  }

  private mutating func runMarkup(_ bytes: [UInt8]) {
    add(.markup) { (try? AkomaNtosoReader().read(bytes))?.findings.count ?? 0 }
    add(.libxml2) {
      bytes.withUnsafeBytes { buffer in
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
        return Int(xmlSAXUserParseMemory(&handler, nil, start, Int32(buffer.count)))
      }
    }
  }

  private mutating func add(_ stage: Stage, _ work: () -> Int) {
    var result = 0
    stages[stage, default: 0] += Self.time { result = work() }
    sink += result
  }

  // MARK: - Report

  func report(files: Int, repeats: Int) -> String {
    let megabytes = Double(bytes) / 1e6
    let parts: [Stage] = [.hash, .decoding, .lines, .markup, .json]
    let known = parts.reduce(0) { $0 + (stages[$1] ?? 0) }
    var lines = [
      "\(files) files, \(repeats) times: \(Self.shown(megabytes)) MB, \(paragraphs) paragraphs",
      "bytes to JSON  \(Self.shown(seconds)) s of processor time, "
        + "\(Self.shown(megabytes / seconds)) MB/s",
    ]
    for stage in Stage.allCases {
      if let time = stages[stage] { lines.append("  " + share(stage.rawValue, time)) }
    }
    lines.append("  " + share("structure (the rest)", max(0, seconds - known)))
    return lines.joined(separator: "\n")
  }

  private func share(_ name: String, _ time: Double) -> String {
    "\(Self.shown(time / seconds * 100)) %  \(name)"
  }

  static func shown(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: - The system's clocks

  /// Processor time of this thread, in seconds.
  static func time(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has held, in megabytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

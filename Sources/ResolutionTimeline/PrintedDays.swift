// Part of Kimberlite.
import ResolutionModel

/// How the dates of a paragraph are printed, by their first and last days.
struct PrintedDays {
  private var byStart: [CalendarDate: Set<[UInt8]>] = [:]
  private var byEnd: [CalendarDate: Set<[UInt8]>] = [:]

  init(_ dates: some Sequence<(time: EventTime, printed: [UInt8])>) {
    for (time, printed) in dates where !printed.isEmpty {
      if let start = time.start { byStart[start, default: []].insert(printed) }
      if let end = time.end { byEnd[end, default: []].insert(printed) }
    }
  }

  /// Whether a text holds the date from which a time is.
  func stand(in text: String, of time: EventTime) -> Bool {
    let starts = time.start.flatMap { byStart[$0] } ?? []
    let candidates = starts.union(time.end.flatMap { byEnd[$0] } ?? [])
    guard !candidates.isEmpty else { return false }
    let words = Array(text.utf8)
    return candidates.contains { Self.holds(words, $0) }
  }

  private static func holds(_ words: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { start in
      words[start] == first && words[start..<start + part.count].elementsEqual(part)
    }
  }
}

// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What each paragraph of a document states in figures and names, by mentions and by its numbers.
struct DocumentFigures {
  struct Facts {
    var dates: [DateInterval] = []
    /// Canonical symbols.
    var citations: [String] = []
    /// Keys of States, bodies and organisations.
    var participants: [String] = []
    /// Numbers outside of dates, symbols and sessions; of those in words only from three.
    var figures: [Figure] = []
    var sessions: [Int] = []
    /// Classes of acts, in their order.
    var acts: [String] = []
    var mentions: [Mention] = []
    /// Every number of the text, however it is written and wherever it stands.
    var allFigures: [Figure] = []
  }

  private(set) var facts: [Facts]

  /// - Parameter places: of the paragraphs, by id.
  init(_ document: Document, places: [String: Int]) {
    facts = Array(repeating: Facts(), count: document.paragraphs.count)
    for mention in document.mentions {
      guard let place = places[mention.paragraph] else { continue }
      facts[place].add(mention)
    }
    let profile = LanguageProfile.of(document.metadata.language)
    let reader = FigureReader(profile?.figures ?? FigureRules.digits)
    for (place, paragraph) in document.paragraphs.enumerated() {
      facts[place].read(paragraph.text, reader)
    }
  }
}

extension DocumentFigures.Facts {
  fileprivate mutating func add(_ mention: Mention) {
    mentions.append(mention)
    switch mention.value {
    case .date(let date): if let interval = date.interval { dates.append(interval) }
    case .citation(let citation): citations.append(citation.symbol)
    case .participant(let participant): participants.append(participant.key)
    case .session(let session): if let number = session.number { sessions.append(number) }
    case .decision(let decision): acts.append(decision.actClass)
    case .meeting, .count: break
    }
  }

  fileprivate mutating func read(_ text: String, _ reader: FigureReader) {
    allFigures = reader.figures(of: text)
    guard !allFigures.isEmpty else { return }
    let covered = ScalarRanges.bytes(
      of: mentions.filter { mention in
        switch mention.value {
        case .date, .citation, .session: true
        default: false
        }
      }.map(\.range), in: text)
    for figure in allFigures
    where !figure.isMonth && (figure.isInDigits || figure.thousandths >= 3_000) {
      if !covered.contains(where: { $0.overlaps(figure.range) }) {
        figures.append(figure)
      }
    }
  }
}

/// Ranges of Unicode scalars as ranges of UTF-8, and back.
enum ScalarRanges {
  static func bytes(of ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    guard !ranges.isEmpty else { return [] }
    if text.utf8.count == text.unicodeScalars.count { return ranges }
    let offsets = offsets(of: text)
    return ranges.map { range in
      let low = offsets[min(range.lowerBound, offsets.count - 1)]
      return low..<max(low, offsets[min(range.upperBound, offsets.count - 1)])
    }
  }

  static func scalars(of range: Range<Int>, in text: String) -> Range<Int> {
    let offsets = offsets(of: text)
    let low = offsets.firstIndex { $0 >= range.lowerBound } ?? offsets.count - 1
    let high = offsets.firstIndex { $0 >= range.upperBound } ?? offsets.count - 1
    return low..<max(low, high)
  }

  /// The byte at which each scalar begins, and one more behind the last.
  private static func offsets(of text: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    return offsets
  }
}

extension LanguageProfile {
  /// Nil for a language that has no profile.
  static func of(_ language: Language?) -> LanguageProfile? {
    all.first { $0.language == language }
  }
}

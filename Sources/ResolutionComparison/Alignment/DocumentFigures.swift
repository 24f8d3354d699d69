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
    let mentioned = mentions.filter { mention in
      switch mention.value {
      case .date, .citation, .session: true
      default: false
      }
    }.map(\.range)
    // The next one last.
    var covered = mentioned.isEmpty ? [] : ScalarOffsets(text).bytes(of: mentioned)
    covered.sort { $0.lowerBound > $1.lowerBound }
    for figure in allFigures
    where !figure.isMonth && (figure.isInDigits || figure.thousandths >= 3_000) {
      // Figures ascend: what ends before one ends before all behind it.
      while let next = covered.last, next.upperBound <= figure.range.lowerBound {
        covered.removeLast()
      }
      if !(covered.last?.overlaps(figure.range) ?? false) { figures.append(figure) }
    }
  }
}

/// Ranges of a text's Unicode scalars as ranges of its UTF-8, and back. To be made once for a text.
struct ScalarOffsets {
  /// The byte at which each scalar begins, and one more behind the last.
  private let offsets: [Int]

  init(_ text: String) {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  /// In their order; those that hold nothing are left out.
  func bytes(of ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.compactMap { range in
      let low = offsets[min(range.lowerBound, offsets.count - 1)]
      let high = offsets[min(range.upperBound, offsets.count - 1)]
      return low < high ? low..<high : nil
    }
  }

  func scalars(of bytes: Range<Int>) -> Range<Int> {
    let low = scalar(at: bytes.lowerBound)
    return low..<max(low, scalar(at: bytes.upperBound))
  }

  /// The first scalar that begins at a byte or behind it.
  private func scalar(at byte: Int) -> Int {
    var (low, high) = (0, offsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LanguageProfile {
  /// Nil for a language that has no profile.
  static func of(_ language: Language?) -> LanguageProfile? {
    all.first { $0.language == language }
  }
}

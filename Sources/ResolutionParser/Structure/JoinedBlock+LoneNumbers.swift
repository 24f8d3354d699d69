// Part of Kimberlite.
import ResolutionLanguages

/// Numbers on lines of their own that turn out to be text.
extension JoinedBlock {
  /// Puts the detached marks above `limit` back into the text, each where it stood, so that a number
  /// that no note can have is not lost. Cost: linear in the text and its lines.
  mutating func putBackNumbers(beyond limit: Int, _ profile: LanguageProfile) {
    let old = block.text
    var text: [UInt8] = []
    var marks: [(offset: Int, label: String, line: Int)] = []
    var shifts: [(offset: Int, added: Int)] = []
    var at = 0
    for mark in detachedMarks {
      text += old[at..<mark.offset]
      at = mark.offset
      guard let value = Int(mark.label), value > limit else {
        marks.append((text.count, mark.label, mark.line))
        continue
      }
      let number = Array(mark.label.utf8)
      if profile.needsSpace(between: text[...], and: number[...]) { text.append(0x20) }
      text += number
      if let next = old[at...].firstScalar, !Scalars.isBlank(next),
        profile.needsSpace(between: number[...], and: old[at...])
      {
        text.append(0x20)
      }
      shifts.append((at, text.count - at))
    }
    text += old[at...]
    block.text = text
    detachedMarks = marks
    move(by: shifts)
  }

  /// Moves what is noted of places in the text, as far as text was added before them.
  private mutating func move(by shifts: [(offset: Int, added: Int)]) {
    func moved(_ offset: Int) -> Int {
      // The last shift at or before the offset, by bisection.
      var low = 0
      var high = shifts.count
      while low < high {
        let middle = (low + high) / 2
        if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? offset + shifts[low - 1].added : offset
    }
    pieces = pieces.map { (moved($0.offset), $0.line) }
    block.emphasis = block.emphasis.map { range in
      range.isEmpty
        ? moved(range.lowerBound)..<moved(range.lowerBound)
        : moved(range.lowerBound)..<(moved(range.upperBound - 1) + 1)
    }
  }
}

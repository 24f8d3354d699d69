// Part of Kimberlite.
import ResolutionLanguages

/// Finds the footnote marks inside the running text and takes them out.
///
/// Where superscripts are lost a mark is a bare number, glued to a word, to a stop or to a year, or
/// standing alone. Which numbers are marks is settled for the whole document at once: the marks of
/// notes 1, 2, 3 … follow one another in the text, each between the notes of the page before and its
/// own; among all such series the one with the best evidence is taken (dynamic programming). What is
/// left over and unmistakable is a mark that recurs.
struct MarkFinder {
  let profile: LanguageProfile
  let notes: [NoteFinder.Note]

  struct Candidate {
    var block: Int
    /// Bytes of the block's text that are the mark.
    var range: Range<Int>
    var label: String
    var number: Int
    var line: Int
    var score: Int
    /// A blank stood before it.
    var isDetached = false
  }

  /// Takes the marks out of the blocks' texts and notes them in `marks`.
  func resolve(_ blocks: inout [JoinedBlock]) {
    let numbered = notes.filter { Int($0.label) != nil }
    let labels = Set(notes.map(\.label))
    // Far from the numbers of all notes no number is a mark.
    let reach = numbered.compactMap { Int($0.label) }.max().map { $0 + 20 } ?? 0
    for index in blocks.indices where !blocks[index].detachedMarks.isEmpty {
      blocks[index].putBackNumbers(beyond: reach, profile)
    }
    guard !labels.isEmpty else { return }
    var candidates: [Candidate] = []
    for index in blocks.indices { collect(blocks[index], at: index, labels, into: &candidates) }
    var chosen = bestSeries(candidates, numbered)
    let taken = Set(chosen.map { Key(block: $0.block, offset: $0.range.lowerBound) })
    // A mark on a line of its own was taken out of the text: it stays a reference, and a finding
    // says so, where its note is missing.
    for candidate in candidates
    where candidate.score >= Score.sure
      && (labels.contains(candidate.label) || candidate.range.isEmpty)
    {
      let key = Key(block: candidate.block, offset: candidate.range.lowerBound)
      if !taken.contains(key) { chosen.append(candidate) }
    }
    remove(chosen, from: &blocks)
  }

  private struct Key: Hashable {
    var block: Int
    var offset: Int
  }

  private enum Score {
    static let detached = 60
    static let superscript = 100
    static let slashed = 90
    /// From here on a mark needs no series to be believed.
    static let sure = 40
    static let missing = 12
  }

  // MARK: - Candidates

  private func collect(
    _ joined: JoinedBlock, at index: Int, _ labels: Set<String>, into all: inout [Candidate]
  ) {
    var candidates: [Candidate] = []
    defer { all += candidates.sorted { $0.range.lowerBound < $1.range.lowerBound } }
    for mark in joined.detachedMarks {
      candidates.append(
        Candidate(
          block: index, range: mark.offset..<mark.offset, label: mark.label,
          number: Int(mark.label) ?? 0, line: mark.line, score: Score.detached))
    }
    let text = joined.block.text[...]
    if profile.lines.isAdoptionLine(text) || text.first == UInt8(ascii: "[") { return }
    var at = text.startIndex
    if let enumerator = Enumerator.read(text) { at = enumerator.end }
    if let title = TitleLine.number(of: text) { at = title.end }
    while at < text.endIndex {
      let byte = text[at]
      if byte < 0x80 {
        if byte == UInt8(ascii: "*") {
          at = star(text, at, joined, index, labels, &candidates)
        } else if byte >= 0x30, byte <= 0x39 {
          at = digits(text, at, joined, index, labels, &candidates)
        } else {
          at += 1
        }
        continue
      }
      let scalar = text.scalar(at: at)
      if Scalars.superscript(scalar.value) != nil {
        at = superscript(text, at, joined, index, &candidates)
      } else if Scalars.digit(scalar.value) != nil {
        at = wideDigits(text, at, joined, index, labels, &candidates)
      } else {
        at += scalar.length
      }
    }
  }

  /// Full-width digits after a stop: `，１`.
  private func wideDigits(
    _ text: ByteText, _ at: Int, _ joined: JoinedBlock, _ index: Int, _ labels: Set<String>,
    _ candidates: inout [Candidate]
  ) -> Int {
    guard let number = text.digits(at: at) else { return at + text.scalar(at: at).length }
    let label = String(number.value)
    if labels.contains(label), at > text.startIndex, isStopOrClosing(text.scalar(before: at).value)
    {
      candidates.append(
        Candidate(
          block: index, range: at..<number.end, label: label, number: number.value,
          line: joined.line(at: at), score: 20))
    }
    return max(number.end, at + 1)
  }

  private func star(
    _ text: ByteText, _ at: Int, _ joined: JoinedBlock, _ index: Int, _ labels: Set<String>,
    _ candidates: inout [Candidate]
  ) -> Int {
    var end = at
    while end < text.endIndex, text[end] == UInt8(ascii: "*") { end += 1 }
    if let after = stroke(text, at..<end, joined, index, labels, &candidates) { return after }
    let label = text[at..<end].string
    if labels.contains(label), at > text.startIndex {
      candidates.append(
        Candidate(
          block: index, range: at..<end, label: label, number: 0, line: joined.line(at: at),
          score: Score.sure))
    }
    return end
  }

  private func superscript(
    _ text: ByteText, _ start: Int, _ joined: JoinedBlock, _ index: Int,
    _ candidates: inout [Candidate]
  ) -> Int {
    var at = start
    var value = 0
    while at < text.endIndex, value < 1000 {
      let scalar = text.scalar(at: at)
      guard let digit = Scalars.superscript(scalar.value) else { break }
      value = value * 10 + digit
      at += scalar.length
    }
    candidates.append(
      Candidate(
        block: index, range: start..<at, label: String(value), number: value,
        line: joined.line(at: start), score: Score.superscript))
    return at
  }

  /// A run of digits: the whole of it may be a mark, or what follows a year or a symbol's number.
  private func digits(
    _ text: ByteText, _ start: Int, _ joined: JoinedBlock, _ index: Int, _ labels: Set<String>,
    _ candidates: inout [Candidate]
  ) -> Int {
    var end = start
    while end < text.endIndex, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
    let count = end - start
    guard count <= 8 else { return end }
    if let after = stroke(text, start..<end, joined, index, labels, &candidates) { return after }
    for length in 1...min(3, count) {
      let from = end - length
      guard text[from] != 0x30, let number = text[from..<end].digits(at: from)?.value else {
        continue
      }
      let label = String(number)
      guard labels.contains(label) else { continue }
      let score =
        from == start
        ? wholeScore(text, start..<end) : tailScore(text, start, from, end)
      guard score > 0 else { continue }
      var range = from..<end
      // The blank before a detached mark goes with it when another follows.
      if from > text.startIndex, text[from - 1] == 0x20, end == text.endIndex || text[end] == 0x20 {
        range = from - 1..<end
      }
      candidates.append(
        Candidate(
          block: index, range: range, label: label, number: number, line: joined.line(at: from),
          score: score, isDetached: range.lowerBound < from))
    }
    return end
  }

  /// A mark as typescripts have it, `1/`; returns the index after it.
  private func stroke(
    _ text: ByteText, _ label: Range<Int>, _ joined: JoinedBlock, _ index: Int,
    _ labels: Set<String>, _ candidates: inout [Candidate]
  ) -> Int? {
    guard let mark = StrokeMarks.mark(label, in: text), labels.contains(mark.label) else {
      return nil
    }
    candidates.append(
      Candidate(
        block: index, range: mark.range, label: mark.label, number: Int(mark.label) ?? 0,
        line: joined.line(at: label.lowerBound), score: Score.slashed,
        isDetached: mark.range.lowerBound < label.lowerBound))
    return mark.range.upperBound
  }

  // MARK: - The best series

  /// One candidate for each note at the most, in the order of the notes and of the text, with the
  /// highest total; a note without a mark costs `Score.missing`.
  private func bestSeries(_ candidates: [Candidate], _ notes: [NoteFinder.Note]) -> [Candidate] {
    let ordered = candidates.indices.filter { candidates[$0].number > 0 }
    guard !ordered.isEmpty, !notes.isEmpty else { return [] }
    var byNumber: [Int: [Int]] = [:]
    for position in ordered.indices {
      byNumber[candidates[ordered[position]].number, default: []].append(position)
    }
    var series = MarkSeries()
    for note in notes {
      guard let number = Int(note.label) else { continue }
      // From the end, so that no candidate follows another of the same note.
      for position in (byNumber[number] ?? []).reversed() {
        let candidate = candidates[ordered[position]]
        let isInReach = candidate.line < note.bodyEnds && candidate.line >= note.bodyBegins
        guard series.takesStep() else { break }
        if isInReach { series.extend(at: position, gain: candidate.score + Score.missing) }
      }
    }
    return series.best.map { candidates[ordered[$0]] }
  }

  // MARK: - Taking out

  private func remove(_ chosen: [Candidate], from blocks: inout [JoinedBlock]) {
    var byBlock: [Int: [Candidate]] = [:]
    for candidate in chosen { byBlock[candidate.block, default: []].append(candidate) }
    for (index, candidates) in byBlock {
      let sorted = candidates.sorted { $0.range.lowerBound < $1.range.lowerBound }
      take(sorted, from: &blocks[index])
    }
  }

  private func take(_ marks: [Candidate], from joined: inout JoinedBlock) {
    let text = joined.block.text
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var shifts: [(offset: Int, removed: Int)] = []
    var at = 0
    for mark in marks where mark.range.lowerBound >= at {
      kept.append(contentsOf: text[at..<mark.range.lowerBound])
      joined.block.marks.append(Block.Mark(offset: kept.count, label: mark.label))
      at = mark.range.upperBound
      // Two blanks around a mark become one.
      while kept.last == 0x20, at < text.count, text[at] == 0x20 { at += 1 }
      // A stop follows its word: "north 1 , on".
      if mark.isDetached, at + 1 < text.count, text[at] == 0x20,
        [0x2C, 0x3B, 0x2E].contains(text[at + 1])
      {
        at += 1
      }
      shifts.append((at, at - kept.count))
    }
    kept.append(contentsOf: text[at...])
    joined.block.text = kept
    func moved(_ offset: Int) -> Int {
      // The last shift at or before the offset, by bisection.
      var low = 0
      var high = shifts.count
      while low < high {
        let middle = (low + high) / 2
        if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
      }
      let removed = low > 0 ? shifts[low - 1].removed : 0
      return min(max(0, offset - removed), kept.count)
    }
    joined.block.emphasis = joined.block.emphasis.map { range in
      let low = moved(range.lowerBound)
      return low..<max(low, moved(range.upperBound))
    }
    joined.pieces = joined.pieces.map { (moved($0.offset), $0.line) }
  }
}

extension ByteText {
  /// How many ASCII digits stand at the end.
  var trailingDigits: Int {
    var count = 0
    var index = endIndex - 1
    while index >= startIndex, self[index] >= 0x30, self[index] <= 0x39 {
      count += 1
      index -= 1
    }
    return count
  }
}

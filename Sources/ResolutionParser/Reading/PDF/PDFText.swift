// Part of Kimberlite.
import ResolutionLanguages

/// Running text out of lines: marks by their rise, emphasis by the faces of the fonts, words that a
/// line's end has cut joined again.
struct PDFText {
  /// The labels of all notes.
  let labels: Set<String>
  let hyphens: PDFHyphens
  /// The family in which most Chinese characters of the text are set; others emphasise. Chinese has
  /// no italics.
  let mainFamily: Int?
  private(set) var running = StyledRunningText()
  private var isEmpty = true
  private var endsWithHyphen = false

  init(labels: Set<String>, hyphens: PDFHyphens, mainFamily: Int?) {
    self.labels = labels
    self.hyphens = hyphens
    self.mainFamily = mainFamily
  }

  /// Adds a line; `isForced` where the line before was ended on purpose. `from` leaves out pieces at
  /// the beginning, the mark of a note.
  mutating func add(_ line: PDFLine, next: PDFLine?, isForced: Bool = false, from start: Int = 0) {
    if !isEmpty { addDivider(before: line, isForced) }
    isEmpty = false
    let isSpaced = PDFSpacing.isSpaced(line.text[...])
    for index in line.pieces.indices.dropFirst(start) {
      let piece = line.pieces[index]
      // Chinese has no blank before a mark that justification has moved.
      let isMark = line.isRaised[index] && areMarks(PDFMark.labels(in: piece))
      if index > start, !isSpaced, !(isMark && endsWide) { addGap(line.gap(before: index)) }
      if isMark {
        for label in PDFMark.labels(in: piece) { running.addMark(label) }
        continue
      }
      for (number, run) in piece.runs.enumerated() {
        var text = isSpaced ? PDFSpacing.closed(run.text[...]) : run.text
        let isLast = index == line.pieces.count - 1 && number == piece.runs.count - 1
        if isLast { text = withoutHyphen(text, next) }
        running.add(text[...], style: style(of: run, in: piece))
      }
    }
  }

  /// What follows stands in the next cell of a row.
  mutating func addCell() {
    running.addTab()
    isEmpty = true
    endsWithHyphen = false
  }

  private mutating func addDivider(before line: PDFLine, _ isForced: Bool) {
    if isForced { return running.addLineBreak() }
    if endsWithHyphen {
      endsWithHyphen = false
      return
    }
    let last = running.text[...].lastScalar ?? 0
    let first = line.pieces.first?.runs.first?.text[...].trimmed.firstScalar ?? 0
    // Chinese lines are joined by nothing; a slash joins what it divides, a hyphen its parts.
    if PDFCharacters.isWide(last) || PDFCharacters.isWide(first) { return }
    if last == 0x2F, !Scalars.isBlank(first) {
      // `resolutions 60/` goes on with `182`; a mark ends before a word.
      let isNumber = first >= 0x30 && first <= 0x39
      if isNumber || !StrokeMarks.ends(running.text[...], with: labels) { return }
    }
    if [0x2D, 0x2010, 0x2011].contains(last), !hyphens.isSuspended(line.text[...]) {
      let before = running.text[...].dropLast(last == 0x2D ? 1 : 3).lastScalar ?? 0x20
      if !Scalars.isBlank(before) { return }
    }
    running.addBlank()
  }

  /// The last word of a line without the hyphen that only the line's end has put there.
  private mutating func withoutHyphen(_ text: [UInt8], _ next: PDFLine?) -> [UInt8] {
    endsWithHyphen = false
    let bare = text[...].trimmed
    guard let last = bare.lastScalar else { return text }
    if last == 0xAD {
      endsWithHyphen = true
      return Array(bare.dropLast(2))
    }
    guard last == 0x2D || last == 0x2010, let next,
      hyphens.isBreak(bare, next.text[...].trimmed)
    else { return text }
    endsWithHyphen = true
    return Array(bare.dropLast(last == 0x2D ? 1 : 3))
  }

  private var endsWide: Bool { PDFCharacters.isWide(running.text[...].lastScalar ?? 0) }

  private mutating func addGap(_ gap: PDFLine.Gap) {
    switch gap {
    case .none: break
    case .blank: running.addBlank()
    case .wide: running.addTab()
    }
  }

  /// Whether the labels that a raised piece holds, `3`, `*`, `3,4`, are marks.
  private func areMarks(_ labels: [String]) -> Bool {
    !labels.isEmpty && labels.allSatisfy { isMark($0) }
  }

  /// Without its note a number is a mark only where notes are numbered; a unit's exponent is none.
  private func isMark(_ label: String) -> Bool {
    if labels.contains(label) { return true }
    guard let value = Int(label), let last = running.text.last else { return false }
    let followsLetter = Scalars.isASCIILetter(UInt32(last)) && value < 4
    return !followsLetter && labels.contains { Int($0) != nil }
  }

  private func style(of run: PDFRun, in piece: PDFPiece) -> StyledRunningText.Style {
    if run.style.contains(.italic) { return .italic }
    if run.style.contains(.bold) { return .bold }
    guard let mainFamily, piece.family != mainFamily,
      run.text[...].trimmed.firstScalar.map(PDFCharacters.isWide) ?? false, run.text.count >= 6
    else { return .plain }
    return .italic
  }
}

/// What a raised piece says.
enum PDFMark {
  /// `12`, `*`, `a`, `3,4`; empty where the text is no footnote mark.
  static func labels(in piece: PDFPiece) -> [String] {
    var text: [UInt8] = []
    for run in piece.runs { text += run.text }
    let parts = text.split { $0 == 0x2C || $0 == 0x20 }
    let labels = parts.map { label($0) }
    return labels.contains(nil) ? [] : labels.compactMap { $0 }
  }

  static func label(_ text: ArraySlice<UInt8>) -> String? {
    var bare = text.trimmed
    // Brackets about a label, and the stroke of older documents: `[3]`, `3/`.
    if bare.count > 2, bare.first == 0x5B || bare.first == 0x28 { bare = bare.dropFirst() }
    if bare.count > 1, let last = bare.last, [0x5D, 0x29, 0x2F, 0x2E].contains(last) {
      bare = bare.dropLast()
    }
    guard let first = bare.first, bare.count <= 4 else { return nil }
    if first >= 0x30 && first <= 0x39 {
      return bare.count <= 3 && bare.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? bare.string : nil
    }
    if bare.allSatisfy({ $0 == UInt8(ascii: "*") }) { return bare.string }
    if bare.count == 1, Scalars.isLowercase(UInt32(first)) { return bare.string }
    return bare.equals("†") || bare.equals("‡") || bare.equals("＊") ? bare.string : nil
  }
}

/// Letters set apart for emphasis: `R E S O L U T I O N`, `决 议`.
enum PDFSpacing {
  static func isSpaced(_ text: ByteText) -> Bool {
    let words = text.split { $0 == 0x20 || $0 == 0x09 }
    guard words.count >= 2, words.count < 80 else { return false }
    if words.allSatisfy({ $0.count == 3 && PDFCharacters.isWide($0.firstScalar ?? 0) }) {
      return words.count <= 8
    }
    guard words.count >= 6 else { return false }
    let letters = words.filter { $0.count == 1 && Scalars.isASCIILetter(UInt32($0.first ?? 0)) }
    return letters.count * 10 >= words.count * 9
  }

  /// Single blanks between single letters go; wider ones divide words.
  static func closed(_ text: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    var blanks = 0
    for byte in text {
      if byte == 0x20 || byte == 0x09 {
        blanks += 1
        continue
      }
      if blanks > 1, !result.isEmpty { result.append(0x20) }
      blanks = 0
      result.append(byte)
    }
    return result
  }
}

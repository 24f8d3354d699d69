// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What the mastheads and field codes of a document said, in the order found.
struct MastheadFacts {
  var symbols: [DocumentSymbol] = []
  /// From a field code: machine-readable, so it is believed before any other.
  var codedSymbol: DocumentSymbol?
  var codedJobNumber: String?
  var jobNumber: String?
  /// The General Assembly stands above its subsidiary organs.
  var organs: [String] = []
  var published: CalendarDate?
  var session: Int?
  var agendaItem: String?
  var originalLanguage: String?

  mutating func add(_ facts: [MastheadFact]) {
    for fact in facts {
      switch fact {
      case .symbol(let symbol): symbols.append(symbol)
      case .organ(let name): organs.append(name)
      case .published(let date): published = published ?? date
      case .session(let number): session = session ?? number
      case .agendaItem(let item): agendaItem = agendaItem ?? item
      case .jobNumber(let number): jobNumber = jobNumber ?? number
      case .originalLanguage(let code): originalLanguage = originalLanguage ?? code
      case .publisher, .distribution, .language, .filler: break
      }
    }
  }
}

extension MastheadFacts {
  /// Symbol and job number of a field code of the conference services, and of what stands around it.
  mutating func readFieldCode(_ line: ByteText) {
    if let start = line.find("<<ODS DOC SYMBOL1>>") {
      let from = start + 19
      let end = line.find("<<ODS", from: from) ?? line.endIndex
      let text = line[from..<end].trimmed
      if let symbol = DocumentSymbol(text.string) { codedSymbol = symbol }
    }
    if let start = line.find("<<ODS JOB NO>>") {
      let from = start + 14
      let end = line.find("<<ODS", from: from) ?? line.endIndex
      codedJobNumber = codedJobNumber ?? line[from..<end].trimmed.string
    }
  }
}

/// Reads a line as nothing but pieces of a masthead, one after another, with or without blanks
/// between them: extraction runs them together ("United NationsA/RES/…General AssemblyDistr.: General").
struct MastheadScanner {
  let rules: [any LineRules]

  /// The facts of the line; nil when any part of it is no piece of a masthead.
  func facts(of line: ByteText) -> [MastheadFact]? {
    var found: [MastheadFact] = []
    var at = line.startIndex
    reading: while true {
      at = line.skippingBlanks(from: at)
      guard at < line.endIndex else { break }
      let rest = line[at...]
      if let symbol = SymbolScanner.symbol(at: rest),
        let value = DocumentSymbol(line[symbol.start..<symbol.end].string)
      {
        found.append(.symbol(value))
        at = symbol.end
        continue
      }
      if let end = PageMarks.jobNumber(line, at: at) {
        found.append(.jobNumber(line[at..<end].string))
        at = end
        continue
      }
      for rule in rules {
        guard let piece = rule.mastheadPiece(rest) else { continue }
        found.append(piece.fact)
        at = piece.end
        continue reading
      }
      // The letter of the series of documents, large and alone in its corner.
      if !found.isEmpty, Scalars.isUppercase(UInt32(line[at])), line[(at + 1)...].trimmed.isEmpty {
        at = line.endIndex
        continue
      }
      // A star after a symbol: reissued.
      if line[at] == UInt8(ascii: "*"), !found.isEmpty {
        at += 1
        continue
      }
      return nil
    }
    return found.isEmpty ? nil : found
  }
}

/// Numbers that a page carries: job numbers, page counts.
enum PageMarks {
  /// `06-49611`, `GE.19-05357` with the letters of the office; the index after it.
  static func jobNumber(_ line: ByteText, at place: Int) -> Int? {
    var start = place
    while start < line.endIndex, Scalars.isUppercase(UInt32(line[start])), start - place < 2 {
      start += 1
    }
    if start > place {
      guard start < line.endIndex, line[start] == UInt8(ascii: ".") else { return nil }
      start += 1
    }
    guard let year = line.digits(at: start), year.end == start + 2, year.end < line.endIndex,
      line[year.end] == UInt8(ascii: "-"), let number = line.digits(at: year.end + 1),
      number.end == year.end + 6
    else { return nil }
    return number.end
  }

  /// `*1344713*`
  static func starredNumber(_ line: ByteText, at start: Int) -> Int? {
    guard line[start] == UInt8(ascii: "*"), start + 1 < line.endIndex,
      let number = line.digits(at: start + 1), number.end - start >= 6, number.end < line.endIndex,
      line[number.end] == UInt8(ascii: "*")
    else { return nil }
    return number.end + 1
  }

  /// `(E)`, `281220`, `2/9`, `3`.
  static func filler(_ line: ByteText, at start: Int) -> Int? {
    if line[start] == UInt8(ascii: "("), start + 2 < line.endIndex,
      line[start + 2] == UInt8(ascii: ")"),
      Scalars.isUppercase(UInt32(line[start + 1]))
    {
      return start + 3
    }
    guard let number = line.digits(at: start) else { return nil }
    if number.end < line.endIndex, line[number.end] == UInt8(ascii: "/"),
      let total = line.digits(at: number.end + 1)
    {
      return total.end
    }
    return number.end
  }
}

extension PageMarks {
  /// A line of the page's own numbers.
  struct PageLine {
    /// The first job number on it.
    var job: String?
  }

  /// `__________`, `----------`; a row of asterisks is a separator of the text.
  static func isRule(_ line: ByteText) -> Bool {
    guard let first = line.first, first != UInt8(ascii: "*"), line.count >= 5,
      [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "=")].contains(first)
    else { return false }
    return line.allSatisfy { $0 == first }
  }

  /// "/…" at the foot of a page that goes on overleaf.
  static func isOverleaf(_ line: ByteText) -> Bool {
    line.equals("/...") || line.equals("/…") || line.equals("/. . .")
  }

  /// Whether the line holds nothing but page numbers, job numbers and printing dates, and at least
  /// one sure sign of them: `06-49611`, `2/9 20-17330`, `20-17330 (E) 281220`, `*2017330*`.
  static func pageLine(_ line: ByteText) -> PageLine? {
    guard let first = line.first,
      first == UInt8(ascii: "*") || first >= 0x30 && first <= 0x39 || first >= 0x41 && first <= 0x5A
    else { return nil }
    var at = line.startIndex
    var job: String?
    var isSure = false
    while at < line.endIndex {
      if let found = jobNumber(line, at: at) {
        job = job ?? line[at..<found].string
        isSure = true
        at = found
      } else if let found = starredNumber(line, at: at) {
        isSure = true
        at = found
      } else if let found = filler(line, at: at) {
        at = found
      } else {
        return nil
      }
      at = line.skippingBlanks(from: at)
    }
    return isSure ? PageLine(job: job) : nil
  }
}

/// Finds document symbols in text. Grammar: UN Research Guide "Symbols".
enum SymbolScanner {
  /// The symbol at the beginning of `text`: capital letters, then components joined by `/`; a part
  /// letter after a space belongs to it. Ends where the grammar ends, so that text glued to a symbol
  /// stays apart.
  static func symbol(at text: ByteText) -> (start: Int, end: Int)? {
    var at = text.startIndex
    while at < text.endIndex, text[at] >= 0x41, text[at] <= 0x5A { at += 1 }
    guard at > text.startIndex, at - text.startIndex <= 5, at < text.endIndex,
      text[at] == UInt8(ascii: "/")
    else { return nil }
    var components = 0
    var hasDigit = false
    while at < text.endIndex, text[at] == UInt8(ascii: "/") {
      guard let end = component(text, at: at + 1) else { break }
      hasDigit = hasDigit || text[(at + 1)..<end].contains { $0 >= 0x30 && $0 <= 0x39 }
      components += 1
      at = end
    }
    guard components > 0, hasDigit else { return nil }
    return (text.startIndex, partLetters(text, at: at) ?? at)
  }

  /// `(2003)` or `(XXX)` after a number; the printed ` (2003)` of the Security Council too.
  private static func yearInBrackets(_ text: ByteText, at start: Int) -> Int? {
    var at = start
    let isApart = at < text.endIndex && text[at] == 0x20
    if isApart { at += 1 }
    guard at < text.endIndex, text[at] == UInt8(ascii: "("),
      let close = text[at...].prefix(9).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    guard isApart else { return close + 1 }
    guard let year = text.digits(at: at + 1), year.end == close, (1946...2100).contains(year.value)
    else { return nil }
    return close + 1
  }

  private static func component(_ text: ByteText, at start: Int) -> Int? {
    guard start < text.endIndex else { return nil }
    if let number = text.digits(at: start) {
      return yearInBrackets(text, at: number.end) ?? number.end
    }
    var at = start
    while at < text.endIndex, Scalars.isASCIILetter(UInt32(text[at])) { at += 1 }
    guard at > start, at - start <= 8 else { return nil }
    if at < text.endIndex, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: "-"),
      let number = text.digits(at: at + 1)
    {
      return number.end
    }
    return at
  }

  /// ` B`, ` A-C`, ` A and B` after a symbol.
  private static func partLetters(_ text: ByteText, at start: Int) -> Int? {
    guard start < text.endIndex else { return nil }
    var at = start
    if text[at] == 0x20 { at += 1 }
    guard let first = capital(text, at: at) else { return nil }
    at = first
    if at < text.endIndex, text[at] == UInt8(ascii: "-"), let second = capital(text, at: at + 1) {
      return second
    }
    if text.has(" and ", at: at), let second = capital(text, at: at + 5) { return second }
    return at
  }

  /// The index after a capital letter that begins no word.
  private static func capital(_ text: ByteText, at index: Int) -> Int? {
    guard index < text.endIndex, text[index] >= 0x41, text[index] <= 0x5A else { return nil }
    guard index + 1 < text.endIndex else { return index + 1 }
    let next = text[index + 1]
    return Scalars.isLowercase(UInt32(next)) || next >= 0x30 && next <= 0x39 || next == 0x2F
      ? nil : index + 1
  }

  /// All symbols in `text`, with the bare additions that follow them ("A/61/L.27 and Add.1") made
  /// whole.
  static func symbols(in text: ByteText) -> [DocumentSymbol] {
    var found: [DocumentSymbol] = []
    var seen: Set<DocumentSymbol> = []
    var at = text.startIndex
    while at < text.endIndex {
      let previous = at > text.startIndex ? text[at - 1] : 0x20
      let beginsWord = !(Scalars.isASCIILetter(UInt32(previous)) || previous == 0x2F)
      if beginsWord, let symbol = symbol(at: text[at...]),
        let value = DocumentSymbol(text[symbol.start..<symbol.end].string)
      {
        if seen.insert(value).inserted { found.append(value) }
        at = symbol.end
        continue
      }
      if beginsWord, let last = found.last, let end = addition(text, at: at),
        let value = DocumentSymbol(base(of: last) + "/" + text[at..<end].string)
      {
        if seen.insert(value).inserted { found.append(value) }
        at = end
        continue
      }
      at += 1
    }
    return found
  }

  /// `Add.1`, `Corr.2`, `Rev.1` standing alone.
  private static func addition(_ text: ByteText, at start: Int) -> Int? {
    for word in ["Add.", "Corr.", "Rev.", "Amend."] as [StaticString]
    where text.has(word, at: start) {
      return text.digits(at: start + word.utf8CodeUnitCount)?.end
    }
    return nil
  }

  /// What an addition hangs on: the symbol without its own last addition.
  private static func base(of symbol: DocumentSymbol) -> String {
    var parts = symbol.canonical.split(separator: "/")
    while let last = parts.last, parts.count > 3,
      last.hasPrefix("Add.") || last.hasPrefix("Corr.") || last.hasPrefix("Amend.")
    { parts.removeLast() }
    return parts.joined(separator: "/")
  }
}

/// The line that carries number and title: `61/28. The role of …`.
enum TitleLine {
  /// The number of a resolution at the beginning of a line, as printed without its dot, and where
  /// the title begins: `61/28.`, `S-10/2.`, `ES-11/1.`, `3281 (XXIX).`, `2019/4.`
  static func number(of line: ByteText) -> (text: String, end: Int)? {
    if let old = oldNumber(of: line) { return old }
    var at = line.startIndex
    if line.begins("ES-") { at += 3 } else if line.begins("S-") { at += 2 }
    if let yearly = yearlyNumber(of: line) { return yearly }
    guard let session = line.digits(at: at), session.value > 0, session.value < 200,
      session.end < line.endIndex, line[session.end] == UInt8(ascii: "/"),
      let number = line.digits(at: session.end + 1), number.value > 0, number.value < 1000
    else { return nil }
    var end = number.end
    let text = line[line.startIndex..<end].string
    guard end < line.endIndex else { return (text, end) }
    if let part = partLetter(line, at: end) { end = part }
    guard end < line.endIndex else { return (line[line.startIndex..<end].string, end) }
    let label = line[line.startIndex..<end].string
    if line[end] == UInt8(ascii: ".") || line.has("．", at: end) {
      let after = end + line.scalar(at: end).length
      return (label, line.skippingBlanks(from: after))
    }
    // Without a dot only a wide gap or a tab can follow.
    let gap = line.skippingBlanks(from: end)
    if line[end] == 0x09 || gap - end >= 2 { return (label, gap) }
    return nil
  }

  /// The numbers of an organ that has one session a year: `2019/4.`. Years of accounts have that form
  /// too, so the dot and words must follow.
  private static func yearlyNumber(of line: ByteText) -> (text: String, end: Int)? {
    guard let year = line.digits(at: line.startIndex), (1946...2199).contains(year.value),
      year.end - line.startIndex == 4, year.end < line.endIndex,
      line[year.end] == UInt8(ascii: "/"), let number = line.digits(at: year.end + 1),
      (1..<1000).contains(number.value), number.end < line.endIndex,
      line[number.end] == UInt8(ascii: ".") || line.has("．", at: number.end)
    else { return nil }
    let after = number.end + line.scalar(at: number.end).length
    let title = line.skippingBlanks(from: after)
    guard title > after || line[number.end] != UInt8(ascii: "."), title < line.endIndex,
      Scalars.digit(line.scalar(at: title).value) == nil
    else { return nil }
    return (line[line.startIndex..<number.end].string, title)
  }

  /// The running numbers of before 1976: `217 A (III).`, `3201 (S-VI).`
  private static func oldNumber(of line: ByteText) -> (text: String, end: Int)? {
    guard let number = line.digits(at: line.startIndex), number.value > 0, number.value < 4000
    else { return nil }
    var at = line.skippingBlanks(from: number.end)
    if at > number.end, at + 1 < line.endIndex, Scalars.isUppercase(UInt32(line[at])),
      line[at + 1] == 0x20
    {
      at = line.skippingBlanks(from: at + 1)
    }
    guard at < line.endIndex, line[at] == UInt8(ascii: "("),
      let close = line[at...].prefix(12).firstIndex(of: UInt8(ascii: ")")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ".")
    else { return nil }
    var session = line[(at + 1)..<close]
    for mark: StaticString in ["ES-", "S-"] where session.begins(mark) {
      session = session.dropFirst(mark.utf8CodeUnitCount)
      break
    }
    guard session.first.map({ Scalars.isUppercase(UInt32($0)) }) ?? false,
      RomanNumeral.value(of: session) != nil
    else { return nil }
    let text = line[line.startIndex...close].string
    return (text, line.skippingBlanks(from: close + 2))
  }

  private static func partLetter(_ line: ByteText, at index: Int) -> Int? {
    var at = index
    if line[at] == 0x20 { at += 1 }
    guard at + 1 < line.endIndex, line[at] >= 0x41, line[at] <= 0x5A,
      line[at + 1] == UInt8(ascii: ".")
    else { return nil }
    return at + 1
  }
}

// Part of Kimberlite.
import ResolutionModel

/// The citations of one paragraph while they are read, and what both languages do alike.
struct CitationList {
  let text: ByteText
  /// What joins the items of a list, longest first: ", and ", 、.
  let separators: [StaticString]
  var found: [CitationExpression] = []
  /// Behind the last item and all that belongs to it.
  var end = -1
  /// The first item that waits for the date of the list.
  var undated = 0

  init(_ text: ByteText, separators: [StaticString]) {
    self.text = text
    self.separators = separators
  }

  /// Behind a separator at `index`.
  func behindSeparator(at index: Int) -> Int? {
    for separator in separators where text.has(separator, at: index) {
      return index + separator.utf8CodeUnitCount
    }
    return nil
  }

  // MARK: Symbols

  /// Adds the symbol at `start`, those joined to it, and the addenda behind; false if there is none.
  mutating func readSymbol(at start: Int) -> Bool {
    var place = start
    var isFound = false
    while let symbol = SymbolScanner.symbol(in: text, at: place) {
      add(place..<symbol.end, .symbol(symbol.canonical))
      isFound = true
      guard symbol.isJoined else { break }
      place = symbol.end + 1
    }
    if isFound {
      readParts()
      readSuffixes(behind: Suffix.lastName(of: text[start..<end]))
    }
    return isFound
  }

  mutating func add(_ range: Range<Int>, _ reference: CitationExpression.Reference) {
    found.append(CitationExpression(range: range, reference: reference))
    end = range.upperBound
  }

  /// "and Add.1", "and Corr.1 and Add.1-3", "and 2".
  private mutating func readSuffixes(behind name: StaticString?) {
    var last = name
    while let place = behindSeparator(at: end) {
      if let suffix = Suffix.read(text, at: place) {
        add(place..<suffix.end, .suffix(suffix.text))
        last = suffix.name
      } else if let name = last, let number = bareNumber(at: place) {
        add(place..<number.end, .suffix("\(name).\(number.text)"))
      } else {
        return
      }
    }
  }

  /// The "2" of "Add.1 and 2": a number and nothing else before the next sign.
  private func bareNumber(at start: Int) -> (text: String, end: Int)? {
    guard let number = text.digits(at: start), number.end - start <= 2 else { return nil }
    let isLast =
      number.end == text.endIndex || behindSeparator(at: number.end) != nil
      || [UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ";")].contains(text[number.end])
      || text[number.end] >= 0xE3
    return isLast ? (text[start..<number.end].string, number.end) : nil
  }

  /// The "B" and "C" of "31/6 A, B and C".
  mutating func readParts() {
    guard let last = found.last, last.hasPart else { return }
    while let place = behindSeparator(at: end), let part = PartLetters.read(text, at: place) {
      guard place == text.skippingBlank(at: place) else { return }
      add(place..<part.end, .part(part.text))
    }
  }

  /// Gives the document its place; what corrects it, named behind it, has the same: "(A/65/53 and
  /// A/65/53/Corr.1), annex", "A/75/9 and Corr.1, para. 4".
  mutating func setPinpoint(_ pinpoint: String, of item: Int) {
    var first = item
    while first > 0, case .symbol(let symbol) = found[first].reference,
      case .symbol(let before) = found[first - 1].reference, symbol.hasPrefix(before),
      symbol.dropFirst(before.count).hasPrefix("/Corr.")
    {
      first -= 1
    }
    for index in first..<found.count {
      let isSuffix =
        if case .suffix(let suffix) = found[index].reference { suffix.hasPrefix("Corr") } else {
          false
        }
      if index <= item || isSuffix, found[index].pinpoint == nil {
        found[index].pinpoint = pinpoint
      }
    }
  }

  // MARK: Dates

  /// Gives the date to the last item and to those before it that share it: a date fits an item if its
  /// number allows it.
  mutating func share(_ date: CalendarDate) {
    for index in min(undated, found.count - 1)..<found.count where found[index].date == nil {
      // A part has the date of its number.
      let isPart = if case .part = found[index].reference { true } else { false }
      let allows = isPart && index > 0 ? found[index - 1].date == date : found[index].allows(date)
      if allows || index == found.count - 1 { found[index].date = date }
    }
    undated = found.count
  }
}

extension CitationExpression {
  /// Whether parts may follow: a number with a part, or a part.
  fileprivate var hasPart: Bool {
    switch reference {
    case .number(let number, _, _): number.part != nil
    case .symbol(let symbol): symbol.utf8.contains(0x20)
    case .part: true
    default: false
    }
  }

  /// Whether a date can be this document's, as far as its number tells.
  func allows(_ date: CalendarDate) -> Bool {
    guard case .number(let number, _, let body) = reference else { return true }
    if case .session(let session) = number.form, session >= 31, !isOfCouncil, body != .other {
      return CitedNumber.isInAssembly(session, date)
    }
    return number.allows(date)
  }
}

extension CitedNumber {
  /// Whether a document of this number can have this date.
  package func allows(_ date: CalendarDate) -> Bool {
    switch form {
    case .session(let session):
      Self.isInAssembly(session, date) || Self.isInCouncil(session, date)
    case .year(let year): date.year == year
    // The Economic and Social Council's sessions begin in the summer of the year before.
    case .annual(let year): date.year == year || date.year == year - 1
    case .special(let session):
      Self.isInSpecialSession(session, date) || session.hasPrefix("S-") && date.year >= 2006
    case .old, .parties: true
    }
  }

  /// Whether the day can lie in a regular session of the General Assembly, which opens in September
  /// and closes in the September after.
  package static func isInAssembly(_ session: Int, _ date: CalendarDate) -> Bool {
    let opening = session + 1945
    return date.year == opening && date.month >= 9 || date.year == opening + 1 && date.month <= 9
  }

  /// Whether the day can lie in a special session of the General Assembly; "S-27", "ES-10". After
  /// 2005 the Human Rights Council has special sessions too, faster than the Assembly.
  package static func isInSpecialSession(_ session: String, _ date: CalendarDate) -> Bool {
    guard session.hasPrefix("S-"), let number = Int(session.dropFirst(2)) else { return true }
    let years = [29: 2014...2014, 30: 2016...2016, 31: 2020...2021, 32: 2021...2021]
    return years[number]?.contains(date.year) ?? (number > 32 ? date.year > 2024 : date.year < 2006)
  }

  /// Whether the day can lie in a regular session of the Human Rights Council: three a year since
  /// June 2006, with half a year to spare.
  package static func isInCouncil(_ session: Int, _ date: CalendarDate) -> Bool {
    let months = (date.year - 2006) * 12 + date.month - 6
    return abs(months - (session - 1) * 4) <= 8
  }
}

/// `Add.1`, `Corr.1`, `Add.1-3`, `Add.1/Corr.1` without the symbol before them.
private enum Suffix {
  private static let names: [StaticString] = ["Add", "Corr", "Rev", "Amend"]

  /// The name of the suffix with which a symbol ends.
  static func lastName(of symbol: ByteText) -> StaticString? {
    guard let slash = symbol.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return names.first { symbol.has($0, at: slash + 1) }
  }

  static func read(
    _ text: ByteText, at start: Int
  ) -> (text: String, name: StaticString, end: Int)? {
    guard let name = names.first(where: { text.has($0, at: start) }) else { return nil }
    var place = start + name.utf8CodeUnitCount
    guard text.has(".", at: place) else { return nil }
    place = text.skippingBlank(at: place + 1)
    guard let number = text.digits(at: place) else { return nil }
    var end = number.end
    if text.has("-", at: end), let last = text.digits(at: end + 1) { end = last.end }
    var written = "\(name).\(text[place..<end].string)"
    if text.has("/", at: end), let next = read(text, at: end + 1) {
      written += "/" + next.text
      end = next.end
    }
    return (written, name, end)
  }
}

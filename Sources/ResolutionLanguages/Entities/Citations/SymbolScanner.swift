// Part of Kimberlite.
import ResolutionModel

/// Reads a printed symbol: `A/61/L.27`, `A/75/6 (Sect. 16)/Corr.1`, `FCCC/CP/2015/10/Add.1`.
///
/// Blanks that extraction leaves beside the slashes are passed over ("A /RES /74/ 268"). What is
/// accepted: a first component of the table, with a digit behind it; or an unknown one before two
/// components or more, the last with a digit. Sources of the series: the UN Research Guide "Symbols".
enum SymbolScanner {
  struct Symbol {
    var canonical: String
    var end: Int
    /// Whether another symbol is joined by the hyphen at `end`: A/58/623-S/2003/1140.
    var isJoined = false
  }

  /// First components of symbols, with one example each.
  static let series = """
    component\texample
    A\tA/57/489
    S\tS/2006/735
    E\tE/2003/23
    T\tT/1993
    ST\tST/SGB/2018/1
    AT\tAT/DEC/1000
    APLC\tAPLC/CONF/2004/5
    BWC\tBWC/CONF.VIII/4
    CAC\tCAC/COSP/2019/17
    CAT\tCAT/C/GC/4
    CBD\tCBD/COP/14/14
    CCM\tCCM/MSP/2016/9
    CCPR\tCCPR/C/GC/36
    CCW\tCCW/CONF.V/10
    CD\tCD/1299
    CEB\tCEB/2019/1
    CED\tCED/C/8
    CEDAW\tCEDAW/C/GC/38
    CERD\tCERD/C/GC/34
    CLCS\tCLCS/100
    CMW\tCMW/C/GC/1
    CRC\tCRC/C/GC/14
    CRPD\tCRPD/C/GC/6
    CTOC\tCTOC/COP/2020/10
    DP\tDP/2005/6
    ECE\tECE/TRANS/17
    FCCC\tFCCC/CP/2015/10/Add.1
    G\tG/C/W/559/Rev.1
    GC\tGC.18/INF/4
    GOV\tGOV/2011/69
    HRI\tHRI/GEN/1/Rev.9
    HS\tHS/C/2/3
    HSP\tHSP/GC/26/8
    ICC-ASP\tICC-ASP/2/10
    ICCD\tICCD/COP(14)/23/Add.1
    ID\tID/B/80
    INFCIRC\tINFCIRC/153
    IDB\tIDB.39/13
    ISBA\tISBA/26/A/19
    JIU\tJIU/REP/2020/6
    LOS\tLOS/PCN/152
    NPT\tNPT/CONF.1995/32
    OPCW\tOPCW/C-8/5
    PBC\tPBC/1/OC/2
    PC\tPC/12
    PCNICC\tPCNICC/2000/1
    SPLOS\tSPLOS/183
    SPT\tSPT/4
    TD\tTD/519/Add.2
    UNEP\tUNEP/EA.4/HLS.1
    UNW\tUNW/2021/6
    WFC\tWFC/1996/3
    WHO\tWHO/CDS/2000/1
    WT\tWT/L/518
    """

  private static let known: Set<[UInt8]> = Set(
    OpeningWordTables.rows(of: series).compactMap { $0.first.map(Array.init) })

  /// The symbol that begins at `start`, a capital letter.
  static func symbol(in text: ByteText, at start: Int) -> Symbol? {
    if let symbol = AgencySymbols.symbol(in: text, at: start) { return symbol }
    guard let slash = firstSlash(text, at: start) else { return nil }
    var reading = Reading(text: text, written: Array(text[start..<slash]), end: slash)
    if let acted = reading.readActNumber(head: text[start..<slash]) { return acted }
    reading.readComponents()
    guard reading.isSymbol(isKnown: known.contains(Array(text[start..<slash].series))) else {
      return nil
    }
    guard let symbol = DocumentSymbol(String(decoding: reading.written, as: UTF8.self)) else {
      return nil
    }
    return Symbol(canonical: symbol.canonical, end: reading.end, isJoined: reading.isJoined)
  }

  /// Where the first slash stands: behind capitals, a hyphen or brackets among them, and one blank.
  private static func firstSlash(_ text: ByteText, at start: Int) -> Int? {
    var end = start
    while end < text.endIndex, text[end].isCapital { end += 1 }
    guard end - start <= 8, end > start, end < text.endIndex else { return nil }
    switch text[end] {
    case UInt8(ascii: "/"): return end
    case 0x20:
      // A blank before a slash only behind the letter of a principal organ.
      return end - start == 1 && text.has("/", at: end + 1) ? end : nil
    case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "."):
      var place = end + 1
      while place < text.endIndex, place - end < 9, text[place].isCapital || text[place].isDigit {
        place += 1
      }
      if text[end] == UInt8(ascii: "(") {
        guard text.has(")", at: place) else { return nil }
        place += 1
      }
      return place > end + 1 && text.has("/", at: place) ? place : nil
    default: return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Of the first component, what names the series: `IDB` of `IDB.39`, `GC` of `GC(64)`.
  fileprivate var series: ByteText {
    if let end = firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ".") }) {
      return self[startIndex..<end]
    }
    return self
  }
}

/// A symbol while it is read.
private struct Reading {
  let text: ByteText
  var written: [UInt8]
  /// Behind what is read.
  var end: Int
  var components = 0
  var lastHasDigit = false
  var hasDigit = false
  var isJoined = false

  /// A known series needs a digit anywhere, an unknown one two components and a digit in the last.
  func isSymbol(isKnown: Bool) -> Bool {
    isKnown ? hasDigit : components >= 2 && lastHasDigit
  }

  /// `A/RES/217 A (III)`, `S/RES/1325 (2000)`, `E/DEC/2006/230`.
  func readActNumber(head: ByteText) -> SymbolScanner.Symbol? {
    var place = behindSlash(at: end) ?? end
    var stem = String(decoding: head, as: UTF8.self)
    for inner in ["HRC", "CN.4"] as [StaticString] where text.has(inner, at: place) {
      guard let next = behindSlash(at: place + inner.utf8CodeUnitCount) else { return nil }
      stem += "/" + inner.description
      place = next
    }
    guard text.has("RES", at: place) || text.has("DEC", at: place), head.count == 1 else {
      return nil
    }
    let act = text[place..<place + 3].string
    guard let next = behindSlash(at: place + 3), let cited = CitedNumber.read(text, at: next) else {
      return nil
    }
    return SymbolScanner.Symbol(
      canonical: stem + "/" + act + "/" + cited.number.symbolTail, end: cited.end)
  }

  /// Behind the slash at `index` and the blanks beside it, where a component can begin.
  private func behindSlash(at index: Int) -> Int? {
    let slash = text.skippingBlank(at: index)
    guard slash < text.endIndex, text[slash] == UInt8(ascii: "/") else { return nil }
    let place = text.skippingBlank(at: slash + 1)
    guard place < text.endIndex, text[place].isCapital || text[place].isDigit else { return nil }
    return place
  }

  /// No symbol has half as many components as are read.
  mutating func readComponents() {
    while components < 20, !isJoined, let place = behindSlash(at: end) {
      let before = written.count
      written.append(UInt8(ascii: "/"))
      let stop = component(at: place)
      guard stop > place else {
        written.removeLast(written.count - before)
        return
      }
      components += 1
      end = stop
    }
  }

  /// Reads one component into `written`; the index behind it, `start` if there is none.
  private mutating func component(at start: Int) -> Int {
    var index = start
    lastHasDigit = false
    let startsWithDigit = text[start].isDigit
    while index < text.endIndex {
      let byte = text[index]
      if byte.isDigit {
        lastHasDigit = true
      } else if byte.isCapital {
      } else if byte.isLetter {
        if startsWithDigit { break }
      } else if byte == UInt8(ascii: ".") {
        let next = numberBehindStop(at: index, componentFrom: start)
        guard next > index else { break }
        written.append(byte)
        index = next
        continue
      } else if byte == UInt8(ascii: "-") {
        guard continuesBehindHyphen(at: index) else { break }
      } else {
        guard let group = group(at: index) else { break }
        written += group.bytes
        index = group.end
        continue
      }
      written.append(byte)
      index += 1
    }
    hasDigit = hasDigit || lastHasDigit
    return isWord(start..<index) ? start : index
  }

  /// A word of small letters that no symbol has: "A/the".
  private func isWord(_ range: Range<Int>) -> Bool {
    guard range.count > 4, text[range.lowerBound + 1] | 0x20 == text[range.lowerBound + 1],
      text[range.lowerBound + 1].isLetter
    else { return false }
    let stems: [StaticString] = [
      "Add", "Corr", "Rev", "Amend", "Sub", "Summary", "Agenda", "Res", "Dec", "Inf", "OzL", "Part",
      "Supplement", "Conf",
    ]
    return !stems.contains { text.has($0, at: range.lowerBound) }
  }

  /// The index behind a full stop (and a blank) where the number of the component goes on; `index`
  /// itself if the stop ends the sentence.
  private func numberBehindStop(at index: Int, componentFrom start: Int) -> Int {
    let next = index + 1
    guard next < text.endIndex else { return index }
    if text[next].isDigit || text[next].isCapital { return next }
    guard text[next] == 0x20, next + 1 < text.endIndex, text[next + 1].isDigit, index - start <= 5,
      text[start..<index].allSatisfy(\.isLetter)
    else { return index }
    return next + 1
  }

  /// Whether a hyphen belongs to the component: `ES-10`, `SR.11-13`. Sets `isJoined` before another
  /// symbol.
  private mutating func continuesBehindHyphen(at index: Int) -> Bool {
    var place = index + 1
    while place < text.endIndex, text[place].isCapital { place += 1 }
    if place > index + 1, text.has("/", at: place) {
      isJoined = true
      return false
    }
    return index + 1 < text.endIndex && text[index + 1].isDigit && (place == index + 1)
  }

  /// Brackets inside a symbol, without blanks: `(Sect.16)`, `(PartI)`, `(14)`, `(III)`.
  private func group(at index: Int) -> (bytes: [UInt8], end: Int)? {
    let open = text.skippingBlank(at: index)
    guard open < text.endIndex, text[open] == UInt8(ascii: "(") else { return nil }
    let words: [StaticString] = [
      "Sect", "Part", "Vol", "Supp", "Introduction", "Plan outline", "Income", "SUPP", "PART",
      "VOL",
    ]
    let isNamed = words.contains { text.has($0, at: open + 1) }
    guard isNamed || open == index else { return nil }
    var bytes: [UInt8] = []
    var place = open
    while place < text.endIndex, place - open < 24 {
      let byte = text[place]
      if isNamed, let word = joint(at: place) {
        bytes.append(UInt8(ascii: "-"))
        place += word
        continue
      }
      guard byte < 0x80 else { return nil }
      // "Parts I and II" is the same as "Part I and II".
      let isPlural = byte == UInt8(ascii: "s") && bytes.count == 5
      if byte != 0x20, !isPlural { bytes.append(byte) }
      place += 1
      guard isNamed || byte.isDigit || byte.isCapital || byte &- 0x28 < 2 else { return nil }
      if byte == UInt8(ascii: ")") { return bytes.count > 2 ? (bytes, place) : nil }
    }
    return nil
  }

  /// The length of what joins two numbers in brackets: "Parts I and II".
  private func joint(at index: Int) -> Int? {
    for word in [" and ", " to ", "和", "至"] as [StaticString] where text.has(word, at: index) {
      return word.utf8CodeUnitCount
    }
    return nil
  }
}

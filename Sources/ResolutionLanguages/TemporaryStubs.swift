// Part of Kimberlite. TEMPORARY
import ResolutionModel
enum EnglishDates {
  static let months = ["January","February","March","April","May","June","July","August","September","October","November","December"]
  static func date(at text: ByteText) -> (value: CalendarDate?, length: Int)? {
    guard let d = text.digits(at: text.startIndex), d.value < 32 else { return nil }
    let a = text.skippingBlanks(from: d.end); guard a > d.end else { return nil }
    let w = text[a...].firstLatinWord
    guard let m = months.firstIndex(of: w.string) else { return nil }
    let b = text.skippingBlanks(from: w.endIndex)
    guard let y = text.digits(at: b), y.end - b == 4 else { return nil }
    return (CalendarDate(year: y.value, month: m + 1, day: d.value), y.end - text.startIndex)
  }
  static func firstDate(in text: ByteText) -> CalendarDate? {
    var i = text.startIndex
    while i < text.endIndex { if let f = date(at: text[i...]) { return f.value }; i += 1 }
    return nil
  }
}
enum ChineseDates {
  static func date(at text: ByteText) -> (value: CalendarDate?, length: Int)? {
    var n: [Int] = []; var i = text.startIndex
    for mark in ["年","月","日"] as [StaticString] {
      var v = 0; var any = false
      while i < text.endIndex { i = text.skippingBlanks(from: i); guard i < text.endIndex, let d = Scalars.digit(UInt32(text[i])) else { break }; v = v*10+d; any = true; i += 1; if v > 9999 { return nil } }
      guard any, text.has(mark, at: i) else { return nil }
      i += 3; n.append(v)
    }
    return (CalendarDate(year: n[0], month: n[1], day: n[2]), i - text.startIndex)
  }
  static func firstDate(in text: ByteText) -> CalendarDate? {
    var i = text.startIndex
    while i < text.endIndex { if let f = date(at: text[i...]) { return f.value }; i += 1 }
    return nil
  }
}
enum EnglishNumerals {
  static func ordinal(at text: ByteText) -> (value: Int, end: Int)? {
    let w = text.prefix { $0 != 0x20 }.string.lowercased()
    let t = ["seventy": 70, "sixty": 60, "fifty": 50]; let u = ["first":1,"second":2,"third":3,"fourth":4,"fifth":5,"sixth":6,"seventh":7,"eighth":8,"ninth":9]
    let p = w.split(separator: "-").map(String.init)
    guard p.count == 2, let a = t[p[0]], let b = u[p[1]] else { return nil }
    return (a + b, text.startIndex + w.utf8.count)
  }
}
enum ChineseNumerals {
  static func number(at text: ByteText) -> (value: Int, end: Int)? {
    if let d = text.digits(at: text.skippingBlanks(from: text.startIndex)) { return d }
    var i = text.startIndex; var v = 0; var s = 0
    while i < text.endIndex { let c = text.scalar(at: i).value
      let ds: [UInt32: Int] = [0x4E00:1,0x4E8C:2,0x4E09:3,0x56DB:4,0x4E94:5,0x516D:6,0x4E03:7,0x516B:8,0x4E5D:9]
      if let d = ds[c] { s = d } else if c == 0x5341 { v += (s == 0 ? 1 : s) * 10; s = 0 } else { break }
      i += 3 }
    guard i > text.startIndex else { return nil }
    return (v + s, i)
  }
}

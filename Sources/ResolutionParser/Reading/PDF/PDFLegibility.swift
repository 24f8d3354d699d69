// Part of Kimberlite.
import ResolutionLanguages

/// Whether characters are those of a text. Fonts without a map to characters give whatever their
/// glyphs are numbered by: signs that texts hardly have, or letters that are none of the language's.
///
/// What real texts have was counted: signs of this kind are less than one character in a hundred, in
/// tables too; of Latin letters more than a quarter are vowels, even in lists of names.
struct PDFLegibility {
  private var count = 0
  private var odd = 0
  private var letters = 0
  private var vowels = 0

  /// The numbers of the pages whose text is none.
  static func illegible(_ pages: [PDFPage]) -> Set<Int> {
    let counted = pages.map { (number: $0.number, page: PDFLegibility($0)) }
    let long = counted.filter { $0.page.count >= 150 }
    if long.isEmpty {
      var all = PDFLegibility()
      for entry in counted { all.add(entry.page) }
      return all.count >= 60 && all.isNoText ? Set(pages.map(\.number)) : []
    }
    let found = long.filter { $0.page.isNoText }
    // Too little stands on the other pages to tell them by themselves.
    return Set((found.count == long.count ? counted : found).map(\.number))
  }

  private init() {}

  private init(_ page: PDFPage) {
    for piece in page.pieces {
      for run in piece.runs { add(run.text) }
    }
  }

  private mutating func add(_ other: PDFLegibility) {
    count += other.count
    odd += other.odd
    letters += other.letters
    vowels += other.vowels
  }

  private mutating func add(_ text: [UInt8]) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where !Scalars.isBlank(scalar.value) {
      count += 1
      if Self.isOdd(scalar.value) { odd += 1 }
      if Scalars.isASCIILetter(scalar.value) {
        letters += 1
        if Self.isVowel(scalar.value) { vowels += 1 }
      }
    }
  }

  private var isNoText: Bool { odd * 5 > count || letters >= 300 && vowels * 5 < letters }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(scalar | 0x20)
  }

  /// Signs that texts hold now and then: `# & + < = > @ [ ] ^ { | } ~`, those of Latin-1 and of
  /// private use, and what stands for no character.
  private static func isOdd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21...0x26, 0x2B, 0x3C...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E, 0xD7, 0xF7, 0xFFFD: true
    // Section and degree signs, guillemets and the middle dot belong to texts.
    case 0xA1...0xBF: ![0xA7, 0xAB, 0xB0, 0xB7, 0xBB].contains(scalar)
    case 0xE000..<0xF900, 0xF0000...0x10FFFF: true
    default: false
    }
  }
}

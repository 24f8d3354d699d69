// Part of Kimberlite.
import ResolutionLanguages

/// Whether a hyphen at the end of a line belongs to the word or only to the line. The document itself
/// says it: how it writes the word elsewhere, and, for words that it has once, what it does with the
/// others.
struct PDFHyphens {
  /// Words that stand within a line, lower-case, with their hyphens.
  private var words: Set<[UInt8]> = []
  private var hyphenates = false

  init(_ lines: [PDFLine]) {
    var isCut = false
    for line in lines {
      let text = line.text
      words.formUnion(Self.words(of: text, goesOn: isCut))
      isCut = text[...].trimmed.last == 0x2D
    }
    var divided = 0
    var kept = 0
    var fragments: Set<[UInt8]> = []
    var compounds: Set<[UInt8]> = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let (head, tail) = Self.parts(line.text[...].trimmed, next.text[...].trimmed) else {
        continue
      }
      if words.contains(head + tail) { divided += 1 }
      let compound = head + [0x2D] + tail
      if words.contains(compound) { kept += 1 }
      if words.contains(compound) || words.contains(tail) {
        compounds.insert(compound)
      } else if !words.contains(head) {
        fragments.insert(compound)
      }
    }
    // Parts that are no words speak for it too, where there are several.
    hyphenates =
      divided > 1 && divided > kept || fragments.count > 2 && fragments.count > 2 * compounds.count
  }

  /// Whether the hyphen at the end of `line` goes when `next` is joined to it.
  func isBreak(_ line: ByteText, _ next: ByteText) -> Bool {
    guard let (head, tail) = Self.parts(line, next) else { return false }
    let isWhole = words.contains(head + tail)
    let isCompound = words.contains(head + [0x2D] + tail)
    if isWhole != isCompound { return isWhole }
    return hyphenates && !isCompound && !words.contains(head)
  }

  /// "pre-" before "and post-conflict": the hyphen waits for a word that comes later.
  func isSuspended(_ next: ByteText) -> Bool {
    let word = next.trimmed.prefix { Scalars.isASCIILetter(UInt32($0)) }
    return word.equals("and") || word.equals("or") || word.equals("to")
  }

  /// The parts of a word that the end of a line divides; nil where the second is capitalised or none.
  private static func parts(_ line: ByteText, _ next: ByteText) -> ([UInt8], [UInt8])? {
    guard line.last == 0x2D || line.ends("‐") else { return nil }
    let bare = line.dropLast(line.last == 0x2D ? 1 : 3)
    let head = bare.suffix(40).reversed().prefix { Scalars.isASCIILetter(UInt32($0)) }
    let tail = next.prefix(40).prefix { Scalars.isASCIILetter(UInt32($0)) || $0 == 0x2D }
    guard head.count > 1, tail.count > 1, let first = tail.first,
      Scalars.isLowercase(UInt32(first))
    else { return nil }
    return (head.reversed().map { $0 | 0x20 }, tail.map { $0 == 0x2D ? $0 : $0 | 0x20 })
  }

  /// `goesOn` where the first word goes on with one that the line before has cut.
  private static func words(of text: [UInt8], goesOn: Bool) -> [[UInt8]] {
    // The last word of a line may be cut.
    let words = text.split { !Scalars.isASCIILetter(UInt32($0)) && $0 != 0x2D }
    return words.dropFirst(goesOn ? 1 : 0).dropLast(text.last == 0x2D ? 1 : 0)
      .filter { $0.count > 2 }
      .map { word in word.map { $0 == 0x2D ? $0 : $0 | 0x20 } }
  }
}

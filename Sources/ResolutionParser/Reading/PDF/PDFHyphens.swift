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
    for line in lines { words.formUnion(Self.words(of: line.text)) }
    var divided = 0
    var kept = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let (head, tail) = Self.parts(line.text[...].trimmed, next.text[...].trimmed) else {
        continue
      }
      if words.contains(head + tail) { divided += 1 }
      if words.contains(head + [0x2D] + tail) { kept += 1 }
    }
    hyphenates = divided > 1 && divided > kept
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

  private static func words(of text: [UInt8]) -> [[UInt8]] {
    // The last word of a line may be cut.
    let words = text.split { !Scalars.isASCIILetter(UInt32($0)) && $0 != 0x2D }
    return words.dropLast(text.last == 0x2D ? 1 : 0).filter { $0.count > 2 }
      .map { word in word.map { $0 == 0x2D ? $0 : $0 | 0x20 } }
  }
}

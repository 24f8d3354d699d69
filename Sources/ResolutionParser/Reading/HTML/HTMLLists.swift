// Part of Kimberlite.
import ResolutionLanguages

/// Counts the items of a list and gives their labels as a browser prints them; the letters and small
/// Roman numbers in brackets, as United Nations documents have them.
struct HTMLListCounter {
  private enum Style {
    case none, bullet, decimal, bracketed, letter, capital, roman, romanCapital, han
  }

  private var style: Style
  private var next: Int
  private let step: Int

  /// `styleName` is the value of `list-style-type`, if any; `isNested`: below another numbered list.
  init(
    isOrdered: Bool, type: String?, styleName: String?, start: Int?, isReversed: Bool, count: Int,
    isNested: Bool
  ) {
    style = Self.style(isOrdered: isOrdered, type: type, styleName: styleName)
    if style == .decimal, isNested { style = .bracketed }
    step = isReversed ? -1 : 1
    next = start ?? (isReversed ? count : 1)
  }

  var countsDecimal: Bool { style == .decimal }

  /// The label of the next item, which may have its own `value` and `type`; nil when none is printed.
  mutating func label(value: Int?, type: String?) -> String? {
    let number = value ?? next
    next = number &+ step
    let style = type.flatMap(Self.style(ofType:)) ?? style
    switch style {
    case .none: return nil
    case .bullet: return "•"
    case .decimal: return "\(number)."
    case .bracketed: return "(\(number))"
    case .letter: return Self.letters(number).map { "(\($0))" } ?? "\(number)."
    case .capital: return Self.letters(number).map { $0.uppercased() + "." } ?? "\(number)."
    case .roman: return RomanNumeral.written(number).map { "(\($0))" } ?? "\(number)."
    case .romanCapital:
      return RomanNumeral.written(number).map { $0.uppercased() + "." } ?? "\(number)."
    case .han: return HanEnumerator.written(number).map { "\($0)、" } ?? "\(number)."
    }
  }

  private static func style(isOrdered: Bool, type: String?, styleName: String?) -> Style {
    if let name = styleName, let style = style(named: name) { return style }
    if let type, let style = style(ofType: type) { return style }
    return isOrdered ? .decimal : .bullet
  }

  /// Of the attribute `type`, in which large and small letters differ.
  private static func style(ofType type: String) -> Style? {
    switch type {
    case "1": .decimal
    case "a": .letter
    case "A": .capital
    case "i": .roman
    case "I": .romanCapital
    case "disc", "circle", "square": .bullet
    default: nil
    }
  }

  private static func style(named name: String) -> Style? {
    switch name {
    case "none": Style.none
    case "disc", "circle", "square": .bullet
    case "decimal", "decimal-leading-zero": .decimal
    case "lower-alpha", "lower-latin": .letter
    case "upper-alpha", "upper-latin": .capital
    case "lower-roman": .roman
    case "upper-roman": .romanCapital
    case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal": .han
    default: nil
    }
  }

  /// a … z, aa … zz, aaa, as the letters go on in lists.
  private static func letters(_ number: Int) -> String? {
    guard (1...26 * 27).contains(number) else { return nil }
    func letter(_ value: Int) -> String { String(UnicodeScalar(UInt8(0x61 + value))) }
    let (high, low) = ((number - 1) / 26, (number - 1) % 26)
    return high == 0 ? letter(low) : letter(high - 1) + letter(low)
  }
}

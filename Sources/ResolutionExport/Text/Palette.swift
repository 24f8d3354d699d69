// Part of Kimberlite.

/// The few ways in which text is made to stand out: by colours of the terminal where these are
/// wanted, else not at all.
package struct Palette: Sendable {
  package enum Style: Sendable {
    case plain, strong, faint, heading, preambular, operative, other, phrase, mark, warning, hit
    case removed, added
  }

  package let isColoured: Bool
  package init(isColoured: Bool) { self.isColoured = isColoured }

  package func paint(_ text: String, _ style: Style) -> String {
    guard isColoured, !text.isEmpty, let code = code(of: style) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Select Graphic Rendition, from the sixteen colours that every theme of a terminal defines.
  private func code(of style: Style) -> String? {
    switch style {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .heading: "1;4"
    case .preambular: "36"
    case .operative: "32"
    case .other: "34"
    case .phrase: "1;3"
    case .mark: "35"
    case .warning: "33"
    case .hit: "1;7"
    case .removed: "9;31"
    case .added: "4;32"
    }
  }
}

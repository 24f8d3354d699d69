// Part of Kimberlite.
import ResolutionModel

extension DocumentOutline {
  /// A line for each mention: its type, what it stands for, and the words that say so.
  ///
  ///     date         2003-01-28  "28 January 2003"
  func mentionLines(of paragraph: Paragraph, column: Int) -> [String] {
    guard let mentions = mentions[paragraph.id] else { return [] }
    return mentions.map { mention in
      let value = MentionText.value(of: mention.value)
      let detail = MentionText.detail(of: mention.value)
      var line = LineBuilder()
      line.pad(to: column)
      line.append(mention.value.kind.rawValue, .other, limit: width)
      line.pad(to: column + 13)
      line.append(value, .strong, limit: width)
      if !detail.isEmpty, detail != value { line.append("  " + detail, limit: width) }
      let words = String(MentionJSON.text(of: mention, in: paragraph.text))
      if words != value { line.append("  \"\(words)\"", .faint, limit: width) }
      return line.rendered(palette)
    }
  }
}

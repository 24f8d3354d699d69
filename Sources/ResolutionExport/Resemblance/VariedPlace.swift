// Part of Kimberlite.
import ResolutionCorpus

/// A place where the wordings of a group differ, as it is shown to readers.
struct VariedPlace {
  struct Choice {
    /// Cut; empty for nothing.
    var label: String
    var paragraphs: Int
  }

  /// First what stands in the group's text, then the others, most common first.
  let choices: [Choice]
  /// The last words before the place, where nothing stands in the group's text: there is no mark that
  /// shows it. Empty at its beginning.
  let wordsBefore: String?

  private static let columns = 60
  private static let columnsBefore = 30

  init(_ variation: RecurringGroup.Variation, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let range = variation.range
    let own = String(String.UnicodeScalarView(scalars[range]))
    let ordered =
      variation.choices.filter { $0.text == own } + variation.choices.filter { $0.text != own }
    choices = ordered.map {
      Choice(label: Self.label($0.text, unlike: own), paragraphs: $0.paragraphs)
    }
    let before = String(String.UnicodeScalarView(scalars[..<range.lowerBound]))
    wordsBefore = range.isEmpty ? WordCut.tail(of: before, columns: Self.columnsBefore) : nil
  }

  /// The beginning of a text; of one that begins like the group's own what comes then.
  private static func label(_ text: String, unlike own: String) -> String {
    let head = WordCut.head(of: text, columns: columns)
    guard text != own, head != text, head == WordCut.head(of: own, columns: columns) else {
      return head
    }
    let common = zip(text, own).prefix { $0 == $1 }.count
    let same = text.prefix(common)
    let start = same.lastIndex(of: " ").map { text.index(after: $0) } ?? same.endIndex
    return "…" + WordCut.head(of: String(text[start...]), columns: columns)
  }
}

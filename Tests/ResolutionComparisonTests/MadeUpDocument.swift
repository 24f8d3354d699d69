// Part of Kimberlite.
import Foundation
import ResolutionComparison
import ResolutionModel

/// Documents for tests, a line for each paragraph: `pp Recalling| its words`, `op1 Notes| the sea`,
/// `op1.a To count`, `note1 A/1/2`. The opening phrase ends at the bar.
enum MadeUp {
  static func document(_ lines: [String], language: Language = .english) -> Document {
    var metadata = DocumentMetadata(path: "made-up", sha256: "", format: .text)
    metadata.language = language
    return Document(metadata: metadata, paragraphs: lines.map(paragraph))
  }

  /// A document of one paragraph, with a mention of each of the names that stands in it; of two names
  /// at one place of the first.
  static func document(
    _ text: String, naming names: [String], as value: (String) -> MentionValue
  ) -> Document {
    var document = document(["op1 " + text])
    let plain = document.paragraphs[0].text
    for name in names {
      guard let place = plain.range(of: name) else { continue }
      let start = plain[..<place.lowerBound].unicodeScalars.count
      let range = start..<start + name.unicodeScalars.count
      guard !document.mentions.contains(where: { $0.range.overlaps(range) }) else { continue }
      document.mentions.append(Mention(paragraph: "op1", range: range, value: value(name)))
    }
    return document
  }

  static func paragraph(_ line: String) -> Paragraph {
    let parts = line.split(separator: " ", maxSplits: 1)
    let id = String(parts[0])
    let text = parts.count > 1 ? String(parts[1]) : ""
    let bar = text.firstIndex(of: "|")
    let levels = id.split(separator: ".")
    let kind: Paragraph.Kind =
      levels.count > 1
      ? .subparagraph
      : id.hasPrefix("pp")
        ? .preambular : id.hasPrefix("note") ? .footnote : id.hasPrefix("h") ? .heading : .operative
    return Paragraph(
      id: id, kind: kind,
      number: kind == .preambular || kind == .heading
        ? nil : levels.count > 1 ? "(\(levels[1]))" : String(id.drop { $0.isLetter }),
      parent: levels.count > 1 ? levels.dropLast().joined(separator: ".") : nil,
      openingPhrase: bar.map { String(text[..<$0]) }, text: text.filter { $0 != "|" })
  }

  static func compare(
    _ old: [String], _ new: [String], language: Language = .english
  ) -> DocumentComparison {
    DocumentComparer(language: language).compare(
      document(old, language: language), document(new, language: language))
  }

  /// The pairs as `op1→op2 edited moved`, in order.
  static func outline(_ comparison: DocumentComparison) -> [String] {
    comparison.pairs.map { pair in
      let old = comparison.old(of: pair).map(\.id).joined(separator: "+")
      let new = comparison.new(of: pair).map(\.id).joined(separator: "+")
      var words = ["\(old)→\(new)", pair.relation.rawValue]
      if pair.isMoved { words.append("moved") }
      if pair.isRenumbered { words.append("renumbered") }
      return words.joined(separator: " ")
    }
  }

  /// The edits of the only pair as `old text > new text: class`.
  static func edits(
    _ old: String, _ new: String, language: Language = .english
  ) -> [String] {
    let comparison = compare(["op1 " + old], ["op1 " + new], language: language)
    return comparison.pairs.flatMap { pair in
      pair.edits.map { edit in
        let before = text(comparison.old.paragraphs[pair.old[edit.oldParagraph]].text, edit.old)
        let after = text(comparison.new.paragraphs[pair.new[edit.newParagraph]].text, edit.new)
        return "\(before) > \(after): \(edit.class.rawValue)"
      }
    }
  }

  private static func text(_ text: String, _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }
}

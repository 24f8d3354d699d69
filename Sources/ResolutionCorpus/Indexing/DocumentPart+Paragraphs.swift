// Part of Kimberlite.
import ResolutionModel

extension DocumentPart {
  /// The part of each paragraph. In resolutions the kind of the paragraph or of the one it hangs on
  /// says it, in reports and letters its function. Headings belong to what stands under them where
  /// that is an annex.
  package static func parts(of paragraphs: [Paragraph]) -> [DocumentPart] {
    var known: [String: DocumentPart] = [:]
    var parts: [DocumentPart] = []
    for paragraph in paragraphs {
      let part = own(paragraph) ?? paragraph.parent.flatMap { known[$0] } ?? .other
      known[paragraph.id] = part
      parts.append(part)
    }
    for index in paragraphs.indices.dropLast().reversed()
    where paragraphs[index].kind == .heading && parts[index + 1] == .annex {
      parts[index] = .annex
    }
    return parts
  }

  private static func own(_ paragraph: Paragraph) -> DocumentPart? {
    if paragraph.id.split(separator: ".").contains(where: { $0.hasPrefix("annex") }) {
      return .annex
    }
    switch (paragraph.kind, paragraph.function) {
    case (.preambular, _), (_, .preambular): return .preamble
    case (.operative, _), (_, .operative): return .operative
    default: return nil
    }
  }
}

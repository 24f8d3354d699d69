// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Footnotes, and the document as a whole.
extension StructureBuilder {
  /// Puts the footnotes among the paragraphs: by their line where there are lines, else at the end.
  mutating func addNotes(_ notes: [Block]) {
    prefix = ""
    openHeadings = []
    let bodyCount = paragraphs.count
    for note in notes {
      append(note, kind: .footnote, id: "note\(note.number ?? "")", number: note.number)
    }
    reportMissingNotes(bodyCount)
    guard paragraphs.allSatisfy({ $0.line != nil }) else { return }
    let order = paragraphs.indices.sorted {
      (paragraphs[$0].line ?? 0, $0) < (paragraphs[$1].line ?? 0, $1)
    }
    paragraphs = order.map { paragraphs[$0] }
  }

  private mutating func reportMissingNotes(_ bodyCount: Int) {
    let labels = Set(paragraphs[bodyCount...].compactMap(\.number))
    var missing: Set<String> = []
    for paragraph in paragraphs[..<bodyCount] {
      for mark in paragraph.footnotes where !labels.contains(mark) && missing.insert(mark).inserted
      {
        findings.append(
          Finding(
            .referenceWithoutFootnote(mark: mark), paragraph: paragraph.id, line: paragraph.line))
      }
    }
  }

  mutating func report(unreferenced: [(label: String, line: Int)]) {
    for (label, line) in unreferenced {
      findings.append(
        Finding(
          .footnoteWithoutReference(mark: label), paragraph: "note\(label)",
          line: line > 0 ? line : nil))
    }
  }

  /// The last paragraph fits no rule.
  mutating func reportUnclassified() {
    guard let last = paragraphs.last else { return }
    findings.append(Finding(.unclassifiedText, paragraph: last.id, line: last.line))
  }

  /// A resolution or decision as published has a title above its text, a resolution its meeting and
  /// date below, unless an adoption line above gave them; a draft has none of them.
  mutating func reportMissingEnds(of form: DocumentType?) {
    guard form == .resolution || form == .decision, !paragraphs.isEmpty else { return }
    if titleCount == 0 { findings.append(Finding(.missingHead, line: paragraphs.first?.line)) }
    if closingCount == 0, form == .resolution, !givesMeetingAbove {
      findings.append(Finding(.missingTail, line: paragraphs.last?.line))
    }
  }

  /// "Adopted by … at its 4694th meeting, on 28 January 2003".
  private var givesMeetingAbove: Bool {
    paragraphs.contains {
      let text = ArraySlice($0.text.utf8)
      return $0.kind == .title && profile.lines.isAdoptionLine(text)
        && profile.lines.adoptionMeeting(text) != nil
    }
  }

  /// What kind of document the paragraphs make.
  var type: DocumentType? {
    if operativeCount > 0 || preambularCount > 0 || afterFormula { return .resolution }
    return .report
  }
}

// Part of Kimberlite.

/// The printed labels of footnotes and endnotes: Word stores none, they are counted in the order of
/// the references (ECMA-376 part 1, 17.11).
struct WordNoteLabels {
  /// How one kind of notes is numbered in a section.
  private struct Numbering {
    var format: String
    var start = 1
    var restart = "continuous"

    /// Takes over what a `footnotePr` or `endnotePr` states.
    mutating func read(_ properties: Int, in tree: WordTree) {
      format = tree.value(of: .numberFormat, in: properties) ?? format
      start = tree.number(of: .numberStart, in: properties) ?? start
      restart = tree.value(of: .numberRestart, in: properties) ?? restart
    }
  }

  /// The ends of the sections, as nodes, and how notes are numbered in each.
  private var sections: [(end: Int, numbering: Numbering)] = []
  private var numbering: Numbering
  private var last: Int?
  private var lastSection = 0
  private var lastPage = 0

  /// - Parameters:
  ///   - element: `footnoteProperties` or `endnoteProperties`.
  ///   - format: what the kind of notes has unless stated.
  init(_ element: WordElement, format: String, document: WordTree, settings: WordTree?) {
    numbering = Numbering(format: format)
    if let settings, !settings.nodes.isEmpty, let stated = settings.child(element, of: 0) {
      numbering.read(stated, in: settings)
    }
    for node in document.all(.sectionProperties) {
      var own = numbering
      if let stated = document.child(element, of: node) { own.read(stated, in: document) }
      sections.append((node, own))
    }
  }

  /// The label of the next reference, which stands at this node and page.
  mutating func next(at node: Int, page: Int) -> String {
    let section = sections.firstIndex { $0.end > node } ?? sections.count
    let current = section < sections.count ? sections[section].numbering : numbering
    switch current.restart {
    case "eachSect" where section != lastSection: last = nil
    case "eachPage" where page != lastPage: last = nil
    default: break
    }
    lastSection = section
    lastPage = page
    let value = last.map { $0 &+ 1 } ?? current.start
    last = value
    return WordNumberFormat.printed(value, current.format)
  }
}

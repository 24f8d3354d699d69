// Part of Kimberlite.
import ResolutionModel

/// What became of the paragraphs of a document in another one.
package struct DocumentComparison: Sendable {
  package var old: Document
  package var new: Document
  /// Every paragraph of both documents stands in exactly one pair. In the order of the new document;
  /// what was dropped stands behind what stood before it in the old one.
  package var pairs: [ParagraphPair]
  /// Whether only the pairs of some paragraphs are there.
  package private(set) var isPart = false

  package init(old: Document, new: Document, pairs: [ParagraphPair]) {
    self.old = old
    self.new = new
    self.pairs = pairs
  }

  /// A paragraph for each place of a pair.
  package func old(of pair: ParagraphPair) -> [Paragraph] { pair.old.map { old.paragraphs[$0] } }
  package func new(of pair: ParagraphPair) -> [Paragraph] { pair.new.map { new.paragraphs[$0] } }

  /// The pairs that hold one of some old or new paragraphs.
  ///
  /// - Parameters:
  ///   - oldIDs: nil for all.
  ///   - newIDs: nil for all.
  package func ofParagraphs(old oldIDs: Set<String>?, new newIDs: Set<String>?) -> Self {
    guard oldIDs != nil || newIDs != nil else { return self }
    var part = self
    part.isPart = true
    part.pairs = pairs.filter { pair in
      old(of: pair).contains { oldIDs?.contains($0.id) ?? false }
        || new(of: pair).contains { newIDs?.contains($0.id) ?? false }
    }
    return part
  }

  /// The words that stand in both texts as a share of all words of both, 0 to 1: of a text that is
  /// as it was, 1.
  package var keptShare: Float {
    let all = pairs.reduce(0) { $0 + $1.oldWords + $1.newWords }
    let kept = pairs.reduce(0) { $0 + $1.keptWords }
    return all == 0 ? 1 : Float(2 * kept) / Float(all)
  }

  /// Whether the two have so little in common that comparing them says nothing. Two paragraphs are
  /// never unrelated: whoever compares them knows why.
  package var isUnrelated: Bool {
    let linked = pairs.filter { !$0.old.isEmpty && !$0.new.isEmpty }
    guard !isPart, !old.paragraphs.isEmpty, !new.paragraphs.isEmpty,
      old.paragraphs.count > 1 || new.paragraphs.count > 1
    else { return false }
    let text = linked.filter { old.paragraphs[$0.old[0]].kind.isOfText }
    return keptShare < 0.15 && text.count * 6 < min(textCount(of: old), textCount(of: new)) + 6
  }

  private func textCount(of document: Document) -> Int {
    document.paragraphs.count { $0.kind.isOfText }
  }

  /// Whether every paragraph is as it was, where it was.
  package var isUnchanged: Bool {
    pairs.allSatisfy { $0.relation == .identical && !$0.isMoved && !$0.isRenumbered }
  }
}

/// Paragraphs of two documents that belong together, and how the new ones differ.
package struct ParagraphPair: Sendable, Hashable {
  package enum Relation: String, Sendable, CaseIterable {
    case identical, edited, merged, split, new, dropped
  }

  /// From one part of the document to another.
  package struct SideChange: Sendable, Hashable {
    package var old: Paragraph.Kind
    package var new: Paragraph.Kind

    package init(old: Paragraph.Kind, new: Paragraph.Kind) {
      self.old = old
      self.new = new
    }
  }

  /// Places in the documents' paragraphs, ascending. Several old ones were merged, several new ones
  /// are what one was split into.
  package var old: [Int]
  package var new: [Int]
  package var relation: Relation
  /// Whether it stands elsewhere among the paragraphs that stayed in their order.
  package var isMoved = false
  /// Whether its printed number is another one.
  package var isRenumbered = false
  /// Preambular and operative paragraphs that changed sides.
  package var sideChange: SideChange?
  /// Words in common, in their order, as a share of all words of both: 0 to 1.
  package var similarity: Float = 0
  /// What differs, in the order of the text.
  package var edits: [TextEdit] = []
  /// Words, without signs.
  package var oldWords = 0
  package var newWords = 0
  package var keptWords = 0

  package init(old: [Int], new: [Int], relation: Relation) {
    self.old = old
    self.new = new
    self.relation = relation
  }

  /// The classes of its edits, each once.
  package var changes: [TextEdit.Class] {
    TextEdit.Class.allCases.filter { kind in edits.contains { $0.class == kind } }
  }

  /// Whether its words changed while it stayed.
  package var isChanged: Bool {
    switch relation {
    case .edited, .merged, .split: true
    case .identical, .new, .dropped: false
    }
  }
}

/// One stretch of text that differs.
package struct TextEdit: Sendable, Hashable {
  package enum Class: String, Sendable, CaseIterable {
    case verbStrengthened, verbWeakened, citationAdded, citationRemoved, citationUpdated
    case actorChanged, dateUpdated, numberUpdated, wording, punctuation
  }

  package var `class`: Class
  /// Which of the pair's old and new paragraphs; 0 unless it was merged or split.
  package var oldParagraph = 0
  package var newParagraph = 0
  /// Unicode scalars of the paragraph's text; empty where something was added, at its place.
  package var old: Range<Int>
  /// Empty where something was taken out.
  package var new: Range<Int>
}

extension Paragraph.Kind {
  /// Whether it holds what the document says: neither title, heading, note nor closing line.
  var isOfText: Bool {
    switch self {
    case .preambular, .operative, .subparagraph, .body, .listItem: true
    case .title, .heading, .footnote, .closing: false
    }
  }

  /// Paragraphs of different families are paired only when little else is left.
  var family: Int {
    switch self {
    case .title: 0
    case .heading: 1
    case .footnote: 2
    case .closing: 3
    default: 4
    }
  }
}

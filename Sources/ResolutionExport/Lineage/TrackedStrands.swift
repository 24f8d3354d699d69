// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// The strands of a series that are printed, with the words that differ between their steps.
///
/// The words are compared when this is made: some milliseconds for each pair of documents that
/// consecutive steps come from.
package struct TrackedStrands: Sendable {
  package let source: SeriesStrands
  /// Places of the strands that are shown, in their order.
  package let shown: [Int]
  private var pairs: [Key: ParagraphPair] = [:]

  private struct Key: Hashable {
    var strand: Int
    var member: Int
  }

  /// - Parameters:
  ///   - shown: nil for all.
  ///   - wantsEdits: false where nothing but relations is printed.
  package init(_ source: SeriesStrands, shown: [Int]? = nil, wantsEdits: Bool = true) {
    self.source = source
    self.shown = shown ?? Array(source.table.strands.indices)
    guard wantsEdits else { return }
    struct Documents: Hashable {
      var old: Int
      var new: Int
    }
    var steps: [Documents: [(Key, ParagraphPair)]] = [:]
    for strand in self.shown {
      for step in source.table.strands[strand].steps {
        guard let previous = step.previous, let pair = step.pair else { continue }
        steps[Documents(old: previous, new: step.member), default: []].append(
          (Key(strand: strand, member: step.member), pair))
      }
    }
    for (documents, list) in steps {
      let (old, new) = (source.documents[documents.old], source.documents[documents.new])
      let editor = PairEditor(old: old, new: new)
      for (key, pair) in list { pairs[key] = editor.edited(pair) }
    }
  }

  package func strand(_ place: Int) -> Strand { source.table.strands[place] }

  /// How a step differs from the one before, with its edits; nil where the strand begins.
  func pair(_ strand: Int, _ step: Strand.Step) -> ParagraphPair? {
    pairs[Key(strand: strand, member: step.member)] ?? step.pair
  }

  /// The documents of a step, for what prints pairs.
  func comparison(_ step: Strand.Step) -> DocumentComparison? {
    step.previous.map {
      DocumentComparison(
        old: source.documents[$0], new: source.documents[step.member], pairs: [])
    }
  }

  /// `2007`, else `session 62`, else nothing.
  func time(of member: Int) -> String { time(of: source.members[member]) }

  func time(of member: DocumentSeries.Member) -> String {
    if let year = member.year { return String(year) }
    return member.session.map { Messages.session($0) } ?? ""
  }

  /// The time, behind a sign where a document of the series is missing before it.
  func headTime(of member: Int) -> String {
    (source.missing(before: member).isEmpty ? "" : Messages.gapSign) + time(of: member)
  }

  /// `62/11` for A/RES/62/11, a file without its folders; other names as they are.
  func shortName(of member: Int) -> String {
    let name = source.members[member].name
    guard source.members[member].symbol != nil else {
      return String(name.split(separator: "/").last ?? name[...])
    }
    return name.hasPrefix("A/RES/") ? String(name.dropFirst(6)) : name
  }

  /// The opening phrases in their order, with the first document of each: a phrase that goes on
  /// stands once, also where sources emphasise more or fewer of the same words.
  func verbs(of strand: Strand) -> [(verb: String, member: Int)] {
    var verbs: [(verb: String, member: Int)] = []
    var before = ""
    for step in strand.steps {
      let paragraph = source.paragraph(step)
      guard let verb = paragraph.openingPhrase else { continue }
      let text = paragraph.text.lowercased()
      let goesOn = verbs.last.map {
        text.hasPrefix($0.verb.lowercased()) && before.hasPrefix(verb.lowercased())
      }
      if goesOn != true { verbs.append((verb, step.member)) }
      before = text
    }
    return verbs
  }
}

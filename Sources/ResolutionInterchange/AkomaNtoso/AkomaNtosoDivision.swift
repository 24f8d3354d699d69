// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Which paragraphs of a document go into which part of its Akoma Ntoso: cover page, preface,
/// preamble, main body, conclusions, attachments.
///
/// The parts follow one another as the paragraphs do, so that their order is never changed: a
/// paragraph that stands where its kind is not expected goes into the main body.
struct AkomaNtosoDivision {
  /// A resolution, or one part (A, B) of it. All are indices into the document's paragraphs.
  struct Component {
    /// The letter of the part.
    var letter: UInt8?
    var cover: ArraySlice<Int> = []
    var preface: ArraySlice<Int> = []
    var preamble: ArraySlice<Int> = []
    var body: ArraySlice<Int> = []
    var conclusions: ArraySlice<Int> = []
    var annexes: [ArraySlice<Int>] = []
  }

  /// What stands above the parts of a resolution of several; nil where there is one.
  private(set) var head: Component?
  private(set) var components: [Component] = []

  private let paragraphs: [Paragraph]
  private let lines: any LineRules
  /// Whether there may be a preamble.
  private let isStatement: Bool
  private let isLetter: Bool

  init(_ document: Document, profile: LanguageProfile) {
    paragraphs = document.paragraphs
    lines = profile.lines
    isStatement = document.metadata.type?.isDeliberation ?? false
    isLetter = document.metadata.type?.isLetter ?? false
    let indices = paragraphs.indices.filter { paragraphs[$0].kind != .footnote }
    let runs = partRuns(indices)
    if runs.count > 1, let first = runs.first {
      if first.letter == nil { head = headOfParts(first.indices) }
      let parts = first.letter == nil ? runs.dropFirst() : runs[...]
      components = parts.map { component($0.indices, letter: $0.letter) }
    } else {
      components = [component(indices[...], letter: runs.first?.letter)]
    }
  }

  // MARK: Parts

  /// The paragraphs above the first part, then those of each; one run where there are fewer than two
  /// parts, and where more than titles stand above them.
  private func partRuns(_ indices: [Int]) -> [(letter: UInt8?, indices: ArraySlice<Int>)] {
    var runs: [(letter: UInt8?, indices: ArraySlice<Int>)] = []
    for (place, index) in indices.enumerated() {
      let letter = letter(of: paragraphs[index]) ?? runs.last?.letter
      if let last = runs.last, last.letter == letter {
        runs[runs.count - 1].indices = indices[last.indices.startIndex...place]
      } else {
        runs.append((letter, indices[place...place]))
      }
    }
    let parts = runs.count { $0.letter != nil }
    let headIsPlain =
      runs.first.map { run in
        run.letter != nil || run.indices.allSatisfy { paragraphs[$0].kind == .title }
      } ?? true
    if parts > 1, isStatement, headIsPlain { return runs }
    return [(parts == 1 ? runs.last?.letter : nil, indices[...])]
  }

  /// `B` of `B.op2`.
  private func letter(of paragraph: Paragraph) -> UInt8? {
    var id = paragraph.id.utf8.makeIterator()
    guard let first = id.next(), (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      id.next() == UInt8(ascii: ".")
    else { return nil }
    return first
  }

  private func headOfParts(_ indices: ArraySlice<Int>) -> Component {
    var head = Component()
    (head.cover, head.preface) = titles(indices)
    return head
  }

  // MARK: One component

  private func component(_ indices: ArraySlice<Int>, letter: UInt8?) -> Component {
    var component = Component(letter: letter)
    let titles = indices.prefix { paragraphs[$0].kind == .title }
    (component.cover, component.preface) = self.titles(titles)
    var rest = indices[titles.endIndex...]
    if letter != nil {
      let labels = rest.prefix(2).prefix {
        paragraphs[$0].kind == .heading && !lines.isFormula(paragraphs[$0])
      }
      component.preface = indices[component.preface.startIndex..<labels.endIndex]
      rest = indices[labels.endIndex...]
    }
    component.preamble = preamble(rest)
    rest = rest[component.preamble.endIndex...]
    component.annexes = annexes(rest)
    if let first = component.annexes.first { rest = rest[..<first.startIndex] }
    let closing = rest.reversed().prefix { paragraphs[$0].kind == .closing }.count
    component.conclusions = rest.suffix(closing)
    component.body = rest.dropLast(closing)
    return component
  }

  /// What stands above the title with the number goes onto the cover.
  private func titles(_ titles: ArraySlice<Int>) -> (
    cover: ArraySlice<Int>, preface: ArraySlice<Int>
  ) {
    guard let numbered = titles.firstIndex(where: { paragraphs[$0].number != nil }) else {
      return (titles.prefix(0), titles)
    }
    return (titles[..<numbered], titles[numbered...])
  }

  /// Formula and preambular paragraphs, with what hangs on them.
  private func preamble(_ indices: ArraySlice<Int>) -> ArraySlice<Int> {
    guard isStatement else { return indices.prefix(0) }
    var ids: Set<String> = []
    return indices.prefix { index in
      let paragraph = paragraphs[index]
      let belongs =
        switch paragraph.kind {
        case .heading: lines.isFormula(paragraph)
        case .preambular: true
        case .subparagraph, .listItem, .body: paragraph.parent.map { ids.contains($0) } ?? false
        default: false
        }
      if belongs { ids.insert(paragraph.id) }
      return belongs
    }
  }

  // MARK: Annexes

  /// An annex begins with its heading, or where ids begin to name it; what a letter encloses begins
  /// with the title behind its signature, or behind its text where nobody signed.
  private func annexes(_ indices: ArraySlice<Int>) -> [ArraySlice<Int>] {
    var starts: [Int] = []
    var name: Substring = ""
    for place in indices.indices {
      let paragraph = paragraphs[indices[place]]
      if paragraph.kind == .heading, lines.isAnnexHeading(ArraySlice(paragraph.text.utf8)) {
        starts.append(place)
        continue
      }
      if paragraph.kind == .title, place > indices.startIndex,
        isEnd(paragraphs[indices[place - 1]])
      {
        starts.append(place)
        continue
      }
      guard let annex = annexName(of: paragraph), annex != name else { continue }
      name = annex
      // The headings above belong to it.
      let headings = indices[..<place].reversed().prefix { paragraphs[$0].kind == .heading }
      let first = place - headings.count
      if first > starts.last ?? -1 { starts.append(first) }
    }
    return starts.indices.map { number in
      indices[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : indices.endIndex)]
    }
  }

  /// Whether a title behind this paragraph is that of another document.
  private func isEnd(_ paragraph: Paragraph) -> Bool {
    switch paragraph.kind {
    case .closing: true
    case .title, .heading: false
    default: isLetter
    }
  }

  /// `annex2` of `annex2.p1` and of `B.annex2.p1`.
  private func annexName(of paragraph: Paragraph) -> Substring? {
    let pieces = paragraph.id.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard let piece = pieces.dropLast().first(where: { $0.hasPrefix("annex") }) else { return nil }
    return piece
  }
}

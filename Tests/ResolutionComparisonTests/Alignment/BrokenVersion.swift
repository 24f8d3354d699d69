// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel

/// A language version that a seeded program has broken in four places, of which it knows the truth: one
/// paragraph is dropped, one joined to the next, one divided, one without its number.
struct BrokenVersion {
  enum Change: String, CaseIterable {
    case dropped, merged, divided, unnumbered
  }

  private(set) var document: Document
  /// What was done to a paragraph, by its id in the whole version.
  private(set) var changes: [String: Change] = [:]
  /// The ids that stand for each paragraph in the broken version, where they are not its own.
  private(set) var successors: [String: [String]] = [:]

  init(_ whole: Document, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    document = whole
    document.mentions = []
    var free = Set(whole.paragraphs.indices.filter { Self.mayBreak($0, in: whole) })
    var planned: [Int: Change] = [:]
    for change in Change.allCases {
      let fit = free.filter { Self.fits(change, at: $0, in: whole, free: free) }.sorted()
      guard let place = fit.randomElement(using: &generator) else { continue }
      planned[place] = change
      free.subtract(place - 1...place + 2)
    }
    for place in planned.keys.sorted(by: >) {
      guard let change = planned[place] else { continue }
      changes[whole.paragraphs[place].id] = change
      apply(change, at: place)
    }
    document = EntityExtractor().extract(from: document)
  }

  private static func mayBreak(_ place: Int, in whole: Document) -> Bool {
    let paragraph = whole.paragraphs[place]
    return [.preambular, .operative].contains(paragraph.kind)
      && !whole.paragraphs.contains { $0.parent == paragraph.id }
  }

  private static func fits(
    _ change: Change, at place: Int, in whole: Document, free: Set<Int>
  ) -> Bool {
    let paragraph = whole.paragraphs[place]
    return switch change {
    case .dropped: true
    case .merged:
      free.contains(place + 1) && paragraph.kind == whole.paragraphs[place + 1].kind
    case .divided: halves(of: paragraph.text) != nil
    case .unnumbered: paragraph.number != nil
    }
  }

  private mutating func apply(_ change: Change, at place: Int) {
    let id = document.paragraphs[place].id
    switch change {
    case .dropped:
      document.paragraphs.remove(at: place)
      successors[id] = []
    case .merged:
      let next = document.paragraphs.remove(at: place + 1)
      document.paragraphs[place].text += next.text
      document.paragraphs[place].footnotes += next.footnotes
      successors[next.id] = [id]
    case .divided:
      guard let (first, second) = Self.halves(of: document.paragraphs[place].text) else { return }
      var rest = document.paragraphs[place]
      rest.id = id + "~2"
      rest.number = nil
      rest.openingPhrase = nil
      rest.footnotes = []
      rest.text = second
      document.paragraphs[place].text = first
      document.paragraphs.insert(rest, at: place + 1)
      successors[id] = [id, rest.id]
    case .unnumbered: document.paragraphs[place].number = nil
    }
  }

  /// At the comma that is nearest to the middle; nil for a text without one in its middle third.
  static func halves(of text: String) -> (String, String)? {
    let characters = Array(text)
    let middle = characters.count / 2
    let commas = characters.indices.filter {
      characters[$0] == "，" && abs($0 - middle) <= characters.count / 6
    }
    guard characters.count > 50, let comma = commas.min(by: { abs($0 - middle) < abs($1 - middle) })
    else { return nil }
    return (String(characters[...comma]), String(characters[(comma + 1)...]))
  }
}

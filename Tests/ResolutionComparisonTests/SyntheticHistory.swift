// Part of Kimberlite.
import ResolutionModel

/// What may happen to a document within a year, made by a seeded program that knows the truth:
/// paragraphs are edited, dropped, added, moved, split and merged.
struct SyntheticHistory {
  /// Ids of old and new paragraphs that belong together.
  struct Link: Hashable {
    var old: String
    var new: String
  }

  private(set) var old: Document
  private(set) var new: Document
  private(set) var links: Set<Link> = []
  /// For each old paragraph that has a successor whether it was merged, split, edited or stayed.
  private(set) var relations: [String: String] = [:]
  private var generator: SeededGenerator

  private struct Piece {
    var origins: [String]
    var relation: String
    var paragraph: Paragraph
  }

  init(_ document: Document, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    old = document
    new = document
    var pieces: [Piece] = []
    for paragraph in document.paragraphs { change(paragraph, &pieces) }
    move(&pieces)
    var paragraphs: [Paragraph] = []
    for (place, piece) in pieces.enumerated() {
      var paragraph = piece.paragraph
      paragraph.id = "n\(place)"
      paragraph.parent = nil
      if paragraph.number != nil { paragraph.number = "\(place)" }
      for origin in piece.origins {
        links.insert(Link(old: origin, new: paragraph.id))
        relations[origin] = piece.relation
      }
      paragraphs.append(paragraph)
    }
    new.paragraphs = paragraphs
    for index in old.paragraphs.indices { old.paragraphs[index].parent = nil }
  }

  private mutating func change(_ paragraph: Paragraph, _ pieces: inout [Piece]) {
    guard [.preambular, .operative].contains(paragraph.kind), paragraph.text.count > 30 else {
      return pieces.append(
        Piece(origins: [paragraph.id], relation: "identical", paragraph: paragraph))
    }
    var paragraph = paragraph
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return
    case 1:
      var added = paragraph
      added.text = words(count: 18)
      added.openingPhrase = nil
      pieces.append(Piece(origins: [], relation: "new", paragraph: added))
      pieces.append(Piece(origins: [paragraph.id], relation: "identical", paragraph: paragraph))
    case 2...6:
      let id = paragraph.id
      paragraph.text = edited(paragraph.text)
      pieces.append(Piece(origins: [id], relation: "edited", paragraph: paragraph))
    case 7:
      guard let (first, second) = halves(of: paragraph.text) else { fallthrough }
      for text in [first, second] {
        var part = paragraph
        part.text = text
        pieces.append(Piece(origins: [paragraph.id], relation: "split", paragraph: part))
      }
    case 8 where pieces.last.map { $0.relation == "identical" && canMerge($0, paragraph) } == true:
      let last = pieces.count - 1
      pieces[last].origins.append(paragraph.id)
      pieces[last].relation = "merged"
      pieces[last].paragraph.text += " " + paragraph.text
    default:
      pieces.append(Piece(origins: [paragraph.id], relation: "identical", paragraph: paragraph))
    }
  }

  private func canMerge(_ piece: Piece, _ paragraph: Paragraph) -> Bool {
    piece.paragraph.kind == paragraph.kind && piece.paragraph.text.count > 40
      && paragraph.text.count * 4 > piece.paragraph.text.count
      && piece.paragraph.text.count * 4 > paragraph.text.count
  }

  /// Cut behind a comma near the middle; nil where there is none.
  private func halves(of text: String) -> (String, String)? {
    let characters = Array(text)
    let middle = characters.count * 3 / 10..<characters.count * 7 / 10
    guard characters.count > 80,
      let comma = middle.first(where: { characters[$0] == "," || characters[$0] == "，" })
    else { return nil }
    return (String(characters[...comma]), String(characters[(comma + 1)...]))
  }

  /// One to three short stretches are replaced, anywhere but at the start.
  private mutating func edited(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let size = min(characters.count / 8, 14)
      let start = Int.random(in: 12..<max(13, characters.count - size - 2), using: &generator)
      let end = min(characters.count - 1, start + size)
      characters.replaceSubrange(start..<end, with: Array(" " + words(count: 2) + " "))
    }
    return String(characters)
  }

  private mutating func words(count: Int) -> String {
    let syllables = ["ra", "ko", "mi", "tel", "sun", "bor", "vi", "lax", "pen", "du", "gro", "fi"]
    return (0..<count).map { _ in
      (0..<Int.random(in: 2...3, using: &generator))
        .map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
    }.joined(separator: " ")
  }

  /// One in ten goes elsewhere.
  private mutating func move(_ pieces: inout [Piece]) {
    for _ in 0..<pieces.count / 10 {
      let piece = pieces.remove(at: Int.random(in: 0..<pieces.count, using: &generator))
      pieces.insert(piece, at: Int.random(in: 0...pieces.count, using: &generator))
    }
  }
}

// Part of Kimberlite.
import ResolutionModel

/// Which note stands at which mark.
///
/// The first mark of a label carries the note, the marks after it refer to it; where several notes
/// have one label, each takes the next mark. A note without a mark hangs on the paragraph before it.
struct NotePlan {
  struct Mark {
    var label: String
    /// Of a note its index among the paragraphs; nil: no note has this label.
    var note: Int?
    /// Whether the note is written here.
    var carriesNote: Bool
  }

  /// By index of the paragraph.
  private(set) var marks: [Int: [Mark]] = [:]
  /// Notes without a mark, by index of the paragraph at whose end they are written; -1: there is no
  /// paragraph but notes.
  private(set) var unmarked: [Int: [Int]] = [:]
  /// The place of each note among the notes, from 1.
  private(set) var numbers: [Int: Int] = [:]

  /// Notes of which the place must be said: they do not stand at the end in the order of their marks.
  private(set) var displaced: Set<Int> = []

  /// A note in a note in a note, and no deeper.
  private static let deepest = 4

  private var waiting: [String: (notes: [Int], next: Int)] = [:]

  init(_ paragraphs: [Paragraph]) {
    var texts: [Int] = []
    for (index, paragraph) in paragraphs.enumerated() {
      guard paragraph.kind == .footnote else {
        texts.append(index)
        continue
      }
      numbers[index] = numbers.count + 1
      waiting[paragraph.number ?? "", default: ([], 0)].notes.append(index)
    }
    guard !numbers.isEmpty || texts.contains(where: { !paragraphs[$0].footnotes.isEmpty }) else {
      return
    }
    var placed: Set<Int> = []
    for index in texts { place(index, paragraphs, depth: 0, &placed) }
    placeUnmarked(paragraphs, &placed)
    findDisplaced(paragraphs, texts)
  }

  private mutating func findDisplaced(_ paragraphs: [Paragraph], _ texts: [Int]) {
    let tail = paragraphs.reversed().prefix { $0.kind == .footnote }.count
    let first = paragraphs.count - tail
    var order: [Int] = []
    for index in texts.isEmpty ? [-1] : texts { appendNotes(of: index, to: &order) }
    displaced = Set(order.filter { $0 < first })
    let last = order.filter { $0 >= first }
    if !zip(last, last.dropFirst()).allSatisfy({ $0 < $1 }) { displaced.formUnion(last) }
  }

  /// The notes in the order in which they are written.
  private func appendNotes(of index: Int, to order: inout [Int]) {
    for mark in marks[index] ?? [] where mark.carriesNote {
      guard let note = mark.note else { continue }
      order.append(note)
      appendNotes(of: note, to: &order)
    }
    for note in unmarked[index] ?? [] {
      order.append(note)
      appendNotes(of: note, to: &order)
    }
  }

  private mutating func place(
    _ index: Int, _ paragraphs: [Paragraph], depth: Int, _ placed: inout Set<Int>
  ) {
    for label in paragraphs[index].footnotes {
      guard var list = waiting[label], !label.isEmpty else {
        marks[index, default: []].append(Mark(label: label, note: nil, carriesNote: false))
        continue
      }
      while list.next < list.notes.count, placed.contains(list.notes[list.next]) { list.next += 1 }
      let isFree = list.next < list.notes.count && depth < Self.deepest
      let note = list.notes[isFree ? list.next : max(0, min(list.next, list.notes.count) - 1)]
      marks[index, default: []].append(Mark(label: label, note: note, carriesNote: isFree))
      waiting[label] = list
      if isFree {
        placed.insert(note)
        place(note, paragraphs, depth: depth + 1, &placed)
      }
    }
  }

  private mutating func placeUnmarked(_ paragraphs: [Paragraph], _ placed: inout Set<Int>) {
    var host = paragraphs.firstIndex { $0.kind != .footnote } ?? -1
    for (index, paragraph) in paragraphs.enumerated() {
      guard paragraph.kind == .footnote else {
        host = index
        continue
      }
      guard placed.insert(index).inserted else { continue }
      unmarked[host, default: []].append(index)
      place(index, paragraphs, depth: 1, &placed)
    }
  }
}

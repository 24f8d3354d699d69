// Part of Kimberlite.
import ResolutionModel

/// Reads Akoma Ntoso that Kimberlite wrote: its own attributes say what each paragraph is, so that
/// the document is the one that was written.
///
/// Text is taken as it stands, with every blank. A file that was edited since, so that it holds text
/// which belongs to no paragraph, or ids that are missing or stand twice, is not read here: then it
/// is read as any other AKN. `docs/akn.md` has the attributes.
struct AkomaNtosoWrittenDocument {
  let tree: AkomaNtosoTree
  private let description: Int
  private var result = WrittenDocument()
  private var notes: [(paragraph: Paragraph, after: String?)] = []
  /// The headings around what is read next, outermost first.
  private var path: [String] = []
  /// Text nodes that stand in a paragraph.
  private var isRead: [Bool]

  /// Nil for a file that Kimberlite did not write.
  init?(_ tree: AkomaNtosoTree) {
    guard
      let description = tree.nodes.indices.first(where: {
        tree.element($0) == .writtenDocument
      })
    else { return nil }
    self.tree = tree
    self.description = description
    isRead = Array(repeating: false, count: tree.nodes.count)
  }

  /// Nil where the attributes do not agree with the file.
  consuming func read() -> WrittenDocument? {
    var reader = self
    return reader.readAll()
  }

  private mutating func readAll() -> WrittenDocument? {
    walk(0, parent: nil)
    guard hasReadAll, let paragraphs = withNotes() else { return nil }
    result.paragraphs = paragraphs
    result.metadata = AkomaNtosoWrittenMetadata(tree: tree, description: description).read()
    mendTitle()
    return !paragraphs.isEmpty && result.isSound ? result : nil
  }

  /// No attribute can hold the characters that XML forbids, for which U+FFFD stands there; the
  /// paragraph with the same title has them.
  private mutating func mendTitle() {
    guard let title = result.metadata.title, title.unicodeScalars.contains("\u{FFFD}") else {
      return
    }
    let printed = result.paragraphs.first { paragraph in
      paragraph.kind == .title
        && zip(paragraph.text.unicodeScalars, title.unicodeScalars).allSatisfy {
          $0 == $1 || $1 == "\u{FFFD}"
        } && paragraph.text.unicodeScalars.count == title.unicodeScalars.count
    }
    result.metadata.title = printed?.text ?? title
  }

  /// Whether all text outside of metadata and cover page belongs to a paragraph.
  private var hasReadAll: Bool {
    var node = 0
    while node < tree.nodes.count {
      switch tree.element(node) {
      case .meta, .coverPage: node = Int(tree.nodes[node].end)
      case .text where !isRead[node] && !tree.isBlank(node): return false
      default: node += 1
      }
    }
    return true
  }

  // MARK: Walking

  /// - Parameter text: the node below it that has been read.
  private mutating func walk(_ node: Int, parent: String?, leavingOut text: Int? = nil) {
    for child in tree.children(of: node) where child != text {
      switch tree.element(child) {
      case .text, .meta: break
      case .section: readSection(child)
      case .component, .attachment:
        path = []
        walk(child, parent: nil)
      case _ where tree.attribute(.paragraph, of: child) != nil: read(child, parent: parent)
      default: walk(child, parent: parent, leavingOut: text)
      }
    }
  }

  private mutating func readSection(_ node: Int) {
    let heading = tree.children(of: node).first { tree.element($0) == .heading }
    guard let heading, let id = tree.attribute(.paragraph, of: heading) else {
      return walk(node, parent: nil)
    }
    let number = tree.child(.num, of: node)
    if let paragraph = paragraph(heading, text: heading, number: number, parent: nil) {
      result.paragraphs.append(paragraph)
    }
    path.append(id)
    walk(node, parent: nil, leavingOut: heading)
    path.removeLast()
  }

  /// A paragraph, and what hangs on it.
  private mutating func read(_ node: Int, parent: String?) {
    let (text, number) = parts(of: node)
    guard let paragraph = paragraph(node, text: text, number: number, parent: parent) else {
      return
    }
    result.paragraphs.append(paragraph)
    if text != node { walk(node, parent: paragraph.id, leavingOut: text) }
    if paragraph.kind == .heading, tree.element(node) == .p { path.append(paragraph.id) }
  }

  /// Which node below a paragraph's holds its text, and which its number.
  private func parts(of node: Int) -> (text: Int, number: Int?) {
    var text: Int?
    var number: Int?
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .num: number = child
      case .other where tree.attribute(.name, of: child) == "num": number = child
      case .docNumber: number = child
      case .docTitle, .docProponent, .p: text = text ?? child
      case .content, .intro: text = text ?? tree.child(.p, of: child)
      case .blockList: text = text ?? tree.child(.listIntroduction, of: child)
      default: break
      }
    }
    if let number, text == nil, tree.element(number) == .docNumber { return (number, nil) }
    return (text ?? node, number)
  }

  // MARK: Paragraphs

  private mutating func paragraph(
    _ node: Int, text: Int, number: Int?, parent: String?
  ) -> Paragraph? {
    guard let id = tree.attribute(.paragraph, of: node) else { return nil }
    guard let kind = kind(of: node) else { return nil }
    let isOutside = kind == .title || kind == .closing || kind == .footnote
    var paragraph = Paragraph(
      id: id, kind: kind, parent: parent, section: isOutside ? [] : path, text: "",
      line: tree.line(node))
    if let parent = tree.attribute(.parent, of: node) {
      paragraph.parent = parent.isEmpty ? nil : parent
    }
    if let section = tree.attribute(.section, of: node) {
      paragraph.section = section.split(separator: " ").map(String.init)
    }
    paragraph.function = tree.attribute(.function, of: node).flatMap {
      Paragraph.Function(rawValue: $0)
    }
    if let number { paragraph.number = withoutDot(inline(number).text) }
    if tree.element(node) == .authorialNote { paragraph.number = tree.attribute(.marker, of: node) }
    if let number = tree.attribute(.number, of: node) { paragraph.number = number }
    let content = inline(text)
    paragraph.text = content.text
    paragraph.footnotes = content.marks
    paragraph.openingPhrase = tree.attribute(.openingPhrase, of: node) ?? content.phrase
    return paragraph
  }

  /// Nil where the file says none that there is: then the text belongs to no paragraph.
  private func kind(of node: Int) -> Paragraph.Kind? {
    if tree.element(node) == .authorialNote { return .footnote }
    return tree.attribute(.kind, of: node).flatMap { Paragraph.Kind(rawValue: $0) }
  }

  private func withoutDot(_ number: String) -> String {
    number.utf8.last == UInt8(ascii: ".") ? String(number.dropLast()) : number
  }

  // MARK: Running text

  private struct Inline {
    var bytes: [UInt8] = []
    var marks: [String] = []
    var phrase: String?

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func inline(_ node: Int) -> Inline {
    var result = Inline()
    append(node, to: &result)
    return result
  }

  private mutating func append(_ node: Int, to result: inout Inline) {
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .text:
        isRead[child] = true
        result.bytes.append(contentsOf: tree.text(of: child))
      case .authorialNote: readNote(child, markedIn: &result)
      case .noteReference: result.marks.append(tree.attribute(.marker, of: child) ?? "")
      case .marker: result.bytes.append(contentsOf: Self.character(child, tree))
      case .span where result.phrase == nil && tree.style(child).contains(.italic):
        let start = result.bytes.count
        append(child, to: &result)
        result.phrase = String(decoding: result.bytes[start...], as: UTF8.self)
      default: append(child, to: &result)
      }
    }
  }

  /// The character that XML forbids: `U+FFFE`.
  static func character(_ marker: Int, _ tree: AkomaNtosoTree) -> [UInt8] {
    guard let name = tree.attribute(.name, of: marker),
      name.hasPrefix(DocumentMarkup.characterPrefix),
      let value = UInt32(name.dropFirst(DocumentMarkup.characterPrefix.count), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return [] }
    return Array(String(Character(scalar)).utf8)
  }

  // MARK: Notes

  private mutating func readNote(_ node: Int, markedIn result: inout Inline) {
    if tree.attribute(.marked, of: node) != "false" {
      result.marks.append(tree.attribute(.marker, of: node) ?? "")
    }
    guard tree.attribute(.paragraph, of: node) != nil else {
      // A mark of which the note is missing: an empty note.
      return
    }
    let place = notes.count
    let empty = Paragraph(id: "", kind: .footnote, text: "")
    notes.append((empty, tree.attribute(.after, of: node)))
    let text = tree.child(.p, of: node) ?? node
    guard let note = paragraph(node, text: text, number: nil, parent: nil) else { return }
    notes[place].paragraph = note
  }

  /// Notes stand at the end, or behind the paragraph that they name. Nil when one names none.
  private func withNotes() -> [Paragraph]? {
    var followers: [String: Int] = [:]
    for (index, note) in notes.enumerated() {
      guard let after = note.after else { continue }
      guard followers.updateValue(index, forKey: after) == nil else { return nil }
    }
    var all: [Paragraph] = []
    func addFollowers(of id: String) {
      var last = id
      while let next = followers.removeValue(forKey: last) {
        all.append(notes[next].paragraph)
        last = notes[next].paragraph.id
      }
    }
    addFollowers(of: "")
    for paragraph in result.paragraphs + notes.filter({ $0.after == nil }).map(\.paragraph) {
      all.append(paragraph)
      addFollowers(of: paragraph.id)
    }
    return followers.isEmpty ? all : nil
  }
}

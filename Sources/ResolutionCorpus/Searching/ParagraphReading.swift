// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// Reads what is stored of paragraphs and of their files, each file once. For one task at a time.
struct ParagraphReading {
  let index: IndexReader
  private var groups: [GroupID: Group] = [:]
  /// Where dates and titles are looked for that a file does not state; nil: nowhere.
  private let corpus: CorpusReader?

  /// What a paragraph's file says of it.
  struct Group {
    /// Nil for lists of paragraphs.
    var metadata: DocumentMetadata?
    var findings: [Finding] = []
    /// The name under which the index knows the file.
    var name: String
  }

  init(_ index: IndexReader) {
    self.index = index
    corpus = nil
  }

  /// Completes dates and titles by other files of the same symbol.
  init(_ corpus: CorpusReader) {
    index = corpus.index
    self.corpus = corpus
  }

  mutating func group(of document: DocumentID) throws(IndexError) -> Group {
    try group(index.group(of: document))
  }

  mutating func group(_ id: GroupID) throws(IndexError) -> Group {
    if let known = groups[id] { return known }
    let stored = try index.group(id)
    var group = Group(metadata: nil, name: GroupKey.name(stored.key))
    if case .document(let metadata, let findings)? = GroupRecord(stored.value) {
      group.metadata = metadata
      group.findings = findings
    }
    groups[id] = group
    return group
  }

  func symbol(of document: DocumentID) throws(IndexError) -> String? {
    let bytes = try index.text(CorpusSchema.Column.symbol, of: document)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  func language(of document: DocumentID) throws(IndexError) -> String? {
    let value = try index.number(CorpusSchema.Column.language, of: document)
    return value == 0 ? nil : CorpusSchema.language(value)
  }

  /// 0 in a column is no value.
  func number(_ column: Int, of document: DocumentID) throws(IndexError) -> Int? {
    let value = try index.number(column, of: document)
    return value == 0 ? nil : Int(value)
  }

  /// The paragraph as it was stored; of a list's paragraph as much as there is.
  func paragraph(_ document: DocumentID) throws(IndexError) -> Paragraph {
    switch ParagraphRecord(try index.value(of: document)) {
    case .paragraph(let paragraph)?: return paragraph
    case .imported(let id, let text)?:
      let kind = CorpusSchema.kind(try index.number(CorpusSchema.Column.kind, of: document))
      let name = JSONToken.text(try id.isEmpty ? identifier(document) : id)
      return Paragraph(id: name, kind: kind ?? .body, text: text ?? "")
    case nil: throw .damaged(file: "", section: "paragraph record", offset: Int(document.number))
    }
  }

  /// The number that a column holds as a paragraph's id, as a token of JSON.
  func identifier(_ document: DocumentID) throws(IndexError) -> [UInt8] {
    let value = try index.number(CorpusSchema.Column.identifier, of: document)
    return value == 0 ? [] : Array(String(value - 1).utf8)
  }

  mutating func address(
    of document: DocumentID, paragraph: String
  ) throws(IndexError) -> Address {
    if let symbol = try symbol(of: document) {
      return Address(
        document: symbol, language: try language(of: document), paragraph: paragraph)
    }
    return Address(
      document: try group(of: document).name, isSymbol: false,
      language: try language(of: document), paragraph: paragraph)
  }

  /// A hit, its highlights apart.
  mutating func hit(_ document: DocumentID, score: Float) throws(IndexError) -> SearchHit {
    let paragraph = try paragraph(document)
    let group = try group(of: document)
    let address = try address(of: document, paragraph: paragraph.id)
    var hit = SearchHit(
      address: address.description, paragraph: paragraph.id, kind: paragraph.kind.rawValue,
      score: score, text: paragraph.text)
    hit.symbol = address.isSymbol ? address.document : nil
    hit.language = address.language
    hit.number = paragraph.number
    hit.title = group.metadata?.title
    hit.year = try number(CorpusSchema.Column.year, of: document)
    let date = try index.number(CorpusSchema.Column.date, of: document)
    hit.date = CorpusSchema.date(date)?.description
    hit.document = document
    // Lists of paragraphs state no dates, and nobody else does.
    if group.metadata != nil { try complete(&hit, group.name) }
    return hit
  }

  // MARK: - By other files

  private mutating func complete(_ hit: inout SearchHit, _ name: String) throws(IndexError) {
    guard let corpus else { return }
    if try corpus.copies().files.contains(name) { hit.file = name }
    guard hit.year == nil || hit.title == nil, let symbol = hit.symbol else { return }
    let shared = try SharedFacts(symbol: symbol, in: corpus.files()) { file throws(IndexError) in
      try group(file.groups[0]).metadata
    }
    if hit.year == nil {
      hit.date = shared.date?.description
      hit.year = shared.date?.year
    }
    hit.title = hit.title ?? shared.title
  }
}

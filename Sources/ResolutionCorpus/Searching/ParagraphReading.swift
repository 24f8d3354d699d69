// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// Reads what is stored of paragraphs and of their files, each file once. For one task at a time.
struct ParagraphReading {
  let index: IndexReader
  private var groups: [GroupID: Group] = [:]

  /// What a paragraph's file says of it.
  struct Group {
    /// Nil for lists of paragraphs.
    var metadata: DocumentMetadata?
    /// The name under which the index knows the file.
    var name: String
  }

  init(_ index: IndexReader) { self.index = index }

  mutating func group(of document: DocumentID) throws(IndexError) -> Group {
    try group(index.group(of: document))
  }

  mutating func group(_ id: GroupID) throws(IndexError) -> Group {
    if let known = groups[id] { return known }
    var group = Group(metadata: nil, name: GroupKey.name(try index.groupKey(id)))
    if case .document(let metadata, _)? = GroupRecord(try index.groupValue(id)) {
      group.metadata = metadata
    }
    groups[id] = group
    return group
  }

  func symbol(of document: DocumentID) throws(IndexError) -> String? {
    let bytes = try index.text(CorpusSchema.Column.symbol, of: document)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  func language(of document: DocumentID) -> String? {
    let value = index.number(CorpusSchema.Column.language, of: document)
    return value == 0 ? nil : CorpusSchema.language(value)
  }

  /// 0 in a column is no value.
  func number(_ column: Int, of document: DocumentID) -> Int? {
    let value = index.number(column, of: document)
    return value == 0 ? nil : Int(value)
  }

  /// The paragraph as it was stored; of a list's paragraph as much as there is.
  func paragraph(_ document: DocumentID) throws(IndexError) -> Paragraph {
    switch ParagraphRecord(try index.value(of: document)) {
    case .paragraph(let paragraph)?: return paragraph
    case .imported(let id, let text)?:
      let kind = CorpusSchema.kind(index.number(CorpusSchema.Column.kind, of: document))
      let name = JSONToken.text(id.isEmpty ? identifier(document) : id)
      return Paragraph(id: name, kind: kind ?? .body, text: text ?? "")
    case nil: throw .damaged(file: "", section: "paragraph record", offset: Int(document.number))
    }
  }

  /// The number that a column holds as a paragraph's id, as a token of JSON.
  func identifier(_ document: DocumentID) -> [UInt8] {
    let value = index.number(CorpusSchema.Column.identifier, of: document)
    return value == 0 ? [] : Array(String(value - 1).utf8)
  }

  mutating func address(
    of document: DocumentID, paragraph: String
  ) throws(IndexError) -> Address {
    if let symbol = try symbol(of: document) {
      return Address(
        document: symbol, language: language(of: document), paragraph: paragraph)
    }
    return Address(
      document: try group(of: document).name, isSymbol: false, language: language(of: document),
      paragraph: paragraph)
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
    hit.year = number(CorpusSchema.Column.year, of: document)
    hit.date = CorpusSchema.date(index.number(CorpusSchema.Column.date, of: document))?.description
    hit.document = document
    return hit
  }
}

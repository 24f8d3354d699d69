// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

extension CorpusReader {
  /// The documents that an address names, one for each language and file, with `context` neighbours
  /// on each side of the paragraph meant. `languages` in their order; empty: all.
  package func show(
    _ address: Address, context: Int = 0, languages: [String] = []
  ) throws(CorpusError) -> [ShownDocument] {
    let wanted = address.language.map { [$0] } ?? languages.map { $0.lowercased() }
    let found = try asking { () throws(IndexError) in try places(of: address, wanted) }
    guard let first = found.first else { throw .documentNotFound(address) }
    var shown: [ShownDocument] = []
    for document in found {
      let paragraphs = try asking { () throws(IndexError) in try entries(of: document) }
      if try storesNoText(document) { throw .textNotStored }
      guard let id = address.paragraph else {
        shown.append(
          ShownDocument(
            metadata: document.metadata, entries: paragraphs, paragraphCount: paragraphs.count))
        continue
      }
      guard let place = Self.place(of: id, in: paragraphs.map(\.paragraph.id)) else { continue }
      let range = max(0, place - context)...min(paragraphs.count - 1, place + max(0, context))
      var near = Array(paragraphs[range])
      for index in near.indices { near[index].isMeant = index + range.lowerBound == place }
      shown.append(
        ShownDocument(
          metadata: document.metadata, entries: near,
          notes: Self.notes(citedBy: near, in: paragraphs, outside: range),
          paragraphCount: paragraphs.count))
    }
    guard !shown.isEmpty else {
      throw .paragraphNotFound(address, document: first.metadata.symbol?.canonical ?? first.name)
    }
    return shown
  }

  /// The `context` paragraphs before and behind a hit, in its document.
  package func neighbours(
    of hit: SearchHit, context: Int
  ) throws(CorpusError) -> [ShownDocument.Entry] {
    guard let meant = hit.document, context > 0 else { return [] }
    return try asking { () throws(IndexError) in
      var reading = ParagraphReading(index)
      let symbol = try reading.symbol(of: meant)
      let documents = try index.documents(of: index.group(of: meant))
      guard let place = documents.firstIndex(of: meant) else { return [] }
      var entries: [ShownDocument.Entry] = []
      for place in max(0, place - context)...min(documents.count - 1, place + context) {
        // A list holds the paragraphs of many documents.
        guard try reading.symbol(of: documents[place]) == symbol else { continue }
        entries.append(
          try entry(documents[place], isMeant: documents[place] == meant, &reading))
      }
      return entries
    }
  }

  // MARK: - Documents

  /// A document of the index: its paragraphs in order.
  private struct Place {
    var metadata: DocumentMetadata
    var name: String
    var paragraphs: [DocumentID]
  }

  private func places(
    of address: Address, _ languages: [String]
  ) throws(IndexError) -> [Place] {
    var places: [Place] = []
    if address.isSymbol {
      places = try documents(found: QueryCompiler.symbols([address.document]))
    }
    if places.isEmpty { places = try documents(named: address.typed) }
    guard !languages.isEmpty else { return places }
    return languages.flatMap { code in places.filter { $0.metadata.language?.code == code } }
  }

  /// One for each file, and in lists one for each language; by language, then by the file's name.
  private func documents(found query: IndexQuery) throws(IndexError) -> [Place] {
    // By the file's name, not the group: one that outgrew a segment is in several.
    struct Key: Hashable {
      var name: String
      var language: UInt32
    }
    var order: [Key] = []
    var paragraphs: [Key: [DocumentID]] = [:]
    var reading = ParagraphReading(index)
    try index.matches(query) { document throws(IndexError) in
      let key = Key(
        name: try reading.group(of: document).name,
        language: try index.number(CorpusSchema.Column.language, of: document))
      if paragraphs[key] == nil { order.append(key) }
      paragraphs[key, default: []].append(document)
      return true
    }
    var places: [Place] = []
    for key in order {
      let documents = paragraphs[key] ?? []
      guard let first = documents.first else { continue }
      let group = try reading.group(of: first)
      var metadata = group.metadata
      if metadata == nil {
        var known = DocumentMetadata(path: group.name, sha256: "", format: .text)
        known.symbol = try reading.symbol(of: first).flatMap { DocumentSymbol($0) }
        known.language = try reading.language(of: first).map(Language.init(code:))
        metadata = known
      }
      guard let metadata else { continue }
      places.append(Place(metadata: metadata, name: group.name, paragraphs: documents))
    }
    return places.sorted { a, b in
      let first = a.metadata.language?.code ?? ""
      let second = b.metadata.language?.code ?? ""
      return first != second ? first < second : a.name < b.name
    }
  }

  /// Files whose path, or whose end of it, is this.
  private func documents(named path: String) throws(IndexError) -> [Place] {
    var reading = ParagraphReading(index)
    var places: [Place] = []
    for group in index.groups {
      let found = try reading.group(group)
      guard let metadata = found.metadata,
        found.name == path || metadata.path == path || found.name.hasSuffix("/" + path)
      else { continue }
      let paragraphs = try index.documents(of: group)
      // A group that outgrew a segment is in several.
      if let known = places.firstIndex(where: { $0.name == found.name }) {
        places[known].paragraphs += paragraphs
      } else {
        places.append(Place(metadata: metadata, name: found.name, paragraphs: paragraphs))
      }
    }
    return places.sorted { $0.name < $1.name }
  }

  // MARK: - Paragraphs

  private func entries(of place: Place) throws(IndexError) -> [ShownDocument.Entry] {
    var reading = ParagraphReading(index)
    var entries: [ShownDocument.Entry] = []
    for document in place.paragraphs {
      entries.append(try entry(document, isMeant: true, &reading))
    }
    return entries
  }

  private func entry(
    _ document: DocumentID, isMeant: Bool, _ reading: inout ParagraphReading
  ) throws(IndexError) -> ShownDocument.Entry {
    let paragraph = try reading.paragraph(document)
    let address = try reading.address(of: document, paragraph: paragraph.id)
    return ShownDocument.Entry(
      paragraph: paragraph, address: address.description, isMeant: isMeant)
  }

  private func storesNoText(_ place: Place) throws(CorpusError) -> Bool {
    guard let first = place.paragraphs.first else { return false }
    let bytes = try asking { () throws(IndexError) in try index.value(of: first) }
    if case .imported(_, nil)? = ParagraphRecord(bytes) { return true }
    return false
  }

  private static func notes(
    citedBy near: [ShownDocument.Entry], in paragraphs: [ShownDocument.Entry],
    outside range: ClosedRange<Int>
  ) -> [ShownDocument.Entry] {
    let marks = Set(near.flatMap(\.paragraph.footnotes))
    guard !marks.isEmpty else { return [] }
    return paragraphs.indices.filter { place in
      let paragraph = paragraphs[place].paragraph
      return !range.contains(place) && paragraph.kind == .footnote
        && paragraph.number.map(marks.contains) == true
    }.map { paragraphs[$0] }
  }

  /// Whatever the case; a number alone is an operative paragraph's, else a body paragraph's.
  private static func place(of id: String, in ids: [String]) -> Int? {
    if let place = ids.firstIndex(of: id) { return place }
    let lower = id.lowercased()
    for wanted in [lower, "op" + lower, "p" + lower, "pp" + lower] {
      if let place = ids.firstIndex(where: { $0.lowercased() == wanted }) { return place }
      if lower.first?.isNumber != true { return nil }
    }
    return nil
  }
}

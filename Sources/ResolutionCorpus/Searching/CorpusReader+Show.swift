// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel

extension CorpusReader {
  /// The documents that an address names, one for each language, with `context` neighbours on each
  /// side of the paragraph meant. `languages` in their order; empty: all. Where several files hold a
  /// document in one language the best form is shown, of equal ones the first that has most of the words,
  /// and the others are named.
  package func show(
    _ address: Address, context: Int = 0, languages: [String] = []
  ) throws(CorpusError) -> [ShownDocument] {
    let wanted = address.language.map { [$0] } ?? languages.map { $0.lowercased() }
    let all = try asking { () throws(IndexError) in try places(of: address) }
    let found = try inLanguages(wanted, all, address)
    var shown: [ShownDocument] = []
    for document in found {
      if try storesNoText(document) { throw .textNotStored }
      let paragraphs = try asking { () throws(IndexError) in try entries(of: document) }
      let part = Self.part(of: document, paragraphs, address, context: context)
      guard var part else { continue }
      let known = shown.firstIndex {
        address.isSymbol && $0.metadata.symbol == document.metadata.symbol
          && $0.metadata.symbol != nil && $0.metadata.language == document.metadata.language
      }
      if let known {
        let difference = CopyComparison.difference(
          of: part.entries.map(\.paragraph), from: shown[known].entries.map(\.paragraph))
        shown[known].copies.append(.init(file: document.name, difference: difference))
        continue
      }
      let ids = Set(part.entries.map(\.paragraph.id))
      part.findings = document.findings.filter { finding in
        finding.paragraph.map(ids.contains) ?? true
      }
      shown.append(part)
    }
    guard !shown.isEmpty else {
      throw .paragraphNotFound(
        address, document: found[0].metadata.symbol?.canonical ?? found[0].name)
    }
    return shown
  }

  /// Throws when nothing is left.
  private func inLanguages(
    _ wanted: [String], _ all: [Place], _ address: Address
  ) throws(CorpusError) -> [Place] {
    guard !all.isEmpty else {
      let nearest = try asking { () throws(IndexError) in try symbols(near: address) }
      throw .documentNotFound(address, nearest: nearest)
    }
    guard !wanted.isEmpty else { return all }
    let found = wanted.flatMap { code in all.filter { $0.metadata.language?.code == code } }
    guard found.isEmpty else { return found }
    let languages = Set(all.compactMap { $0.metadata.language?.code }).sorted()
    throw .languageNotFound(address, asked: wanted, found: languages)
  }

  /// What is shown of a document; nil when it has no such paragraph.
  private static func part(
    of document: Place, _ paragraphs: [ShownDocument.Entry], _ address: Address, context: Int
  ) -> ShownDocument? {
    guard let id = address.paragraph else {
      return ShownDocument(
        metadata: document.metadata, entries: paragraphs, paragraphCount: paragraphs.count)
    }
    let ids = paragraphs.map(\.paragraph.id)
    guard let first = place(of: id, in: ids) else { return nil }
    var last = first
    if let id = address.lastParagraph {
      guard let place = place(of: id, in: ids), place >= first else { return nil }
      last = place
    }
    // With what hangs on the last one: half a sentence is not to be cited.
    let parent = ids[last] + "."
    while last + 1 < ids.count, ids[last + 1].hasPrefix(parent) { last += 1 }
    let range = max(0, first - context)...min(paragraphs.count - 1, last + max(0, context))
    var near = Array(paragraphs[range])
    for index in near.indices {
      near[index].isMeant = (first...last).contains(index + range.lowerBound)
    }
    return ShownDocument(
      metadata: document.metadata, entries: near,
      notes: notes(citedBy: near, in: paragraphs, outside: range),
      paragraphCount: paragraphs.count)
  }

  /// Symbols of the index that are most like one that it does not have; the nearest first.
  func symbols(near address: Address) throws(IndexError) -> [String] {
    guard address.isSymbol else { return [] }
    let wanted = Array(address.document.utf8)
    let near = try files().bySymbol.keys.compactMap { symbol in
      EditDistance.between(wanted, symbol, limit: 2).map { (distance: $0, symbol: symbol) }
    }
    return near.sorted { a, b in
      a.distance != b.distance
        ? a.distance < b.distance : NaturalOrder.precedes(a.symbol, b.symbol)
    }.prefix(3).map { String(decoding: $0.symbol, as: UTF8.self) }
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
    var findings: [Finding] = []
    var name: String
    var paragraphs: [DocumentID]
  }

  private func places(of address: Address) throws(IndexError) -> [Place] {
    if address.isSymbol {
      let places = try documents(
        found: QueryCompiler.symbols([files().completed(address.document)]))
      if !places.isEmpty { return places }
    }
    return try documents(named: address.typed)
  }

  /// One for each file, and in lists one for each language; by language, the best form first, those that
  /// lack much of the text last, then by the file's name.
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
      places.append(
        Place(
          metadata: metadata, findings: group.findings, name: group.name, paragraphs: documents))
    }
    var ranks: [String: Int] = [:]
    for file in try files().files where file.bestForm != nil || file.isShort {
      ranks[file.name] = file.bestForm == nil ? 1 : 2
    }
    return places.sorted { a, b in
      let first = a.metadata.language?.code ?? ""
      let second = b.metadata.language?.code ?? ""
      if first != second { return first < second }
      let (one, other) = (ranks[a.name] ?? 0, ranks[b.name] ?? 0)
      return one != other ? one < other : a.name < b.name
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
        places.append(
          Place(
            metadata: metadata, findings: found.findings, name: found.name,
            paragraphs: paragraphs))
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
    var entry = ShownDocument.Entry(
      paragraph: paragraph, address: address.description, isMeant: isMeant,
      mentions: ParagraphRecord.mentions(try index.value(of: document)) ?? [])
    entry.document = document
    return entry
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

  /// Whatever the case; a number alone is an operative paragraph's, else a body paragraph's; `4a` is
  /// `4.a` where nothing is called `4a`.
  private static func place(of id: String, in ids: [String]) -> Int? {
    if let place = ids.firstIndex(of: id) { return place }
    let lower = id.lowercased()
    var dotted = ""
    for character in lower {
      if dotted.last?.isNumber == true, character.isLetter { dotted.append(".") }
      dotted.append(character)
    }
    for name in lower == dotted ? [lower] : [lower, dotted] {
      for wanted in [name, "op" + name, "p" + name, "pp" + name] {
        if let place = ids.firstIndex(where: { $0.lowercased() == wanted }) { return place }
        if name.first?.isNumber != true { break }
      }
    }
    return nil
  }
}

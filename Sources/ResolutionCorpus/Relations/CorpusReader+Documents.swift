// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel
import ResolutionParser

extension CorpusReader {
  /// Every document of the index once: of files that hold the same symbol in the same language the
  /// best form, of equal ones the first that has most of the words. By symbol, the numbers in it as
  /// numbers, then by language; files without symbol last, by name. Reads a record for each file, some
  /// 10 µs; lists of paragraphs are passed over.
  package func documentEntries() throws(CorpusError) -> [DocumentEntry] {
    try asking { () throws(IndexError) in
      try documentEntries(of: files().files.filter { $0.bestForm == nil })
    }
  }

  /// Those that an address names: one for each language, or that of its language.
  ///
  /// Throws `documentNotFound`, `languageNotFound`.
  package func documentEntries(of address: Address) throws(CorpusError) -> [DocumentEntry] {
    let found = try asking { () throws(IndexError) in
      let table = try files()
      var places: [Int] = []
      if address.isSymbol {
        places = (table.bySymbol[Array(table.completed(address.document).utf8)] ?? [])
          .filter { table.files[$0].bestForm == nil }
      }
      if places.isEmpty {
        let path = address.typed
        places = table.files.indices.filter { place in
          let name = table.files[place].name
          return name == path || name.hasSuffix("/" + path)
        }
      }
      return try documentEntries(of: places.map { table.files[$0] })
    }
    guard !found.isEmpty else {
      let nearest = try asking { () throws(IndexError) in try symbols(near: address) }
      throw .documentNotFound(address, nearest: nearest)
    }
    guard let wanted = address.language else { return found }
    let inLanguage = found.filter { $0.metadata.language?.code == wanted }
    guard inLanguage.isEmpty else { return inLanguage }
    throw .languageNotFound(
      address, asked: [wanted],
      found: Set(found.compactMap { $0.metadata.language?.code }).sorted())
  }

  /// With its paragraphs and what they name.
  package func document(_ entry: DocumentEntry) throws(CorpusError) -> IndexedDocument {
    try asking { () throws(IndexError) in
      var places: [DocumentID] = []
      for group in entry.groups { places += try index.documents(of: group) }
      var document = Document(metadata: entry.metadata)
      if let group = entry.groups.first,
        case .document(_, let findings)? = GroupRecord(try index.group(group).value)
      {
        document.findings = findings
      }
      let reading = ParagraphReading(index)
      for place in places {
        document.paragraphs.append(try reading.paragraph(place))
        document.mentions += ParagraphRecord.mentions(try index.value(of: place)) ?? []
      }
      return IndexedDocument(entry: entry, document: document, places: places)
    }
  }

  // MARK: - Entries

  /// Nil for what is no document that was read.
  private func entry(_ file: FileTable.File) throws(IndexError) -> DocumentEntry? {
    let group = try index.group(file.groups[0])
    guard case .document(let metadata, _)? = GroupRecord(group.value),
      let fingerprint = FileFingerprint(group.fingerprint)
    else { return nil }
    return DocumentEntry(
      metadata: metadata, name: file.name, content: fingerprint.content(ofFile: file.name),
      groups: file.groups)
  }

  /// In their order, each document once.
  private func documentEntries(
    of files: [FileTable.File]
  ) throws(IndexError) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    for file in files {
      if let entry = try entry(file) { entries.append(entry) }
    }
    let short = Set(files.filter(\.isShort).map(\.name))
    var seen: Set<Address> = []
    let ordered = entries.sorted { a, b in
      let (first, second) = (a.metadata.symbol, b.metadata.symbol)
      guard let first, let second else {
        return first == nil && second == nil ? a.name < b.name : second == nil
      }
      if first != second {
        return NaturalOrder.precedes(Array(first.canonical.utf8), Array(second.canonical.utf8))
      }
      let codes = (a.metadata.language?.code ?? "", b.metadata.language?.code ?? "")
      if codes.0 != codes.1 { return codes.0 < codes.1 }
      let areShort = (short.contains(a.name), short.contains(b.name))
      return areShort.0 != areShort.1 ? areShort.1 : a.name < b.name
    }
    return ordered.filter { $0.metadata.symbol == nil || seen.insert($0.address).inserted }
  }
}

extension FileFingerprint {
  /// Of everything that decides which document it is and which paragraphs there are.
  func content(ofFile name: String) -> ContentKey {
    let text = "\(name)\t\(version)\t\(manifest)\t\(sha256)\t" + CorpusSchema.analysis(.standard)
    let hash = ContentHash.sha256(of: Array(text.utf8)).utf8.prefix(32)
    return ContentKey(bytes: Array(hash))
  }
}

// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// The documents of the index that have a paragraph which a query and filters choose, and these paragraphs.
/// Documents are in the order of `CorpusReader.documentEntries`, each once.
package struct CorpusSelection: Sendable {
  package typealias Places = Set<DocumentID>

  package struct Choice: Sendable {
    package var entry: DocumentEntry
    /// The document's name in what leaves the machine.
    package var address: Address
    /// Places of the paragraphs in the index; nil: all of them.
    package var paragraphs: Set<DocumentID>?
  }

  package let corpus: CorpusReader
  package let documents: [Choice]
  /// Files that hold a document in a language of which another file is selected; they are left out.
  package let copies: [String]
  /// Chosen paragraphs of lists that were taken in without a document; they are left out.
  package let listParagraphs: Int
  /// Whether filters alone chose: then a document stands for itself as a whole, too.
  package let isWithoutQuery: Bool
  let names: PortableNames

  package var isEmpty: Bool { documents.isEmpty }

  /// The documents, versions of one document together.
  package var versions: [[Choice]] {
    var groups: [[Choice]] = []
    for choice in documents {
      let symbol = choice.entry.metadata.symbol
      if symbol != nil, groups.last?.first?.entry.metadata.symbol == symbol {
        groups[groups.count - 1].append(choice)
      } else {
        groups.append([choice])
      }
    }
    return groups
  }

  /// A document with its paragraphs and what they name, and which of its paragraphs are chosen, by id;
  /// nil: all.
  package func document(
    _ choice: Choice
  ) throws(CorpusError) -> (document: Document, chosen: Set<String>?) {
    var indexed = try corpus.document(choice.entry)
    indexed.document.metadata.path = names.name(of: choice.entry.name)
    guard let places = choice.paragraphs else { return (indexed.document, nil) }
    var ids: Set<String> = []
    for (place, paragraph) in zip(indexed.places, indexed.document.paragraphs)
    where places.contains(place) {
      ids.insert(paragraph.id)
    }
    return (indexed.document, ids.count == indexed.document.paragraphs.count ? nil : ids)
  }

  /// An address as it leaves the machine: of a document without symbol by `PortableNames`.
  package func portable(_ address: Address) -> Address { names.portable(address) }

  /// What series call a document: its symbol, else its file.
  package func portable(_ name: String) -> String { names.name(of: name) }
}

extension CorpusReader {
  /// The files that hold the documents of some files in other forms.
  private func forms(of names: [String]) throws(IndexError) -> [String] {
    let chosen = Set(names)
    return try files().forms.filter { chosen.contains($0.best) }.flatMap(\.others)
  }

  /// What is exported. Reads a record for each file, and none of the paragraphs.
  ///
  /// - Parameter query: in the query language; `*` is every paragraph.
  package func selection(
    query: String, filters: SearchFilters
  ) throws(CorpusError) -> CorpusSelection {
    let entries = try documentEntries()
    let compiled = try compiled(query, filters).query
    return try asking { () throws(IndexError) in
      let names = Set(entries.map(\.name))
      let groups = Dictionary(
        entries.enumerated().flatMap { place, entry in entry.groups.map { ($0, place) } },
        uniquingKeysWith: { first, _ in first })
      var chosen: [Int: Set<DocumentID>] = [:]
      var (lists, others): (Int, Set<String>) = (0, [])
      var reading = ParagraphReading(index)
      let isWithoutQuery = query.allSatisfy { $0 == "*" || $0.isWhitespace }
      let wantsAll = filters.isEmpty && isWithoutQuery
      try index.matches(compiled) { document throws(IndexError) in
        let group = try index.group(of: document)
        if let place = groups[group] {
          if wantsAll { chosen[place] = [] } else { chosen[place, default: []].insert(document) }
        } else {
          let file = try reading.group(group)
          if file.metadata == nil { lists += 1 } else { others.insert(file.name) }
        }
        return true
      }
      let portable = PortableNames(entries.map(\.name), below: try roots())
      return CorpusSelection(
        corpus: self,
        documents: chosen.keys.sorted().map { place in
          .init(
            entry: entries[place], address: portable.portable(entries[place].address),
            paragraphs: wantsAll ? nil : chosen[place])
        },
        copies: others.union(try forms(of: chosen.keys.map { entries[$0].name })).subtracting(names)
          .sorted(), listParagraphs: lists, isWithoutQuery: isWithoutQuery, names: portable)
    }
  }

  func roots() throws(IndexError) -> [String] {
    for group in index.groups {
      let stored = try index.group(group)
      if stored.key == GroupKey.roots, case .roots(let roots)? = GroupRecord(stored.value) {
        return roots
      }
    }
    return []
  }
}

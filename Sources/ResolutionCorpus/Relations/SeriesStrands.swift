// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// A series in one language, with its paragraphs through the years.
package struct SeriesStrands: Sendable {
  package var series: DocumentSeries
  /// The code; nil where the documents state none.
  package var language: String?
  /// Those of the series that are there in the language, oldest first.
  package var members: [DocumentSeries.Member]
  /// One for each member.
  package var documents: [Document]
  /// Its members are those above.
  package var table: StrandTable

  /// Members of the series that are not there in the language: the steps pass over them.
  package var missing: [DocumentSeries.Member] {
    let names = Set(members.map(\.name))
    return series.members.filter { !names.contains($0.name) }
  }

  /// Those that are missing between a member and the one before.
  package func missing(before member: Int) -> [DocumentSeries.Member] {
    guard members.indices.contains(member), member > 0,
      let first = series.place(of: members[member - 1].name),
      let last = series.place(of: members[member].name), first < last
    else { return [] }
    return Array(series.members[(first + 1)..<last])
  }

  /// The paragraph of a step.
  package func paragraph(_ step: Strand.Step) -> Paragraph {
    documents[step.member].paragraphs[step.place]
  }

  /// `A/RES/62/11@en#op4`.
  package func address(_ step: Strand.Step) -> Address {
    address(member: step.member, place: step.place)
  }

  package func address(member: Int, place: Int) -> Address {
    let name = members[member].name
    return Address(
      document: name, isSymbol: members[member].symbol != nil, language: language,
      paragraph: documents[member].paragraphs[place].id)
  }
}

extension CorpusReader {
  /// The strands of a series in a language; in that of most members where none is given. Some
  /// milliseconds for each pair of documents that was not compared before.
  ///
  /// Throws `languageNotFound` where fewer than two members are there in the language.
  package func strands(
    of series: DocumentSeries, language: String? = nil
  ) throws(CorpusError) -> SeriesStrands {
    let code = language ?? series.languages.first
    let members = series.members.filter { $0.entry(in: code) != nil }
    guard members.count > 1 else {
      throw .languageNotFound(
        Address(document: series.members[0].name), asked: code.map { [$0] } ?? [],
        found: series.languages.filter { known in
          series.members.count { $0.languages.contains(known) } > 1
        })
    }
    var documents: [Document] = []
    var links: [[ParagraphPair]] = []
    var previous: DocumentEntry?
    for member in members {
      guard let entry = member.entry(in: code) else { continue }
      documents.append(try document(entry).document)
      if let previous { links.append(try relations.links(previous, entry)) }
      previous = entry
    }
    let table = StrandBuilder(documents, links, language: documents.last?.metadata.language)
      .table()
    return SeriesStrands(
      series: series, language: code, members: members, documents: documents, table: table)
  }
}

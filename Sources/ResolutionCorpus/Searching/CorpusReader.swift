// Part of Kimberlite.
import InvertedIndex
import Synchronization

/// A corpus, opened for asking: a snapshot that never changes, whatever is written beside it.
package final class CorpusReader: Sendable {
  package let index: IndexReader
  /// How the texts of this index became terms.
  package let analysis: AnalysisChoice
  package let folder: String
  private let fileTable = Mutex<FileTable?>(nil)
  private let copyTable = Mutex<ParagraphCopies?>(nil)
  private let seriesTable = Mutex<[DocumentSeries]?>(nil)
  private let knownRelations = Mutex<CorpusRelations.Known?>(nil)

  package init(folder: String) throws(CorpusError) {
    do {
      index = try IndexReader(folder: folder)
    } catch {
      throw .index(error)
    }
    self.folder = folder
    analysis = CorpusSchema.choice(of: index.schema)
    let expected = CorpusSchema.schema(analysis)
    guard index.schema == expected else {
      throw .index(
        .otherSchema(
          folder: folder, found: index.schema.analysis, expected: expected.analysis))
    }
  }

  var compiler: QueryCompiler { QueryCompiler(analysis) }

  /// The files of the snapshot; made when it is first asked for.
  func files() throws(IndexError) -> FileTable {
    if let known = fileTable.withLock({ $0 }) { return known }
    let table = try FileTable(index)
    fileTable.withLock { $0 = table }
    return table
  }

  /// Paragraphs that stand in the index more than once.
  func copies() throws(IndexError) -> ParagraphCopies {
    if let known = copyTable.withLock({ $0 }) { return known }
    let copies = try ParagraphCopies(files(), index)
    copyTable.withLock { $0 = copies }
    return copies
  }

  func knownSeries() -> [DocumentSeries]? { seriesTable.withLock { $0 } }

  func keep(_ series: [DocumentSeries]) { seriesTable.withLock { $0 = series } }

  /// How its documents belong together; read from beside the index when it is first asked for.
  package var relations: CorpusRelations {
    let known = knownRelations.withLock { known in
      let relations = known ?? CorpusRelations.Known(RelationStore.load(folder: folder))
      known = relations
      return relations
    }
    return CorpusRelations(self, known)
  }

  /// The query as typed and what it asks of the index, filters included.
  func compiled(
    _ query: String, _ filters: SearchFilters
  ) throws(CorpusError) -> (expression: QueryExpression, query: IndexQuery) {
    let (expression, compiled) = try parsed(query)
    if filters.isEmpty { return (expression, inBestForms(compiled)) }
    let conditions = try self.conditions(filters).map(\.query)
    return (expression, inBestForms(compiler.filtered(compiled, conditions)))
  }

  /// The filters that are set, by name.
  func conditions(
    _ filters: SearchFilters
  ) throws(CorpusError) -> [(name: String, query: IndexQuery)] {
    var queries = try compiler(asksForYears: filters.years != nil).filters(filters)
    if !filters.series.isEmpty {
      var members: [DocumentSeries.Member] = []
      for typed in filters.series { members += try self.members(ofSeries: typed) }
      queries.append(("series", .unscored(QueryCompiler.documents(members))))
    }
    return queries
  }

  /// Files without a date have that of their document in other files.
  func compiler(asksForYears: Bool) throws(CorpusError) -> QueryCompiler {
    var compiler = compiler
    if asksForYears {
      compiler.inheritedYears = try asking { () throws(IndexError) in try files().inheritedYears }
    }
    return compiler
  }

  private func parsed(
    _ query: String
  ) throws(CorpusError) -> (expression: QueryExpression, query: IndexQuery) {
    do throws(QuerySyntaxError) {
      let expression = try QueryParser.parse(query)
      let compiler: QueryCompiler
      do throws(CorpusError) {
        compiler = try self.compiler(asksForYears: expression.asks(for: .year))
      } catch {
        // What is damaged is told when the index is asked.
        compiler = self.compiler
      }
      return (expression, try compiler.compile(expression, of: query))
    } catch {
      throw .query(error)
    }
  }

  /// Runs what fails with the index's errors.
  func asking<Result>(_ body: () throws(IndexError) -> Result) throws(CorpusError) -> Result {
    do throws(IndexError) {
      return try body()
    } catch {
      throw .index(error)
    }
  }

  // MARK: - Lists of queries

  /// The best paragraphs for a query, without reading them; for lists of queries and measuring.
  package func best(_ query: String, limit: Int) throws(CorpusError) -> [DocumentID] {
    let query = inBestForms(try parsed(query).query)
    return try asking { () throws(IndexError) in try index.search(query, limit: limit).map(\.id) }
  }

  /// How many paragraphs a query finds.
  package func count(_ query: String) throws(CorpusError) -> Int {
    let query = inBestForms(try parsed(query).query)
    return try asking { () throws(IndexError) in try index.count(query) }
  }

  /// The id a paragraph came with, as a token of JSON: `17`, `"op17.a"`; its address for paragraphs
  /// of files.
  package func identifier(of document: DocumentID) throws(CorpusError) -> [UInt8] {
    try asking { () throws(IndexError) in
      var reading = ParagraphReading(index)
      let number = try reading.identifier(document)
      if !number.isEmpty { return number }
      if case .imported(let id, _)? = ParagraphRecord(try index.value(of: document)) { return id }
      let paragraph = try reading.paragraph(document)
      let address = try reading.address(of: document, paragraph: paragraph.id)
      return JSONToken.string(address.description)
    }
  }
}

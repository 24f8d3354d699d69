// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// Date and title that the files of one symbol state together: a document has one of each, whatever its
/// language. They are those of a file that states none itself.
struct SharedFacts {
  /// Nil when no file states one, or two state different ones.
  private(set) var date: CalendarDate?
  /// The first of a file that states the date.
  private(set) var dateFile: FileTable.File?
  private(set) var title: String?
  /// The first of a file that states a title.
  private(set) var titleFile: FileTable.File?

  /// - Parameter metadata: of a file; asked for until there is a title.
  init(
    symbol: String, in table: FileTable,
    _ metadata: (FileTable.File) throws(IndexError) -> DocumentMetadata?
  ) throws(IndexError) {
    let bytes = Array(symbol.utf8)
    let files = (table.bySymbol[bytes] ?? []).map { table.files[$0] }
    date = CorpusSchema.date(table.date(ofSymbol: bytes))
    if date != nil { dateFile = files.first { $0.date != 0 } }
    for file in files {
      title = try metadata(file)?.title
      guard title == nil else {
        titleFile = file
        break
      }
    }
  }
}

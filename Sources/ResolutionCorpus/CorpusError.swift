// Part of Kimberlite.
import InvertedIndex
import ResolutionParser

/// Why the corpus could not be asked or written. The command turns it into a sentence.
package enum CorpusError: Error, Hashable, Sendable {
  case index(IndexError)
  case query(QuerySyntaxError)
  /// The text is no address: neither a symbol nor a file's path.
  case badAddress(String)
  /// No document of the index has this address; symbols that are most like it.
  case documentNotFound(Address, nearest: [String])
  /// The document is there, in other languages than those asked for.
  case languageNotFound(Address, asked: [String], found: [String])
  /// The document is there, the paragraph is not.
  case paragraphNotFound(Address, document: String)
  /// No State, body, organisation or group has this name.
  case unknownParticipant(String)
  /// No series of documents has these words in its title, or the document is in none.
  case seriesNotFound(String)
  /// The index was built without the paragraphs' texts.
  case textNotStored
  /// The folder of the index is one of the folders whose documents are to be indexed.
  case indexAmongDocuments(String)
}

extension IndexError: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(String(describing: self)) }
}

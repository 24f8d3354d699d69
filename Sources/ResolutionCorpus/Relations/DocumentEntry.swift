// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// A document of the index, without its paragraphs.
package struct DocumentEntry: Sendable {
  package var metadata: DocumentMetadata
  /// The file, as the index knows it.
  package var name: String
  /// What the paragraphs depend on: equal for equal bytes under one name, read in the same way.
  package var content: ContentKey
  /// More than one where the file outgrew a segment.
  var groups: [GroupID]

  /// The document's name in addresses: its symbol, else its file.
  package var address: Address {
    let language = metadata.language?.code
    guard let symbol = metadata.symbol else {
      return Address(document: name, isSymbol: false, language: language)
    }
    return Address(document: symbol.canonical, language: language)
  }
}

/// Stands for the name and bytes of a file, what `manifest.tsv` says of it, and the parser that read it.
package struct ContentKey: Sendable, Hashable {
  /// Of SHA-256: 32 hexadecimal digits.
  package var bytes: [UInt8]
}

/// A document of the index with everything that is stored of it.
package struct IndexedDocument: Sendable {
  package var entry: DocumentEntry
  /// With its mentions; without source ranges and furniture, which the index does not keep.
  package var document: Document
  /// The paragraphs' places in the index, in their order.
  package var places: [DocumentID]
}

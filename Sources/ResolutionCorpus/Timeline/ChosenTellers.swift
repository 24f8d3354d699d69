// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// The addresses that tell of events and were chosen: of paragraphs, and of documents, whose heads tell
/// when they were adopted.
package struct ChosenTellers: Sendable {
  /// Whether a document stands for itself where any of its paragraphs was chosen: where filters alone
  /// choose. A query asks for the words of paragraphs, and a head has none.
  private let countsDocuments: Bool
  private var addresses: Set<String> = []

  package init(countsDocuments: Bool) { self.countsDocuments = countsDocuments }

  /// - Parameters:
  ///   - address: of the document.
  ///   - told: the addresses in it that tell of events.
  ///   - isChosen: whether the paragraph at a place of the index was chosen.
  package mutating func add(
    _ read: IndexedDocument, address: String, told: Set<String>,
    where isChosen: (DocumentID) -> Bool
  ) {
    var isAny = false
    for (paragraph, place) in zip(read.document.paragraphs, read.places) where isChosen(place) {
      isAny = true
      let teller = address + "#" + paragraph.id
      if told.contains(teller) { addresses.insert(teller) }
    }
    if isAny, countsDocuments { addresses.insert(address) }
  }

  package func holds(_ address: String) -> Bool { addresses.contains(address) }
}

// Part of Kimberlite.
import ResolutionCorpus
import ResolutionInterchange
import ResolutionModel
import Testing

@Suite struct ExportedDocumentTests {
  @Test func everyParagraphIsChosenUnlessSaid() throws {
    let metadata = DocumentMetadata(path: "-", sha256: "", format: .text)
    let address = try #require(Address("A/RES/62/11@zh"))
    let document = ExportedDocument(address: address, document: Document(metadata: metadata))
    #expect(document.chosen == nil)
  }
}

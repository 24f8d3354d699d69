// Part of Kimberlite.
@testable import ResolutionParser

/// Made-up documents, and blocks as lines to compare.
extension AkomaNtosoReaderTests {
  static let cover = """
    <p><docNumber>A/RES/85/7</docNumber></p><p><docDate date="2031-05-09">9 May 2031</docDate></p>
    <p><session value="85">Eighty-fifth session</session></p>
    <p><inline name="agenda item">Agenda items 12 (b) and 13</inline></p>
    <p><docTitle>Resolution adopted on 3 May 2031</docTitle></p>
    <p><docProponent>[on the report of the Garden Committee
      (<inline name="originating document">A/85/99</inline>)]</docProponent></p>
    """
  static let preface = """
    <p><docNumber>85/7.</docNumber><docTitle>Peas and beans</docTitle></p>
    """
  static let meta = """
    <FRBRdate date="2031-05-03" name="adoption"/><FRBRlanguage language="eng"/>
    <classification><keyword value="beans">no text of the document</keyword></classification>
    <voting outcome="adoptedRecordedVote"><count value="5" refersTo="inFavour">
    <voters><organization>ATLANTIS</organization></voters></count>
    <count value="2" refersTo="#abstaining"/></voting>
    <docketNumber>31-00001 (E)</docketNumber>
    """

  func closing(_ meeting: String, _ day: String, _ date: String) -> String {
    """
    <conclusions><p><inline name="adoptionMeeting">\(meeting)</inline><eol/>
    <docDate date="\(date)">\(day)</docDate></p></conclusions>
    """
  }

  func read(
    meta: String = "", cover: String = "", preface: String = "", preamble: String = "",
    body: String = "", rest: String = ""
  ) throws -> SourceText {
    let document = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution"><meta>\(meta)</meta><coverPage>\(cover)</coverPage>
      <preface>\(preface)</preface><preamble>\(preamble)</preamble>
      <mainBody>\(body)</mainBody>\(rest)</statement></akomaNtoso>
      """
    return try AkomaNtosoReader().read(Array(document.utf8))
  }

  func markup(_ source: SourceText) throws -> MarkedUpText {
    guard case .markup(let content) = source.content else { throw ReadingError.empty }
    return content
  }

  func blocks(preamble: String = "", body: String = "", rest: String = "") throws -> [Block] {
    try markup(read(preamble: preamble, body: body, rest: rest)).blocks
  }

  func text(_ block: Block) -> String { String(decoding: block.text, as: UTF8.self) }

  /// `role [number] text`.
  func printed(_ blocks: [Block]) -> [String] {
    blocks.map { "\($0.role) \($0.number.map { "[\($0)] " } ?? "")\(text($0))" }
  }
}

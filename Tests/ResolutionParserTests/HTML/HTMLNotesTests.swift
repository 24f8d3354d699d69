// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Footnotes in the shapes in which programs write them.
@Suite struct HTMLNotesTests {
  // Word, LibreOffice, Wikisource, Pandoc, Google, plain superscripts, numbers below a rule.
  static let shapes = [
    """
    <p>A lamp,<a href="#_ftn1" name="_ftnref1"><span style="vertical-align:super">[1]</span></a></p>
    <div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See it.</p></div>
    """,
    """
    <p>A lamp,<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
    <div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> See it.</p></div>
    """,
    """
    <p>A lamp,<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>
    <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a
    href="#cite_ref-1">↑</a></span> <span>See it.</span></li></ol>
    """,
    """
    <p>A lamp,<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p>
    <section class="footnotes"><hr><ol><li id="fn1"><p>See it.<a href="#fnref1">↩</a></p></li></ol>
    """,
    """
    <p>A lamp,<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr>
    <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;See it.</p></div>
    """,
    "<p>A lamp,<sup>1</sup></p><hr><p class=fn><sup>1</sup> See it.</p>",
    "<p>A lamp,<sup>1</sup></p><hr><p>1. See it.</p>",
    "<p>A lamp,¹</p><p>¹ See it.</p>",
  ]

  @Test func `a list in a note keeps its numbers`() throws {
    let page =
      "<p>A lamp,<a href=\"#fn1\" id=\"fnref1\"><sup>1</sup></a></p><hr><ol><li id=\"fn1\"><p>See it:"
      + "</p><ol type=a><li>here</li><li>there</li></ol></li></ol>"
    #expect(try HTMLReaderTests.notes(page) == ["1 See it:\n(a) here\n(b) there"])
  }

  @Test(arguments: shapes)
  func `a note is told from the text, and its mark`(page: String) throws {
    #expect(try HTMLReaderTests.lines(page) == ["A lamp,^1"])
    #expect(try HTMLReaderTests.notes(page) == ["1 See it."])
  }

  @Test func `a note of two paragraphs is one`() throws {
    let page = """
      <p>A<sup><a href="#_ftn1" name="_ftnref1">1</a></sup></p><div id=ftn1>
      <p><a href="#_ftnref1" name="_ftn1"><sup>1</sup></a> One.</p><p>Two.</p></div><p>After.</p>
      """
    #expect(try HTMLReaderTests.notes(page) == ["1 One.\nTwo."])
    #expect(try HTMLReaderTests.lines(page) == ["A^1", "After."])
  }

  // Several marks in one sign; a note that is nothing but a link; an exponent and a unit; an ordinal.
  @Test(arguments: [
    ("<p>A<sup>1, 2</sup></p><p><sup>1</sup> One.</p><p><sup>2</sup> Two.</p>", ["A^1^2"]),
    ("<p>A<sup>1</sup></p><p><sup>1</sup> <a href='/x'>A/1/2</a></p>", ["A^1"]),
    (
      "<p>10<sup>6</sup> lamps on 10 km<sup>2</sup></p><p>x<sup>2</sup></p><p><sup>2</sup> T.</p>",
      ["106 lamps on 10 km2", "x^2"]
    ),
    ("<p>The 1<sup>st</sup> lamp</p>", ["The 1st lamp"]),
    ("<p>A lamp <sup>1</sup>, and</p><p><sup>1</sup> One.</p>", ["A lamp, and^1"]),
    (
      "<p>A link to <a href='#p3'>3</a></p><p id=p3>3. Decides;</p>",
      ["A link to 3", "3. Decides;"]
    ),
  ])
  func `superscripts and links are marks only where they refer to notes`(
    page: String, blocks: [String]
  ) throws {
    #expect(try HTMLReaderTests.lines(page) == blocks)
  }

  @Test func `a mark without a note is named`() throws {
    let document = try ParsedText.document("<html><p>A lamp,<sup>7</sup> and more words</p></html>")
    #expect(document.paragraphs.map(\.footnotes) == [["7"]])
    #expect(document.findings.map(\.category).contains(.referenceWithoutFootnote(mark: "7")))
  }
}

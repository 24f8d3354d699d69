// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Pages as programs write them, by what becomes of them.
@Suite struct HTMLReaderTests {
  static func styled(_ page: String) throws -> StyledText {
    let source = try HTMLReader().read(Array(page.utf8))
    guard case .styled(let styled) = source.content else { throw ReadingError.empty }
    return styled
  }

  private static func shown(_ block: Block) -> String {
    var text = String(decoding: block.text, as: UTF8.self)
    for range in block.emphasis.reversed() {
      let bytes = Array(text.utf8)
      text =
        String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + "_"
        + String(decoding: bytes[range], as: UTF8.self) + "_"
        + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    }
    let marks = block.marks.map { "^" + $0.label }.joined()
    return (block.number.map { $0 + " " } ?? "") + text + marks
  }

  /// The blocks, one a line; line feeds in them as `/`, tabs as `|`.
  static func lines(_ page: String) throws -> [String] {
    try styled("<body>" + page).blocks.map {
      String(shown($0).map { $0 == "\n" ? "/" : $0 == "\t" ? "|" : $0 })
    }
  }

  static func notes(_ page: String) throws -> [String] {
    try styled("<body>" + page).notes.map(shown)
  }

  // Paragraphs, text outside them, line breaks, white space, entities, soft hyphens.
  @Test(arguments: [
    ("<p>One\n  two</p><p>Three</p>", ["One two", "Three"]),
    (
      "Alone<div>in a <b>division</b><p>paragraph</p>and after</div>",
      ["Alone", "in a _division_", "paragraph", "and after"]
    ),
    ("<p>One<br>two<br/>three</p>", ["One/two/three"]),
    (
      "<p>Fish&nbsp;&amp;&nbsp;chips &#8212; &#x2014; &#146;s hyphen&shy;ated</p>",
      ["Fish & chips — — ’s hyphenated"]
    ),
    ("<p>大会\n通过了\n  Kimberley\n 进程</p>", ["大会通过了 Kimberley 进程"]),
    ("<pre>a\nb</pre><p>c</p>", ["a/b", "c"]),
    // What was deleted is no text.
    ("<p>It <del>was</del><ins>is</ins> so</p>", ["It is so"]),
    // Word's numbers of lists.
    (
      "<p><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp; </span></span>"
        + "<![endif]>Notes it;</p>", ["(a) Notes it;"]
    ),
    ("<section><article><h3>Head</h3><p>Text</p></article></section>", ["Head", "Text"]),
  ])
  func `the text of a page is in its paragraphs`(page: String, blocks: [String]) throws {
    #expect(try Self.lines(page) == blocks)
  }

  // Elements, inline styles, rules with simple selectors; not a rule for print, nor the usual look
  // of a heading.
  @Test(arguments: [
    ("<p><em>Recalling</em> it, <i>and</i></p>", ["_Recalling_ it, _and_"]),
    ("<p><span style='font-style:italic'>Recalling</span> it</p>", ["_Recalling_ it"]),
    ("<p><span style='font-weight: 700'>Recalling</span> it</p>", ["_Recalling_ it"]),
    (
      "<style>.o{font-style:italic}</style><p><span class='x o'>Recalling</span> it</p>",
      ["_Recalling_ it"]
    ),
    ("<style>i{font-style:normal}</style><p><i>Recalling</i> it</p>", ["Recalling it"]),
    (
      "<style>@media print{.o{font-style:italic}}</style><p><span class=o>Recalling</span> it</p>",
      ["Recalling it"]
    ),
    ("<h2>Head</h2>", ["Head"]),
  ])
  func `emphasis is what elements and styles say`(page: String, blocks: [String]) throws {
    #expect(try Self.lines(page) == blocks)
  }

  @Test func `what all of a page carries is no emphasis`() throws {
    let text = String(repeating: "Many words in one look. ", count: 40)
    #expect(
      try Self.styled("<body style='font-style:italic'><p>\(text)</p>").blocks[0].emphasis == [])
  }

  // Counted labels, as they are printed; those of the text are not doubled.
  @Test(arguments: [
    ("<ol><li>A<li>B</ol>", ["1. A", "2. B"]),
    ("<ol start=4><li>A<li value=9>B<li>C</ol>", ["4. A", "9. B", "10. C"]),
    ("<ol type=a><li>A<li>B</ol>", ["(a) A", "(b) B"]),
    ("<ol type=i start=3><li>A<li>B</ol>", ["(iii) A", "(iv) B"]),
    ("<ol style='list-style-type:upper-roman'><li>A</ol>", ["I. A"]),
    ("<ol style='list-style-type:none'><li>A</ol>", ["A"]),
    ("<ol reversed><li>A<li>B</ol>", ["2. A", "1. B"]),
    ("<ol><li>A<ol><li>B</ol></ol>", ["1. A", "(1) B"]),
    (
      "<ol><li>1. Decides to go;<li>2. Decides to stay.</ol>",
      ["1. Decides to go;", "2. Decides to stay."]
    ),
    ("<ul><li>A lamp</ul>", ["• A lamp"]),
    ("<ul><li>Recalling its resolution,</ul>", ["Recalling its resolution,"]),
  ])
  func `lists are counted`(page: String, blocks: [String]) throws {
    #expect(try Self.lines(page) == blocks)
  }

  // Rows with cells; a table that lays the page out; a number beside its paragraph.
  @Test(arguments: [
    (
      "<table><tr><th>Year<th>Lamps</tr><tr><td>1901<td>4<br>new</tr></table>",
      ["Year|Lamps", "1901|4/new"]
    ),
    ("<table><tr><td><p>Only one</p><p>column</p></td></tr></table>", ["Only one", "column"]),
    ("<table role=presentation><tr><td>Left<td>Right</table>", ["Left", "Right"]),
    (
      "<table><tr><td>1.<td>\(String(repeating: "Decides to light lamps ", count: 4))</table>",
      ["1. " + String(repeating: "Decides to light lamps ", count: 4).dropLast()]
    ),
  ])
  func `tables are rows, or nothing but places`(page: String, blocks: [String]) throws {
    #expect(try Self.lines(page) == blocks)
  }

  // By element, class, id, role, style; lines of links above and below.
  @Test(arguments: [
    "<nav>Home</nav>", "<div id=footer>2045-1</div>", "<div class='a noprint'>Print me</div>",
    "<div role=navigation>Home</div>", "<p style='display: none'>Gone</p>", "<p hidden>Gone</p>",
    "<script>var a = '<p>no';</script>", "<header><p>Site</p></header>",
    "<style>.g{display:none}</style><p class=g>Gone</p>",
    "<a class=mw-jump-link href='#x'>Jump</a>",
    "<!-- <p>never</p> --><![if x]><![endif]>",
    "<p><a href='/'>Home</a> | <a href='/s'>Search</a></p>",
  ])
  func `what stands around a document is left out`(surroundings: String) throws {
    let text = "<p>\(String(repeating: "The text of the page. ", count: 8))</p>"
    let expected = [String(repeating: "The text of the page. ", count: 8).dropLast().description]
    #expect(try Self.lines(surroundings + text) == expected)
    #expect(try Self.lines(text + surroundings) == expected)
  }

  @Test func `what is left out is furniture with its words`() throws {
    let page = "<body><nav>Home</nav><p>\(String(repeating: "Words ", count: 20))</p>"
    let document = try ParsedText.document("<html>" + page)
    #expect(document.furniture.map(\.kind) == [.navigation])
    #expect(document.furniture.map(\.text) == ["Home"])
  }

  @Test func `a form around the whole page hides nothing`() throws {
    #expect(try Self.lines("<form><p>All of it</p></form>") == ["All of it"])
  }

  @Test func `a page without words is refused, one of links is read`() throws {
    #expect(throws: ReadingError.noTextInMarkup(isScripted: true)) {
      try HTMLReader().read(Array("<html><body><script>go()</script></body></html>".utf8))
    }
    #expect(try Self.lines("<p><a href='/a'>One</a></p>") == ["One"])
  }

  @Test func `a page that is one plain text is read as a text`() throws {
    let page = "<html><pre>\(ResolutionCases.all[0].text)</pre></html>"
    #expect(try ParsedText.outline(page) == ResolutionCases.all[0].outline)
    #expect(try ParsedText.document(page).metadata.format == .html)
  }
}

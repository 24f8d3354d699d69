// Part of Kimberlite.
import Foundation
import Testing

/// `export bibtex`, `ris`, `csl-json`, `opensearch` and `tmx`, opened by programs that read them.
@Suite struct ReferenceExportTests {
  private let corpus: HostileCorpus

  init() throws { corpus = try HostileCorpus.shared.get() }

  @Test(
    "every list is the same in a second run; a filter that chooses nothing writes nothing",
    arguments: ["bibtex", "ris", "csl-json", "opensearch"])
  func deterministic(format: String) throws {
    let first = try corpus.run("export", format)
    #expect(first.status == 0)
    #expect(try corpus.run("export", format).output == first.output)
    let none = try corpus.run("export", format, "--year", "1990")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
  }

  @Test("an entry names organ, number, date and address, in the document's language")
  func entry() throws {
    let english = try corpus.run("export", "bibtex", "--symbol", "A/RES/61/28").output
    #expect(english.contains("@techreport{A_RES_61_28_en,\n"))
    #expect(
      english.contains("  note = {General Assembly resolution 61/28 of 4 December 2006},\n"))
    let output = try corpus.run("export", "bibtex", "--symbol", "A/RES/62/11").output
    #expect(output.contains("@techreport{A_RES_62_11_en,\n"))
    #expect(output.contains("@techreport{A_RES_62_11_zh,\n"))
    #expect(output.contains("  number = {A/RES/62/11},\n  date = {2007-11-26},\n  year = {2007},"))
    #expect(output.contains("  url = {https://undocs.org/A/RES/62/11},\n"))
    #expect(output.contains("  note = {大会2007年11月26日第62/11号决议},\n"))
    #expect(!output.contains("A_RES_61_28"))
    let cited = try corpus.run("export", "bibtex", "--cited", "--symbol", "A/RES/62/11").output
    #expect(cited.contains("@techreport{A_RES_61_28,\n"))
  }

  @Test(
    "pybtex, rispy and citeproc-py read the lists",
    .enabled(if: PythonTools.python != nil, "\(PythonTools.absence)"))
  func references() throws {
    _ = try corpus.write("all.bib", "export", "bibtex", "--cited")
    _ = try corpus.write("all.ris", "export", "ris", "--cited")
    _ = try corpus.write("all.json", "export", "csl-json", "--cited")
    let printed = try PythonTools.run(
      #"""
      import json, re, warnings
      import rispy
      from pybtex.database import parse_file
      warnings.simplefilter("ignore")
      entries = parse_file("all.bib").entries
      known = entries["A_RES_90_1_en"].fields
      assert known["title"] == r'{Stones \textbraceleft{}of\textbraceright{} the {"}sea{"}: 100 ' \
          r'\% of \textbackslash{}them \& more\_}', known["title"]
      text = open("all.bib", encoding="utf-8").read()
      assert text.count("{") == text.count("}")
      data = open("all.ris", "rb").read()
      assert b"\n" not in data.replace(b"\r\n", b"")
      for line in data.decode().split("\r\n"):
          assert not line or re.match(r"[A-Z][A-Z0-9]  - ", line), line
      records = rispy.loads(data.decode())
      items = json.load(open("all.json", encoding="utf-8"))
      assert len(entries) == len(records) == len(items) > 20
      assert [i["id"] for i in items] == list(entries) == [r["id"] for r in records]
      assert {i["type"] for i in items} == {"report"}
      assert all(r["type_of_reference"] == "RPRT" and r["title"] for r in records)
      from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
      from citeproc import formatter
      from citeproc.source.json import CiteProcJSON
      style = CitationStylesStyle("harvard-cite-them-right", validate=False)
      bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
      for item in items:
          bibliography.register(Citation([CitationItem(item["id"])]))
      lines = [str(line) for line in bibliography.bibliography()]
      assert len(lines) == len(items)
      assert any("United Nations General Assembly" in line for line in lines), lines[:3]
      print("read")
      """#, in: corpus.folder)
    #expect(printed == "read\n")
  }

  @Test("the lines of a bulk request are pairs of an action and a document")
  func bulk() throws {
    let result = try corpus.run("export", "opensearch")
    #expect(result.output.hasSuffix("}\n"))
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count > 600 && lines.count % 2 == 0)
    var ids: Set<String> = []
    for (place, line) in lines.enumerated() {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if place % 2 == 0 {
        let action = try #require(object["index"] as? [String: String])
        #expect(object.count == 1)
        #expect(action["_index"] == "kimberlite")
        let id = try #require(action["_id"])
        #expect(id.utf8.count <= 512)
        #expect(ids.insert(id).inserted)
      } else {
        #expect(object["address"] is String)
        #expect((object["text"] as? [String: String])?.count == 1)
      }
    }
    #expect(ids.contains("A/RES/62/11@zh#op17"))
    #expect(try corpus.run("export", "opensearch", "--kind", "title").output.count < 20_000)
  }

  @Test("a folder has the template beside the lines; the analyzers it names are defined")
  func template() throws {
    let written = try corpus.run("export", "opensearch", "--output", "cluster", "--force")
    #expect(written.status == 0)
    let folder = corpus.folder.url.appendingPathComponent("cluster")
    let bulk = try String(
      contentsOf: folder.appendingPathComponent("bulk-001.ndjson"), encoding: .utf8)
    #expect(try bulk == corpus.run("export", "opensearch").output)
    let data = try Data(contentsOf: folder.appendingPathComponent("template.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["index_patterns"] as? [String] == ["kimberlite", "kimberlite-*"])
    let template = try #require(json["template"] as? [String: Any])
    let settings = try #require(template["settings"] as? [String: Any])
    let analysis = try #require(settings["analysis"] as? [String: [String: Any]])
    let mappings = try #require(template["mappings"] as? [String: Any])
    let properties = try #require(mappings["properties"] as? [String: Any])
    let text = String(decoding: data, as: UTF8.self)
    for piece in text.components(separatedBy: "\"analyzer\": \"").dropFirst() {
      #expect(analysis["analyzer"]?[String(piece.prefix { $0 != "\"" })] != nil)
    }
    // Every member of a document is mapped.
    let line = try #require(bulk.split(separator: "\n").dropFirst().first)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(document.keys) == Set(properties.keys))
  }

  @Test("no pair of languages: nothing is written, and why is said")
  func noPairs() throws {
    let french = try corpus.run("export", "tmx", "--languages", "en,fr", "--output", "none.tmx")
    #expect(french.status == 1)
    #expect(french.errors.contains("has the language fr; nothing was written"))
    let english = try corpus.run("export", "tmx", "--language", "en")
    #expect(english.status == 1)
    #expect(english.output.isEmpty)
    #expect(english.errors.contains("is there in two languages"))
    let left = try FileManager.default.contentsOfDirectory(atPath: corpus.folder.url.path)
    #expect(left.allSatisfy { !$0.contains("none.tmx") })
  }

  @Test(
    "a translation memory is valid against the rules of TMX 1.4b, and translate-toolkit reads it",
    .enabled(if: PythonTools.python != nil, "\(PythonTools.absence)"))
  func memory() throws {
    let result = try corpus.write("all.tmx", "export", "tmx", "--languages", "en,zh")
    #expect(result.status == 0)
    let printed = try PythonTools.run(
      #"""
      import io
      from lxml import etree
      from translate.storage.tmx import tmxfile
      # The elements that Kimberlite writes, as the specification's DTD (tmx14.dtd) declares them.
      dtd = etree.DTD(io.StringIO("""
      <!ELEMENT tmx (header, body)>
      <!ATTLIST tmx version CDATA #FIXED "1.4">
      <!ELEMENT header (note|prop)*>
      <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
        segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED
        adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED
        o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED creationid CDATA #IMPLIED
        changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
      <!ELEMENT body (tu*)>
      <!ELEMENT note (#PCDATA)>
      <!ELEMENT prop (#PCDATA)>
      <!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED o-encoding CDATA #IMPLIED>
      <!ELEMENT tu ((note|prop)*, tuv+)>
      <!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED datatype CDATA #IMPLIED>
      <!ELEMENT tuv ((note|prop)*, seg)>
      <!ATTLIST tuv xml:lang CDATA #REQUIRED>
      <!ELEMENT seg (#PCDATA)>
      """))
      tree = etree.parse("all.tmx")
      assert dtd.validate(tree), dtd.error_log
      header = tree.getroot()[0].attrib
      assert header["segtype"] == "paragraph" and header["datatype"] == "plaintext"
      assert header["srclang"] == "en" and header["creationtool"] == "kimberlite"
      units = tree.findall(".//tu")
      for unit in units:
          languages = unit.xpath("tuv/@xml:lang")
          assert languages == ["en", "zh"], languages
          assert all(seg.text for seg in unit.iter("seg"))
      store = tmxfile(open("all.tmx", "rb"), "en", "zh")
      assert len(store.units) == len(units) > 50
      assert store.units[0].source and store.units[0].target
      print("valid")
      """#, in: corpus.folder)
    #expect(printed == "valid\n")
  }
}

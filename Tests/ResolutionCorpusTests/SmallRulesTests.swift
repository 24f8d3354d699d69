// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel
import Testing

@testable import ResolutionCorpus

struct SmallRulesTests {
  @Test(
    arguments: [
      ("harbour", "harbour", 0), ("harbour", "harbor", 1), ("hrabour", "harbour", 1),
      ("harbour", "arbours", 2), ("", "ab", 2), ("abcd", "wxyz", nil),
    ] as [(String, String, Int?)])
  func `changes between words are counted`(a: String, b: String, distance: Int?) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 2) == distance)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8), limit: 2) == distance)
  }

  @Test func `symbols are in the order of their numbers`() {
    let sorted = ["A/RES/9/1", "A/RES/61/28", "A/RES/61/28 B", "A/RES/61/101", "S/1", ""]
    let found = sorted.reversed().sorted { NaturalOrder.precedes($0.utf8, $1.utf8) }
    #expect(found == sorted)
  }

  @Test func `files have one name`() {
    let names = PathNames(indexFolder: "/data/project/index")
    #expect(names.name(of: "/data/project/corpus/./a/../b.txt") == "corpus/b.txt")
    #expect(names.name(of: "/data/project/corpus/") == "corpus")
    #expect(names.name(of: "/data/project") == ".")
    #expect(names.name(of: "/data/projects/b.txt") == "/data/projects/b.txt")
    #expect(names.path(of: "corpus/b.txt") == "/data/project/corpus/b.txt")
    #expect(PathNames.isName("corpus/b.txt", below: "corpus"))
    #expect(!PathNames.isName("corpus2/b.txt", below: "corpus"))
    #expect(PathNames.isName("corpus2/b.txt", below: "."))
  }

  @Test func `names that leave the machine begin with the folder that was indexed`() {
    let roots = ["/data/corpus", "/data/one.txt"]
    #expect(PathNames.portable("/data/corpus/en/a.txt", below: roots) == "corpus/en/a.txt")
    #expect(PathNames.portable("/data/one.txt", below: roots) == "one.txt")
    #expect(PathNames.portable("corpus/en/a.txt", below: ["corpus"]) == "corpus/en/a.txt")
    #expect(PathNames.portable("/etc/b.txt", below: roots) == "b.txt")
  }

  @Test func `paragraphs know the part they stand in`() {
    let paragraphs = [
      Paragraph(id: "title1", kind: .title, text: ""),
      Paragraph(id: "pp1", kind: .preambular, text: ""),
      Paragraph(id: "op1", kind: .operative, text: ""),
      Paragraph(id: "op1.a", kind: .subparagraph, parent: "op1", text: ""),
      Paragraph(id: "op1.a.i", kind: .subparagraph, parent: "op1.a", text: ""),
      Paragraph(id: "h2", kind: .heading, text: ""),
      Paragraph(id: "annex.p1", kind: .body, text: ""),
      Paragraph(id: "p4", kind: .body, function: .preambular, text: ""),
    ]
    let parts: [DocumentPart] = [
      .other, .preamble, .operative, .operative, .operative, .annex, .annex, .preamble,
    ]
    #expect(DocumentPart.parts(of: paragraphs) == parts)
  }
}

// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

@Suite struct PortableNamesTests {
  @Test("of an absolute name the way from the folder that was indexed is left")
  func names() {
    let names = PortableNames(
      ["corpus/a.txt", "/home/me/stones/en/a.txt", "/home/me/b.txt", "/elsewhere/c.txt"],
      below: ["corpus", "/home/me/stones", "/home/me/b.txt"])
    #expect(names.name(of: "corpus/a.txt") == "corpus/a.txt")
    #expect(names.name(of: "/home/me/stones/en/a.txt") == "stones/en/a.txt")
    #expect(names.name(of: "/home/me/b.txt") == "b.txt")
    #expect(names.name(of: "/elsewhere/c.txt") == "c.txt")
    #expect(names.name(of: "A/RES/90/1") == "A/RES/90/1")
  }

  @Test("two files never have one name: as much of the folders above tells them apart")
  func unique() {
    let names = PortableNames(
      ["docs/x.txt", "/a/docs/x.txt", "/b/docs/x.txt", "/b/docs/y.txt", "/c/b/docs/x.txt"],
      below: ["docs", "/a/docs", "/b/docs", "/c/b/docs"])
    #expect(names.name(of: "docs/x.txt") == "docs/x.txt")
    #expect(names.name(of: "/a/docs/x.txt") == "a/docs/x.txt")
    #expect(names.name(of: "/b/docs/y.txt") == "docs/y.txt")
    let found = ["/b/docs/x.txt", "/c/b/docs/x.txt"].map(names.name(of:))
    #expect(found == ["b/docs/x.txt", "c/b/docs/x.txt"])
  }

  @Test("of a document's address the file changes, and a symbol does not")
  func addresses() throws {
    let names = PortableNames(["/a/docs/x.txt"], below: ["/a/docs"])
    let file = Address(document: "/a/docs/x.txt", isSymbol: false, language: "en", paragraph: "p1")
    #expect(names.portable(file).description == "docs/x.txt@en#p1")
    let symbol = try #require(Address("A/RES/90/1@zh#op2"))
    #expect(names.portable(symbol) == symbol)
  }
}

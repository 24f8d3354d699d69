// Part of Kimberlite.
import Testing

@testable import ResolutionInterchange

@Suite struct UniqueNamesTests {
  private func names(_ plain: [String], heedsCase: Bool) -> [String] {
    var names = UniqueNames(heedsCase: heedsCase)
    return plain.map { names.name($0) }
  }

  @Test("a name is given once, also where another one looks like it with a number")
  func names() {
    #expect(
      names(["a", "a", "a-2", "A", "a"], heedsCase: true) == ["a", "a-2", "a-2-2", "A", "a-3"])
    #expect(names(["a", "A", "a"], heedsCase: false) == ["a", "A-2", "a-3"])
  }
}

// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

struct AddressTests {
  @Test(arguments: [
    ("A/RES/62/11@zh#op17.a", "A/RES/62/11@zh#op17.a"), ("a/res/62/11", "A/RES/62/11"),
    (" A / RES / 62 / 11 @ ZH # op17.a ", "A/RES/62/11@zh#op17.a"), ("62/11", "A/RES/62/11"),
    ("６２／１１＃op1", "A/RES/62/11#op1"), ("75/242b", "A/RES/75/242 B"),
    ("A/RES/75/242 B@en#op1", "A/RES/75/242 B@en#op1"), ("3363 (xxx)", "A/RES/3363(XXX)"),
    ("S-8/1", "A/RES/S-8/1"), ("es-10/15#pp1", "A/RES/ES-10/15#pp1"),
    ("31/16 A", "A/RES/31/16 A"), ("s/res/1459(2003)", "S/RES/1459(2003)"),
    ("A/62/L.16/Add.1", "A/62/L.16/Add.1"), ("62/11#", "A/RES/62/11"),
    ("notes.txt@en#p3", "notes.txt@en#p3"),
  ])
  func `forgives what people type`(typed: String, address: String) throws {
    #expect(try #require(Address(typed)).description == address)
  }

  @Test(arguments: ["", "  ", "#op1", "@zh"])
  func `needs a document`(typed: String) { #expect(Address(typed) == nil) }
}

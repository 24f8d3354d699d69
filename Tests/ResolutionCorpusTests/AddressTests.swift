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
    // As people cite.
    ("99/12 op 23", "A/RES/99/12#op23"), ("A/RES/99/12, para. 17", "A/RES/99/12#17"),
    ("res 99/12#op18", "A/RES/99/12#op18"), ("resolution 99/12", "A/RES/99/12"),
    ("Resolution 99/12, operative paragraph 4 (a)", "A/RES/99/12#op4.a"),
    ("decision 99/512", "A/DEC/99/512"), ("第99/12号决议", "A/RES/99/12"),
    ("大会第99/12号决议第17段", "A/RES/99/12#17"), ("第99/512号决定", "A/DEC/99/512"),
    ("99/12@en#op4(a)", "A/RES/99/12@en#op4.a"), ("99/12#op4(a)(i)", "A/RES/99/12#op4.a.i"),
    ("99/12#op18@en", "A/RES/99/12@en#op18"), ("99/12#op4-op6", "A/RES/99/12#op4-op6"),
    ("99/12#op4–6", "A/RES/99/12#op4-op6"), ("99/12 paras. 4-6", "A/RES/99/12#4-6"),
  ])
  func `forgives what people type`(typed: String, address: String) throws {
    #expect(try #require(Address(typed)).description == address)
  }

  @Test(arguments: ["", "  ", "#op1", "@zh", "99/12@", "99/12@english", "@@#"])
  func `needs a document`(typed: String) { #expect(Address(typed) == nil) }

  @Test func `several addresses are told from the words of one`() {
    #expect(Address.all(in: ["99/12", "op", "23"]) == ["99/12 op 23"])
    #expect(Address.all(in: ["99/12", "100/3@en"]) == ["99/12", "100/3@en"])
    #expect(Address.all(in: ["resolution", "99/12", "100/3"]) == ["resolution 99/12", "100/3"])
    #expect(Address.all(in: ["A/RES/99/12", "B"]) == ["A/RES/99/12 B"])
  }
}

// Part of Kimberlite.
import ResolutionModel
import ResolutionParser
import Testing

@testable import ResolutionEntities

/// The documents of `corpus/`, read whole.
@Suite struct ParticipantTests {
  static func read(_ name: String) throws -> Document {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return EntityExtractor().extract(
      from: try Parser().parse(InputFile.load(path: "/\(root)/corpus/\(name)")))
  }

  static func participants(_ document: Document) -> [(paragraph: String, ParticipantValue)] {
    document.mentions.compactMap { mention in
      guard case .participant(let value) = mention.value else { return nil }
      return (mention.paragraph, value)
    }
  }

  static func roles(_ name: String, _ role: ParticipantValue.Role) throws -> [String] {
    participants(try read(name)).filter { $0.1.role == role }
      .map { $0.1.key + ($0.1.year.map { " \($0)" } ?? "") }
  }

  @Test func theListOf2003IsWhole() throws {
    let list = try Self.roles("A_58_623-ZH.txt", .participant)
    #expect(
      list.joined(separator: " ").split(separator: " ").filter { $0 != "2003" }.joined(
        separator: " ")
          == """
          AGO ARM AUS BLR BWA BRA BGR CAN CAF CHN COD COG CIV HRV X-EC GIN GUY HUN IND ISR JPN KOR LAO \
          LBN LSO MYS MUS NAM POL ROU RUS SLE SVN ZAF LKA CHE TZA THA TGO UKR ARE USA VEN VNM ZWE
          """)
    #expect(list.allSatisfy { $0.hasSuffix(" 2003") })
    #expect(list.count == 45)
  }

  @Test(arguments: [
    ("A_RES_61_28-EN.txt", ["AGO", "BWA 2006", "X-EC 2007"], ["IND 2007"]),
    ("A_RES_62_11-EN.txt", ["AGO", "X-EC 2007", "IND 2008"], ["NAM 2008"]),
    ("A_RES_62_11-ZH.txt", ["AGO", "X-EC 2007", "IND 2008"], ["NAM 2008"]),
    ("A_RES_68_128-EN.md", ["ZAF 2013", "CHN 2014"], ["AGO 2014"]),
  ])
  func chairsOfEachYear(_ name: String, _ chairs: [String], _ viceChairs: [String]) throws {
    #expect(try Self.roles(name, .chair) == chairs)
    #expect(try Self.roles(name, .viceChair) == viceChairs)
  }

  @Test func chairsOfTheReport() throws {
    let chairs = Set(try Self.roles("A_58_623-ZH.txt", .chair))
    #expect(chairs.isSuperset(of: ["CAN 2004", "ZAF 2003"]))
    #expect(try Self.roles("A_58_623-ZH.txt", .viceChair).contains("RUS 2004"))
    #expect(try Self.roles("A_58_623-ZH.txt", .admitted) == ["BRA", "ROU", "TGO"])
    #expect(try Self.roles("A_58_623-ZH.txt", .reviewed) == ["CAF"])
  }

  @Test(arguments: ["A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt"])
  func admissionsAndHosts(_ name: String) throws {
    let admitted = try Self.roles(name, .admitted)
    #expect(admitted.starts(with: ["LBR 2007", "TUR 2007", "COG 2007", "LBR 2007"]))
    #expect(try Self.roles(name, .host).first == "X-ECOM 2007")
  }

  @Test func laterEvents() throws {
    let name = "A_RES_68_128-EN.md"
    #expect(try Self.roles(name, .admitted) == ["MLI 2013"])
    #expect(try Self.roles(name, .suspended) == ["CAF 2013"])
    #expect(try Self.roles(name, .host) == ["ZAF 2013", "NGO-WDC 2013"])
    let reviewed = Set(try Self.roles(name, .reviewed))
    #expect(
      reviewed == ["CIV 2013", "LBR 2013", "RUS 2013", "SGP 2013", "ZAF 2013", "VNM 2013"])
  }

  @Test func bothLanguagesNameTheSameStates() throws {
    func states(_ name: String) throws -> [String: Set<String>] {
      var result: [String: Set<String>] = [:]
      for (paragraph, value) in Self.participants(try Self.read(name)) where value.kind == .state {
        result[paragraph, default: []].insert(value.key)
      }
      return result
    }
    #expect(try states("A_RES_62_11-EN.txt") == states("A_RES_62_11-ZH.txt"))
  }

  @Test func titlesTellWhomTheyAreAbout() {
    var metadata = DocumentMetadata(path: "-", sha256: "", format: .text)
    metadata.language = .english
    metadata.title = "Situation in Peru"
    let document = Document(
      metadata: metadata,
      paragraphs: [
        Paragraph(id: "title1", kind: .title, text: "Situation in Peru"),
        Paragraph(id: "op1", kind: .operative, text: "Thanks Peru"),
      ])
    let found = Self.participants(EntityExtractor().extract(from: document))
    #expect(found.map(\.1.role) == [.subject, .mentioned])
  }
}

// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

@Suite struct NameLookupTests {
  @Test(arguments: [
    ("CIV", "CIV"), ("civ", "CIV"), ("cote d'ivoire", "CIV"), ("Côte d’Ivoire", "CIV"),
    ("Ivory Coast", "CIV"), ("科特迪瓦", "CIV"), ("the Congo", "COG"), ("DRC", "COD"),
    ("türkiye", "TUR"),
    ("turkey", "TUR"), ("刚果（金）", "COD"), ("EU", "X-EU"), ("欧盟", "X-EU"), ("un-sc", "UN-SC"),
    ("安理会", "UN-SC"), ("USA", "USA"), ("uk", "GBR"), ("中非", "CAF"), ("unodc", "UN-UNODC"),
    ("sao tome and principe", "STP"),
  ])
  func typedNamesAreUnderstood(_ typed: String, _ key: String) {
    #expect(NameLookup.entry(typed)?.key == key)
  }

  @Test func whatNoTableHasIsNil() {
    #expect(NameLookup.entry("Atlantis") == nil)
    #expect(NameLookup.entry("") == nil)
    #expect(NameLookup.entry("the ") == nil)
  }

  @Test func keysHaveNames() {
    #expect(NameLookup.name(ofKey: "civ") == "Côte d'Ivoire")
    #expect(NameLookup.name(ofKey: "KP-WGM") == "Working Group on Monitoring")
    #expect(NameLookup.entry("CIV")?.code == "CIV")
    #expect(NameLookup.entry("WTO")?.code == nil)
  }

  @Test(arguments: [
    ("日内瓦", "Geneva"), ("gabarone", "Gaborone"), ("哈博罗内", "Gaborone"), ("布鲁塞尔", "Brussels"),
    ("bogota", "Bogotá"), ("南非", "South Africa"), ("The Hague", "The Hague"),
  ])
  func placesHaveEnglishNames(_ typed: String, _ english: String) {
    #expect(PlaceNames.english(typed) == english)
  }

  @Test func placesAreFoundInText() {
    let text = FoldedText("在 布鲁塞尔 举行")
    let place = PlaceNames.longest(in: text.all, at: 3)
    #expect(place?.english == "Brussels")
    #expect(place?.end == 15)
    #expect(PlaceNames.longest(in: FoldedText("Romeo").all, at: 0) == nil)
  }

  @Test(arguments: ["Paris Agreement", "Kyoto Protocol", "京都议定书", "金伯利制度", "里约宣言"])
  func whatIsCalledAfterAPlaceIsNone(_ name: String) {
    #expect(PlaceNames.longest(in: FoldedText(name).all, at: 0) == nil)
  }
}

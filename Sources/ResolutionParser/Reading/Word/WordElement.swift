// Part of Kimberlite.

/// The elements of WordprocessingML that say something of a document's text, by their local names
/// (ECMA-376 part 1, 17; the same in the strict and the transitional schema). What has no case here is
/// `other`: a container that is walked through.
enum WordElement: String, CaseIterable {
  case other = ""
  // Parts and blocks
  case document, body, styles, numbering, settings, footnotes, endnotes, hdr, ftr
  case paragraph = "p"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case structuredContent = "sdtContent"
  case structuredProperties = "sdtPr"
  case sectionProperties = "sectPr"
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case tableProperties = "tblPr"
  case textBox = "txbxContent"
  // Inside a paragraph
  case run = "r"
  case text = "t"
  case tab
  case positionedTab = "ptab"
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen, softHyphen
  case symbol = "sym"
  case renderedPageBreak = "lastRenderedPageBreak"
  case fieldCharacter = "fldChar"
  case fieldInstruction = "instrText"
  case simpleField = "fldSimple"
  case footnoteReference, endnoteReference
  case rubyText = "rt"
  // Changes
  case insertion = "ins"
  case deletion = "del"
  case moveFrom, moveTo
  case deletedText = "delText"
  case deletedInstruction = "delInstrText"
  case cellDeletion = "cellDel"
  case formerProperties = "pPrChange"
  case formerRunProperties = "rPrChange"
  case formerSectionProperties = "sectPrChange"
  case formerNumbering = "numberingChange"
  // Properties
  case paragraphStyle = "pStyle"
  case runStyle = "rStyle"
  case bold = "b"
  case italic = "i"
  case hidden = "vanish"
  case verticalAlignment = "vertAlign"
  case position
  case outlineLevel = "outlineLvl"
  case numberingProperties = "numPr"
  case numberingIdentifier = "numId"
  case level = "ilvl"
  case verticalMerge = "vMerge"
  // Sections and notes
  case headerReference, footerReference
  case titlePage = "titlePg"
  case footnoteProperties = "footnotePr"
  case endnoteProperties = "endnotePr"
  case numberStart = "numStart"
  case numberRestart = "numRestart"
  case numberFormat = "numFmt"
  case footnote, endnote
  // Styles and lists
  case style, name, basedOn
  case documentDefaults = "docDefaults"
  case abstractNumbering = "abstractNum"
  case number = "num"
  case abstractNumberingIdentifier = "abstractNumId"
  case listLevel = "lvl"
  case levelText = "lvlText"
  case start
  case levelRestart = "lvlRestart"
  case legalNumbering = "isLgl"
  case levelOverride = "lvlOverride"
  case startOverride
  case styleLink
  case numberStyleLink = "numStyleLink"
  // Of other namespaces
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case relationship = "Relationship"

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// Attributes, by their local names.
enum WordAttribute: String, CaseIterable {
  case value = "val"
  case identifier = "id"
  /// `r:id`, which names a relationship.
  case relationship = "r:id"
  case type
  case character = "char"
  case fieldType = "fldCharType"
  case instruction = "instr"
  case customMark = "customMarkFollows"
  case styleIdentifier = "styleId"
  case isDefault = "default"
  case level = "ilvl"
  case numberingIdentifier = "numId"
  case abstractNumberingIdentifier = "abstractNumId"
  case format
  case relationshipIdentifier = "Id"
  case relationshipType = "Type"
  case target = "Target"
  case targetMode = "TargetMode"

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// The namespaces whose elements are told apart.
enum WordNamespace {
  case word, relationship, compatibility, mathematics, packageRelationship, other

  init(_ name: String) {
    switch name {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships":
      self = .relationship
    case "http://schemas.openxmlformats.org/package/2006/relationships": self = .packageRelationship
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .mathematics
    default: self = .other
    }
  }
}

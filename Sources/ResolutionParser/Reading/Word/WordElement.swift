// Part of Kimberlite.

/// The elements of WordprocessingML that say something of a document's text, by their local names
/// (ECMA-376 part 1, 17; the same in the strict and the transitional schema).
enum WordElement: UInt8, MarkupElement {
  /// A stretch of characters.
  case characters
  /// A container that is walked through.
  case other
  // Parts and blocks
  case document, body, styles, numbering, settings, footnotes, endnotes, hdr, ftr, paragraph, table,
    row, cell, structuredContent, structuredProperties, sectionProperties, paragraphProperties,
    runProperties, rowProperties, cellProperties, tableProperties, textBox
  // Inside a paragraph
  case run, text, tab, positionedTab, lineBreak, carriageReturn, noBreakHyphen, softHyphen, symbol,
    renderedPageBreak, fieldCharacter, fieldInstruction, simpleField, footnoteReference,
    endnoteReference, rubyText
  // Changes
  case insertion, deletion, moveFrom, moveTo, deletedText, deletedInstruction, cellDeletion,
    formerProperties, formerRunProperties, formerSectionProperties, formerNumbering
  // Properties
  case paragraphStyle, runStyle, bold, italic, hidden, verticalAlignment, fonts, position,
    outlineLevel, numberingProperties, numberingIdentifier, level, verticalMerge
  // Sections and notes
  case headerReference, footerReference, titlePage, footnoteProperties, endnoteProperties,
    numberStart, numberRestart, numberFormat, footnote, endnote
  // Styles and lists
  case style, name, basedOn, documentDefaults, abstractNumbering, number,
    abstractNumberingIdentifier, listLevel, levelText, start, levelRestart, legalNumbering,
    levelOverride, startOverride, styleLink, numberStyleLink
  // Of other namespaces
  case alternateContent, choice, fallback, relationship

  /// By local name.
  static let named: [String: WordElement] = [
    "document": .document, "body": .body, "styles": .styles, "numbering": .numbering,
    "settings": .settings, "footnotes": .footnotes, "endnotes": .endnotes, "hdr": .hdr, "ftr": .ftr,
    "p": .paragraph, "tbl": .table, "tr": .row, "tc": .cell, "sdtContent": .structuredContent,
    "sdtPr": .structuredProperties, "sectPr": .sectionProperties, "pPr": .paragraphProperties,
    "rPr": .runProperties, "trPr": .rowProperties, "tcPr": .cellProperties,
    "tblPr": .tableProperties, "txbxContent": .textBox, "r": .run, "t": .text, "tab": .tab,
    "ptab": .positionedTab, "br": .lineBreak, "cr": .carriageReturn,
    "noBreakHyphen": .noBreakHyphen, "softHyphen": .softHyphen, "sym": .symbol,
    "lastRenderedPageBreak": .renderedPageBreak, "fldChar": .fieldCharacter,
    "instrText": .fieldInstruction, "fldSimple": .simpleField,
    "footnoteReference": .footnoteReference, "endnoteReference": .endnoteReference, "rt": .rubyText,
    "ins": .insertion, "del": .deletion, "moveFrom": .moveFrom, "moveTo": .moveTo,
    "delText": .deletedText, "delInstrText": .deletedInstruction, "cellDel": .cellDeletion,
    "pPrChange": .formerProperties, "rPrChange": .formerRunProperties,
    "sectPrChange": .formerSectionProperties, "numberingChange": .formerNumbering,
    "pStyle": .paragraphStyle, "rStyle": .runStyle, "b": .bold, "i": .italic, "vanish": .hidden,
    "vertAlign": .verticalAlignment, "rFonts": .fonts, "position": .position,
    "outlineLvl": .outlineLevel, "numPr": .numberingProperties, "numId": .numberingIdentifier,
    "ilvl": .level, "vMerge": .verticalMerge, "headerReference": .headerReference,
    "footerReference": .footerReference, "titlePg": .titlePage, "footnotePr": .footnoteProperties,
    "endnotePr": .endnoteProperties, "numStart": .numberStart, "numRestart": .numberRestart,
    "numFmt": .numberFormat, "footnote": .footnote, "endnote": .endnote, "style": .style,
    "name": .name, "basedOn": .basedOn, "docDefaults": .documentDefaults,
    "abstractNum": .abstractNumbering, "num": .number,
    "abstractNumId": .abstractNumberingIdentifier, "lvl": .listLevel, "lvlText": .levelText,
    "start": .start, "lvlRestart": .levelRestart, "isLgl": .legalNumbering,
    "lvlOverride": .levelOverride, "startOverride": .startOverride, "styleLink": .styleLink,
    "numStyleLink": .numberStyleLink, "AlternateContent": .alternateContent, "Choice": .choice,
    "Fallback": .fallback, "Relationship": .relationship,
  ]

  /// Whether the characters in it are text; those between other elements are layout of the XML.
  var holdsCharacters: Bool { self == .text || self == .fieldInstruction }

  /// Whether an element of this name says something in a namespace.
  func belongs(to namespace: WordNamespace) -> Bool {
    switch self {
    case .alternateContent, .choice, .fallback: namespace == .compatibility
    case .relationship: namespace == .packageRelationship
    case .text: namespace == .word || namespace == .mathematics
    default: namespace == .word
    }
  }
}

/// Attributes, by their local names.
enum WordAttribute: UInt8 {
  /// `r:id`, which names a relationship.
  case relationship
  case value, identifier, type, character, font, eastAsia, fieldType, instruction, customMark,
    styleIdentifier, isDefault, level, numberingIdentifier, abstractNumberingIdentifier, format,
    relationshipIdentifier, relationshipType, target, targetMode

  static let named: [String: WordAttribute] = [
    "val": .value, "id": .identifier, "type": .type, "char": .character, "font": .font,
    "eastAsia": .eastAsia,
    "fldCharType": .fieldType, "instr": .instruction, "customMarkFollows": .customMark,
    "styleId": .styleIdentifier, "default": .isDefault, "ilvl": .level,
    "numId": .numberingIdentifier, "abstractNumId": .abstractNumberingIdentifier, "format": .format,
    "Id": .relationshipIdentifier, "Type": .relationshipType, "Target": .target,
    "TargetMode": .targetMode,
  ]
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

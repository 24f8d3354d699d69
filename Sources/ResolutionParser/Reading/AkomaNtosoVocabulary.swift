// Part of Kimberlite.

/// The elements of Akoma Ntoso that the reader tells apart, with the UN's own additions (AKN4UN).
enum AkomaNtosoElement: UInt8 {
  /// A stretch of text between tags.
  case text
  /// An element without meaning here; what it holds is read.
  case other
  /// An element whose content is no part of the document: key words, sponsors, lists of voters.
  case skipped

  // The document and its large parts
  case akomaNtoso, statement, documentCollection, component, attachments, attachment, doc
  case meta, coverPage, preface, preamble, mainBody, conclusions, section, title, part
  // Metadata
  case languageOfExpression, dateOfExpression, voting, count, docketNumber
  case docNumber, docDate, docTitle, docProponent, session, location
  case alias, step
  /// What Kimberlite writes of a document where AKN has no place for it.
  case writtenDocument
  // Blocks
  case formula, container, crossHeading, paragraph, point, content, num, heading, subheading, p
  case list, intro, sublist, blockList, listIntroduction, item
  case table, row, cell
  // Running text
  case authorialNote, image, lineBreak, span, bold, italic, link, superscript, inline
  case noteReference, marker

  /// By local name. Of the metadata only what the reader uses is kept.
  static let named: [String: AkomaNtosoElement] = [
    "akomaNtoso": .akomaNtoso, "statement": .statement, "documentCollection": .documentCollection,
    "component": .component, "attachments": .attachments, "attachment": .attachment, "doc": .doc,
    "meta": .meta, "coverPage": .coverPage, "preface": .preface, "preamble": .preamble,
    "mainBody": .mainBody, "conclusions": .conclusions, "section": .section, "title": .title,
    "part": .part,
    "FRBRlanguage": .languageOfExpression, "FRBRdate": .dateOfExpression, "voting": .voting,
    "count": .count, "docketNumber": .docketNumber, "docNumber": .docNumber, "docDate": .docDate,
    "docTitle": .docTitle, "docProponent": .docProponent, "session": .session,
    "location": .location,
    "formula": .formula, "container": .container, "crossHeading": .crossHeading,
    "paragraph": .paragraph, "point": .point, "content": .content, "num": .num,
    "heading": .heading, "subheading": .subheading, "p": .p, "list": .list, "intro": .intro,
    "sublist": .sublist, "blockList": .blockList, "listIntroduction": .listIntroduction,
    "item": .item, "table": .table, "tr": .row, "td": .cell, "th": .cell,
    "authorialNote": .authorialNote, "img": .image, "eol": .lineBreak, "br": .lineBreak,
    "span": .span, "b": .bold, "i": .italic, "a": .link, "sup": .superscript, "inline": .inline,
    "classification": .skipped, "references": .skipped,
    "lifecycle": .skipped, "voters": .skipped, "FRBRWork": .other,
    "FRBRalias": .alias, "step": .step, "document": .writtenDocument, "noteRef": .noteReference,
    "marker": .marker,
  ]

  /// Whether the element holds blocks rather than text.
  var isStructure: Bool {
    switch self {
    case .statement, .documentCollection, .component, .attachments, .attachment, .doc, .preamble,
      .mainBody, .conclusions, .section, .title, .part, .formula, .container, .crossHeading,
      .paragraph, .point, .content, .p, .list, .sublist, .blockList, .item, .table, .heading,
      .subheading:
      true
    default: false
    }
  }
}

/// The attributes that the reader keeps. `class` is read into `AkomaNtosoStyle`, `eId` is compared
/// and dropped.
enum AkomaNtosoAttribute: UInt8 {
  case name, marker, date, value, refersTo, language, outcome
  case styleClass, identifier
  case role
  // Of what Kimberlite writes of a document.
  case symbolSource, body, plenaryMeeting, originalLanguage
  // In Kimberlite's namespace.
  case paragraph, kind, parent, section, function, number, openingPhrase, marked, after

  static let named: [String: AkomaNtosoAttribute] = [
    "name": .name, "marker": .marker, "date": .date, "value": .value, "refersTo": .refersTo,
    "language": .language, "outcome": .outcome, "class": .styleClass, "eId": .identifier,
    "as": .role, "symbolSource": .symbolSource, "body": .body, "plenaryMeeting": .plenaryMeeting,
    "originalLanguage": .originalLanguage,
  ]

  /// Those in `DocumentMarkup.namespace`.
  static let added: [String: AkomaNtosoAttribute] = [
    "id": .paragraph, "kind": .kind, "parent": .parent, "section": .section,
    "function": .function, "number": .number, "openingPhrase": .openingPhrase, "marked": .marked,
    "after": .after,
  ]
}

/// What the `class` attribute says of the look.
struct AkomaNtosoStyle: OptionSet {
  let rawValue: UInt8

  static let bold = Self(rawValue: 1)
  static let italic = Self(rawValue: 2)
  /// One of the paragraph styles for headings of the UN's templates.
  static let heading = Self(rawValue: 4)
  /// One of the paragraph styles in which notes below a table are set.
  static let note = Self(rawValue: 8)

  /// Of a heading's style its place among them, from 1, the highest; 0 of other styles.
  var headingLevel: Int { Int(rawValue >> 4) }

  /// The paragraph styles by name; a small letter with a figure is a style of Chinese templates.
  private static let paragraphStyles: [String: AkomaNtosoStyle] = [
    "HM": Self(headingLevel: 1), "HCh": Self(headingLevel: 2), "H1": Self(headingLevel: 3),
    "H23": Self(headingLevel: 4), "H4": Self(headingLevel: 5),
    "FootnoteText": .note, "FootnoteText0": .note, "a5": .note, "aa": .note, "a7": .note,
    "a3": .note,
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private init(headingLevel: UInt8) { rawValue = Self.heading.rawValue | headingLevel << 4 }

  init(class name: UnsafeBufferPointer<UInt8>) {
    if name.elementsEqual("italic".utf8) {
      self = .italic
    } else if name.elementsEqual("bold".utf8) {
      self = .bold
    } else if name.elementsEqual("SingleTxt".utf8) || name.elementsEqual("MercuryDocument".utf8) {
      self = []
    } else {
      self.init(rareClass: String(decoding: name, as: UTF8.self))
    }
  }

  private init(rareClass name: String) {
    if let style = Self.paragraphStyles[name] {
      self = style
      return
    }
    self = []
    for word in name.split(separator: " ") {
      if word == "bold" { insert(.bold) }
      if word == "italic" { insert(.italic) }
    }
  }
}

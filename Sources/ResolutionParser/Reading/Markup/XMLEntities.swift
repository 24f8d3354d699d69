// Part of Kimberlite.
import CLibXML2

/// The general entities that a file declares for itself.
///
/// Only an entity of plain text is replaced. One that refers to others, that holds markup, that lies
/// in another file or that nobody declared stays in the text as it is written, `&name;`, and so does
/// every reference once the replacements have grown to `budget` bytes: no file can make the text
/// grow without bound, and no other file is ever opened.
final class XMLEntities {
  /// Bytes that all replacements of a document may come to.
  private static let budget = 1 << 20
  /// Names that are remembered; a reference to a further one stays as written, too.
  private static let nameLimit = 1_000

  private var replacements: [String: UnsafeMutablePointer<xmlEntity>] = [:]
  private var literals: [String: UnsafeMutablePointer<xmlEntity>] = [:]
  private var spent = 0
  /// Names of references that were left as written.
  private(set) var unresolved: [String] = []

  func declare(_ name: String, type: Int32, content: String?) {
    guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), let content,
      replacements[name] == nil, replacements.count < Self.nameLimit,
      !content.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
    else { return }
    replacements[name] = Self.make(name: name, content: content.isEmpty ? " " : content)
  }

  /// What the parser puts in the place of a reference.
  func entity(_ name: String) -> UnsafeMutablePointer<xmlEntity>? {
    if let entity = replacements[name] {
      spent += Int(entity.pointee.length)
      if spent <= Self.budget { return entity }
    }
    if let literal = literals[name] { return literal }
    guard literals.count < Self.nameLimit else { return nil }
    let literal = Self.make(name: name, content: "&\(name);")
    literals[name] = literal
    unresolved.append(name)
    return literal
  }

  /// An entity of the kind that the parser copies into the text without reading it again.
  private static func make(name: String, content: String) -> UnsafeMutablePointer<xmlEntity> {
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.name = UnsafePointer(xmlStrdup(name))
    entity.pointee.content = xmlStrdup(content)
    // The parser would store a string of its own in an empty `orig`, and nobody would free it.
    entity.pointee.orig = entity.pointee.content
    entity.pointee.length = Int32(content.utf8.count)
    return entity
  }

  deinit {
    for table in [replacements, literals] {
      for entity in table.values {
        kimberlite_xml_free(UnsafeMutableRawPointer(mutating: entity.pointee.name))
        kimberlite_xml_free(entity.pointee.content)
        entity.deallocate()
      }
    }
  }
}

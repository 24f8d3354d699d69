// Part of Kimberlite.

/// The parts of a Word file by what they are for: relationships lead from part to part
/// (ECMA-376 part 2, 9), names alone promise nothing.
struct WordPackage {
  private let archive: Archive
  private var relationships: [String: (type: String, target: String)] = [:]
  let documentName: String
  /// What was said of the first part whose XML is broken.
  private(set) var complaint: (detail: String, line: Int)?

  init(_ archive: Archive) throws(ReadingError) {
    self.archive = archive
    let roots = try Self.relationships(in: "_rels/.rels", of: archive, below: "")
    let named = roots.values.filter { $0.type.hasSuffix("/officeDocument") }.map(\.target)
    documentName = named.min() ?? "word/document.xml"
    guard archive.has(documentName) else { throw .archive(.noDocument) }
    let (folder, name) = Self.split(documentName)
    relationships = try Self.relationships(
      in: "\(folder)_rels/\(name).rels", of: archive, below: folder)
  }

  mutating func document() throws(ReadingError) -> WordTree {
    guard let tree = try tree(named: documentName) else { throw .archive(.noDocument) }
    return tree
  }

  /// The part of a type: `styles`, `footnotes`. Nil when there is none.
  mutating func part(_ type: String) throws(ReadingError) -> WordTree? {
    let named = relationships.values.filter { $0.type.hasSuffix("/" + type) }.map(\.target)
    guard let name = named.filter({ archive.has($0) }).min() else { return nil }
    return try tree(named: name)
  }

  /// The part behind a relationship.
  mutating func part(identifier: String) throws(ReadingError) -> WordTree? {
    guard let name = relationships[identifier]?.target else { return nil }
    return try tree(named: name)
  }

  private mutating func tree(named name: String) throws(ReadingError) -> WordTree? {
    guard let bytes = try archive.contents(of: name), !bytes.isEmpty else { return nil }
    let builder = try WordTreeBuilder.parse(bytes)
    complaint = complaint ?? builder.complaints.first.map { ("\(name): \($0.detail)", $0.line) }
    return builder.tree
  }

  // MARK: - Relationships

  private static func relationships(
    in name: String, of archive: Archive, below folder: String
  ) throws(ReadingError) -> [String: (type: String, target: String)] {
    guard let bytes = try archive.contents(of: name), !bytes.isEmpty else { return [:] }
    let tree = try WordTreeBuilder.parse(bytes).tree
    var found: [String: (type: String, target: String)] = [:]
    for node in tree.all(.relationship) {
      guard let id = tree.attribute(.relationshipIdentifier, of: node),
        let type = tree.attribute(.relationshipType, of: node),
        let target = tree.attribute(.target, of: node),
        tree.attribute(.targetMode, of: node) != "External",
        let path = path(of: target, below: folder)
      else { continue }
      found[id] = (type, path)
    }
    return found
  }

  /// The name of the entry; nil for a path that climbs out of the archive.
  private static func path(of target: String, below folder: String) -> String? {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  private static func split(_ name: String) -> (folder: String, name: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    let after = name.index(after: slash)
    return (String(name[..<after]), String(name[after...]))
  }
}

// Part of Kimberlite.

/// A Word file made up from the XML of its body and of the parts it needs.
package struct WordFile {
  private static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let links = "http://schemas.openxmlformats.org/package/2006/relationships"

  package var body: String
  /// By type: `styles`, `numbering`, `footnotes`, `endnotes`, `settings`, `header`, `footer`; the
  /// content of the part's root.
  package var parts: [String: String] = [:]
  package var namespace = Self.transitional
  package var preamble = ""

  package init(body: String, parts: [String: String] = [:]) {
    self.body = body
    self.parts = parts
  }

  /// From text that names a part before its content: `#styles`, `#numbering` … on lines of their own.
  /// What stands before the first is the body.
  package init(pieces bytes: [UInt8]) {
    body = ""
    var part = ""
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let name = line.dropFirst()
      if line.hasPrefix("#"), Self.types.contains(String(name)) {
        part = String(name)
      } else if part.isEmpty {
        body += line + "\n"
      } else {
        parts[part, default: ""] += line + "\n"
      }
    }
  }

  private static let types = [
    "styles", "numbering", "footnotes", "endnotes", "settings", "header", "footer",
  ]

  private static let roots = ["header": "hdr", "footer": "ftr"]

  package var entries: [(name: String, text: String)] {
    let types = parts.keys.sorted()
    let links = types.map {
      "<Relationship Id=\"r-\($0)\" Type=\"\(Self.relationships)/\($0)\" Target=\"\($0).xml\"/>"
    }
    return [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.links)\"><Relationship Id=\"r1\" "
          + "Type=\"\(Self.relationships)/officeDocument\" Target=\"word/document.xml\"/>"
          + "</Relationships>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(Self.links)\">\(links.joined())</Relationships>"
      ),
      ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
    ] + types.map { ("word/\($0).xml", part(Self.roots[$0] ?? $0, parts[$0] ?? "")) }
  }

  private func part(_ root: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(preamble)<w:\(root) xmlns:w=\"\(namespace)\" "
      + "xmlns:r=\"\(Self.relationships)\" "
      + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
      + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
      + "xmlns:v=\"urn:schemas-microsoft-com:vml\">\(content)</w:\(root)>"
  }

  package var bytes: [UInt8] { ArchiveImage(entries).bytes }

  package static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }
}

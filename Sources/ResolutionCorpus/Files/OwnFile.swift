// Part of Kimberlite.
import Glibc

/// Files that Kimberlite wrote for reading: results, sites. Among documents they are none. Akoma Ntoso is a
/// document, whoever wrote it.
package enum OwnFile {
  /// The first line of all Markdown that is printed; what shows Markdown does not show it.
  package static let markdownMark = "<!-- Written by Kimberlite -->\n"
  /// In the head of every page.
  package static let pageMark = "<meta name=\"generator\" content=\"Kimberlite\">"

  /// Looks at the beginning of Markdown and pages, and opens no other file.
  static func isOne(_ path: String, ending: String) -> Bool {
    switch ending {
    case "md", "markdown": isMarkdown(beginning(of: path, count: 128))
    case "html", "htm": beginning(of: path, count: 512).contains(pageMark)
    default: false
    }
  }

  /// It says so, or, of an earlier version, its title is an address with a language.
  private static func isMarkdown(_ text: String) -> Bool {
    if text.hasPrefix(markdownMark.dropLast()) { return true }
    let line = text.prefix { !$0.isNewline }
    guard line.hasPrefix("# "), let address = Address(String(line.dropFirst(2))) else {
      return false
    }
    return address.isSymbol && address.language != nil && line.contains("@")
  }

  /// As text; empty when the file cannot be read.
  private static func beginning(of path: String, count: Int) -> String {
    guard let stream = fopen(path, "r") else { return "" }
    defer { fclose(stream) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, stream)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

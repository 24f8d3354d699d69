// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments as a translation memory: TMX 1.4b (Localization Industry Standards Association, 2005), a unit
/// for each pair that has both languages, with the symbol and the paragraphs as properties.
package struct AlignmentTMX {
  private let alignment: DocumentAlignment

  package init(_ alignment: DocumentAlignment) { self.alignment = alignment }

  /// - Parameter source: language of the source, `*all*` where it is not known.
  package static func head(source: String, version: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
    <header creationtool="kimberlite" creationtoolversion="\(XMLEscaping.escaped(version))" \
    segtype="paragraph" o-tmf="kimberlite" adminlang="en" \
    srclang="\(source.isEmpty ? "*all*" : XMLEscaping.escaped(source))" datatype="plaintext"/>
    <body>

    """
  }

  /// After the last unit.
  package static let tail = "</body>\n</tmx>\n"

  /// - Parameter pairs: indices; those with one language only have no unit.
  package func units(of pairs: [Int]) -> String {
    pairs.map { alignment.pairs[$0] }.filter(\.isLinked).map(unit).joined()
  }

  private func unit(_ pair: AlignedPair) -> String {
    let (first, second) = (alignment.first, alignment.second)
    let symbol = (first.metadata.symbol ?? second.metadata.symbol)?.canonical
    var xml = "<tu>"
    xml += Self.property("symbol", symbol ?? first.metadata.path)
    xml += Self.property("paragraph", Self.ids(alignment.first(of: pair)))
    xml += Self.property("score", Messages.hundredths(min(pair.score, 0.99)))
    xml += variant(alignment.first(of: pair), first)
    xml += variant(alignment.second(of: pair), second)
    return xml + "</tu>\n"
  }

  private func variant(_ paragraphs: [Paragraph], _ document: Document) -> String {
    let language = document.metadata.language?.code ?? "und"
    let text = paragraphs.map(\.text).joined(separator: " ")
    return "<tuv xml:lang=\"\(XMLEscaping.escaped(language))\">"
      + Self.property("paragraph", Self.ids(paragraphs))
      + "<seg>\(XMLEscaping.escaped(text))</seg></tuv>"
  }

  private static func ids(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map(\.id).joined(separator: " ")
  }

  private static func property(_ type: StaticString, _ value: String) -> String {
    "<prop type=\"\(type)\">\(XMLEscaping.escaped(value))</prop>"
  }
}

/// Text on its way into XML 1.0.
enum XMLEscaping {
  /// For elements and quoted attributes. Characters that XML does not allow become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result += "&#\(scalar.value);"
      case 0x00..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: HTMLEscaping.append(scalar, to: &result)
      }
    }
    return result
  }
}

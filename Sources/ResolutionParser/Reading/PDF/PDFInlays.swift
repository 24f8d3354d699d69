// Part of Kimberlite.
import ResolutionLanguages

/// Characters of another font that stand on a blank inside a Chinese piece: the quotation marks that
/// an office program takes from a Latin font, writing the text around them as one. The piece is parted
/// there.
enum PDFInlays {
  /// Pairs that are looked at on one page; more are on none.
  private static let limit = 2_000_000

  static func parted(_ page: PDFPage) -> PDFPage {
    let inlays = page.pieces.filter { isInlay($0) }
    let hosts = page.pieces.indices.filter { isHost(page.pieces[$0]) }
    guard !inlays.isEmpty, inlays.count * hosts.count <= limit else { return page }
    var parts: [Int: [PDFPiece]] = [:]
    for host in hosts {
      let own = inlays.filter { lies($0, on: page.pieces[host]) }.sorted { $0.left < $1.left }
      if !own.isEmpty { parts[host] = parted(page.pieces[host], around: own) }
    }
    guard !parts.isEmpty else { return page }
    var result = page
    result.pieces = page.pieces.indices.flatMap { parts[$0] ?? [page.pieces[$0]] }
    return result
  }

  private static func isInlay(_ piece: PDFPiece) -> Bool {
    guard !piece.isBlank, piece.runs.count == 1 else { return false }
    return length(piece.runs[0].text) <= 2
  }

  private static func isHost(_ piece: PDFPiece) -> Bool {
    guard piece.runs.count == 1, piece.width > 3 * piece.size else { return false }
    let text = piece.runs[0].text[...].trimmed
    return text.contains(0x20) && PDFCharacters.isWide(text.firstScalar ?? 0)
  }

  private static func lies(_ inlay: PDFPiece, on host: PDFPiece) -> Bool {
    let shared = min(inlay.bottom, host.bottom) - max(inlay.top, host.top)
    return shared > 0.55 * min(inlay.height, host.height)
      && inlay.left > host.left + 0.5 * host.size && inlay.right < host.right
  }

  /// The parts of a piece at the blanks nearest to the inlays, if they are near at all.
  private static func parted(_ host: PDFPiece, around inlays: [PDFPiece]) -> [PDFPiece] {
    let text = host.runs[0].text
    let units = units(text)
    guard let total = units.last, total > 0 else { return [host] }
    let unit = host.width / total
    var result: [PDFPiece] = []
    var start = 0
    var left = host.left
    for inlay in inlays {
      let blanks = text.indices.filter { $0 > start && text[$0] == 0x20 }
      let distance = { (blank: Int) in abs(host.left + units[blank] * unit - inlay.left) }
      guard let blank = blanks.min(by: { distance($0) < distance($1) }),
        distance(blank) < host.size
      else { continue }
      result.append(part(host, start..<blank, from: left, to: inlay.left))
      start = blank + 1
      left = inlay.right
    }
    return result + [part(host, start..<text.count, from: left, to: host.right)]
  }

  private static func part(
    _ host: PDFPiece, _ range: Range<Int>, from left: Double, to right: Double
  ) -> PDFPiece {
    var part = host
    part.runs[0].text = Array(host.runs[0].text[range])
    part.left = left
    part.width = max(right - left, 0)
    return part
  }

  /// For each byte, and for the end, how far it stands from the beginning, in Chinese characters; a
  /// blank and a letter are half as wide.
  private static func units(_ text: [UInt8]) -> [Double] {
    var units: [Double] = []
    var sum = 0.0
    for byte in text {
      units.append(sum)
      if byte < 0x80 { sum += 0.5 } else if byte & 0xC0 != 0x80 { sum += 1 }
    }
    return units + [sum]
  }

  private static func length(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }
}

// Part of Kimberlite.
import ResolutionModel

/// The `eId`s of a document, by the OASIS naming convention: the id of what stands around, two low
/// lines, the element's name or its abbreviation, a low line, the printed number (`para_17__subpara_a`).
///
/// What has no number is counted behind `nn` (not numbered): `para_nn_1`. An id that is taken gets
/// `-2` behind it.
struct ElementIdentifiers {
  private var names = UniqueNames()
  private var counts: [String: Int] = [:]

  mutating func identifier(
    in context: String, _ element: StaticString, number: String?
  ) -> String {
    var base = context.isEmpty ? "" : context + "__"
    element.withUTF8Buffer { base += String(decoding: $0, as: UTF8.self) }
    let figures = number.map(Self.figures) ?? ""
    guard !figures.isEmpty else {
      let count = (counts[base] ?? 0) + 1
      counts[base] = count
      return names.name("\(base)_nn_\(count)")
    }
    return names.name(base + "_" + figures)
  }

  /// `preamble__container_1`: elements that are never numbered, in their order.
  mutating func counted(in context: String, _ element: StaticString) -> String {
    var base = context.isEmpty ? "" : context + "__"
    element.withUTF8Buffer { base += String(decoding: $0, as: UTF8.self) }
    let count = (counts[base] ?? 0) + 1
    counts[base] = count
    return names.name("\(base)_\(count)")
  }

  /// Letters and figures of a printed number: `a` of `(a)`, `62-11` of `62/11`.
  static func figures(_ number: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in number.unicodeScalars.prefix(40) {
      let isPart =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard isPart else {
        gap = true
        continue
      }
      if gap, !result.isEmpty { result.append("-") }
      gap = false
      result.append(scalar)
    }
    return String(result)
  }
}

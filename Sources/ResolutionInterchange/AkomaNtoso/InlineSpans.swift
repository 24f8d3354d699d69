// Part of Kimberlite.
import ResolutionModel

/// A stretch of a paragraph that becomes an inline element.
struct InlineSpan {
  enum Content {
    /// The words that the UN prints in italics.
    case openingPhrase
    case mention(MentionValue)
  }
  /// Unicode scalars of the text, until they are counted in bytes.
  var range: Range<Int>
  var content: Content

  /// Elements cannot overlap: of two spans that cross, the wider one stays, and the opening phrase
  /// always. The result is in the order of start tags: an outer span before the inner ones.
  static func nested(_ spans: [InlineSpan]) -> [InlineSpan] {
    guard spans.count > 1 else { return spans }
    let sorted = spans.enumerated().sorted { a, b in
      (a.element.range.lowerBound, b.element.range.upperBound, a.offset)
        < (b.element.range.lowerBound, a.element.range.upperBound, b.offset)
    }
    var kept: [InlineSpan?] = []
    kept.reserveCapacity(spans.count)
    /// Indices into `kept` of the spans that are open.
    var open: [Int] = []
    for (_, span) in sorted {
      var isDropped = false
      while let last = open.last, let outer = kept[last] {
        if outer.range.upperBound <= span.range.lowerBound {
          open.removeLast()
        } else if span.range.upperBound <= outer.range.upperBound {
          isDropped = repeats(span, outer)
          break
        } else if outer.isWeaker(than: span) {
          kept[last] = nil
          open.removeLast()
        } else {
          isDropped = true
          break
        }
      }
      guard !isDropped else { continue }
      open.append(kept.count)
      kept.append(span)
    }
    return kept.compactMap { $0 }
  }

  private func isWeaker(than other: InlineSpan) -> Bool {
    if case .openingPhrase = content { return false }
    if case .openingPhrase = other.content { return true }
    return range.count < other.range.count
  }

  /// A reference inside a reference, and the same thing twice at one place.
  private static func repeats(_ inner: InlineSpan, _ outer: InlineSpan) -> Bool {
    guard case .mention(let a) = inner.content, case .mention(let b) = outer.content else {
      return false
    }
    if a.kind == .citation && b.kind == .citation { return true }
    return inner.range == outer.range && a.kind == b.kind
  }
}

// Part of Kimberlite.

/// Members of an object with their values.
extension JSONWriter {
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    integer(value)
  }

  package mutating func member(_ name: StaticString, _ value: Float) {
    key(name)
    number(value)
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  package mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray(inline: true)
    for value in values { string(value) }
    endArray()
  }

  mutating func member(_ name: StaticString, _ range: Range<Int>) {
    key(name)
    element(range)
  }

  /// `[start, end]`, the end not included.
  mutating func element(_ range: Range<Int>) {
    beginArray(inline: true)
    integer(range.lowerBound)
    integer(range.upperBound)
    endArray()
  }
}

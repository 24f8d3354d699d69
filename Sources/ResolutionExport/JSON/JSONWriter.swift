// Part of Kimberlite.

/// Writes JSON into a byte buffer, one value after the other, in the order in which it is told to.
///
/// It is in the hot path of every run that prints JSON, so it knows nothing of `Encodable`: no
/// dictionaries, no intermediate values, one scan over each string. The caller is trusted to open
/// and close in pairs; separators and line breaks are added here.
///
///     var json = JSONWriter(style: .compact)
///     json.beginObject()
///     json.key("number")
///     json.integer(7)
///     json.endObject()        // {"number":7}
package struct JSONWriter {
  package enum Style: Sendable {
    /// No white space at all: one object is one line.
    case compact
    /// A line for each member, indented by two spaces.
    case indented
  }

  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  /// Containers that stay on one line, counted from the outermost such; see `beginArray`.
  private var inlineDepth = 0
  private var needsSeparator = false
  private var followsKey = false

  package init(style: Style, reservingCapacity capacity: Int = 0) {
    self.style = style
    bytes.reserveCapacity(capacity)
  }

  // MARK: Containers

  package mutating func beginObject() { open(UInt8(ascii: "{"), inline: false) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }

  /// - Parameter inline: keep the elements on one line in the indented style, as pairs of numbers
  ///   are best read.
  package mutating func beginArray(inline: Bool = false) { open(UInt8(ascii: "["), inline: inline) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The name of the next member. Keys are constants of the program and need no escaping.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if style == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// The name of the next member, where it is no constant: the code of a language.
  package mutating func key(name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .indented { bytes.append(UInt8(ascii: " ")) }
    needsSeparator = false
    followsKey = true
  }

  // MARK: Values

  package mutating func null() { literal("null") }
  package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func integer(_ value: Int) {
    separate()
    appendDigits(of: value)
    needsSeparator = true
  }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { JSONEscaping.append($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    needsSeparator = true
  }

  /// `null` when there is no value.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// `null` when there is no value.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// The shortest decimal that reads back as the same value; `null` for what JSON has no number for.
  package mutating func number(_ value: Float) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsSeparator = true
  }

  /// A value that is JSON already.
  package mutating func token(_ token: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: token)
    needsSeparator = true
  }

  // MARK: Lines

  /// Ends a line of JSON lines; the next value stands alone.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsSeparator = false
  }

  /// Forgets what was written and keeps its room.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  // MARK: Layout

  /// Puts a comma and a line break where the next value or key needs them.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsSeparator {
      bytes.append(UInt8(ascii: ","))
      if inlineDepth > 0, style == .indented { bytes.append(UInt8(ascii: " ")) }
    }
    if depth > 0 { breakLine() }
    needsSeparator = false
  }

  private mutating func open(_ bracket: UInt8, inline: Bool) {
    separate()
    bytes.append(bracket)
    depth += 1
    if inline || inlineDepth > 0 { inlineDepth += 1 }
    needsSeparator = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    // An empty container closes on the line on which it opened.
    if needsSeparator { breakLine() }
    if inlineDepth > 0 { inlineDepth -= 1 }
    bytes.append(bracket)
    needsSeparator = true
  }

  private mutating func breakLine() {
    guard style == .indented, inlineDepth == 0 else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsSeparator = true
  }

  private mutating func appendDigits(of value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

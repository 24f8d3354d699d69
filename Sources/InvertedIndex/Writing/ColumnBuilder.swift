// Part of Kimberlite.

/// The values of one column while a segment is built. Nothing is kept before a document has a value
/// other than zero.
struct ColumnBuilder {
  let holdsText: Bool
  private var values: [UInt32] = []
  private var strings: [[UInt8]] = []
  private var numbers: [[UInt8]: UInt32] = [:]
  private var last: (bytes: [UInt8], number: UInt32) = ([], 0)

  init(holdsText: Bool) {
    self.holdsText = holdsText
    if holdsText {
      strings = [[]]
      numbers = [[]: 0]
    }
  }

  mutating func set(_ value: UInt32, document: Int) {
    guard value != 0 || !values.isEmpty else { return }
    while values.count < document { values.append(0) }
    if values.count == document { values.append(value) } else { values[document] = value }
  }

  mutating func setText(_ value: UnsafeBufferPointer<UInt8>, document: Int) {
    // Neighbours have the same value more often than not.
    if last.bytes.count != value.count || !last.bytes.elementsEqual(value) {
      let bytes = Array(value)
      let number = numbers[bytes] ?? UInt32(strings.count)
      if number == strings.count {
        strings.append(bytes)
        numbers[bytes] = number
      }
      last = (bytes, number)
    }
    set(last.number, document: document)
  }

  /// The column of several partitions, one behind another.
  static func joined(
    _ parts: [(column: ColumnBuilder, documents: Int)], holdsText: Bool
  ) -> ColumnBuilder {
    guard parts.count != 1 else { return parts[0].column }
    var all = ColumnBuilder(holdsText: holdsText)
    var document = 0
    for (column, documents) in parts {
      for index in 0..<documents {
        let value = index < column.values.count ? column.values[index] : 0
        if holdsText {
          column.strings[Int(value)].withUnsafeBufferPointer {
            all.setText($0, document: document)
          }
        } else {
          all.set(value, document: document)
        }
        document += 1
      }
    }
    return all
  }

  /// All columns as a section: where each begins (32 bits, from the section's start), then the
  /// columns.
  static func section(_ columns: [ColumnBuilder], documents: Int) -> [UInt8] {
    var sink = ByteSink()
    var offset = columns.count * 4
    let encoded = columns.map { $0.encoded(documents: documents) }
    for column in encoded {
      sink.append(fixed: UInt32(offset))
      offset += column.count
    }
    for column in encoded { sink.append(contentsOf: column) }
    return sink.bytes
  }

  /// One column: the number of strings, where they begin; a frame for each 4096 values; the packed
  /// values; the strings' ends and bytes.
  private func encoded(documents: Int) -> [UInt8] {
    var frames = ByteSink()
    var run = RawBuffer()
    var first = 0
    while first < documents {
      let last = min(documents, first + SegmentFormat.columnBlock)
      var block = (first..<last).map { $0 < values.count ? values[$0] : 0 }
      let frame = Frame.cheapest(for: block)
      for index in block.indices {
        block[index] = block[index] &- UInt32(index) &* frame.slope &- frame.least
      }
      frames.append(fixed: frame.least)
      frames.append(fixed: UInt16(frame.slope))
      frames.append(fixed: UInt16(frame.width))
      frames.append(fixed: UInt32(run.count))
      let bytes = BitPacking.runBytes(width: frame.width, count: block.count)
      BitPacking.packRun(block, count: block.count, width: frame.width, into: run.take(bytes))
      first = last
    }
    // Readers may touch eight bytes behind the last value.
    _ = run.take(8)
    var sink = ByteSink()
    sink.append(fixed: UInt32(strings.count))
    let stringStart = (8 + frames.count + run.count + 3) / 4 * 4
    sink.append(fixed: UInt32(stringStart))
    sink.append(contentsOf: frames.bytes)
    sink.append(contentsOf: run.bytes)
    sink.align(to: 4)
    var end = 0
    for string in strings {
      end += string.count
      sink.append(fixed: UInt32(end))
    }
    for string in strings { sink.append(contentsOf: string) }
    sink.align(to: 4)
    return sink.bytes
  }

  /// What is taken off the values of a block: the least, and so much for each value's place. Numbers
  /// that grow evenly, such as ids, pack to nothing.
  private struct Frame {
    let slope: UInt32
    let least: UInt32
    let width: Int

    static func cheapest(for values: [UInt32]) -> Frame {
      let flat = Frame(values, slope: 0)
      guard values.count > 1, flat.width > 0, values[1] > values[0] else { return flat }
      let rising = Frame(values, slope: min(values[1] - values[0], 65_535))
      return rising.width < flat.width ? rising : flat
    }

    private init(_ values: [UInt32], slope: UInt32) {
      var least = Int64.max
      var most = Int64.min
      for (index, value) in values.enumerated() {
        let rest = Int64(value) - Int64(index) * Int64(slope)
        least = min(least, rest)
        most = max(most, rest)
      }
      let range = values.isEmpty ? 0 : most - least
      width = range > Int64(UInt32.max) ? 64 : 64 - UInt64(range).leadingZeroBitCount
      self.slope = slope
      self.least = UInt32(truncatingIfNeeded: values.isEmpty ? 0 : least)
    }
  }
}

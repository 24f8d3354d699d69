// Part of Kimberlite.

/// What a program that reads a file for us may use; with the defaults no document of the United
/// Nations comes near them.
package struct ConversionLimits: Sendable, Hashable {
  /// Seconds for one file, of the clock and of the processor.
  package var seconds = 60
  /// Bytes of address space.
  package var memory = 1 << 30
  /// Bytes that it may write for one file.
  package var output = 256 << 20

  package init() {}
}

extension ReadingLimits {
  /// What a program started for a file may use.
  package var conversion: ConversionLimits {
    var limits = ConversionLimits()
    limits.seconds = childSeconds
    limits.memory = childMemory
    limits.output = childOutput
    return limits
  }
}

/// Why a program gave nothing of a file.
package enum ConversionFailure: Sendable, Hashable {
  /// It could not be started; the system's error number.
  case notStarted(code: Int32)
  case tookTooLong(seconds: Int)
  /// It asked for more memory than it may have.
  case tookTooMuchMemory(bytes: Int)
  case wroteTooMuch(bytes: Int)
  case crashed(signal: Int32)
  /// What it said, one line; may be empty.
  case refused(detail: String)

  /// Whether the program itself failed, and no limit or missing file stood in its way.
  var isOfTheProgram: Bool {
    switch self {
    case .crashed, .refused: true
    case .notStarted, .tookTooLong, .tookTooMuchMemory, .wroteTooMuch: false
    }
  }
}

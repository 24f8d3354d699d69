// Part of Kimberlite.
import ArgumentParser

/// Whether output is coloured, as typed.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never

  /// `auto` means: on a terminal that can show colours, and not against the wish that the variable
  /// NO_COLOR states (no-color.org: any value but an empty one).
  func isOn(for stream: OutputStream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      stream.isTerminal && (Terminal.variable("NO_COLOR") ?? "").isEmpty
        && Terminal.variable("TERM") != "dumb"
    }
  }
}

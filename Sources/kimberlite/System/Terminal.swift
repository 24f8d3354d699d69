// Part of Kimberlite.
import Glibc

/// What the environment says of the terminal.
enum Terminal {
  /// Columns where the output is no terminal and nothing else is said.
  private static let usualWidth = 100

  /// The columns of a line: of the terminal, else by the variable COLUMNS, else 100.
  static func width(of stream: OutputStream) -> Int {
    var size = winsize()
    if stream.isTerminal, ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), (20...1000).contains(columns) {
      return columns
    }
    return usualWidth
  }

  /// An environment variable; nil when it is not set.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

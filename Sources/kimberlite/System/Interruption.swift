// Part of Kimberlite.
import Glibc
import ResolutionExport

/// What is said when somebody ends the making of an index.
enum Interruption {
  /// The shell's status for a command that the interrupt signal ended.
  private static let status: Int32 = 130

  /// From here on the interrupt signal ends the process with a sentence. The handler calls nothing
  /// but `write` and `_exit`, which signal-safety(7) allows.
  static func announce() {
    signal(SIGINT) { _ in
      let text: StaticString = Messages.interrupted
      _ = Glibc.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
      _exit(Interruption.status)
    }
  }
}

// Part of Kimberlite.
import Glibc
import ResolutionExport
import Synchronization

/// What happens when somebody ends what takes long.
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

  private static let asked = Atomic(false)
  /// The signal that asked.
  private static let asking = Atomic<Int32>(SIGTERM)
  /// Seconds from the first signal to the end, whatever is under way.
  private static let patience: UInt32 = 3

  /// Whether a signal to end came since `announceGently`.
  static var wasAsked: Bool { asked.load(ordering: .relaxed) }

  /// From here on the first signal that asks the process to end (interrupt, terminate, hang-up) only sets
  /// `wasAsked`, so that what is unfinished can be removed; the second ends the process, and so do some
  /// seconds in which nobody asked. A hang-up that is ignored, as by nohup, stays so.
  static func announceGently() {
    // Made before a signal asks for it.
    asked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      if sigaction(number, nil, &before) == 0, isIgnored(before) { continue }
      signal(number) { number in
        if Interruption.asked.exchange(true, ordering: .relaxed) { _exit(128 + number) }
        Interruption.asking.store(number, ordering: .relaxed)
        alarm(Interruption.patience)
      }
    }
    asking.store(SIGTERM, ordering: .relaxed)
    signal(SIGALRM) { _ in
      let text: StaticString = Messages.endedAtOnce
      _ = Glibc.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
      _exit(128 + Interruption.asking.load(ordering: .relaxed))
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    let handler = action.__sigaction_handler.sa_handler
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

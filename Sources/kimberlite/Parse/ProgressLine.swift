// Part of Kimberlite.
import Glibc
import ResolutionExport

/// One line on standard error that says how far a long run has come; on a terminal only.
struct ProgressLine {
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant
  private var isVisible = false

  init(isWanted: Bool) {
    isShown = isWanted && OutputStream.standardError.isTerminal
    start = .now
    lastShown = start
  }

  /// Shown from the second second on, at most ten times a second.
  mutating func update(files: Int) { update(Messages.counted(files, "file") + " …") }

  mutating func update(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - lastShown > .milliseconds(100) else { return }
    lastShown = now
    announce(text())
  }

  /// Shown at once: what comes now takes long and says nothing until it is done.
  mutating func announce(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    isVisible = true
    // A progress line that cannot be written is no loss.
    try? OutputStream.standardError.write("\r\u{1B}[K" + text())
  }

  /// To be called before anything else is printed.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    try? OutputStream.standardError.write("\r\u{1B}[K")
  }
}

// Part of Kimberlite.
import ResolutionExport

/// Sentences that stand in tables which are taken away.
extension Messages {
  static func cutCells(_ count: Int, _ limit: Int) -> String {
    "Cells that had more than \(limit) characters, the most that a cell takes, and were cut: \(count)."
  }
}

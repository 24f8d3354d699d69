// Part of Kimberlite.

/// Sentences that stand in what is taken away.
enum Messages {
  static func cutCells(_ count: Int, _ limit: Int) -> String {
    "Cells that had more than \(limit) characters, the most that a cell takes, and were cut: \(count)."
  }
}

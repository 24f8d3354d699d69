// Part of Kimberlite.

/// Finds what Chinese texts tell of decisions.
struct ChineseToldActs: Sendable {
  func add(to acts: inout [ActExpression], in text: ByteText, scope: ActScope) {}
}

// Part of Kimberlite.

/// The assignment with the greatest sum: each of two sides' members at most once, by edges that are
/// worth something. Exact, by shortest augmenting paths (Jonker and Volgenant, 1987) on a sparse
/// graph, one component after the other.
package enum Assignment {
  package struct Edge: Sendable {
    package var left: Int
    package var right: Int
    /// Edges that are worth nothing are passed over.
    package var value: Float

    package init(left: Int, right: Int, value: Float) {
      self.left = left
      self.right = right
      self.value = value
    }
  }

  /// For each member of the left side its partner; nil for those without.
  ///
  /// Time: for a component of `n` members and `e` edges at most in proportion to `n (e + n)`;
  /// components of paragraphs are small.
  package static func best(_ edges: [Edge], leftCount: Int, rightCount: Int) -> [Int?] {
    var solver = Solver(edges.filter { $0.value > 0 }, leftCount, rightCount)
    for left in 0..<leftCount where !solver.edges[left].isEmpty { solver.augment(from: left) }
    return solver.rightOf.map { $0 >= 0 && $0 < rightCount ? $0 : nil }
  }

  /// Every left member has a column of its own beside the right side's, which costs nothing: to
  /// stay alone. A path never leaves its component, so that no components need to be made.
  private struct Solver {
    /// For each left member, columns and costs; costs are whole numbers, so that sums are exact.
    var edges: [[(column: Int, cost: Int)]]
    var rightOf: [Int]
    private var leftOf: [Int]
    private var price: [Int]
    private var distance: [Int]
    private var cameFrom: [Int]
    private var state: [UInt8]

    init(_ all: [Edge], _ leftCount: Int, _ rightCount: Int) {
      edges = Array(repeating: [], count: leftCount)
      for edge in all {
        edges[edge.left].append((edge.right, -Int((edge.value * 1_000_000).rounded())))
      }
      for left in edges.indices where !edges[left].isEmpty {
        edges[left].append((rightCount + left, 0))
      }
      rightOf = Array(repeating: -1, count: leftCount)
      let columns = rightCount + leftCount
      leftOf = Array(repeating: -1, count: columns)
      price = Array(repeating: 0, count: columns)
      distance = Array(repeating: 0, count: columns)
      cameFrom = Array(repeating: -1, count: columns)
      state = Array(repeating: 0, count: columns)
    }

    /// Finds the cheapest way to give `left` a column, perhaps by giving others another one.
    mutating func augment(from left: Int) {
      var touched: [Int] = []
      var scanned: [Int] = []
      var row = left
      var base = 0
      var end = -1
      while end < 0 {
        for (column, cost) in edges[row] where state[column] != 2 {
          let way = base + cost - price[column]
          if state[column] == 0 {
            state[column] = 1
            touched.append(column)
          } else if way >= distance[column] {
            continue
          }
          distance[column] = way
          cameFrom[column] = row
        }
        // Its own column is always there, so that something is found.
        var nearest = -1
        for column in touched where state[column] == 1 {
          if nearest < 0 || distance[column] < distance[nearest] { nearest = column }
        }
        state[nearest] = 2
        scanned.append(nearest)
        if leftOf[nearest] < 0 {
          end = nearest
        } else {
          row = leftOf[nearest]
          base = distance[nearest] - (cost(row, nearest) - price[nearest])
        }
      }
      for column in scanned { price[column] += distance[column] - distance[end] }
      for column in touched { state[column] = 0 }
      assign(end, upTo: left)
    }

    private func cost(_ row: Int, _ column: Int) -> Int {
      edges[row].first { $0.column == column }?.cost ?? 0
    }

    private mutating func assign(_ end: Int, upTo left: Int) {
      var column = end
      while true {
        let row = cameFrom[column]
        let before = rightOf[row]
        rightOf[row] = column
        leftOf[column] = row
        if row == left { return }
        column = before
      }
    }
  }
}

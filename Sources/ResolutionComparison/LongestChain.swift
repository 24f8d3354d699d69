// Part of Kimberlite.

/// The heaviest chain of values that ascend: what stayed in its order. The rest has moved.
package enum LongestChain {
  /// The indices of the chain, ascending; the first such where several are as heavy. Values must
  /// differ; time is in proportion to `n log n`.
  package static func indices(of values: [Int], weights: [Int]) -> [Int] {
    guard !values.isEmpty else { return [] }
    let order = values.indices.sorted { values[$0] < values[$1] }
    var rank = [Int](repeating: 0, count: values.count)
    for (place, index) in order.enumerated() { rank[index] = place + 1 }
    // For each rank the heaviest chain that ends at or below it: a tree of maxima (Fenwick).
    var tree = [(weight: Int, index: Int)](repeating: (0, -1), count: values.count + 1)
    var before = [Int](repeating: -1, count: values.count)
    var best = (weight: -1, index: -1)
    for index in values.indices {
      var heaviest = (weight: 0, index: -1)
      var place = rank[index] - 1
      while place > 0 {
        if tree[place].weight > heaviest.weight { heaviest = tree[place] }
        place -= place & -place
      }
      before[index] = heaviest.index
      let weight = heaviest.weight + max(weights[index], 1)
      place = rank[index]
      while place < tree.count {
        if weight > tree[place].weight { tree[place] = (weight, index) }
        place += place & -place
      }
      if weight > best.weight { best = (weight, index) }
    }
    var chain: [Int] = []
    var index = best.index
    while index >= 0 {
      chain.append(index)
      index = before[index]
    }
    return chain.reversed()
  }
}

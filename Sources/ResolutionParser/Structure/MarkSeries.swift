// Part of Kimberlite.

/// The best series of marks: places of the text, ascending, one for each note at the most, with the
/// highest total of gains.
///
/// Notes come in their order, the places of each from the last to the first. What is kept is a
/// staircase: for every place the best total of a series that ends before it. Among equal totals the
/// series found first is kept. A place costs a bisection and the move of the steps after it; a
/// budget ends the search in texts made up to make it long, of which then the marks of the first
/// notes are known.
struct MarkSeries {
  /// From this place on, up to the next step, `total` is the best.
  private struct Step {
    var place: Int
    var total: Int
    /// The last mark of the series: an index into `links`; -1 for the empty series.
    var link: Int
  }

  private var steps = [Step(place: 0, total: 0, link: -1)]
  private var links: [(place: Int, previous: Int)] = []
  private var budget = 1 << 22

  /// Whether the budget has room for one more place.
  mutating func takesStep() -> Bool {
    budget -= 1
    return budget > 0
  }

  /// Tries the series that goes on with a mark at this place.
  mutating func extend(at place: Int, gain: Int) {
    let before = steps[index(of: place)]
    let total = before.total + gain
    let own = index(of: place + 1)
    budget -= (steps.count - own) / 64
    guard total > steps[own].total else { return }
    links.append((place, before.link))
    let step = Step(place: place + 1, total: total, link: links.count - 1)
    let first = steps[own].place == place + 1 ? own : own + 1
    var end = first
    while end < steps.count, steps[end].total < total { end += 1 }
    steps.replaceSubrange(first..<end, with: CollectionOfOne(step))
  }

  /// The places of the best series.
  var best: [Int] {
    var places: [Int] = []
    var link = steps[steps.count - 1].link
    while link >= 0 {
      places.append(links[link].place)
      link = links[link].previous
    }
    return places.reversed()
  }

  /// The step on which a place stands.
  private func index(of place: Int) -> Int {
    var low = 0
    var high = steps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle].place > place { high = middle } else { low = middle }
    }
    return low
  }
}

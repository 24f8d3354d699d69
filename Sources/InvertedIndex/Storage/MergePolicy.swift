// Part of Kimberlite.

/// Which segments are worth merging: four or more of about the same size, so that a document is
/// copied a number of times that grows with the logarithm of the index, and those with many removed
/// documents. Large segments are left alone: a merge takes bounded memory and time.
enum MergePolicy {
  struct Size {
    var documents: Int
    var removed: Int
    var hasRemovedGroups: Bool
    /// Groups that were not removed.
    var groups: Int
    var bytes: Int
  }

  static let together = 4
  static let removedShare = 0.3
  static let largestMerge = 400 << 20

  /// The places of segments to merge into one; nil when nothing pays.
  static func choice(_ sizes: [Size]) -> [Int]? {
    for (index, size) in sizes.enumerated() {
      if size.groups == 0 { return [index] }
      let isWorn = Double(size.removed) >= removedShare * Double(max(1, size.documents))
      if size.hasRemovedGroups, isWorn, size.removed > 0, size.bytes <= largestMerge {
        return [index]
      }
    }
    var levels: [Int: [Int]] = [:]
    for (index, size) in sizes.enumerated() where size.bytes <= largestMerge / 2 {
      levels[level(size.documents - size.removed), default: []].append(index)
    }
    for level in levels.keys.sorted() {
      guard let found = levels[level], found.count >= together else { continue }
      var chosen: [Int] = []
      var bytes = 0
      for index in found where bytes + sizes[index].bytes <= largestMerge {
        chosen.append(index)
        bytes += sizes[index].bytes
      }
      if chosen.count >= together { return chosen }
    }
    return nil
  }

  /// Segments of one level differ by less than a factor of four; the smallest are all alike.
  private static func level(_ documents: Int) -> Int {
    var level = 0
    var rest = documents / 1000
    while rest > 0 {
      level += 1
      rest /= 4
    }
    return level
  }
}

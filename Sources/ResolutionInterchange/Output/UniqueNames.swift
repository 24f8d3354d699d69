// Part of Kimberlite.

/// Gives each name once: one that was given already gets a number behind it, `-2`.
///
/// Numbers go on from the last one, so that many equal names take no longer than different ones.
struct UniqueNames {
  private var given: Set<String> = []
  private var counts: [String: Int] = [:]
  /// Whether capitals and small letters make two names.
  private let heedsCase: Bool

  init(heedsCase: Bool = true) { self.heedsCase = heedsCase }

  mutating func name(_ plain: String) -> String {
    if given.insert(key(plain)).inserted { return plain }
    var count = counts[key(plain)] ?? 1
    var name: String
    repeat {
      count += 1
      name = "\(plain)-\(count)"
    } while !given.insert(key(name)).inserted
    counts[key(plain)] = count
    return name
  }

  private func key(_ name: String) -> String { heedsCase ? name : name.lowercased() }
}

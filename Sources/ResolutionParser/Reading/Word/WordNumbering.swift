// Part of Kimberlite.

/// The lists of a Word file (`numbering.xml`), and how far each has counted: Word stores no printed
/// number, it is computed paragraph by paragraph (ECMA-376 part 1, 17.9).
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// The level after which this one begins anew, counted from 1; nil the one above, 0 none.
    var restartsAfter: Int?
    var printsFigures = false
    var style: String?
  }

  private struct List {
    var levels: [Int: Level] = [:]
    /// The numbering style that this list takes its levels from.
    var link: String?
    /// The numbering style that takes its levels from this list.
    var styleLink: String?
  }

  private struct Instance {
    var list: Int
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  private var lists: [Int: List] = [:]
  private var instances: [Int: Instance] = [:]
  /// Of each list the last number of each level.
  private var counters: [Int: [Int?]] = [:]
  /// Levels of instances whose own beginning was used.
  private var started: Set<[Int]> = []

  private static let levelLimit = 9

  init() {}

  init(_ tree: WordTree) {
    for node in tree.children(of: 0) {
      switch tree.element(node) {
      case .abstractNumbering:
        if let id = Self.number(.abstractNumberingIdentifier, node, tree) {
          lists[id] = List(
            levels: Self.levels(of: node, tree),
            link: tree.value(of: .numberStyleLink, in: node),
            styleLink: tree.value(of: .styleLink, in: node))
        }
      case .number:
        if let id = Self.number(.numberingIdentifier, node, tree),
          let list = tree.number(of: .abstractNumberingIdentifier, in: node)
        {
          instances[id] = Self.instance(node, list, tree)
        }
      default: break
      }
    }
    followLinks()
  }

  /// The printed number of the next paragraph of a list: `12.`, `(a)`, `•`; nil when there is no such
  /// list or the level prints nothing.
  ///
  /// - Parameters:
  ///   - instance: the `numId`.
  ///   - stated: the `ilvl`; nil where only the style names the list.
  ///   - style: the paragraph's style, which a level may be bound to.
  mutating func next(_ instance: Int, level stated: Int?, style: String?) -> String? {
    guard let found = instances[instance], let list = lists[found.list] else { return nil }
    let bound = list.levels.filter { $0.value.style != nil && $0.value.style == style }.keys.min()
    let level = min(max(stated ?? bound ?? 0, 0), Self.levelLimit - 1)
    guard let form = found.levels[level] ?? list.levels[level] else { return nil }
    var counts = counters[found.list] ?? [Int?](repeating: nil, count: Self.levelLimit)
    if let start = found.starts[level], started.insert([instance, level]).inserted {
      counts[level] = start
    } else {
      counts[level] = counts[level].map { $0 &+ 1 } ?? form.start
    }
    for deeper in (level + 1)..<max(level + 1, Self.levelLimit) {
      let after = (found.levels[deeper] ?? list.levels[deeper])?.restartsAfter
      if after.map({ $0 > 0 && level < $0 }) ?? true { counts[deeper] = nil }
    }
    counters[found.list] = counts
    return printed(form, level, counts, found, list)
  }

  private func printed(
    _ form: Level, _ level: Int, _ counts: [Int?], _ instance: Instance, _ list: List
  ) -> String? {
    if form.format == "bullet" { return form.text.isEmpty ? nil : "•" }
    var result = ""
    var awaitsDigit = false
    for scalar in form.text.unicodeScalars {
      if awaitsDigit {
        awaitsDigit = false
        guard let digit = Int(String(scalar)), (1...Self.levelLimit).contains(digit) else {
          result += "%" + String(scalar)
          continue
        }
        let other = instance.levels[digit - 1] ?? list.levels[digit - 1] ?? Level()
        let format = form.printsFigures && digit - 1 != level ? "decimal" : other.format
        result += WordNumberFormat.printed(counts[digit - 1] ?? other.start, format)
      } else if scalar == "%" {
        awaitsDigit = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    let bare = result.unicodeScalars.drop { $0.properties.isWhitespace }
    return bare.isEmpty ? nil : String(bare)
  }

  // MARK: - Reading

  private static func number(
    _ attribute: WordAttribute, _ node: Int, _ tree: WordTree
  ) -> Int? {
    tree.attribute(attribute, of: node).flatMap { Int($0) }
  }

  private static func instance(_ node: Int, _ list: Int, _ tree: WordTree) -> Instance {
    var instance = Instance(list: list)
    for override in tree.children(of: node) where tree.element(override) == .levelOverride {
      guard let level = number(.level, override, tree), (0..<levelLimit).contains(level) else {
        continue
      }
      if let start = tree.number(of: .startOverride, in: override) {
        instance.starts[level] = start
      }
      for (key, form) in levels(of: override, tree) {
        instance.levels[key] = form
        // A level that an instance brings itself counts from its own beginning.
        instance.starts[key] = instance.starts[key] ?? form.start
      }
    }
    return instance
  }

  private static func levels(of node: Int, _ tree: WordTree) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in tree.children(of: node) where tree.element(child) == .listLevel {
      guard let number = number(.level, child, tree), (0..<levelLimit).contains(number) else {
        continue
      }
      var level = Level()
      level.start = tree.number(of: .start, in: child) ?? 0
      level.format = format(of: child, tree) ?? "decimal"
      level.text = String((tree.value(of: .levelText, in: child) ?? "").prefix(256))
      level.restartsAfter = tree.number(of: .levelRestart, in: child)
      level.printsFigures = tree.toggle(.legalNumbering, in: child) ?? false
      level.style = tree.value(of: .paragraphStyle, in: child)
      levels[number] = level
    }
    return levels
  }

  /// Formats that came later stand in a choice, with the nearest older one as its fallback.
  private static func format(of level: Int, _ tree: WordTree) -> String? {
    if let plain = tree.value(of: .numberFormat, in: level) { return plain }
    guard let alternate = tree.child(.alternateContent, of: level) else { return nil }
    for part in tree.children(of: alternate) where tree.element(part) == .fallback {
      return tree.value(of: .numberFormat, in: part)
    }
    return nil
  }

  /// A list that names a numbering style has the levels of the list that defines it.
  private mutating func followLinks() {
    var byStyle: [String: Int] = [:]
    for (id, list) in lists.sorted(by: { $0.key < $1.key }) {
      if let name = list.styleLink { byStyle[name] = byStyle[name] ?? id }
    }
    for key in instances.keys {
      guard let id = instances[key]?.list, let list = lists[id], list.levels.isEmpty,
        let name = list.link, let other = byStyle[name], other != id
      else { continue }
      instances[key]?.list = other
    }
  }
}

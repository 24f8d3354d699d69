// Part of Kimberlite.
import ResolutionModel

/// A body of a paragraph that may hold sessions, with the organisation it belongs to.
package struct SessionOwner: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
  /// English, as `NameEntry` has it; "General Conference of the International Atomic Energy Agency".
  package var name: String
  /// As printed.
  package var surface: String

  package init(range: Range<Int>, name: String, surface: String) {
    self.range = range
    self.name = name
    self.surface = surface
  }
}

enum SessionOwners {
  /// Words of the English names of bodies that hold sessions.
  private static let words: [StaticString] = [
    "Assembly", "Council", "Commission", "Committee", "Conference", "Board", "Forum",
    "Working Group", "Group of Experts", "Expert Group", "Authority", "Congress", "Subcommittee",
    "Sub-Commission", "Subcommission", "Parliament", "Mechanism", "Platform", "Meeting",
    "Experts on", "Panel", "Summit",
  ]
  /// Beginnings of names that are persons.
  private static let persons: [StaticString] = [
    "President of", "Chair of", "Secretary", "High Commissioner", "Special ", "Director",
    "Executive S", "Vice-", "Under-", "Deputy", "Office",
  ]

  static func holdsSessions(_ name: String) -> Bool {
    // Bytes: names are asked for in every paragraph.
    let bytes = Array(name.utf8)[...]
    if bytes.begins("Special Committee") { return true }
    return words.contains { bytes.find($0) != nil } && !persons.contains { bytes.begins($0) }
  }

  static func isBody(_ name: NameExpression) -> Bool {
    name.entry.kind != .state && name.entry.kind != .group
  }

  /// Ascending; of two that overlap the longer.
  static func sorted(_ owners: [SessionOwner]) -> [SessionOwner] {
    var result: [SessionOwner] = []
    for owner in owners.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = result.last, last.range.upperBound > owner.range.lowerBound else {
        result.append(owner)
        continue
      }
      if owner.range.count > last.range.count { result[result.count - 1] = owner }
    }
    return result
  }
}

extension EnglishSessions {
  func owners(_ names: [NameExpression], in text: FoldedText) -> [SessionOwner] {
    let bytes = text.all
    return SessionOwners.sorted(
      names.compactMap { name in
        guard SessionOwners.isBody(name) else { return nil }
        let owner = Self.whole(name, in: bytes)
        return SessionOwners.holdsSessions(owner.name) ? owner : nil
      })
  }

  private static let organs: [StaticString] = [
    "Conference", "Assembly", "Council", "Board", "Committee", "Commission", "Congress",
  ]

  /// "General Conference of the International Atomic Energy Agency".
  private static func whole(_ name: NameExpression, in text: ByteText) -> SessionOwner {
    let plain = SessionOwner(
      range: name.range, name: name.entry.name, surface: text[name.range].string)
    var end = name.range.lowerBound
    for word in [" of the ", " of "] as [StaticString] where text[..<end].ends(word) {
      end -= word.utf8CodeUnitCount
      var start = end
      while start > text.startIndex, text[start - 1].isLetter { start -= 1 }
      guard name.entry.key != "UN", name.entry.name != "United Nations",
        organs.contains(where: { text[start..<end].equals($0) })
      else { return plain }
      while let before = adjective(text, before: start) { start = before }
      let organ = text[start..<end].string
      let range = start..<name.range.upperBound
      return SessionOwner(
        range: range, name: organ + word.description + name.entry.name, surface: text[range].string)
    }
    return plain
  }

  private static func adjective(_ text: ByteText, before start: Int) -> Int? {
    for word in ["General ", "Executive ", "Governing ", "Ministerial ", "Permanent ", "Standing "]
      as [StaticString] where text[..<start].ends(word)
    {
      return start - word.utf8CodeUnitCount
    }
    return nil
  }
}

extension ChineseSessions {
  func owners(_ names: [NameExpression], in text: FoldedText) -> [SessionOwner] {
    let bytes = text.all
    return SessionOwners.sorted(
      names.compactMap { name in
        guard SessionOwners.isBody(name) else { return nil }
        let owner = Self.whole(name, in: bytes)
        return SessionOwners.holdsSessions(owner.name) ? owner : nil
      })
  }

  /// What stands behind the name of an organisation, and the English words before it.
  private static let organs: [(word: StaticString, english: String)] = [
    ("执行理事会", "Executive Council of the "), ("理事会", "Council of the "),
    ("执行局", "Executive Board of the "), ("大会", "General Conference of the "),
    ("部长级会议", "Ministerial Conference of the "),
    ("国家元首和政府首脑会议", "Assembly of Heads of State and Government of the "),
  ]

  /// 国际原子能机构大会.
  private static func whole(_ name: NameExpression, in text: ByteText) -> SessionOwner {
    let range = name.range
    let kind = name.entry.name
    if kind == "Intergovernmental Oceanographic Commission", text.has("大会", at: range.upperBound) {
      let whole = range.lowerBound..<range.upperBound + 6
      return SessionOwner(
        range: whole, name: "Assembly of the " + kind, surface: text[whole].string)
    }
    for (word, english) in organs
    where text.has(word, at: range.upperBound) && isOrganisation(kind) {
      let whole = range.lowerBound..<range.upperBound + word.utf8CodeUnitCount
      return SessionOwner(
        range: whole, name: english + kind, surface: text[whole].string)
    }
    return SessionOwner(range: range, name: kind, surface: text[range].string)
  }

  private static func isOrganisation(_ name: String) -> Bool {
    let bytes = Array(name.utf8)[...]
    return name != "United Nations" && bytes.find("Programme") == nil
      && bytes.find("Secretar") == nil && !SessionOwners.holdsSessions(name)
  }
}

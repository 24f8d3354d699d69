// Part of Kimberlite.

/// Where English names of meetings end, and which are no meetings'.
extension EnglishMeetingWords {
  private static let complements: [StaticString] = [
    " on ", " of ", " for ", " to ", " against ", " under ", " between ", " with ", " among ",
  ]
  private static let stops: [StaticString] = [
    " held", " convened", " hosted", " that ", " which ", " at ", " from ", " organized", " to be ",
    " scheduled", " in ", " was ", " is ", " will ", " and the ", " entitled", " as ", " by ",
    " took ",
    " has ", " were ", " during ", " and its ", " and to ", " and in ", " and of ", " should ",
    " are ",
    " through ", " and takes ", " and, ", " adopted", " and its", " (", " and welcomes", " have ",
    " including", " annexed", " contained", " co-", " and calls", " jointly", " shall ",
    " and that ",
  ]

  /// Where a name ends whose head noun ends at `head`: behind "of BODY" and "on X".
  static func nameEnd(after head: Int, isCapital: Bool, isSession: Bool, in text: ByteText) -> Int {
    guard let complement = complements.first(where: { text.has($0, at: head) }) else { return head }
    let next = head + complement.utf8CodeUnitCount
    guard next < text.count, !text[next].isDigit else { return head }
    let article =
      text.has("the ", at: next) ? next + 4 : text.has("la ", at: next) ? next + 3 : next
    let isName = article < text.count && text[article] &- 0x41 < 26
    if isCapital {
      // The complement of a proper name is one too: "on Population", "to Support".
      guard isName, !text.has(" to the ", at: head) else { return head }
      return end(from: next, head, isCapital: true, in: text)
    }
    if text.has(" of ", at: head), isName {
      var body = end(from: next, head, isCapital: true, in: text)
      if text.has(" parties", at: body) {
        body = max(body + 8, end(from: body + 8, head, isCapital: true, in: text))
      }
      guard !isSession, text.has(" on ", at: body), body + 4 < text.count, !text[body + 4].isDigit
      else { return body }
      return end(from: body + 4, head, isCapital: false, in: text)
    }
    if isSession || text.has(" to ", at: head) { return head }
    return end(from: next, head, isCapital: false, in: text)
  }

  /// Where a complement ends that begins at `next`.
  private static func end(
    from next: Int, _ head: Int, isCapital: Bool, in text: ByteText
  ) -> Int {
    var place = next
    while place < min(text.count, head + 260) {
      let byte = text[place]
      if byte == 0x3B || byte == 0x29
        || byte == 0x2E && (place + 1 == text.count || text[place + 1] == 0x20)
        || byte == 0xE2 && (text.has("”", at: place) || text.has("“", at: place))
      {
        break
      }
      if byte == 0x2C, !listGoesOn(text, at: place, isCapital: isCapital) { break }
      if byte == 0x20, stops(at: place, isCapital: isCapital, in: text) { break }
      place += 1
    }
    return trimmed(place, next, head, in: text)
  }

  private static func stops(at place: Int, isCapital: Bool, in text: ByteText) -> Bool {
    if isCapital, place + 1 < text.count, text[place + 1] &- 0x41 < 26 { return false }
    if stops.contains(where: { text.has($0, at: place) }) {
      return !isTitleIn(text, at: place, isCapital)
    }
    if text.has(" on ", at: place), place + 4 < text.count, text[place + 4].isDigit { return true }
    return isCapital && !isTitleWord(text, at: place + 1)
  }

  private static func trimmed(_ place: Int, _ next: Int, _ head: Int, in text: ByteText) -> Int {
    var end = place
    while end > next, text[end - 1] == 0x20 || text[end - 1] == 0x2C { end -= 1 }
    let ends: [StaticString] = [
      " and", " of", " the", " on", " to", " for", " in", " by", " with", " or",
    ]
    while let word = ends.first(where: { text[..<end].ends($0) }) {
      end -= word.utf8CodeUnitCount
    }
    return max(end, head)
  }

  private static let small: [StaticString] = [
    "of ", "on ", "and ", "the ", "for ", "to ", "in ", "against ", "with ", "by ",
    "la ", "de ", "or ",
  ]

  private static func isTitleWord(_ text: ByteText, at place: Int) -> Bool {
    guard place < text.count else { return false }
    let byte = text[place]
    return byte &- 0x41 < 26 || byte.isDigit || byte == 0xC3
      || small.contains { text.has($0, at: place) }
  }

  private static let months: [StaticString] = [
    "January", "February", "March", "April", "May ", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  /// "in All Its Aspects", "in Those Countries": capitals go on behind "in".
  private static func isTitleIn(_ text: ByteText, at place: Int, _ isCapital: Bool) -> Bool {
    guard isCapital, text.has(" in ", at: place), place + 4 < text.count else { return false }
    let next = text[place + 4]
    return next &- 0x41 < 26 && PlaceNames.longest(in: text, at: place + 4) == nil
      && !months.contains { text.has($0, at: place + 4) }
  }

  /// "against Racism, Racial Discrimination, Xenophobia and": a comma inside a title.
  private static func listGoesOn(_ text: ByteText, at place: Int, isCapital: Bool) -> Bool {
    guard isCapital, place + 2 < text.count, text[place + 2] &- 0x41 < 26 else { return false }
    let tail = text[place..<min(place + 70, text.count)]
    guard let and = tail.find(" and ") else { return false }
    let middle = text[(place + 2)..<and]
    let isTitle = !middle.contains(0x3B) && and + 5 < text.count && text[and + 5] &- 0x41 < 26
    let words = middle.split(separator: 0x20)
    return isTitle && words.count <= 5 && words.allSatisfy { ($0.first ?? 0) &- 0x41 < 26 }
      && PlaceNames.longest(in: text, at: place + 2) == nil
  }

  /// Bodies that are named as meetings are; those with a number, a place or days are meetings.
  private static let bodies: [StaticString] = [
    "Conference on Disarmament", "Conference on Trade and Development", "General Conference",
    "Conference of the Parties", "Conference of the States Parties", "Conference of States Parties",
    "Meeting of the Parties", "Meeting of States Parties", "Permanent Forum", "Forum on Forests",
    "Pacific Islands Forum", "International Labour Conference", "Cooperation Forum",
    "Conference of the Food", "Conference of Parties", "Conference of High Contracting",
    "Political Forum", "Conference of Heads", "Assembly and Conference", "South Summit",
    "Regional Forum", "Governance Forum", "Forum on Transparency", "Conference of NGOs",
    "Peacebuilding Forum", "Meeting of the States Parties", "Islands Forum",
    "Conference on the Great",
    "Conference on Trade", "Association Conference", "Islamic Conference",
    "Ministerial Conference of the World Trade",
  ]
  /// Offices and bodies that only contain such a noun.
  private static let offices: [StaticString] = [
    "Conference Management", "Conference Services", "Congress of Deputies", "Inter-Parliamentary",
    "Library of Congress", "National Congress", "Conference Room", "Islamic Conference",
    "Forum Secretariat", "Forum Fisheries", "Conference Centre", "Conference Officers",
    "World Jewish Congress", "Congress of Local",
  ]

  /// Capitalised, but names of no meeting of their own.
  private static let shortNames: [StaticString] = [
    "World Conference", "World Summit", "Review Conference", "Ministerial Conference",
    "United Nations Conference", "High-level Conference", "International Conference",
    "Preparatory Meeting", "General Meeting", "Annual Meeting", "Ministerial Meeting",
    "United Nations Congress", "United Nations Summit", "High-level Dialogue",
  ]

  static func isBody(_ range: Range<Int>, in text: ByteText) -> Bool {
    let near = text[range.lowerBound..<min(range.upperBound + 24, text.count)]
    let name = text[range]
    if name.find("Review Conference") != nil, name.count > 18 { return false }
    if shortNames.contains(where: { name.equals($0) }) { return true }
    return bodies.contains { near.find($0) != nil }
  }

  static func isOffice(_ range: Range<Int>, in text: ByteText) -> Bool {
    let near = text[range.lowerBound..<min(range.upperBound + 24, text.count)]
    return offices.contains { near.find($0) != nil }
  }
}

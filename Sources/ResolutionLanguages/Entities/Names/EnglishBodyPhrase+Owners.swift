// Part of Kimberlite.

/// Bodies that are called after whose they are: an organisation, or the parties to a treaty.
extension EnglishBodyPhrase {
  /// Organs that are called like meetings.
  static let organs: [StaticString] = ["General Conference", "Regional Forum", "World Congress"]

  /// The organisation behind " of " at `place`: its end, and what the tables know of it.
  func owner(after place: Int) -> (end: Int, entry: NameEntry)? {
    var next: Int
    if has(" of the ", place) {
      next = place + 8
    } else if has(" of ", place) {
      next = place + 4
    } else {
      return nil
    }
    guard next < text.count,
      let match = tables.english.longest(
        in: text, at: next, mayEnd: { !($0 < text.count && text[$0].isNameByte) }),
      match.number >= 0, !tables.isPrincipal(match.number)
    else { return nil }
    next = match.end
    let entry = tables.entries[Int(match.number)]
    switch entry.kind {
    case .organisation, .regionalOrganisation, .unBody, .kpBody: return (next, entry)
    case .state, .group: return nil
    }
  }

  /// "Conference of the Parties to the Convention on …", "Assembly of States Parties to …": the end of
  /// the treaty's name.
  func partiesEnd(_ place: Int) -> Int? {
    for words in [
      " of the Parties to the ", " of States Parties to the ", " of the States Parties to the ",
      " of the Contracting Parties to the ", " of Parties to the ",
    ] as [StaticString] where has(words, place) {
      let next = place + words.utf8CodeUnitCount
      guard next < text.count, Self.isCapital(text[next]) else { return nil }
      // "to the Convention" refers to one named before.
      let end = capitalsEnd(next, kind: .body).end
      return end - next > 12 ? end : nil
    }
    return nil
  }

  /// Where capitals go on behind a small word that names of bodies have in their middle.
  func continuation(_ place: Int) -> Int? {
    for (words, skipped) in [
      (" in the Field ", 8), (" in the Context ", 8), (" in Human Beings", 4), (" in Persons", 4),
      (" to Development", 4), (" in Outer Space", 4), (" in Science", 4), (" to Food", 4),
    ] as [(StaticString, Int)] where has(words, place) { return place + skipped }
    return nil
  }

  /// The organisation with which a name ends ("Committee of Ministers of the Council of Europe").
  func lastOwner(in range: Range<Int>) -> NameEntry? {
    var place = range.lowerBound
    while place + 4 < range.upperBound {
      if text[place] == 0x20, let owner = owner(after: place), owner.end == range.upperBound {
        return owner.entry
      }
      place += 1
    }
    return nil
  }
}

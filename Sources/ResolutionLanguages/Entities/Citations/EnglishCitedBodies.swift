// Part of Kimberlite.

/// The bodies named beside "resolution" and "decision": "General Assembly resolution 61/28",
/// "resolution 58/2 of the Commission on Narcotic Drugs".
enum EnglishCitedBodies {
  /// The phrase before a cue word: whose it is, and where its words begin.
  struct Phrase {
    var body: CitedBody?
    var start: Int
  }

  /// Last words of bodies whose resolutions have other series of numbers.
  private static let others: [StaticString] = [
    "Conference", "Board", "Committee", "Parties", "Authority", "Union", "Organization", "Agency",
    "Congress", "Meeting", "Forum", "Organisation", "Community", "Subcommission", "Sub-Commission",
    "Agreement", "Convention", "Protocol",
  ]
  /// Small words inside such phrases.
  private static let joints: [StaticString] = [
    "of", "the", "on", "for", "and", "in", "to", "against", "its", "that", "relevant", "previous",
    "subsequent", "recent", "same", "their", "said", "earlier", "draft", "annual", "latest",
  ]

  /// Reads back from a cue word, at most to `limit`.
  static func phrase(_ text: ByteText, before cue: Int, limit: Int) -> Phrase {
    var phrase = Phrase(body: nil, start: cue)
    var place = cue
    var right: ByteText = []
    for _ in 0..<16 {
      guard let word = word(text, before: place, limit: limit) else { break }
      let isCapital = word.first?.isCapital ?? false
      guard isCapital || joints.contains(where: { word.equals($0) }) else { break }
      place = word.startIndex
      if isCapital || word.equals("its") || word.equals("the") || word.equals("that") {
        phrase.start = place
      }
      if word.equals("its") || word.equals("Its") {
        phrase.body = phrase.body ?? .own
        break
      }
      if phrase.body == nil, isCapital {
        phrase.body = body(word, in: text, right: right, limit: limit)
      }
      right = word
    }
    return phrase
  }

  /// The body whose name ends with the word.
  private static func body(
    _ word: ByteText, in text: ByteText, right: ByteText, limit: Int
  ) -> CitedBody? {
    let before = self.word(text, before: word.startIndex, limit: limit) ?? []
    if word.equals("Council") {
      if before.equals("Security") { return .securityCouncil }
      if before.equals("Social") { return .economicAndSocialCouncil }
      if before.equals("Rights") { return .humanRightsCouncil }
      return before.first?.isCapital ?? false && !isOpening(before) ? .other : .council
    }
    if word.equals("Assembly") {
      if before.equals("General") { return .generalAssembly }
      return before.first?.isCapital ?? false && !isOpening(before) ? .other : .generalAssembly
    }
    if word.equals("Commission") {
      return text.has("Commission on Human Rights", at: word.startIndex)
        ? .commissionOnHumanRights : .other
    }
    return others.contains { word.equals($0) } ? .other : nil
  }

  /// Whether a capitalised word opens the sentence rather than belongs to a name: "Recalling Assembly
  /// resolution".
  private static func isOpening(_ word: ByteText) -> Bool {
    word.equals("The") || word.equals("Also") || word.equals("By") || word.equals("In")
      || word.suffix(3).elementsEqual("ing".utf8) && !word.equals("Governing") || word.equals("See")
  }

  /// The body at a place behind "of the".
  static func named(_ text: ByteText, at start: Int) -> CitedBody? {
    let names: [(StaticString, CitedBody)] = [
      ("General Assembly", .generalAssembly), ("Assembly", .generalAssembly),
      ("Security Council", .securityCouncil),
      ("Economic and Social Council", .economicAndSocialCouncil),
      ("Human Rights Council", .humanRightsCouncil),
      ("Commission on Human Rights", .commissionOnHumanRights), ("Council", .council),
      ("Commission ", .other),
    ]
    if let name = names.first(where: { text.has($0.0, at: start) }) { return name.1 }
    return namesOther(text, at: start) ? .other : nil
  }

  /// Whether the capitalised words from here on name some other body.
  private static func namesOther(_ text: ByteText, at start: Int) -> Bool {
    var place = start
    for _ in 0..<8 {
      let word = text[place...].firstLatinWord
      guard let first = word.first else { return false }
      if first.isCapital {
        if word.equals("Council") || word.equals("Assembly") || word.equals("Commission") {
          return true
        }
        if others.contains(where: { word.equals($0) }) { return true }
      } else if !joints.contains(where: { word.equals($0) }) {
        return false
      }
      place = word.endIndex
      // "High-level Committee".
      if text.has("-", at: place) {
        while place < text.endIndex, text[place].isLetter || text[place] == 0x2D { place += 1 }
      }
      guard text.has(" ", at: place) else { return false }
      place += 1
    }
    return false
  }

  /// The council that stands right before `index`: the subject of "the Council, in its resolution".
  static func subject(_ text: ByteText, before index: Int) -> CitedBody? {
    var end = index
    while end > text.startIndex, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    let names: [(StaticString, CitedBody)] = [
      ("Human Rights Council", .humanRightsCouncil),
      ("Economic and Social Council", .economicAndSocialCouncil),
      ("Security Council", .securityCouncil), ("the Council", .council),
      ("Commission on Human Rights", .commissionOnHumanRights),
    ]
    return names.first { text[..<end].ends($0.0) }?.1
  }

  /// The word that ends before `index`, one blank between them.
  static func word(_ text: ByteText, before index: Int, limit: Int) -> ByteText? {
    guard index - 1 >= limit, text[index - 1] == 0x20 else { return nil }
    var start = index - 1
    while start > limit, text[start - 1].isLetter || text[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    return start < index - 1 ? text[start..<(index - 1)] : nil
  }
}

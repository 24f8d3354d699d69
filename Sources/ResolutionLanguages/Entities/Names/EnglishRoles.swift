// Part of Kimberlite.
import ResolutionModel

/// What an English sentence says of those whom it names. The cues stand in tables: what comes before the
/// names, what comes after.
enum EnglishRoles {
  private static let separators: [StaticString] = [
    ", ", " and ", ", and ", " and the ", ", the ", ", and the ", " or ",
  ]

  /// The words before a list of names (without article and "Government of"), and the role that they give.
  static let before: [(StaticString, ParticipantValue.Role)] = [
    ("suspension of ", .suspended), ("suspended ", .suspended), ("suspending ", .suspended),
    ("admission of ", .admitted), ("admitting ", .admitted), ("admitted ", .admitted),
    ("accession of ", .admitted), ("application of ", .applicant),
    ("applications of ", .applicant), ("applicants ", .applicant), ("applicant ", .applicant),
    ("review visit to ", .reviewed), ("review visits to ", .reviewed),
    ("review mission to ", .reviewed), ("review missions to ", .reviewed),
    ("peer review of ", .reviewed),
    ("chaired by ", .chair), ("chairmanship of ", .chair), ("chairpersonship of ", .chair),
    ("leadership of ", .chair), ("presided over by ", .chair), ("outgoing Chair, ", .chair),
    ("hosted by ", .host), ("co-hosted by ", .host), ("hosting by ", .host),
    ("host country, ", .host), ("convened and hosted by ", .host),
    ("observer status for ", .observer), ("observer status to ", .observer),
    ("bserver status for ", .observer), ("observers from ", .observer),
  ]

  /// The words after names, and the role that they give.
  static let after: [(StaticString, ParticipantValue.Role)] = [
    (", as Chair", .chair), (" as Chair", .chair), (" as the Chair", .chair),
    (", as the Chair", .chair), (" as the new Chair", .chair), (", Chair of", .chair),
    (", the Chair", .chair), (" as Vice-Chair", .viceChair), (", as Vice-Chair", .viceChair),
    (" as the Vice-Chair", .viceChair), (", as the Vice-Chair", .viceChair),
    (" as the host", .host), (" as host", .host), (" acting as host", .host),
    (" for hosting", .host), (" to host ", .host), (" hosting ", .host), (" in hosting", .host),
    (", as host", .host), (" for its hosting", .host),
    (", which hosted", .host), (" for graciously hosting", .host), (" for having hosted", .host),
    (" for its generous hospitality", .host), (" for its hospitality", .host),
    (" for receiving review", .reviewed), (" for receiving a review", .reviewed),
    (" as observers", .observer), (" as an observer", .observer), (", as observers", .observer),
    (", as an observer", .observer), (" with observer status", .observer),
    (" observer status", .observer), (" the status of observer", .observer),
    (" in its capacity as Chair", .chair), (", in its capacity as Chair", .chair),
    (" in his capacity as Chair", .chair), (" in her capacity as Chair", .chair),
    (", in his capacity as Chair", .chair), (", in her capacity as Chair", .chair),
    (" as applicants", .applicant), (" as an applicant", .applicant),
  ]

  static func assign(to names: [NameExpression], in text: ByteText) -> [NameExpression] {
    var result = names
    var hosts: Int?
    for list in NameLists.lists(of: names, in: text, separators: separators) {
      let start = withoutGovernment(names[list.lowerBound].range.lowerBound, text)
      let isNext = hosts.map { isOnlyYear(text[$0..<max($0, start)]) } ?? false
      hosts = nil
      guard
        let found = isNext ? (.host, nil, true) : role(of: list, names, text)
      else { continue }
      // "China as Chair and Angola as Vice-Chair": the words after belong to the last of a list alone.
      let members = found.isOfAll ? list : list.upperBound - 1..<list.upperBound
      for index in members where NameLists.mayHave(found.role, names[index].entry) {
        result[index].role = found.role
        result[index].year = found.year
      }
      if found.role == .host {
        let end = names[list.upperBound - 1].range.upperBound
        hosts = end
        // "by A in 2013, B and C in 2014": to each the year behind it.
        if text.has(" in ", at: end), end + 8 <= text.endIndex,
          let year = NameLists.year(in: text, end + 4..<end + 8)
        {
          for index in list where result[index].role == .host { result[index].year = year }
        }
      }
    }
    return result
  }

  /// " in 2013, ", " in 2013 and by ": the list of those who received goes on.
  private static func isOnlyYear(_ words: ByteText) -> Bool {
    guard words.begins(" in "), words.count >= 10, words.count <= 20,
      let number = words.digits(at: words.startIndex + 4), (1990...2099).contains(number.value)
    else { return false }
    let rest = words[number.end...]
    return [", ", " and ", ", and ", " and by ", ", by ", ", and by "].contains {
      (joint: StaticString) in rest.equals(joint)
    }
  }

  private static func role(
    of list: Range<Int>, _ names: [NameExpression], _ text: ByteText
  ) -> (role: ParticipantValue.Role, year: Int?, isOfAll: Bool)? {
    let start = withoutGovernment(names[list.lowerBound].range.lowerBound, text)
    let end = names[list.upperBound - 1].range.upperBound
    let clause = clauseEnd(text, from: end)
    let head = text[..<start]
    for (words, role) in before where head.ends(words) {
      if words.utf8CodeUnitCount > 11, role == .applicant, !isForMembership(text[end..<clause]) {
        continue
      }
      return (role, NameLists.year(in: text, end..<clause), true)
    }
    if head.ends("held by ") || head.ends("convened by ") || head.ends("organized by "),
      isOfMeeting(head), names[list.lowerBound].entry.kind != .unBody
    {
      return (.host, NameLists.year(in: text, end..<clause), true)
    }
    if let (role, from) = separated(head) {
      let year = NameLists.year(in: text, from..<start)
      return (role, year ?? NameLists.year(in: text, end..<clause), true)
    }
    for (words, role) in after where text.has(words, at: end) {
      let isOfAll = role == .host || role == .reviewed || role == .observer || role == .applicant
      return (role, NameLists.year(in: text, end..<clause), isOfAll)
    }
    return nil
  }

  /// Whether "held by" is said of a conference, not of goods or offices.
  private static func isOfMeeting(_ head: ByteText) -> Bool {
    let window = head[max(head.startIndex, head.endIndex - 90)...]
    return ["onference", "eeting", "orkshop", "orum", "ummit", "eminar", "ymposium"].contains {
      (noun: StaticString) in window.find(noun) != nil
    }
  }

  /// What one applies for, behind "the application of X".
  private static func isForMembership(_ text: ByteText) -> Bool {
    [" to join", " for admission", " for membership", " to become", " to participate"].contains {
      (words: StaticString) in text.begins(words)
    }
  }

  /// "admission in June 2013 of", "hosted in Johannesburg by": the cue and its preposition are apart.
  private static func separated(_ head: ByteText) -> (ParticipantValue.Role, Int)? {
    let cues: [(StaticString, StaticString, ParticipantValue.Role)] = [
      ("admission in ", " of ", .admitted), ("suspension in ", " of ", .suspended),
      ("hosted in ", " by ", .host), ("hosted on ", " by ", .host), ("hosted from ", " by ", .host),
      ("hosted virtually", " by ", .host), ("review visit in ", " to ", .reviewed),
    ]
    for (cue, preposition, role) in cues where head.ends(preposition) {
      let low = max(head.startIndex, head.endIndex - 80)
      let window = head[low...]
      guard let place = window.find(cue) else { continue }
      let between = window[place...]
      if !between.contains(UInt8(ascii: ",")), !between.contains(UInt8(ascii: ";")) {
        return (role, place)
      }
    }
    return nil
  }

  /// The place before "the", "the Government of the" and "the people of" in front of a name.
  private static func withoutGovernment(_ start: Int, _ text: ByteText) -> Int {
    var place = start
    for words in [
      "the ", "the Government of ", "Government of ", "the Governments of ", "Governments of ",
    ] as [StaticString] where text[..<place].ends(words) {
      place -= words.utf8CodeUnitCount
    }
    return place
  }

  /// The end of the clause: a semicolon, a full stop before a space, a colon, or 160 bytes.
  private static func clauseEnd(_ text: ByteText, from start: Int) -> Int {
    let limit = min(text.endIndex, start + 160)
    var index = start
    while index < limit {
      let byte = text[index]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { return index }
      if byte == UInt8(ascii: "."), index + 1 < limit, text[index + 1] == 0x20 { return index }
      // Another act begins: what it says is of other years.
      if byte == UInt8(ascii: ","), text.has(", and ", at: index) || text.has(", has", at: index) {
        return index
      }
      index += 1
    }
    return limit
  }

  static func listRole(in text: ByteText) -> (role: ParticipantValue.Role, year: Int?)? {
    guard text.ends(":") else { return nil }
    let role: ParticipantValue.Role
    if text.findIgnoringCase("participants") != nil {
      role = .participant
    } else if text.findIgnoringCase("observers") != nil {
      role = .observer
    } else if text.findIgnoringCase("applicants") != nil {
      role = .applicant
    } else {
      return nil
    }
    return (role, NameLists.lastYear(in: text, text.startIndex..<text.endIndex))
  }
}

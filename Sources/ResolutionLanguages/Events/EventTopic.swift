// Part of Kimberlite.

/// What the words beside a date say of it: which kind of fact is dated.
package enum EventTopic: String, Sendable, CaseIterable {
  /// An obligation is set aside for a time, or that time is made longer.
  case waiver
  /// Experts visit a participant to see what it does.
  case reviewVisit
  /// Membership is taken away for a time.
  case suspension
  /// Somebody asks to become a member.
  case application
  /// Somebody becomes a member.
  case admission
  /// Somebody becomes chair.
  case chairmanship
  /// Somebody ceases to be chair.
  case chairmanshipEnd
  /// Something becomes binding, or begins to be carried out.
  case entryIntoForce
  /// Something is founded or begun.
  case beginning
  /// A time that is given for something.
  case term
  /// A resolution of that date.
  case resolution
  /// A declaration or treaty of that date, which somebody adopted.
  case declaration
  /// What a meeting adopts or decides; the meeting has the date.
  case meetingAct
  /// What somebody did in that time: efforts, progress, discussions.
  case activity
  /// A decision of that date: of a court, a body, a conference.
  case ruling
  /// Another document of that date: a report, a letter, a declaration.
  case document
  /// Something is said, sent, or signed.
  case statement
  /// A day, year or decade that is dedicated to something.
  case observance
  /// A meeting is held.
  case meeting
  /// Somebody attends what others hold.
  case attendance
  /// What is foreseen or reckoned, not asked for.
  case projection
  /// Several are named, then the time of each in the same order.
  case inOrder
  /// What happened, by other verbs and nouns.
  case occurrence
}

/// Words that say what a date is that of.
package struct EventCue: Sendable {
  package var topic: EventTopic
  /// English ones in small letters, each beginning at the beginning of a word.
  package var words: String
  /// A sentence, or a part of one, that has them.
  package var example: String
}

/// A cue where it stands.
package struct FoundEventCue: Sendable, Hashable {
  package var topic: EventTopic
  /// Scalars of the text.
  package var range: Range<Int>
}

/// The words of one language that say what is dated, ready for search.
package struct EventRules: Sendable {
  package let cues: [EventCue]
  /// Whether what a meeting does is named behind the meeting (全体会议通过的决定), not before it ("the
  /// decision adopted by the plenary meeting").
  package let actsFollowMeetings: Bool
  /// What stands behind the number of a document: 第55/56号.
  package let numberEnd: Unicode.Scalar?
  /// Places in `cues` by the first byte of their words, the longest first.
  private let byFirst: [UInt8: [Int]]
  private let words: [[UInt8]]

  /// - Parameters:
  ///   - table: tab-separated, with a heading: `topic words example`.
  ///   - actsFollowMeetings: whether the language names acts behind the meeting.
  ///   - numberEnd: what stands behind the number of a document, if anything.
  init(table: StaticString, actsFollowMeetings: Bool, numberEnd: Unicode.Scalar? = nil) {
    self.actsFollowMeetings = actsFollowMeetings
    self.numberEnd = numberEnd
    var cues: [EventCue] = []
    for row in OpeningWordTables.rows(of: table.description) where row.count >= 3 {
      guard let topic = EventTopic(rawValue: row[0].string) else { continue }
      cues.append(EventCue(topic: topic, words: row[1].string, example: row[2].string))
    }
    self.cues = cues
    words = cues.map { Array($0.words.utf8) }
    var byFirst: [UInt8: [Int]] = [:]
    for (index, word) in words.enumerated() { byFirst[word[0], default: []].append(index) }
    for key in byFirst.keys {
      byFirst[key]?.sort { [words] in words[$0].count > words[$1].count }
    }
    self.byFirst = byFirst
  }

  package static let english = EventRules(table: EnglishEventCues.table, actsFollowMeetings: false)
  package static let chinese = EventRules(
    table: ChineseEventCues.table, actsFollowMeetings: true, numberEnd: "号")

  /// The cues of a text, in their order; where one begins another that begins there too is passed over.
  package func cues(in text: FoldedText) -> [FoundEventCue] {
    let bytes = text.all
    var found: [FoundEventCue] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isStart =
        byte >= 0x80 || index == bytes.startIndex || !bytes[index - 1].isNameByte
      guard isStart, let candidates = byFirst[byte.lowercased],
        let match = candidates.first(where: { stands($0, in: bytes, at: index) })
      else {
        index += 1
        continue
      }
      let end = index + words[match].count
      found.append(FoundEventCue(topic: cues[match].topic, range: text.scalars(index..<end)))
      index = end
    }
    return found
  }

  private func stands(_ cue: Int, in bytes: ByteText, at start: Int) -> Bool {
    let word = words[cue]
    guard start + word.count <= bytes.endIndex else { return false }
    for offset in word.indices where bytes[start + offset].lowercased != word[offset] {
      return false
    }
    return true
  }
}

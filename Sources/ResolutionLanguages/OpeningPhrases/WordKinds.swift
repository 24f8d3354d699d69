// Part of Kimberlite.

/// What a word can be in the grammar of opening phrases.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt32

  /// "in this regard", 在这方面: stands before the phrase, perhaps with a comma.
  static let leadIn = WordKinds(rawValue: 1 << 0)
  /// "also", "strongly", 又, 大力: before the verb.
  static let before = WordKinds(rawValue: 1 << 1)
  /// "also", "once again": behind the verb.
  static let after = WordKinds(rawValue: 1 << 2)
  /// "further" behind the verb: an adverb after a participle, mostly an object after a finite verb.
  static let afterParticiple = WordKinds(rawValue: 1 << 3)
  /// "in the strongest terms": behind the verb, at the end of the phrase.
  static let manner = WordKinds(rawValue: 1 << 4)
  /// "deep", "very", 深为: measures a feeling.
  static let degree = WordKinds(rawValue: 1 << 5)
  /// "appreciation", 关切: what a body feels.
  static let feeling = WordKinds(rawValue: 1 << 6)
  /// "commitment", "support", 决心: what a body holds or renews, its own.
  static let stance = WordKinds(rawValue: 1 << 7)
  /// "request", "invitation": what a body has uttered before.
  static let utterance = WordKinds(rawValue: 1 << 8)
  /// "recalling", "notes", 回顾: the three forms of a verb; a Chinese verb has all of them.
  static let participle = WordKinds(rawValue: 1 << 9)
  static let finite = WordKinds(rawValue: 1 << 10)
  static let infinitive = WordKinds(rawValue: 1 << 11)
  /// "considered" behind "having".
  static let perfected = WordKinds(rawValue: 1 << 12)
  /// "concerned", "aware": an adjective that opens a preambular paragraph.
  static let state = WordKinds(rawValue: 1 << 13)
  /// 表示: expresses, its feeling follows.
  static let expressing = WordKinds(rawValue: 1 << 14)
  /// 对, 就: a frame whose verb stands behind the object.
  static let frame = WordKinds(rawValue: 1 << 15)
  /// 请求, 要求的: a longer word that is no opening phrase though it begins like one.
  static let barrier = WordKinds(rawValue: 1 << 16)
  /// 支持, 通过: an opening phrase, but also a common word of ordinary lines.
  static let common = WordKinds(rawValue: 1 << 17)
  /// 审议了, 铭记: only in the preamble.
  static let preambular = WordKinds(rawValue: 1 << 18)
  /// 请, 决定: only in the operative part.
  static let operative = WordKinds(rawValue: 1 << 19)
  /// "and", 和, 并: joins two verbs or feelings.
  static let joint = WordKinds(rawValue: 1 << 20)
  /// "its", "the": before an object.
  static let possessive = WordKinds(rawValue: 1 << 21)
  static let article = WordKinds(rawValue: 1 << 22)
  /// 的是, 地: ends a feeling or turns it into an adverb.
  static let ending = WordKinds(rawValue: 1 << 23)
  static let adverbial = WordKinds(rawValue: 1 << 24)
  /// "with": before a feeling.
  static let with = WordKinds(rawValue: 1 << 25)
  /// 又, 还, 再次: after one of these even a common verb opens a paragraph.
  static let additive = WordKinds(rawValue: 1 << 26)
  /// 的, 、: what stands behind a verb that is used as a noun.
  static let nominal = WordKinds(rawValue: 1 << 27)
  /// Any word at all.
  static let all = WordKinds(rawValue: .max)

  /// The names under which kinds stand in the tables.
  static let named: [String: WordKinds] = [
    "leadIn": .leadIn, "before": .before, "after": .after, "afterParticiple": .afterParticiple,
    "manner": .manner, "degree": .degree, "feeling": .feeling, "stance": .stance,
    "utterance": .utterance, "perfected": .perfected, "state": .state, "with": .with,
    "expressing": .expressing, "frame": .frame, "additive": .additive, "nominal": .nominal,
    "barrier": .barrier, "common": .common, "preambular": .preambular, "operative": .operative,
    "joint": .joint, "possessive": .possessive, "article": .article, "ending": .ending,
    "adverbial": .adverbial,
  ]
}

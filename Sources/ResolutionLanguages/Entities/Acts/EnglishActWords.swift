// Part of Kimberlite.

/// Small English words that tell clauses apart.
enum EnglishActWords {
  /// Verbs and adverbs that follow "to" where somebody is asked to do something.
  static let infinitives: StaticString = """
    abandon abide abolish accede accelerate accept achieve acknowledge act actively adapt address
    adequately adhere adopt advance allocate also always amend analyse annually apply appoint
    apprise appropriately arrange ask assess assist assure attend avoid award be bear become
    benefit better both brief bring build carefully carry cease choose circulate clearly close
    closely collaborate collect collectively combat come commence comment commit communicate
    compile complement complete comply comprehensively conclude condemn conduct consider
    consistently consolidate constructively consult continue continuously contribute convene
    cooperate coordinate counter create criminalize decide declare dedicate deepen define delegate
    deliver demonstrate denounce deploy deposit design designate detect determine develop devote
    direct discharge disclose discuss dispatch disseminate distribute divert do double draw duly
    effectively either elaborate eliminate emphasize empower enable enact encourage end endeavour
    enforce engage enhance ensure enter entrust eradicate establish evaluate evolve examine
    exchange execute exercise exert expand expedite expeditiously explore expose express extend
    facilitate faithfully favourably fight fill finalize finance find focus follow formulate
    forward foster fulfil fully fund further gather generate generously genuinely give go
    gradually grant guarantee guide hand harmonize harness have heed help highlight hire hold
    honour host identify immediately implement impose improve include incorporate increase
    increasingly independently indicate individually inform initiate inspect install institute
    integrate intensify intervene introduce invest investigate invite invoke involve issue join
    jointly keep launch lead learn let leverage lift limit look lower mainstream maintain make
    manage mark match measure mediate meet minimize mitigate mobilize modernize monitor more move
    mutually narrow nominate not note notify observe offer once open operate oppose optimize
    organize outline oversee participate pay perform periodically permit phase place plan play
    pledge positively prepare present preserve prevent prioritize proactively proceed process
    progressively prohibit promote promptly prosecute protect prove provide publish punish pursue
    put raise rapidly ratify reach readmit reaffirm realize recall receive recognize recommend
    reconsider reconvene recover recruit redouble reduce refer reflect reform refrain refuse
    register regularly regulate rehabilitate reinforce reiterate reject release rely remain remove
    render renew repatriate repeal replace replenish reply report request rescind resolve respect
    respond restore restrict resume retain return review revise revisit revoke safeguard scale
    schedule secure seek seize select self-insure send seriously serve set settle share show sign
    significantly simplify solve spare speak specify speed spread standardize start stay step stop
    store strengthen strictly strive strongly study subject submit substantially suggest supply
    support surrender suspend sustain swiftly systematically table tackle tailor take target test
    thoroughly track train transfer translate transmit treat unconditionally underline understand
    undertake unequivocally unite update upgrade uphold urge urgently use utilize verify view
    visit voluntarily vote waive warn welcome widely widen withdraw withhold work write yield
    """

  private static let relatives: [StaticString] = [
    "that ", "which ", "who ", "whose ", "whom ", "where ", "wherever ", "when ", "if ",
  ]

  static func isRelative(_ text: ByteText, at place: Int) -> Bool {
    guard place < text.endIndex, text[place] == 0x74 || text[place] == 0x77 || text[place] == 0x69
    else { return false }
    return relatives.contains { text.has($0, at: place) }
  }

  /// Words behind a comma that leave the name of somebody who is asked.
  private static let asides: [StaticString] = [
    "in ", "within ", "as ", "through ", "with ", "including", "at ", "by ", "where", "when",
    "that ",
    "who", "which", "subject ", "upon ", "if ", "inter alia", "taking ", "bearing ", "on ",
    "under ",
    "pursuant ", "for ", "acting ", "working ", "particularly", "especially", "while ", "without ",
    "to ", "not ", "having ", "drawing ", "based ", "after ", "before ", "during ", "from ", "per ",
    "consistent ", "together ", "jointly", "also", "further", "when", "led ", "using ", "among ",
    "mindful", "recognizing", "should ", "once ", "until ", "upon ", "notably", "such as",
    "building ",
    "following", "given", "guided", "making ", "noting", "regardless", "via ", "so ", "considering",
    "supported", "throughout ", "both ", "inter ", "individually", "collectively", "and to ",
    "since ",
    "according",
  ]

  static func opensAside(_ text: ByteText, at place: Int) -> Bool {
    asides.contains { text.has($0, at: place) }
  }

  /// Words that cannot begin the object of a verb: behind them a form in -s is a noun.
  private static let notObjects: [StaticString] = [
    "of ", "from ", "by ", "and ", "or ", "is ", "are ", "was ", "were ", "made ", "contained ",
    "addressed ", "submitted ", "received ", "has ", "have ", "should ", "shall ", "for the ",
    "to be ",
    "set ", "related ", "relating ", "concerning ", "under ", "with respect ", "as well ",
    "as set ",
    "between ", "among ", "will ", "can ", "may ", "within ", "contained",
  ]

  /// Whether what follows a verb begins its object.
  static func beginsObject(_ text: ByteText, at end: Int) -> Bool {
    let place = text.skippingBlanks(from: end)
    guard place < text.endIndex else { return false }
    let byte = text[place]
    if byte == 0x2E || byte == 0x3B || byte == 0x29 { return false }
    if byte == 0x2C { return text.has(", in th", at: place) || text.has(", inter alia", at: place) }
    // "calls for the" is a verb with its particle: the particle stands before `end`.
    return !notObjects.contains { text.has($0, at: place) }
  }
}

extension EnglishActWords {
  private static let noObjects: [StaticString] = [
    "by ", "in ", "at ", "during ", "under ", "from ", "of ", "pursuant ", "for ", "within ",
    "since ",
    "before ", "after ", "as ", "between ", "through ", "with ", ".", ";", ":", "and ", "or ", ")",
  ]

  /// Whether an object or a clause follows a form in -ed, so that it is the verb of a sentence.
  static func takesObject(_ text: ByteText, at end: Int) -> Bool {
    guard end < text.endIndex else { return false }
    if text[end] == 0x2C {
      return text.has(", inter alia", at: end) || text.has(", in ", at: end)
        || text.has(", on ", at: end) || text.has(", with", at: end)
    }
    return text[end] == 0x20 && !noObjects.contains { text.has($0, at: end + 1) }
  }

  private static let actors: [StaticString] = [
    "all", "those", "countries", "parties", "donors", "organizations", "organisations",
    "stakeholders",
    "entities", "agencies", "partners", "bodies", "members", "participants", "institutions",
    "actors",
    "community", "society", "sector", "group", "funds", "programmes", "centres", "mechanisms",
    "committee", "it", "them", "media", "industry", "universities", "banks", "delegations",
    "individuals",
    "leaders", "networks", "companies", "enterprises", "businesses", "authorities", "forces",
    "offices",
    "arrangements", "missions", "commissions", "secretariat", "coordinators", "experts",
    "rapporteurs",
    "holders", "chair", "facilitators", "representatives", "foundations", "persons", "youth",
  ]

  /// Whether a text names somebody: it has a capital, or a noun of those who act.
  static func isSomebody(_ name: ByteText) -> Bool {
    name.contains { $0 &- 0x41 < 26 } || actors.contains { name.find($0) != nil }
  }

  private static let determiners: [StaticString] = [
    "the ", "a ", "an ", "its ", "all ", "their ", "these ", "this ", "those ", "any ", "such ",
    "which ",
    "other ", "each ", "armed ", "human ", "international ", "whom ", "both ",
  ]

  /// Whether a noun with its article follows, so that "to" before it begins no infinitive.
  static func beginsName(_ text: ByteText, at place: Int) -> Bool {
    determiners.contains { text.has($0, at: place) }
  }
}

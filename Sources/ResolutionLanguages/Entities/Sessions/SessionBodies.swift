// Part of Kimberlite.

/// The bodies whose sessions documents count, by both languages. Longer names are tried first.
///
/// Chinese columns may hold several forms, joined by `|`; conferences of parties have one name for
/// all treaties.
enum SessionBodies {
  static let table = #"""
    english	chinese	example
    General Assembly	联合国大会|大会	the sixty-third session of the General Assembly
    Economic and Social Council	经济及社会理事会|经社理事会	the session of the Economic and Social Council
    Human Rights Council	人权理事会	the forty-fifth session of the Human Rights Council
    Commission on Human Rights	人权委员会	the sixty-first session of the Commission on Human Rights
    Commission on the Status of Women	妇女地位委员会	sixty-second session of the Commission on the Status of Women
    Commission on Narcotic Drugs	麻醉药品委员会	the sixty-fourth session of the Commission on Narcotic Drugs
    Commission on Crime Prevention and Criminal Justice	预防犯罪和刑事司法委员会	its thirtieth session
    Commission for Social Development	社会发展委员会	the fifty-ninth session
    Commission on Population and Development	人口与发展委员会	the fifty-fourth session
    Commission on Science and Technology for Development	科学和技术促进发展委员会	its session
    Statistical Commission	统计委员会	the fifty-second session of the Statistical Commission
    International Law Commission	国际法委员会	the seventy-second session
    United Nations Commission on International Trade Law	联合国国际贸易法委员会|贸易法委员会	its session
    Committee on the Peaceful Uses of Outer Space	和平利用外层空间委员会	its sixty-second session
    Committee on Information	新闻委员会	the forty-second session of the Committee on Information
    Committee for Programme and Coordination	方案和协调委员会	its sixtieth session
    Committee on Fisheries	渔业委员会	the thirty-third session of the Committee on Fisheries
    Committee on World Food Security	世界粮食安全委员会|粮食安全委员会	its forty-sixth session
    Scientific Committee	科学委员会	the sixty-fifth session of the Scientific Committee
    Maritime Safety Committee	海事安全委员会	its 102nd session
    Marine Environment Protection Committee	海洋环境保护委员会	its seventy-fourth session
    Executive Committee	方案执行委员会|执行委员会	its seventy-first session
    Subcommission on the Promotion and Protection of Human Rights	促进和保护人权小组委员会	its session
    Scientific and Technical Subcommittee	科学和技术小组委员会	its fifty-eighth session
    Legal Subcommittee	法律小组委员会	its fifty-ninth session
    Fifth Committee	第五委员会	its session
    Special Committee	特别委员会	its session
    United Nations Environment Assembly	联合国环境大会|环境大会	the fourth session
    United Nations Habitat Assembly	联合国人居大会|人居大会	its first session
    World Health Assembly	世界卫生大会	its seventy-third session
    International Labour Conference	国际劳工大会	its 103rd session
    United Nations Forum on Forests	联合国森林论坛	the fifteenth session
    Permanent Forum on Indigenous Issues	土著问题常设论坛	its nineteenth session
    United Nations Conference on Trade and Development	联合国贸易和发展会议|贸发会议	the fifteenth session
    Conference on Disarmament	裁军谈判会议	its session
    General Conference	大会记录|原子能机构大会|文化组织大会|教科文组织大会|发展组织大会	thirty-eighth session of the General Conference
    Conference of the Parties	缔约方大会|缔约方会议	the fourteenth session of the Conference of the Parties
    Conference of the States Parties	缔约国会议	its ninth session
    Conference of States Parties	缔约国会议	its ninth session
    Assembly of States Parties	缔约国大会	its nineteenth session
    Assembly of Heads of State and Government	国家元首和政府首脑会议	its thirty-second session
    Committee on Economic, Social and Cultural Rights	经济、社会和文化权利委员会	its session
    Human Rights Committee	人权事务委员会	its session
    Committee on the Rights of Persons with Disabilities	残疾人权利委员会	its session
    Committee on the Rights of the Child	儿童权利委员会	its session
    Committee against Torture	禁止酷刑委员会	its session
    Peacebuilding Commission	建设和平委员会	its fifteenth session
    Disarmament Commission	裁军审议委员会	its session
    Council of the League of Arab States	阿拉伯国家联盟理事会	its fourteenth session
    Council of the International Maritime Organization	国际海事组织理事会	its thirty-first session
    Global Platform for Disaster Risk Reduction	全球减少灾害风险平台	its seventh session
    Forum on Minority Issues	少数群体问题论坛	its thirteenth session
    Working Group on the Right to Development	发展权工作组	its nineteenth session
    International Seabed Authority	国际海底管理局	its twenty-fifth session
    """#

  /// The special sessions of the General Assembly that were devoted to disarmament.
  static let disarmament = [1: 10, 2: 12, 3: 15]

  struct Body {
    var english: [UInt8]
    var chinese: [[UInt8]]
    var name: String { String(decoding: english, as: UTF8.self) }
  }

  static let all: [Body] = OpeningWordTables.rows(of: table).compactMap { row in
    guard row.count == 3 else { return nil }
    return Body(
      english: Array(row[0]), chinese: row[1].split(separator: UInt8(ascii: "|")).map(Array.init))
  }

  /// All forms with their names, longer ones first.
  private static let english = all.map { (form: $0.english, name: $0.name) }
    .sorted { $0.form.count > $1.form.count }
  private static let chinese =
    all
    .flatMap { body in body.chinese.map { (form: $0, name: body.name) } }
    .sorted { $0.form.count > $1.form.count }

  /// The English name that begins at a place.
  static func english(in text: ByteText, at start: Int) -> String? {
    let rest = text[start...]
    return english.first { rest.starts(with: $0.form) }?.name
  }

  /// The English name that ends at a place.
  static func english(in text: ByteText, before end: Int) -> String? {
    let head = text[..<end]
    return english.first { head.hasSuffix($0.form) }?.name
  }

  /// The Chinese name that ends at a place, and where it begins.
  static func chinese(in text: ByteText, before end: Int) -> (name: String, start: Int)? {
    let head = text[..<end]
    return chinese.first { head.hasSuffix($0.form) }.map { ($0.name, end - $0.form.count) }
  }
}

extension ByteText {
  func hasSuffix(_ bytes: [UInt8]) -> Bool {
    count >= bytes.count && self[(endIndex - bytes.count)...].elementsEqual(bytes)
  }
}

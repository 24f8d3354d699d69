// Part of Kimberlite.

/// What documents count, in both languages, so that both give the same noun. An editor may add rows.
///
/// The Chinese column may hold several forms, joined by `|`; the longest that fits is taken. A form
/// that ends one of a longer form needs no row of its own.
enum CountedNouns {
  static let table = #"""
    english	chinese	example
    participants	参与方|参加方|参加者|与会者	54 participants
    countries	国家	81 countries
    member states	会员国|成员国	193 Member States
    states parties	缔约国	94 States parties
    states	核武器国家|无核武器国家|签署国|观察员国|当事国	five nuclear-weapon States
    parties	缔约方|当事方|当事人|各方	28 parties
    members	成员|委员	15 members
    people	人口|人员|人|民众|流离失所者	three million people
    refugees	难民	1.2 million refugees
    inhabitants	居民	11,000 inhabitants
    staff	工作人员	12 staff
    co-chairs	共同主席	two Co-Chairs
    muslims	穆斯林	40 Muslims
    inspectors	检查专员	11 inspectors
    volunteers	志愿人员	60 volunteers
    children	儿童	12 children
    girls	女童|女孩	30 girls
    boys	男童|男孩	30 boys
    women	妇女|女性	20 women
    men	男子|男性	20 men
    youth	青年|青年人	ten youth
    experts	专家	25 experts
    representatives	代表	three representatives
    observers	观察员	five observers
    fellows	研修助理|研究员	15 fellows
    judges	法官	six judges
    presidents	主席	two Presidents
    vice-chairs	副主席	three Vice-Chairs
    co-facilitators	共同召集人|共同协调人	two co-facilitators
    rapporteurs	报告员|特别报告员	two rapporteurs
    officers	干事|军官	four officers
    personnel	维持和平人员|军事人员|警务人员	two personnel
    troops	部队	900 troops
    soldiers	士兵	six soldiers
    peacekeepers	维和人员	five peacekeepers
    civilians	平民	30 civilians
    victims	受害者|受害人	three victims
    students	学生	80 students
    workers	工人|工作者|劳动者	40 workers
    migrants	移民	two million migrants
    organizations	组织|国际组织	16 organizations
    governments	政府	60 Governments
    institutions	机构|机关	three institutions
    entities	实体	eight entities
    bodies	机关|机构	ten bodies
    committees	委员会	six committees
    commissions	委员会	five commissions
    groups	工作组|小组|群体|团体|集团	three groups
    delegations	代表团	12 delegations
    missions	特派团|视察团|代表团	two missions
    operations	行动	five operations
    territories	领土|非自治领土	17 Territories
    regions	区域|地区	five regions
    cities	城市	100 cities
    goals	可持续发展目标|千年发展目标	17 Goals
    targets	具体目标	169 targets
    dimensions	方面|层面	the three dimensions
    pillars	支柱	three pillars
    principles	原则	three principles
    objectives	目标|宗旨	four objectives
    priorities	优先事项	four priorities
    areas	领域	seven areas
    languages	语文|语言	six languages
    conventions	公约	the three conventions
    treaties	条约	two treaties
    protocols	议定书	two Protocols
    agreements	协定|协议	three agreements
    resolutions	决议	two resolutions
    decisions	决定	seven decisions
    recommendations	建议	40 recommendations
    reports	报告	two reports
    documents	文件	three documents
    instruments	文书	nine instruments
    declarations	宣言|声明	two declarations
    meetings	会议|全体会议	six meetings
    sessions	届会议|届会	six sessions
    conferences	大会	two conferences
    dialogues	对话|互动对话	five dialogues
    discussions	讨论|小组讨论	two discussions
    panels	专题小组	two panels
    workshops	讲习班|研讨会	three workshops
    seminars	讨论会	two seminars
    events	活动	two events
    visits	访问	three visits
    elections	选举	two elections
    projects	项目	120 projects
    programmes	方案	four programmes
    initiatives	倡议|举措	two initiatives
    plans	计划	two plans
    strategies	战略	two strategies
    measures	措施	two measures
    steps	步骤	13 steps
    posts	员额	three posts
    positions	职位	two positions
    offices	办事处	two offices
    centres	中心	three centres
    stations	工作地点|会议服务工作地点	four duty stations
    cases	案件|病例	six cases
    deaths	死亡	four deaths
    attacks	袭击	three attacks
    incidents	事件	five incidents
    issues	问题|议题	three issues
    items	分项	two items
    elements	要素	three elements
    parts	部分	two parts
    phases	阶段	two phases
    stages	期	two stages
    sides	方	the two sides
    tracks	轨道	two tracks
    categories	类别|类	three categories
    ways	方式	two ways
    options	备选方案	two options
    ships	船只|船舶	three ships
    vessels	渔船	three vessels
    schools	学校	20 schools
    hospitals	医院	two hospitals
    houses	房屋|住房	100 houses
    companies	公司|企业	three companies
    journalists	记者	55 journalists
    prisoners	囚犯|俘虏	20 prisoners
    paragraphs	段落|段	two paragraphs
    signatures	签署	86 signatures
    ratifications	批准|批准书	50 ratifications
    partners	伙伴|合作伙伴	20 partners
    stakeholders	利益攸关方	30 stakeholders
    nations	民族	two nations
    courts	法院|法庭	two courts
    tribunals	法庭	two tribunals
    guidelines	准则|导则	21 guidelines
    publications	出版物	two publications
    fellowships	研究金	20 fellowships
    secretariats	秘书处	two secretariats
    components	组成部分	three components
    species	物种	37 species
    provinces	省	three provinces
    processes	过程|进程	two processes
    sources	来源	three sources
    universities	大学	three universities
    functions	职能	two functions
    services	服务	two services
    facilities	设施	two facilities
    submissions	意见书|划界案	two submissions
    responses	答复	three responses
    continents	大洲	two continents
    villages	村庄	two villages
    religions	宗教	two religions
    risks	风险	five risks
    doses	剂	550 million doses
    associations	协会	100 associations
    axes	轴心	two axes
    conclusions	结论	two conclusions
    indicators	指标	231 indicators
    themes	专题|主题	two themes
    """#

  struct Noun {
    var form: [UInt8]
    var english: String
  }

  /// The Chinese forms by their first two bytes; longer ones first.
  private static let chinese: [UInt16: [Noun]] = {
    var nouns: [UInt16: [Noun]] = [:]
    for row in OpeningWordTables.rows(of: table) where row.count == 3 {
      for form in row[1].split(separator: UInt8(ascii: "|")) {
        let english = row[0].string
        nouns[key(form, form.startIndex), default: []].append(
          Noun(form: Array(form), english: english))
      }
    }
    return nouns.mapValues { list in list.sorted { $0.form.count > $1.form.count } }
  }()

  /// The Chinese noun that begins at a place.
  static func chinese(in text: ByteText, at start: Int) -> Noun? {
    guard start + 1 < text.endIndex else { return nil }
    return chinese[key(text, start)]?.first { text[start...].starts(with: $0.form) }
  }

  private static func key(_ text: ByteText, _ start: Int) -> UInt16 {
    UInt16(text[start]) << 8 | UInt16(text[start + 1])
  }
}

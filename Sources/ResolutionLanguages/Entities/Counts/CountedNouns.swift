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
    states	核武器国家|无核武器国家|观察员国|当事国	five nuclear-weapon States
    parties	缔约方|当事方|当事人|各方	28 parties
    members	成员|委员	15 members
    people	残疾人|知名人士|人口|人员|人|民众|流离失所者	three million people
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
    women	孕妇|妇女|女性	20 women
    men	男子|男性	20 men
    youth	青年|青年人	ten youth
    experts	专家	25 experts
    representatives	代表	three representatives
    observers	观察员	five observers
    fellows	研修助理|研究员	15 fellows
    judges	法官	six judges
    presidents	主席	two Presidents
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
    targets	具体目标|营养目标	169 targets
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
    authorities	当局	13 authorities
    vice-presidents	副主席	two Vice-Presidents
    officials	官员	1,033 officials
    agencies	专门机构	two agencies
    studies	研究	two studies
    graduates	毕业生	193 graduates
    adults	成年人|成人	773 million adults
    adolescents	青少年	ten million adolescents
    segments	环节	two segments
    systems	系统|制度|体系	two systems
    powers	大国|强国	two Powers
    blueprints	蓝图	three blueprints
    reviews	审查|审评	three reviews
    subscriptions	用户	122 subscriptions
    trainees	学员|受训人员	20 trainees
    lawyers	律师	20 lawyers
    participants	参与者|学员	20 participants
    economies	经济体	21 economies
    convoys	车队	two convoys
    contractors	承包商|承包者	17 contractors
    parliamentarians	议员	20 parliamentarians
    points	要点	six points
    crimes	罪行|战争罪	three crimes
    funds	基金	two funds
    networks	网络	three networks
    mechanisms	机制	two mechanisms
    communities	社区|共同体	two communities
    questions	议程	two questions
    hearings	听证会	two hearings
    consultations	协商|磋商	two consultations
    round tables	圆桌会议|圆桌	six round tables
    candidates	候选人	five candidates
    seats	席位	11 seats
    vacancies	空缺	two vacancies
    applicants	申请人|申请者	11 applicants
    applications	申请	11 applications
    letters	信函	two letters
    notes	说明	two notes
    texts	文本	two texts
    languages	语种	six languages
    zones	利益区|无核武器区	four zones
    sites	地点|遗址|场址	two sites
    sectors	部门	two sectors
    households	家庭|住户	one million households
    patients	患者|病人	one million patients
    detainees	被拘留者	ten detainees
    hostages	人质	ten hostages
    communications	来文|函件	ten communications
    guidelines	指南	two guidelines
    commitments	承诺	two commitments
    challenges	挑战	three challenges
    factors	因素	three factors
    criteria	标准	three criteria
    contributions	捐款	ten contributions
    donors	捐助方|捐助国|捐助者	ten donors
    troop contributors	部队派遣国	ten troop contributors
    versions	版本	two versions
    rounds	轮谈判	two rounds
    attempts	未遂	two attempts
    weapons	武器|核弹头	20 weapons
    mines	地雷	20 mines
    aircraft	飞机	two aircraft
    vehicles	车辆	20 vehicles
    tests	试验	six tests
    explosions	爆炸	six explosions
    satellites	卫星	two satellites
    stations	电台	two stations
    radio stations	广播电台	two radio stations
    websites	网站	two websites
    databases	数据库	two databases
    courses	课程|培训班	two courses
    training courses	培训课程	two courses
    modules	单元|模块	two modules
    centres	信息中心|新闻中心	59 centres
    places	名额	two places
    tasks	任务	three tasks
    mandates	授权	two mandates
    producers	生产者	two producers
    jurisdictions	法域|管辖区	two jurisdictions
    signatories	签署国	13 signatories
    envoys	特使	two envoys
    groups	区域组	five groups
    peoples	原住民	two peoples
    annexes	附件	two annexes
    articles	条款	two articles
    amendments	修正案	two amendments
    drafts	草案	two drafts
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

// Part of Kimberlite.

/// The cities in which meetings are held, in both languages. The first English name of a Chinese one is
/// canonical; `Gabarone` is a frequent misspelling.
enum MeetingPlaces {
  static let table = #"""
    english	chinese
    Abidjan	阿比让
    Abu Dhabi	阿布扎比
    Abuja	阿布贾
    Accra	阿克拉
    Addis Ababa	亚的斯亚贝巴
    Algiers	阿尔及尔
    Almaty	阿拉木图
    Alma-Ata	阿拉木图
    Amman	安曼
    Amsterdam	阿姆斯特丹
    Ankara	安卡拉
    Antalya	安塔利亚
    Antananarivo	塔那那利佛
    Antwerp	安特卫普
    Apia	阿皮亚
    Arusha	阿鲁沙
    Ashgabat	阿什哈巴德
    Asmara	阿斯马拉
    Astana	阿斯塔纳
    Asunción	亚松森
    Athens	雅典
    Awaza	阿瓦扎
    Baghdad	巴格达
    Baku	巴库
    Bali	巴厘
    Bamako	巴马科
    Bandung	万隆
    Bangkok	曼谷
    Bangui	班吉
    Barcelona	巴塞罗那
    Basel	巴塞尔
    Beijing	北京
    Beirut	贝鲁特
    Belém	贝伦
    Belgrade	贝尔格莱德
    Berlin	柏林
    Bern	伯尔尼
    Bishkek	比什凯克
    Bogotá	波哥大
    Bonn	波恩
    Brasilia	巴西利亚
    Brasília	巴西利亚
    Bratislava	布拉迪斯拉发
    Brazzaville	布拉柴维尔
    Bridgetown	布里奇顿
    Brisbane	布里斯班
    Brussels	布鲁塞尔
    Bucharest	布加勒斯特
    Budapest	布达佩斯
    Buenos Aires	布宜诺斯艾利斯
    Bujumbura	布琼布拉
    Busan	釜山
    Cairo	开罗
    Canberra	堪培拉
    Cancun	坎昆
    Cancún	坎昆
    Cape Town	开普敦
    Caracas	加拉加斯
    Cartagena	卡塔赫纳
    Cartagena de Indias	卡塔赫纳
    Casablanca	卡萨布兰卡
    Chisinau	基希讷乌
    Colombo	科伦坡
    Conakry	科纳克里
    Copenhagen	哥本哈根
    Cotonou	科托努
    Dakar	达喀尔
    Damascus	大马士革
    Dar es Salaam	达累斯萨拉姆
    Davos	达沃斯
    Dhaka	达卡
    Djibouti	吉布提
    Doha	多哈
    Dubai	迪拜
    Dublin	都柏林
    Durban	德班
    Dushanbe	杜尚别
    Entebbe	恩德培
    Freetown	弗里敦
    Fukuoka	福冈
    Gaborone	哈博罗内
    Geneva	日内瓦
    Georgetown	乔治敦
    Glasgow	格拉斯哥
    Guatemala City	危地马拉城
    Guayaquil	瓜亚基尔
    Hamburg	汉堡
    Hangzhou	杭州
    Hanoi	河内
    Harare	哈拉雷
    Havana	哈瓦那
    Helsinki	赫尔辛基
    Hiroshima	广岛
    Hong Kong	香港
    Honiara	霍尼亚拉
    Hyderabad	海得拉巴
    Incheon	仁川
    Interlaken	因特拉肯
    Islamabad	伊斯兰堡
    Istanbul	伊斯坦布尔
    Jakarta	雅加达
    Jeddah	吉达
    Jerusalem	耶路撒冷
    Johannesburg	约翰内斯堡
    Kabul	喀布尔
    Kampala	坎帕拉
    Karachi	卡拉奇
    Kathmandu	加德满都
    Khartoum	喀土穆
    Kigali	基加利
    Kimberley	金伯利
    Kingston	金斯敦
    Kinshasa	金沙萨
    Kobe	神户
    Kuala Lumpur	吉隆坡
    Kunming	昆明
    Kuwait City	科威特城
    Kyiv	基辅
    Kyoto	京都
    La Paz	拉巴斯
    Lagos	拉各斯
    Libreville	利伯维尔
    Lima	利马
    Lisbon	里斯本
    Ljubljana	卢布尔雅那
    Lomé	洛美
    London	伦敦
    Luanda	罗安达
    Lusaka	卢萨卡
    Luxembourg	卢森堡
    Madrid	马德里
    Malabo	马拉博
    Malé	马累
    Managua	马那瓜
    Manama	麦纳麦
    Manila	马尼拉
    Maputo	马普托
    Marrakech	马拉喀什
    Marrakesh	马拉喀什
    Maseru	马塞卢
    Mauritius	毛里求斯
    Mexico City	墨西哥城
    Miami	迈阿密
    Minsk	明斯克
    Monaco	摩纳哥
    Monrovia	蒙罗维亚
    Monterrey	蒙特雷
    Montevideo	蒙得维的亚
    Montreal	蒙特利尔
    Moscow	莫斯科
    Mumbai	孟买
    Muscat	马斯喀特
    N'Djamena	恩贾梅纳
    Nagoya	名古屋
    Nairobi	内罗毕
    Nassau	拿骚
    New Delhi	新德里
    New York	纽约
    Niamey	尼亚美
    Nicosia	尼科西亚
    Nouakchott	努瓦克肖特
    Nur-Sultan	努尔苏丹
    Oslo	奥斯陆
    Ottawa	渥太华
    Ouagadougou	瓦加杜古
    Panama City	巴拿马城
    Paramaribo	帕拉马里博
    Paris	巴黎
    Perth	珀斯
    Phnom Penh	金边
    Port Louis	路易港
    Port Moresby	莫尔兹比港
    Port of Spain	西班牙港
    Port-au-Prince	太子港
    Port Vila	维拉港
    Prague	布拉格
    Praia	普拉亚
    Pretoria	比勒陀利亚
    Punta del Este	埃斯特角城
    Quito	基多
    Rabat	拉巴特
    Reykjavik	雷克雅未克
    Riga	里加
    Rio de Janeiro	里约热内卢
    Riyadh	利雅得
    Rome	罗马
    Saint Petersburg	圣彼得堡
    St. Petersburg	圣彼得堡
    Samarkand	撒马尔罕
    San Francisco	旧金山
    San José	圣何塞
    San Salvador	圣萨尔瓦多
    Sana'a	萨那
    Santiago	圣地亚哥
    Santiago de Chile	圣地亚哥
    Santo Domingo	圣多明各
    Sarajevo	萨拉热窝
    Sendai	仙台
    Seoul	首尔
    Shanghai	上海
    Sharm el-Sheikh	沙姆沙伊赫
    Singapore	新加坡
    Sirte	苏尔特
    Skopje	斯科普里
    Sofia	索非亚
    Stockholm	斯德哥尔摩
    Suva	苏瓦
    Sydney	悉尼
    Tallinn	塔林
    Tashkent	塔什干
    Tbilisi	第比利斯
    Tegucigalpa	特古西加尔巴
    Tehran	德黑兰
    The Hague	海牙
    Tirana	地拉那
    Tokyo	东京
    Toronto	多伦多
    Torremolinos	托雷莫利诺斯
    Trieste	的里雅斯特
    Tripoli	的黎波里
    Tromsø	特罗姆瑟
    Tshwane	茨瓦内
    Tunis	突尼斯市
    Turin	都灵
    Ulaanbaatar	乌兰巴托
    Valencia	巴伦西亚
    Valletta	瓦莱塔
    Vancouver	温哥华
    Victoria Falls	维多利亚瀑布城
    Vienna	维也纳
    Vientiane	万象
    Vilnius	维尔纽斯
    Vladivostok	符拉迪沃斯托克
    Warsaw	华沙
    Washington, D.C.	华盛顿特区
    Washington	华盛顿
    Wellington	惠灵顿
    Windhoek	温得和克
    Yamoussoukro	亚穆苏克罗
    Yaoundé	雅温得
    Yerevan	埃里温
    Yokohama	横滨
    Zagreb	萨格勒布
    Zürich	苏黎世
    Aswan	阿斯旺
    Avaza	阿瓦扎
    Sochi	索契
    Bridgetown	布里奇敦
    Gabarone	哈博罗内
    """#

  private static let rows = OpeningWordTables.rows(of: table).filter { $0.count == 2 }
  static let english = PlaceTrie(rows, column: 0)
  static let chinese = PlaceTrie(rows, column: 1)
}

/// Names of places, for look-up in a text.
struct PlaceTrie: Sendable {
  private var trie = WordTrie(ignoresSpaces: false)
  private var canonical: [String] = []

  init(_ rows: [[ByteText]], column: Int) {
    var known: [ByteText: String] = [:]
    for row in rows {
      // Names that the other language does not tell apart have one canonical form.
      let name = known[row[1]] ?? row[0].string
      known[row[1]] = name
      trie.insert(row[column].map(\.lowercased), kinds: .all, row: canonical.count)
      canonical.append(name)
    }
  }

  /// The place named at an offset: its canonical English name and where the name ends.
  func place(in text: ByteText, at offset: Int) -> (name: String, end: Int)? {
    let start = text.startIndex
    return trie.longest(.all, in: text.span, at: offset - start).map {
      (canonical[$0.row], $0.end + start)
    }
  }
}

// Part of Kimberlite.

/// Cities at which the United Nations, its conferences and the Kimberley Process have met. The first
/// English name is the canonical one; others are spellings that occur.
enum PlaceTable {
  static let table: StaticString = #"""
    english	chinese
    Geneva	日内瓦
    New York	纽约
    Vienna	维也纳
    Nairobi	内罗毕
    The Hague|Hague	海牙
    Rome	罗马
    Paris	巴黎
    London	伦敦
    Brussels	布鲁塞尔
    Bonn	波恩
    Berlin	柏林
    Madrid	马德里
    Lisbon	里斯本
    Oslo	奥斯陆
    Stockholm	斯德哥尔摩
    Copenhagen	哥本哈根
    Helsinki	赫尔辛基
    Reykjavik	雷克雅未克
    Dublin	都柏林
    Amsterdam	阿姆斯特丹
    Luxembourg City	卢森堡市
    Bern|Berne	伯尔尼
    Zurich|Zürich	苏黎世
    Interlaken	因特拉肯
    Lausanne	洛桑
    Montreux	蒙特勒
    Davos	达沃斯
    Prague	布拉格
    Warsaw	华沙
    Katowice	卡托维兹
    Poznan	波兹南
    Budapest	布达佩斯
    Bucharest	布加勒斯特
    Sofia	索非亚
    Belgrade	贝尔格莱德
    Zagreb	萨格勒布
    Ljubljana	卢布尔雅那
    Sarajevo	萨拉热窝
    Tirana	地拉那
    Athens	雅典
    Nicosia	尼科西亚
    Valletta	瓦莱塔
    Istanbul	伊斯坦布尔
    Ankara	安卡拉
    Antalya	安塔利亚
    Moscow	莫斯科
    Saint Petersburg|St. Petersburg	圣彼得堡
    Sochi	索契
    Kazan	喀山
    Minsk	明斯克
    Kyiv|Kiev	基辅
    Chisinau	基希讷乌
    Tbilisi	第比利斯
    Yerevan	埃里温
    Baku	巴库
    Tallinn	塔林
    Riga	里加
    Vilnius	维尔纽斯
    Astana|Nur-Sultan	阿斯塔纳|努尔苏丹
    Almaty|Alma-Ata	阿拉木图
    Aktau	阿克套
    Tashkent	塔什干
    Samarkand	撒马尔罕
    Dushanbe	杜尚别
    Bishkek	比什凯克
    Ashgabat	阿什哈巴德
    Awaza	阿瓦扎
    Beijing	北京
    Shanghai	上海
    Kunming	昆明
    Hangzhou	杭州
    Guangzhou	广州
    Shenzhen	深圳
    Tokyo	东京
    Kyoto	京都
    Sendai	仙台
    Osaka	大阪
    Nagoya	名古屋
    Hiroshima	广岛
    Yokohama	横滨
    Kobe	神户
    Seoul	首尔|汉城
    Busan	釜山
    Incheon	仁川
    Pyongyang	平壤
    Ulaanbaatar	乌兰巴托
    Ha Noi|Hanoi	河内
    Bangkok	曼谷
    Jakarta	雅加达
    Bali	巴厘|巴厘岛
    Bandung	万隆
    Kuala Lumpur	吉隆坡
    Manila	马尼拉
    Phnom Penh	金边
    Vientiane	万象
    Yangon	仰光
    New Delhi|Delhi	新德里
    Hyderabad	海得拉巴
    Mumbai	孟买
    Goa	果阿
    Dhaka	达卡
    Colombo	科伦坡
    Kathmandu	加德满都
    Islamabad	伊斯兰堡
    Kabul	喀布尔
    Tehran|Teheran	德黑兰
    Ramsar	拉姆萨尔
    Baghdad	巴格达
    Damascus	大马士革
    Beirut	贝鲁特
    Amman	安曼
    Jerusalem	耶路撒冷
    Ramallah	拉马拉
    Cairo	开罗
    Sharm el-Sheikh|Sharm El-Sheikh|Sharm el-Sheik	沙姆沙伊赫
    Aswan	阿斯旺
    Riyadh	利雅得
    Jeddah	吉达
    Doha	多哈
    Abu Dhabi	阿布扎比
    Dubai	迪拜
    Manama	麦纳麦
    Muscat	马斯喀特
    Sana'a	萨那
    Tunis	突尼斯市
    Tripoli	的黎波里
    Algiers	阿尔及尔
    Rabat	拉巴特
    Marrakech|Marrakesh	马拉喀什
    Fez	非斯|菲斯
    Casablanca	卡萨布兰卡
    Nouakchott	努瓦克肖特
    Dakar	达喀尔
    Bamako	巴马科
    Niamey	尼亚美
    Abuja	阿布贾
    Lagos	拉各斯
    Accra	阿克拉
    Abidjan	阿比让
    Yamoussoukro	亚穆苏克罗
    Monrovia	蒙罗维亚
    Freetown	弗里敦
    Conakry	科纳克里
    Ouagadougou	瓦加杜古
    Lomé|Lome	洛美
    Cotonou	科托努
    Yaoundé|Yaounde	雅温得
    Libreville	利伯维尔
    Malabo	马拉博
    Brazzaville	布拉柴维尔
    Kinshasa	金沙萨
    Bangui	班吉
    Luanda	罗安达
    Bujumbura	布琼布拉
    Kigali	基加利
    Kampala	坎帕拉
    Entebbe	恩德培
    Dar es Salaam	达累斯萨拉姆
    Arusha	阿鲁沙
    Addis Ababa	亚的斯亚贝巴
    Khartoum	喀土穆
    Juba	朱巴
    Mogadishu	摩加迪沙
    Lusaka	卢萨卡
    Harare	哈拉雷
    Victoria Falls	维多利亚瀑布城
    Gaborone|Gabarone	哈博罗内
    Windhoek	温得和克
    Swakopmund	斯瓦科普蒙德
    Johannesburg	约翰内斯堡
    Sun City	太阳城
    Kimberley	金伯利
    Pretoria	比勒陀利亚
    Cape Town	开普敦
    Durban	德班
    Maputo	马普托
    Port Louis	路易港
    Antananarivo	塔那那利佛
    Washington, D.C.|Washington	华盛顿|华盛顿特区
    San Francisco	旧金山
    Boston	波士顿
    Ottawa	渥太华
    Montreal	蒙特利尔
    Toronto	多伦多
    Vancouver	温哥华
    Quebec City	魁北克市
    Mexico City	墨西哥城
    Monterrey	蒙特雷
    Cancun|Cancún	坎昆
    Havana	哈瓦那
    Kingston	金斯敦
    Bridgetown	布里奇敦|布里奇顿
    Castries	卡斯特里
    Grand Anse	大安斯|大湾
    Port-au-Prince	太子港
    Santo Domingo	圣多明各
    Panama City	巴拿马城
    San José|San Jose	圣何塞
    San Salvador	圣萨尔瓦多
    Guatemala City	危地马拉城
    Managua	马那瓜
    Bogotá|Bogota	波哥大
    Cartagena|Cartagena de Indias	卡塔赫纳
    Caracas	加拉加斯
    Quito	基多
    Lima	利马
    La Paz	拉巴斯
    Brasilia|Brasília	巴西利亚
    Rio de Janeiro	里约热内卢
    São Paulo|Sao Paulo	圣保罗
    Salvador	萨尔瓦多市
    Buenos Aires	布宜诺斯艾利斯
    Montevideo	蒙得维的亚
    Asunción|Asuncion	亚松森
    Santiago|Santiago de Chile	圣地亚哥
    Sydney	悉尼
    Canberra	堪培拉
    Melbourne	墨尔本
    Perth	珀斯
    Wellington	惠灵顿
    Auckland	奥克兰
    Suva	苏瓦
    Nadi	纳迪|楠迪|南迪
    Port Moresby	莫尔兹比港
    Apia	阿皮亚
    Majuro	马朱罗
    Strasbourg	斯特拉斯堡
    Nice	尼斯
    Glasgow	格拉斯哥
    Edinburgh	爱丁堡
    Turin	都灵
    Milan	米兰
    Venice	威尼斯
    Trieste	的里雅斯特
    Palermo	巴勒莫
    Hamburg	汉堡
    Dresden	德累斯顿
    Barcelona	巴塞罗那
    Seville	塞维利亚
    Antwerp	安特卫普
    Marseille	马赛
    Asmara	阿斯马拉
    Basel	巴塞尔
    Belém	贝伦
    Bratislava	布拉迪斯拉发
    Brisbane	布里斯班
    Fukuoka	福冈
    Georgetown	乔治敦
    Guayaquil	瓜亚基尔
    Honiara	霍尼亚拉
    Karachi	卡拉奇
    Kuwait City	科威特城
    Malé	马累
    Maseru	马塞卢
    Miami	迈阿密
    N'Djamena	恩贾梅纳
    Nassau	拿骚
    Paramaribo	帕拉马里博
    Port of Spain	西班牙港
    Port Vila	维拉港
    Praia	普拉亚
    Punta del Este	埃斯特角城
    Sirte	苏尔特
    Skopje	斯科普里
    Tegucigalpa	特古西加尔巴
    Torremolinos	托雷莫利诺斯
    Tromsø	特罗姆瑟
    Tshwane	茨瓦内
    Valencia	巴伦西亚
    Vladivostok	符拉迪沃斯托克
    Pohnpei	波纳佩|波恩佩
    Nouméa|Noumea	努美阿
    Bethlehem	伯利恒
    Nusa Dua	努沙杜瓦
    Assisi	阿西西
    Qingdao	青岛
    Chengdu	成都
    Wuhan	武汉
    Fuzhou	福州
    Turkmenbashi	土库曼巴希
    Tlatelolco	特拉特洛尔科
    Dubrovnik	杜布罗夫尼克
    Gandhinagar	甘地讷格尔
    Medellín|Medellin	麦德林
    Djerba	杰尔巴
    Krakow	克拉科夫
    Fabriano	法布里亚诺
    Enghien-les-Bains	昂吉安莱班
    Cochabamba	科恰班巴
    Jericho	杰里科
    Yekaterinburg	叶卡捷琳堡
    Nevşehir	内夫谢希尔
    Saint George's	圣乔治
    Margarita Island	玛格丽塔岛
    Cholpon-Ata	乔蓬阿塔
    Florianópolis	弗洛里亚诺波利斯
    Annapolis	安纳波利斯
    Taormina	陶尔米纳
    Saint-Marc	圣马克
    Bamberg	班贝格
    """#
}

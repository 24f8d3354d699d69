// Part of Kimberlite.

/// The States and territories of the United Nations' lists, those of the past, and entities that its
/// texts name beside them. `variants`: the first English name is the canonical one; every name of the
/// two columns is recognised in a text, those of `aliases` only when someone types them.
enum StateNames {
  static let table: StaticString = #"""
    kind	key	english	chinese	aliases
    state	AFG	Afghanistan|Islamic Republic of Afghanistan|Republic of Afghanistan|Islamic State of Afghanistan	阿富汗|阿富汗伊斯兰共和国	
    state	AGO	Angola|Republic of Angola	安哥拉|安哥拉共和国	
    state	ALB	Albania|Republic of Albania	阿尔巴尼亚|阿尔巴尼亚共和国	
    state	AND	Andorra|Principality of Andorra	安道尔|安道尔公国	
    state	ARE	United Arab Emirates	阿拉伯联合酋长国|阿联酋	UAE|Emirates
    state	ARG	Argentina|Argentine Republic	阿根廷|阿根廷共和国	
    state	ARM	Armenia|Republic of Armenia	亚美尼亚|亚美尼亚共和国	
    state	ATG	Antigua and Barbuda|Antigua & Barbuda	安提瓜和巴布达	
    state	AUS	Australia	澳大利亚	
    state	AUT	Austria|Republic of Austria	奥地利|奥地利共和国	
    state	AZE	Azerbaijan|Republic of Azerbaijan	阿塞拜疆|阿塞拜疆共和国	
    state	BDI	Burundi|Republic of Burundi	布隆迪|布隆迪共和国	
    state	BEL	Belgium|Kingdom of Belgium	比利时|比利时王国	
    state	BEN	Benin|Republic of Benin|Dahomey	贝宁|贝宁共和国|达荷美	
    state	BFA	Burkina Faso|Upper Volta	布基纳法索|上沃尔特	
    state	BGD	Bangladesh|People's Republic of Bangladesh	孟加拉国|孟加拉人民共和国|孟加拉	
    state	BGR	Bulgaria|Republic of Bulgaria	保加利亚|保加利亚共和国	
    state	BHR	Bahrain|Kingdom of Bahrain	巴林|巴林王国	
    state	BHS	Bahamas|Commonwealth of the Bahamas	巴哈马|巴哈马国	
    state	BIH	Bosnia and Herzegovina|Bosnia-Herzegovina|Republic of Bosnia and Herzegovina	波斯尼亚和黑塞哥维那|波黑|波斯尼亚-黑塞哥维那|波斯尼亚和黑塞哥维那共和国	Bosnia
    state	BLR	Belarus|Republic of Belarus|Byelorussia|Byelorussian Soviet Socialist Republic|Byelorussian SSR	白俄罗斯|白俄罗斯共和国|白俄罗斯苏维埃社会主义共和国	
    state	BLZ	Belize|British Honduras	伯利兹	
    state	BOL	Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia|Republic of Bolivia	多民族玻利维亚国|玻利维亚|玻利维亚共和国	Bolivia, Plurinational State of
    state	BRA	Brazil|Federative Republic of Brazil	巴西|巴西联邦共和国	
    state	BRB	Barbados	巴巴多斯	
    state	BRN	Brunei Darussalam|Brunei	文莱达鲁萨兰国|文莱	
    state	BTN	Bhutan|Kingdom of Bhutan	不丹|不丹王国	
    state	BWA	Botswana|Republic of Botswana|Bechuanaland	博茨瓦纳|博茨瓦纳共和国|博兹瓦那共和国	
    state	CAF	Central African Republic|Central African Empire	中非共和国|中非帝国	CAR|中非
    state	CAN	Canada	加拿大	
    state	CHE	Switzerland|Swiss Confederation	瑞士|瑞士联邦	
    state	CHL	Chile|Republic of Chile	智利|智利共和国	
    state	CHN	China|People's Republic of China	中国|中华人民共和国	PRC
    state	CIV	Côte d'Ivoire|Republic of Côte d'Ivoire|Cote d'Ivoire|Ivory Coast	科特迪瓦|科特迪瓦共和国|象牙海岸	
    state	CMR	Cameroon|Republic of Cameroon	喀麦隆|喀麦隆共和国	
    state	COD	Democratic Republic of the Congo|DR Congo|Congo (Democratic Republic of the)|Zaire|Congo (Leopoldville)|Congo (Kinshasa)|Republic of Zaire	刚果民主共和国|刚果(金)|民主刚果|扎伊尔|扎伊尔共和国	DRC|Congo, Democratic Republic of the|Congo, The Democratic Republic of the
    state	COG	Congo|Republic of the Congo|Republic of Congo|Congo (Brazzaville)|People's Republic of the Congo|Congo Republic	刚果|刚果共和国|刚果(布)	Congo, Republic of the
    state	COL	Colombia|Republic of Colombia	哥伦比亚|哥伦比亚共和国	
    state	COM	Comoros|Union of the Comoros|Islamic Federal Republic of the Comoros	科摩罗|科摩罗联盟|科摩罗联邦	
    state	CPV	Cabo Verde|Republic of Cabo Verde|Cape Verde	佛得角|佛得角共和国|佛得角群岛|卡博佛得	
    state	CRI	Costa Rica|Republic of Costa Rica	哥斯达黎加|哥斯达黎加共和国	
    state	CUB	Cuba|Republic of Cuba	古巴|古巴共和国	
    state	CYP	Cyprus|Republic of Cyprus	塞浦路斯|塞浦路斯共和国	
    state	CZE	Czechia|Czech Republic	捷克|捷克共和国	
    state	DEU	Germany|Federal Republic of Germany|West Germany	德国|德意志联邦共和国|联邦德国|西德	
    state	DJI	Djibouti|Republic of Djibouti|French Somaliland	吉布提|吉布提共和国	
    state	DMA	Dominica|Commonwealth of Dominica	多米尼克|多米尼克国	
    state	DNK	Denmark|Kingdom of Denmark	丹麦|丹麦王国	
    state	DOM	Dominican Republic|Dominican Rep.	多米尼加共和国|多米尼加	
    state	DZA	Algeria|People's Democratic Republic of Algeria	阿尔及利亚|阿尔及利亚人民民主共和国	
    state	ECU	Ecuador|Republic of Ecuador	厄瓜多尔|厄瓜多尔共和国	
    state	EGY	Egypt|Arab Republic of Egypt|United Arab Republic	埃及|阿拉伯埃及共和国|阿拉伯联合共和国	UAR|阿联
    state	ERI	Eritrea|State of Eritrea	厄立特里亚|厄立特里亚国	
    state	ESP	Spain|Kingdom of Spain	西班牙|西班牙王国	
    state	EST	Estonia|Republic of Estonia	爱沙尼亚|爱沙尼亚共和国	
    state	ETH	Ethiopia|Federal Democratic Republic of Ethiopia|Abyssinia	埃塞俄比亚|埃塞俄比亚联邦民主共和国	
    state	FIN	Finland|Republic of Finland	芬兰|芬兰共和国	
    state	FJI	Fiji|Republic of Fiji	斐济|斐济共和国	
    state	FRA	France|French Republic	法国|法兰西共和国|法兰西	
    state	FSM	Micronesia (Federated States of)|Federated States of Micronesia|Micronesia	密克罗尼西亚联邦|密克罗尼西亚|密克罗尼西亚(联邦)	Micronesia, Federated States of|Micronesia, Fed. Sts.
    state	GAB	Gabon|Gabonese Republic	加蓬|加蓬共和国	
    state	GBR	United Kingdom of Great Britain and Northern Ireland|United Kingdom|Great Britain|Britain	大不列颠及北爱尔兰联合王国|联合王国|英国|大不列颠	UK|England
    state	GEO	Georgia	格鲁吉亚	
    state	GHA	Ghana|Republic of Ghana	加纳|加纳共和国	Gold Coast|黄金海岸
    state	GIN	Guinea|Republic of Guinea	几内亚|几内亚共和国	
    state	GMB	Gambia|Republic of the Gambia|Islamic Republic of the Gambia	冈比亚|冈比亚共和国|冈比亚伊斯兰共和国	
    state	GNB	Guinea-Bissau|Republic of Guinea-Bissau|Guinea Bissau	几内亚比绍|几内亚比绍共和国	
    state	GNQ	Equatorial Guinea|Republic of Equatorial Guinea|Spanish Guinea	赤道几内亚|赤道几内亚共和国	
    state	GRC	Greece|Hellenic Republic	希腊|希腊共和国	
    state	GRD	Grenada	格林纳达	
    state	GTM	Guatemala|Republic of Guatemala	危地马拉|危地马拉共和国|瓜地马拉共和国	
    state	GUY	Guyana|Co-operative Republic of Guyana|British Guiana|Republic of Guyana	圭亚那|圭亚那合作共和国|圭亚那共和国	
    state	HND	Honduras|Republic of Honduras	洪都拉斯|洪都拉斯共和国	
    state	HRV	Croatia|Republic of Croatia	克罗地亚|克罗地亚共和国	
    state	HTI	Haiti|Republic of Haiti	海地|海地共和国	
    state	HUN	Hungary	匈牙利	
    state	IDN	Indonesia|Republic of Indonesia	印度尼西亚|印度尼西亚共和国	
    state	IND	India|Republic of India	印度|印度共和国	
    state	IRL	Ireland	爱尔兰	
    state	IRN	Iran (Islamic Republic of)|Islamic Republic of Iran|Iran	伊朗伊斯兰共和国|伊朗	Iran, Islamic Republic of
    state	IRQ	Iraq|Republic of Iraq	伊拉克|伊拉克共和国	
    state	ISL	Iceland|Republic of Iceland	冰岛|冰岛共和国	
    state	ISR	Israel|State of Israel	以色列|以色列国	
    state	ITA	Italy|Republic of Italy|Italian Republic	意大利|意大利共和国	
    state	JAM	Jamaica	牙买加	
    state	JOR	Jordan|Hashemite Kingdom of Jordan|Transjordan	约旦|约旦哈希姆王国	
    state	JPN	Japan	日本	
    state	KAZ	Kazakhstan|Republic of Kazakhstan	哈萨克斯坦|哈萨克斯坦共和国	
    state	KEN	Kenya|Republic of Kenya	肯尼亚|肯尼亚共和国	
    state	KGZ	Kyrgyzstan|Kyrgyz Republic|Kirghizia	吉尔吉斯斯坦|吉尔吉斯共和国|吉尔吉斯|吉尔吉斯坦	
    state	KHM	Cambodia|Kingdom of Cambodia|Kampuchea|Democratic Kampuchea|Khmer Republic	柬埔寨|柬埔寨王国|民主柬埔寨|高棉共和国|柬埔塞王国	
    state	KIR	Kiribati|Republic of Kiribati|Gilbert Islands	基里巴斯|基里巴斯共和国	
    state	KNA	Saint Kitts and Nevis|St. Kitts and Nevis|Saint Christopher and Nevis	圣基茨和尼维斯	
    state	KOR	Republic of Korea|South Korea|Korea (Republic of)	大韩民国|韩国|南朝鲜	Korea, Republic of|ROK
    state	KWT	Kuwait|State of Kuwait	科威特|科威特国	
    state	LAO	Lao People's Democratic Republic|Laos|Lao PDR	老挝人民民主共和国|老挝	
    state	LBN	Lebanon|Lebanese Republic	黎巴嫩|黎巴嫩共和国	
    state	LBR	Liberia|Republic of Liberia	利比里亚|利比里亚共和国	
    state	LBY	Libya|State of Libya|Libyan Arab Jamahiriya|Socialist People's Libyan Arab Jamahiriya|Libyan Arab Republic	利比亚|利比亚国|阿拉伯利比亚民众国|阿拉伯利比亚共和国|大阿拉伯利比亚人民社会主义民众国	
    state	LCA	Saint Lucia|St. Lucia	圣卢西亚	
    state	LIE	Liechtenstein|Principality of Liechtenstein	列支敦士登|列支敦士登公国	
    state	LKA	Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon	斯里兰卡|斯里兰卡民主社会主义共和国|锡兰	
    state	LSO	Lesotho|Kingdom of Lesotho|Basutoland	莱索托|莱索托王国	
    state	LTU	Lithuania|Republic of Lithuania	立陶宛|立陶宛共和国	
    state	LUX	Luxembourg|Grand Duchy of Luxembourg	卢森堡|卢森堡大公国	
    state	LVA	Latvia|Republic of Latvia	拉脱维亚|拉脱维亚共和国	
    state	MAR	Morocco|Kingdom of Morocco	摩洛哥|摩洛哥王国	
    state	MCO	Monaco|Principality of Monaco	摩纳哥|摩纳哥公国	
    state	MDA	Republic of Moldova|Moldova	摩尔多瓦共和国|摩尔多瓦	Moldova, Republic of
    state	MDG	Madagascar|Republic of Madagascar|Malagasy Republic	马达加斯加|马达加斯加共和国	
    state	MDV	Maldives|Republic of Maldives|Maldive Islands	马尔代夫|马尔代夫共和国	
    state	MEX	Mexico|United Mexican States	墨西哥|墨西哥合众国	
    state	MHL	Marshall Islands|Republic of the Marshall Islands	马绍尔群岛|马绍尔群岛共和国	
    state	MKD	North Macedonia|Republic of North Macedonia|the former Yugoslav Republic of Macedonia|Macedonia	北马其顿|北马其顿共和国|前南斯拉夫的马其顿共和国|马其顿	FYROM
    state	MLI	Mali|Republic of Mali	马里|马里共和国	
    state	MLT	Malta|Republic of Malta	马耳他|马耳他共和国|马尔他共和国	
    state	MMR	Myanmar|Republic of the Union of Myanmar|Burma|Republic of Myanmar	缅甸|缅甸联邦共和国	
    state	MNE	Montenegro	黑山	
    state	MNG	Mongolia|Mongolian People's Republic|Outer Mongolia	蒙古|蒙古国|蒙古人民共和国	
    state	MOZ	Mozambique|Republic of Mozambique	莫桑比克|莫桑比克共和国	
    state	MRT	Mauritania|Islamic Republic of Mauritania	毛里塔尼亚|毛里塔尼亚伊斯兰共和国	
    state	MUS	Mauritius|Republic of Mauritius	毛里求斯|毛里求斯共和国	
    state	MWI	Malawi|Republic of Malawi|Nyasaland	马拉维|马拉维共和国	
    state	MYS	Malaysia|Malaya|Federation of Malaya	马来西亚	
    state	NAM	Namibia|Republic of Namibia|South West Africa	纳米比亚|纳米比亚共和国|西南非洲	
    state	NER	Niger|Republic of the Niger	尼日尔|尼日尔共和国	
    state	NGA	Nigeria|Federal Republic of Nigeria	尼日利亚|尼日利亚联邦共和国	
    state	NIC	Nicaragua|Republic of Nicaragua	尼加拉瓜|尼加拉瓜共和国	
    state	NLD	Netherlands (Kingdom of the)|Kingdom of the Netherlands|Netherlands|Holland	荷兰王国|荷兰	
    state	NOR	Norway|Kingdom of Norway	挪威|挪威王国	
    state	NPL	Nepal|Federal Democratic Republic of Nepal	尼泊尔|尼泊尔联邦民主共和国|尼泊尔王国	
    state	NRU	Naoero|Republic of Naoero|Nauru|Republic of Nauru	瑙鲁|瑙鲁共和国	
    state	NZL	New Zealand	新西兰	
    state	OMN	Oman|Sultanate of Oman	阿曼|阿曼苏丹国	
    state	PAK	Pakistan|Islamic Republic of Pakistan	巴基斯坦|巴基斯坦伊斯兰共和国	
    state	PAN	Panama|Republic of Panama	巴拿马|巴拿马共和国	
    state	PER	Peru|Republic of Peru	秘鲁|秘鲁共和国	
    state	PHL	Philippines|Republic of the Philippines|Philippine Republic	菲律宾|菲律宾共和国	
    state	PLW	Palau|Republic of Palau	帕劳|帕劳共和国	
    state	PNG	Papua New Guinea|Independent State of Papua New Guinea	巴布亚新几内亚|巴布亚新几内亚独立国	
    state	POL	Poland|Republic of Poland	波兰|波兰共和国	
    state	PRK	Democratic People's Republic of Korea|North Korea	朝鲜民主主义人民共和国|朝鲜|北朝鲜	DPRK|Korea, Democratic People's Republic of
    state	PRT	Portugal|Portuguese Republic	葡萄牙|葡萄牙共和国	
    state	PRY	Paraguay|Republic of Paraguay	巴拉圭|巴拉圭共和国	
    state	QAT	Qatar|State of Qatar	卡塔尔|卡塔尔国	
    state	ROU	Romania|Rumania	罗马尼亚	
    state	RUS	Russian Federation|Russia	俄罗斯联邦|俄罗斯|俄国	
    state	RWA	Rwanda|Republic of Rwanda|Rwandese Republic	卢旺达|卢旺达共和国	
    state	SAU	Saudi Arabia|Kingdom of Saudi Arabia	沙特阿拉伯|沙特阿拉伯王国	
    state	SDN	Sudan|Republic of the Sudan|Democratic Republic of the Sudan	苏丹|苏丹共和国	
    state	SEN	Senegal|Republic of Senegal	塞内加尔|塞内加尔共和国	
    state	SGP	Singapore|Republic of Singapore	新加坡|新加坡共和国	
    state	SLB	Solomon Islands|British Solomon Islands	所罗门群岛	
    state	SLE	Sierra Leone|Republic of Sierra Leone	塞拉利昂|塞拉利昂共和国	
    state	SLV	El Salvador|Republic of El Salvador	萨尔瓦多|萨尔瓦多共和国	
    state	SMR	San Marino|Republic of San Marino	圣马力诺|圣马力诺共和国	
    state	SOM	Somalia|Federal Republic of Somalia	索马里|索马里联邦共和国	
    state	SRB	Serbia|Republic of Serbia	塞尔维亚|塞尔维亚共和国	
    state	SSD	South Sudan|Republic of South Sudan	南苏丹|南苏丹共和国	
    state	STP	Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe|Sao Tome & Principe	圣多美和普林西比|圣多美和普林西比民主共和国|圣多美与普林西比	
    state	SUR	Suriname|Republic of Suriname|Surinam	苏里南|苏里南共和国	
    state	SVK	Slovakia|Slovak Republic	斯洛伐克|斯洛伐克共和国	
    state	SVN	Slovenia|Republic of Slovenia	斯洛文尼亚|斯洛文尼亚共和国	
    state	SWE	Sweden|Kingdom of Sweden	瑞典|瑞典王国	
    state	SWZ	Eswatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland	斯威士兰|斯威士兰王国|埃斯瓦蒂尼	
    state	SYC	Seychelles|Republic of Seychelles	塞舌尔|塞舌尔共和国	
    state	SYR	Syrian Arab Republic|Syria	阿拉伯叙利亚共和国|叙利亚|阿拉伯叙利亚	
    state	TCD	Chad|Republic of Chad	乍得|乍得共和国	
    state	TGO	Togo|Togolese Republic	多哥|多哥共和国	
    state	THA	Thailand|Kingdom of Thailand|Siam	泰国|泰王国|暹罗	
    state	TJK	Tajikistan|Republic of Tajikistan	塔吉克斯坦|塔吉克斯坦共和国	
    state	TKM	Turkmenistan	土库曼斯坦	
    state	TLS	Timor-Leste|Democratic Republic of Timor-Leste|East Timor|Timor Leste	东帝汶|东帝汶民主共和国	帝汶
    state	TON	Tonga|Kingdom of Tonga	汤加|汤加王国	
    state	TTO	Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad & Tobago	特立尼达和多巴哥|特立尼达和多巴哥共和国|特里尼达和多巴哥共和国	
    state	TUN	Tunisia|Republic of Tunisia	突尼斯|突尼斯共和国	
    state	TUR	Türkiye|Republic of Türkiye|Turkey|Republic of Turkey|Turkiye	土耳其|土耳其共和国	
    state	TUV	Tuvalu|Ellice Islands	图瓦卢	
    state	TZA	United Republic of Tanzania|Tanzania|Tanganyika and Zanzibar|Tanganyika|Zanzibar	坦桑尼亚联合共和国|坦桑尼亚|坦噶尼喀|桑给巴尔	Tanzania, United Republic of
    state	UGA	Uganda|Republic of Uganda	乌干达|乌干达共和国	
    state	UKR	Ukraine|Ukrainian Soviet Socialist Republic|Ukrainian SSR	乌克兰|乌克兰苏维埃社会主义共和国	
    state	URY	Uruguay|Eastern Republic of Uruguay	乌拉圭|乌拉圭东岸共和国	
    state	USA	United States of America|United States	美利坚合众国|美国	US|U.S.|USA
    state	UZB	Uzbekistan|Republic of Uzbekistan	乌兹别克斯坦|乌兹别克斯坦共和国	
    state	VCT	Saint Vincent and the Grenadines|St. Vincent and the Grenadines	圣文森特和格林纳丁斯	
    state	VEN	Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela|Republic of Venezuela	委内瑞拉玻利瓦尔共和国|委内瑞拉|委内瑞拉共和国	Venezuela, Bolivarian Republic of
    state	VNM	Viet Nam|Socialist Republic of Viet Nam|Vietnam	越南|越南社会主义共和国	
    state	VUT	Vanuatu|Republic of Vanuatu|New Hebrides	瓦努阿图|瓦努阿图共和国|新赫布里底	
    state	WSM	Samoa|Independent State of Samoa|Western Samoa	萨摩亚|萨摩亚独立国|西萨摩亚	
    state	YEM	Yemen|Republic of Yemen|Yemen Arab Republic	也门|也门共和国|阿拉伯也门共和国	Yemen (before 1990)
    state	ZAF	South Africa|Republic of South Africa	南非|南非共和国	
    state	ZMB	Zambia|Republic of Zambia|Northern Rhodesia	赞比亚|赞比亚共和国|北罗得西亚	
    state	ZWE	Zimbabwe|Republic of Zimbabwe|Southern Rhodesia	津巴布韦|津巴布韦共和国|南罗得西亚|罗得西亚	Rhodesia
    state	VAT	Holy See|Vatican|Vatican City|Holy See (Vatican City State)	教廷|梵蒂冈|罗马教廷	
    state	PSE	State of Palestine|Palestine|Occupied Palestinian Territory|Occupied Palestinian Territories|occupied Palestinian territory|occupied Palestinian territories	巴勒斯坦国|巴勒斯坦|巴勒斯坦被占领土|被占领巴勒斯坦领土|被占领的巴勒斯坦领土|被占巴勒斯坦领土	Palestine, State of|Palestinian territory, occupied
    state	COK	Cook Islands	库克群岛	
    state	NIU	Niue	纽埃	
    state	HKG	China, Hong Kong Special Administrative Region|Hong Kong|Hong Kong, China	中国香港特别行政区|香港|中国香港	
    state	MAC	Macao|Macau	中国澳门特别行政区|澳门|中国澳门	
    state	GRL	Greenland	格陵兰	
    state	PRI	Puerto Rico	波多黎各	
    state	NCL	New Caledonia	新喀里多尼亚	
    state	PYF	French Polynesia	法属波利尼西亚|法属玻利尼西亚	
    state	GIB	Gibraltar	直布罗陀	
    state	BMU	Bermuda	百慕大	
    state	ESH	Western Sahara	西撒哈拉	
    state	FLK	Falkland Islands|Falkland Islands (Malvinas)|Malvinas	福克兰群岛(马尔维纳斯)|福克兰群岛|马尔维纳斯群岛(福克兰)	
    state	GUM	Guam	关岛	
    state	ASM	American Samoa	美属萨摩亚	
    state	TKL	Tokelau	托克劳	
    state	PCN	Pitcairn|Pitcairn Island	皮特凯恩|皮特克恩|皮特凯恩群岛	
    state	SHN	Saint Helena	圣赫勒拿|圣赫勒拿-阿森松-特里斯坦达库尼亚	Saint Helena, Ascension and Tristan da Cunha
    state	AIA	Anguilla	安圭拉	
    state	CYM	Cayman Islands	开曼群岛	
    state	MSR	Montserrat	蒙特塞拉特|蒙塞拉特岛	
    state	TCA	Turks and Caicos Islands	特克斯和凯科斯群岛	
    state	VGB	British Virgin Islands	英属维尔京群岛	Virgin Islands, British
    state	VIR	United States Virgin Islands	美属维尔京群岛	Virgin Islands, U.S.
    state	TWN	Taiwan Province of China	中国台湾省|台湾	Taiwan, Province of China
    state	KP-TPE	Chinese Taipei|Rough Diamond-trading entity of Chinese Taipei	中国台北|毛坯钻石贸易实体中国台北	
    state	XKX	Kosovo	科索沃	
    state	SUN	Union of Soviet Socialist Republics|Soviet Union|USSR	苏维埃社会主义共和国联盟|苏联|苏维埃社会主义共和国联邦	USSR
    state	YUG	Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|Yugoslavia (Serbia and Montenegro)	南斯拉夫|南斯拉夫社会主义联邦共和国|南斯拉夫联盟共和国|南斯拉夫(塞尔维亚和黑山)	SFRY|FRY
    state	SCG	Serbia and Montenegro	塞尔维亚和黑山	
    state	CSK	Czechoslovakia|Czech and Slovak Federal Republic|Czechoslovak Socialist Republic	捷克斯洛伐克|捷克斯洛伐克社会主义共和国|捷克和斯洛伐克联邦共和国	
    state	DDR	German Democratic Republic|East Germany	德意志民主共和国|民主德国|东德	GDR
    state	YMD	Democratic Yemen|People's Democratic Republic of Yemen|Southern Yemen	民主也门|也门民主人民共和国|南也门	
    """#
}

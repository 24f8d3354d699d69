// Part of Kimberlite.

/// The principal organs of the United Nations, their committees and commissions, the offices of the
/// Secretariat, funds, programmes, agencies, courts and bodies of treaties. See `NameTables`.
enum CentralBodyNames {
  static let table: StaticString = #"""
    kind	key	english	chinese	aliases
    unBody	UN	United Nations	联合国	UN
    unBody	UN-GA	General Assembly|United Nations General Assembly|General Assembly of the United Nations	大会|联合国大会|联大	GA
    unBody	UN-SC	Security Council|United Nations Security Council	安全理事会|安理会|联合国安全理事会	
    unBody	UN-ECOSOC	Economic and Social Council|ECOSOC|United Nations Economic and Social Council	经济及社会理事会|经社理事会|经济与社会理事会|联合国经济及社会理事会	
    unBody	UN-TC	Trusteeship Council	托管理事会	
    unBody	UN-ICJ	International Court of Justice	国际法院	ICJ
    unBody	UN-SECRETARIAT	Secretariat|United Nations Secretariat|Secretariat of the United Nations	秘书处|联合国秘书处	
    unBody	UN-SG	Secretary-General|Secretary-General of the United Nations|United Nations Secretary-General	秘书长|联合国秘书长	SG
    unBody	UN-DSG	Deputy Secretary-General	常务副秘书长	
    unBody	UN-PGA	President of the General Assembly|President of the United Nations General Assembly	大会主席|联合国大会主席	PGA
    unBody	UN-OPGA	Office of the President of the General Assembly|Office of the President of the Assembly	大会主席办公室	
    unBody	UN-PSC	President of the Security Council	安全理事会主席|安理会主席	
    unBody	UN-PECOSOC	President of the Economic and Social Council	经济及社会理事会主席|经社理事会主席	
    unBody	UN-PHRC	President of the Human Rights Council	人权理事会主席	
    unBody	UN-C1	First Committee|Disarmament and International Security Committee|Disarmament and International Security Committee (First Committee)	第一委员会|裁军与国际安全委员会|裁军与国际安全委员会(第一委员会)	
    unBody	UN-C2	Second Committee|Economic and Financial Committee|Economic and Financial Committee (Second Committee)	第二委员会|经济和金融委员会|经济和金融委员会(第二委员会)	
    unBody	UN-C3	Third Committee|Social, Humanitarian and Cultural Committee|Social, Humanitarian and Cultural Committee (Third Committee)	第三委员会|社会、人道主义和文化委员会|社会、人道主义和文化委员会(第三委员会)	
    unBody	UN-C4	Fourth Committee|Special Political and Decolonization Committee (Fourth Committee)|Special Political and Decolonization Committee	第四委员会|特别政治和非殖民化委员会(第四委员会)|特别政治和非殖民化委员会	
    unBody	UN-C5	Fifth Committee|Administrative and Budgetary Committee|Administrative and Budgetary Committee (Fifth Committee)	第五委员会|行政和预算委员会|行政和预算委员会(第五委员会)	
    unBody	UN-C6	Sixth Committee|Legal Committee|Legal Committee (Sixth Committee)	第六委员会|法律委员会|法律委员会(第六委员会)	
    unBody	UN-BUR	General Committee	总务委员会	
    unBody	UN-CREDENTIALS	Credentials Committee	全权证书委员会	
    unBody	UN-ACABQ	Advisory Committee on Administrative and Budgetary Questions|ACABQ	行政和预算问题咨询委员会|行预咨委会|行政及预算问题咨询委员会	
    unBody	UN-COC	Committee on Contributions	会费委员会	
    unBody	UN-BOA	Board of Auditors|United Nations Board of Auditors	审计委员会|联合国审计委员会	BOA
    unBody	UN-JIU	Joint Inspection Unit|Joint Inspection Unit of the United Nations System	联合检查组|联检组	JIU
    unBody	UN-CPC	Committee for Programme and Coordination	方案和协调委员会|方案协调会	CPC
    unBody	UN-ICSC	International Civil Service Commission	国际公务员制度委员会|公务员制度委员会|国际公务员制度委员会(公务员制度委员会)	ICSC
    unBody	UN-IAAC	Independent Audit Advisory Committee	独立审计咨询委员会|审计咨询委员会	IAAC
    unBody	UN-JSPF	United Nations Joint Staff Pension Fund	联合国合办工作人员养恤基金|养恤基金	UNJSPF
    unBody	UN-JSPB	United Nations Joint Staff Pension Board	联合国合办工作人员养恤金联合委员会|养恤金联委会|联合国工作人员养恤金联合委员会	
    unBody	UN-COCONF	Committee on Conferences	会议委员会	
    unBody	UN-COI	Committee on Information	新闻委员会	
    unBody	UN-COPUOS	Committee on the Peaceful Uses of Outer Space|COPUOS	和平利用外层空间委员会|外空委|外空委员会	
    unBody	UN-COPUOS-LSC	Legal Subcommittee	法律小组委员会	
    unBody	UN-COPUOS-STSC	Scientific and Technical Subcommittee	科学和技术小组委员会|科学技术小组委员会	
    unBody	UN-C24	Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples|Special Committee on Decolonization	给予殖民地国家和人民独立宣言执行情况特别委员会|非殖民化特别委员会	C-24
    unBody	UN-C34	Special Committee on Peacekeeping Operations	维持和平行动特别委员会	C-34
    unBody	UN-CHARTER	Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization	联合国宪章和加强联合国作用特别委员会	
    unBody	UN-CEIRPP	Committee on the Exercise of the Inalienable Rights of the Palestinian People	巴勒斯坦人民行使不可剥夺权利委员会	CEIRPP
    unBody	UN-SCIIP	Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People and Other Arabs of the Occupied Territories	调查以色列侵害占领区巴勒斯坦人民和其他阿拉伯人人权的行为特别委员会|调查以色列侵害占领区巴勒斯坦人民和其他阿拉伯人人权行为特别委员会	
    unBody	UN-UNSCEAR	United Nations Scientific Committee on the Effects of Atomic Radiation|UNSCEAR	联合国原子辐射影响问题科学委员会	
    unBody	UN-CHOST	Committee on Relations with the Host Country	东道国关系委员会	
    unBody	UN-UNCCP	United Nations Conciliation Commission for Palestine	联合国巴勒斯坦和解委员会	
    unBody	UN-ILC	International Law Commission	国际法委员会	ILC
    unBody	UN-UNCITRAL	United Nations Commission on International Trade Law|UNCITRAL	联合国国际贸易法委员会|贸易法委员会|国际贸易法委员会	
    unBody	UN-UNDC	Disarmament Commission|United Nations Disarmament Commission	裁军审议委员会|联合国裁军审议委员会	UNDC
    unBody	UN-CD	Conference on Disarmament	裁军谈判会议	
    unBody	UN-PBC	Peacebuilding Commission	建设和平委员会	PBC
    unBody	UN-PBF	Peacebuilding Fund|United Nations Peacebuilding Fund	建设和平基金	PBF
    unBody	UN-PBSO	Peacebuilding Support Office	建设和平支助办公室	PBSO
    unBody	UN-HRC	Human Rights Council|United Nations Human Rights Council	人权理事会|联合国人权理事会	HRC
    unBody	UN-CHR	Commission on Human Rights	人权委员会	
    unBody	UN-CSW	Commission on the Status of Women	妇女地位委员会	CSW
    unBody	UN-CSOCD	Commission for Social Development	社会发展委员会	CSocD
    unBody	UN-CND	Commission on Narcotic Drugs	麻醉药品委员会	CND
    unBody	UN-CCPCJ	Commission on Crime Prevention and Criminal Justice	预防犯罪和刑事司法委员会	CCPCJ
    unBody	UN-CPD	Commission on Population and Development	人口与发展委员会	CPD
    unBody	UN-CSTD	Commission on Science and Technology for Development	科学和技术促进发展委员会	CSTD
    unBody	UN-CSD	Commission on Sustainable Development	可持续发展委员会	
    unBody	UN-STATCOM	Statistical Commission	统计委员会	
    unBody	UN-UNFF	United Nations Forum on Forests	联合国森林论坛	UNFF
    unBody	UN-CDP	Committee for Development Policy	发展政策委员会	CDP
    unBody	UN-CEPA	Committee of Experts on Public Administration	公共行政专家委员会	CEPA
    unBody	UN-CETAX	Committee of Experts on International Cooperation in Tax Matters	国际税务合作专家委员会	
    unBody	UN-GGIM	Committee of Experts on Global Geospatial Information Management	全球地理空间信息管理专家委员会	
    unBody	UN-CNGO	Committee on Non-Governmental Organizations	非政府组织委员会	
    unBody	UN-UNPFII	Permanent Forum on Indigenous Issues|United Nations Permanent Forum on Indigenous Issues	土著问题常设论坛|联合国土著问题常设论坛	UNPFII
    unBody	UN-EMRIP	Expert Mechanism on the Rights of Indigenous Peoples	土著人民权利专家机制	EMRIP
    unBody	UN-PFPAD	Permanent Forum of People of African Descent|Permanent Forum on People of African Descent	非洲人后裔问题常设论坛|非洲人后裔常设论坛	
    unBody	UN-FMI	Forum on Minority Issues	少数群体问题论坛	
    unBody	UN-DCF	Development Cooperation Forum|Development Cooperation Forum of the Economic and Social Council	发展合作论坛	DCF
    unBody	UN-FFD	Economic and Social Council forum on financing for development follow-up	经济及社会理事会发展筹资后续行动论坛|经社理事会发展筹资后续行动论坛	
    unBody	UN-IGF	Internet Governance Forum	互联网治理论坛|因特网治理论坛	IGF
    unBody	UN-INCB	International Narcotics Control Board	国际麻醉品管制局|麻管局	INCB
    unBody	UN-ECA	Economic Commission for Africa	非洲经济委员会|非洲经委会	ECA
    unBody	UN-ECE	Economic Commission for Europe	欧洲经济委员会|欧洲经委会	ECE
    unBody	UN-ECLAC	Economic Commission for Latin America and the Caribbean	拉丁美洲和加勒比经济委员会|拉加经委会|拉美经委会	ECLAC
    unBody	UN-ESCAP	Economic and Social Commission for Asia and the Pacific	亚洲及太平洋经济社会委员会|亚太经社会	ESCAP
    unBody	UN-ESCWA	Economic and Social Commission for Western Asia	西亚经济社会委员会|西亚经社会	ESCWA
    unBody	UN-UNHCHR	United Nations High Commissioner for Human Rights	联合国人权事务高级专员|人权事务高级专员	
    unBody	UN-OHCHR	Office of the United Nations High Commissioner for Human Rights|OHCHR	联合国人权事务高级专员办事处|人权事务高级专员办事处|人权高专办	
    unBody	UN-UNHCR-HC	United Nations High Commissioner for Refugees	联合国难民事务高级专员|难民事务高级专员	
    unBody	UN-UNHCR	Office of the United Nations High Commissioner for Refugees|UNHCR	联合国难民事务高级专员公署|联合国难民事务高级专员办事处|联合国难民署|难民署|难民专员办事处|难民高专办	
    unBody	UN-UNHCR-EXCOM	Executive Committee of the Programme of the United Nations High Commissioner for Refugees|Executive Committee of the High Commissioner's Programme	联合国难民事务高级专员方案执行委员会|高级专员方案执行委员会	
    unBody	UN-UNRWA	United Nations Relief and Works Agency for Palestine Refugees in the Near East|UNRWA	联合国近东巴勒斯坦难民救济和工程处|近东救济工程处|联合国近东救济工程处|近东救济工程处(工程处)	
    unBody	UN-UNDP	United Nations Development Programme|UNDP	联合国开发计划署|开发署|开发计划署	
    unBody	UN-UNEP	United Nations Environment Programme|UNEP	联合国环境规划署|环境署|环境规划署	
    unBody	UN-UNEA	United Nations Environment Assembly|United Nations Environment Assembly of the United Nations Environment Programme|Environment Assembly	联合国环境规划署联合国环境大会|联合国环境大会|环境大会	UNEA
    unBody	UN-UNFPA	United Nations Population Fund|UNFPA	联合国人口基金|人口基金	
    unBody	UN-UNICEF	United Nations Children's Fund|UNICEF	联合国儿童基金会|儿基会|儿童基金会	
    unBody	UN-WFP	World Food Programme|WFP	世界粮食计划署|粮食署|粮食计划署	
    unBody	UN-HABITAT	United Nations Human Settlements Programme|UN-Habitat|United Nations Human Settlements Programme (UN-Habitat)	联合国人类住区规划署|联合国人居署|人居署|联合国人类住区规划署(人居署)|人类住区规划署	
    unBody	UN-HABITAT-A	UN-Habitat Assembly|United Nations Habitat Assembly	联合国人居大会|人居大会|人居署大会|联合国人居署大会	
    unBody	UN-UNCTAD	United Nations Conference on Trade and Development|UNCTAD	联合国贸易和发展会议|贸发会议	
    unBody	UN-TDB	Trade and Development Board	贸易和发展理事会	
    unBody	UN-ITC	International Trade Centre	国际贸易中心|国贸中心	
    unBody	UN-UNODC	United Nations Office on Drugs and Crime|UNODC|Office on Drugs and Crime	联合国毒品和犯罪问题办公室|毒品和犯罪问题办公室|毒罪办	
    unBody	UN-UNWOMEN	United Nations Entity for Gender Equality and the Empowerment of Women|UN-Women|United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)	联合国促进性别平等和增强妇女权能署|妇女署|联合国妇女署|联合国促进性别平等和增强妇女权能署(妇女署)	
    unBody	UN-UNAIDS	Joint United Nations Programme on HIV/AIDS|UNAIDS|Joint United Nations Programme on HIV and AIDS	联合国艾滋病毒/艾滋病联合规划署|联合国艾滋病规划署|艾滋病署|艾滋病规划署|联合国艾滋病毒和艾滋病联合规划署	
    unBody	UN-UNOPS	United Nations Office for Project Services|UNOPS	联合国项目事务署|联合国项目事务厅|项目署|项目厅	
    unBody	UN-UNV	United Nations Volunteers|United Nations Volunteers programme	联合国志愿人员|联合国志愿人员组织|联合国志愿人员方案	UNV
    unBody	UN-UNCDF	United Nations Capital Development Fund	联合国资本发展基金|资发基金	UNCDF
    unBody	UN-UNU	United Nations University	联合国大学	UNU
    unBody	UN-UNITAR	United Nations Institute for Training and Research|UNITAR	联合国训练研究所|训研所	
    unBody	UN-UNIDIR	United Nations Institute for Disarmament Research|UNIDIR	联合国裁军研究所|裁研所	
    unBody	UN-UNRISD	United Nations Research Institute for Social Development	联合国社会发展研究所	UNRISD
    unBody	UN-UNICRI	United Nations Interregional Crime and Justice Research Institute	联合国区域间犯罪和司法研究所|犯罪司法所	UNICRI
    unBody	UN-UNSSC	United Nations System Staff College	联合国系统职员学院	
    unBody	UN-UPEACE	University for Peace	和平大学	UPEACE
    unBody	UN-UNAFRI	United Nations African Institute for the Prevention of Crime and the Treatment of Offenders	联合国非洲预防犯罪和罪犯待遇研究所	UNAFRI
    unBody	UN-OCHA	Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs of the Secretariat|United Nations Office for the Coordination of Humanitarian Affairs	人道主义事务协调厅|秘书处人道主义事务协调厅|联合国人道主义事务协调厅|人道协调厅	OCHA
    unBody	UN-ERC	Emergency Relief Coordinator|United Nations Emergency Relief Coordinator	紧急救济协调员	
    unBody	UN-CERF	Central Emergency Response Fund|United Nations Central Emergency Response Fund	中央应急基金	CERF
    unBody	UN-IASC	Inter-Agency Standing Committee	机构间常设委员会	IASC
    unBody	UN-CEB	United Nations System Chief Executives Board for Coordination|Chief Executives Board for Coordination|CEB	联合国系统行政首长协调理事会|行政首长协调会|行政首长协调理事会	CEB
    unBody	UN-UNSDG	United Nations Sustainable Development Group	联合国可持续发展集团|联合国可持续发展小组	UNSDG
    unBody	UN-UNDCO	Development Coordination Office	发展协调办公室	
    unBody	UN-OIOS	Office of Internal Oversight Services|Office of Internal Oversight Services of the Secretariat	内部监督事务厅|监督厅|秘书处内部监督事务厅|内监厅	OIOS
    unBody	UN-OLA	Office of Legal Affairs|Office of Legal Affairs of the Secretariat	法律事务厅|秘书处法律事务厅	OLA
    unBody	UN-CODIV	Codification Division|Codification Division of the Office of Legal Affairs|Codification Division of the Office of Legal Affairs of the Secretariat	编纂司|法律事务厅编纂司|秘书处法律事务厅编纂司	
    unBody	UN-DOALOS	Division for Ocean Affairs and the Law of the Sea|Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs|Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs of the Secretariat	海洋事务和海洋法司|秘书处法律事务厅海洋事务和海洋法司|海法司|法律事务厅海洋事务和海洋法司	DOALOS
    unBody	UN-ODA	Office for Disarmament Affairs|Office for Disarmament Affairs of the Secretariat|United Nations Office for Disarmament Affairs	裁军事务厅|秘书处裁军事务厅|联合国裁军事务厅	UNODA
    unBody	UN-OOSA	Office for Outer Space Affairs|Office for Outer Space Affairs of the Secretariat|United Nations Office for Outer Space Affairs	外层空间事务厅|秘书处外层空间事务厅|外空厅	UNOOSA
    unBody	UN-OCT	Office of Counter-Terrorism|United Nations Office of Counter-Terrorism|Office of Counter-Terrorism of the Secretariat	反恐怖主义办公室|联合国反恐怖主义办公室|反恐办|秘书处反恐怖主义办公室	UNOCT
    unBody	UN-UNCCT	United Nations Counter-Terrorism Centre	联合国反恐怖主义中心|联合国反恐中心	UNCCT
    unBody	UN-CTC	Counter-Terrorism Committee	反恐怖主义委员会|反恐委员会|反恐委	CTC
    unBody	UN-CTED	Counter-Terrorism Committee Executive Directorate	反恐怖主义委员会执行局|反恐委员会执行局|反恐执行局	CTED
    unBody	UN-DESA	Department of Economic and Social Affairs|Department of Economic and Social Affairs of the Secretariat	经济和社会事务部|秘书处经济和社会事务部|经社部	DESA
    unBody	UN-DGC	Department of Global Communications|Department of Global Communications of the Secretariat	全球传播部|秘书处全球传播部	DGC
    unBody	UN-DPI	Department of Public Information|Department of Public Information of the Secretariat	新闻部|秘书处新闻部	DPI
    unBody	UN-DGACM	Department for General Assembly and Conference Management|Department for General Assembly and Conference Management of the Secretariat	大会和会议管理部|秘书处大会和会议管理部|大会部	DGACM
    unBody	UN-DPPA	Department of Political and Peacebuilding Affairs|Department of Political and Peacebuilding Affairs of the Secretariat	政治和建设和平事务部|秘书处政治和建设和平事务部	DPPA
    unBody	UN-DPO	Department of Peace Operations|Department of Peace Operations of the Secretariat	和平行动部|秘书处和平行动部	DPO
    unBody	UN-DOS	Department of Operational Support	业务支助部	DOS
    unBody	UN-DMSPC	Department of Management Strategy, Policy and Compliance	管理战略、政策和合规部	DMSPC
    unBody	UN-DSS	Department of Safety and Security|Department of Safety and Security of the Secretariat	安全和安保部|安保部|秘书处安全和安保部	UNDSS
    unBody	UN-OICT	Office of Information and Communications Technology	信息和通信技术厅	OICT
    unBody	UN-OHR	Office of Human Resources	人力资源厅	
    unBody	UN-OROLSI	Office of Rule of Law and Security Institutions	法治和安全机构厅	
    unBody	UN-OHRLLS	Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States	最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办公室	OHRLLS
    unBody	UN-HRLLS	High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States	最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表	
    unBody	UN-OSAA	Office of the Special Adviser on Africa	非洲问题特别顾问办公室	OSAA
    unBody	UN-OMBUDS	Office of the United Nations Ombudsman and Mediation Services	联合国监察员和调解事务办公室|监察员和调解事务办公室	
    unBody	UN-OAJ	Office of Administration of Justice	内部司法办公室	
    unBody	UN-IJC	Internal Justice Council	内部司法理事会	
    unBody	UN-UNDT	United Nations Dispute Tribunal|Dispute Tribunal	联合国争议法庭|争议法庭	UNDT
    unBody	UN-UNAT	United Nations Appeals Tribunal|Appeals Tribunal	联合国上诉法庭|上诉法庭	UNAT
    unBody	UN-ETHICS	Ethics Office	道德操守办公室	
    unBody	UN-UNOSSC	United Nations Office for South-South Cooperation	联合国南南合作办公室	UNOSSC
    unBody	UN-HLCSSC	High-level Committee on South-South Cooperation	南南合作高级别委员会	
    unBody	UN-UNOP	United Nations Office for Partnerships	联合国伙伴关系办公室	
    unBody	UN-GLOBALCOMPACT	United Nations Global Compact|Global Compact Office	联合国全球契约|全球契约办公室	
    unBody	UN-UNDRR	United Nations Office for Disaster Risk Reduction|UNDRR	联合国减少灾害风险办公室|减灾办	
    unBody	UN-UNYO	United Nations Youth Office	联合国青年事务厅|联合国青年问题办公室|联合国青年办公室	
    unBody	UN-UNAOC	United Nations Alliance of Civilizations	联合国不同文明联盟|不同文明联盟	UNAOC
    unBody	UN-UNMAS	United Nations Mine Action Service|Mine Action Service	联合国地雷行动处|地雷行动处	UNMAS
    unBody	UN-UNDEF	United Nations Democracy Fund	联合国民主基金	
    unBody	UN-VFVT	United Nations Voluntary Fund for Victims of Torture	联合国援助酷刑受害者自愿基金	
    unBody	UN-VFTP	United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children	联合国援助人口贩运特别是贩运妇女和儿童行为受害者自愿信托基金	
    unBody	UN-WHO	World Health Organization|WHO	世界卫生组织|世卫组织	
    unBody	UN-WHA	World Health Assembly	世界卫生大会|世卫大会	
    unBody	UN-FAO	Food and Agriculture Organization of the United Nations|FAO|Food and Agriculture Organization	联合国粮食及农业组织|粮农组织|联合国粮农组织	
    unBody	UN-COFI	Committee on Fisheries|Committee on Fisheries of the Food and Agriculture Organization of the United Nations	渔业委员会|联合国粮食及农业组织渔业委员会	COFI
    unBody	UN-CFS	Committee on World Food Security	世界粮食安全委员会	CFS
    unBody	UN-UNESCO	United Nations Educational, Scientific and Cultural Organization|UNESCO	联合国教育、科学及文化组织|教科文组织|联合国教科文组织|联合国教育、科学及文化组织(教科文组织)	
    unBody	UN-IOC	Intergovernmental Oceanographic Commission|Intergovernmental Oceanographic Commission of the United Nations Educational, Scientific and Cultural Organization	政府间海洋学委员会|海委会|联合国教育、科学及文化组织政府间海洋学委员会	
    unBody	UN-ILO	International Labour Organization|ILO|International Labour Office	国际劳工组织|劳工组织|国际劳工局	
    unBody	UN-ILCONF	International Labour Conference	国际劳工大会	
    unBody	UN-IMO	International Maritime Organization|IMO	国际海事组织|海事组织	
    unBody	UN-ICAO	International Civil Aviation Organization|ICAO	国际民用航空组织|国际民航组织|民航组织	
    unBody	UN-ITU	International Telecommunication Union|ITU	国际电信联盟|国际电联|电联	
    unBody	UN-UPU	Universal Postal Union	万国邮政联盟|万国邮联	UPU
    unBody	UN-WMO	World Meteorological Organization|WMO	世界气象组织|气象组织	
    unBody	UN-WIPO	World Intellectual Property Organization|WIPO	世界知识产权组织|知识产权组织|产权组织	
    unBody	UN-IFAD	International Fund for Agricultural Development|IFAD	国际农业发展基金|农发基金	
    unBody	UN-UNIDO	United Nations Industrial Development Organization|UNIDO	联合国工业发展组织|工发组织	
    unBody	UN-UNWTO	World Tourism Organization|UNWTO|UN-Tourism	世界旅游组织|联合国世界旅游组织|世旅组织	
    unBody	UN-IMF	International Monetary Fund|IMF	国际货币基金组织|货币基金组织|基金组织	
    unBody	UN-WB	World Bank|World Bank Group	世界银行|世界银行集团|世行	
    unBody	UN-IBRD	International Bank for Reconstruction and Development	国际复兴开发银行	IBRD
    unBody	UN-IDA	International Development Association	国际开发协会	
    unBody	UN-IFC	International Finance Corporation	国际金融公司	
    unBody	UN-IAEA	International Atomic Energy Agency|IAEA	国际原子能机构|原子能机构	
    unBody	UN-OPCW	Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW	禁止化学武器组织|禁化武组织	
    unBody	UN-CTBTO	Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization	全面禁止核试验条约组织筹备委员会|禁核试组织筹备委员会|全面禁核试条约组织筹备委员会	CTBTO
    unBody	UN-IOM	International Organization for Migration|IOM	国际移民组织|移民组织	
    unBody	UN-ISA	International Seabed Authority	国际海底管理局	ISA
    unBody	UN-ITLOS	International Tribunal for the Law of the Sea	国际海洋法法庭	ITLOS
    unBody	UN-CLCS	Commission on the Limits of the Continental Shelf	大陆架界限委员会	CLCS
    unBody	UN-ICC	International Criminal Court|ICC	国际刑事法院	
    unBody	UN-IRMCT	International Residual Mechanism for Criminal Tribunals|Residual Mechanism	刑事法庭余留事项国际处理机制|余留机制	
    unBody	UN-ICTY	International Tribunal for the Former Yugoslavia|International Criminal Tribunal for the Former Yugoslavia	前南斯拉夫问题国际法庭|前南问题国际法庭	ICTY
    unBody	UN-ICTR	International Criminal Tribunal for Rwanda	卢旺达问题国际刑事法庭|卢旺达问题国际法庭	ICTR
    unBody	UN-RSCSL	Residual Special Court for Sierra Leone	塞拉利昂余留事项特别法庭	
    unBody	UN-SCSL	Special Court for Sierra Leone	塞拉利昂问题特别法庭|塞拉利昂特别法庭	
    unBody	UN-STL	Special Tribunal for Lebanon	黎巴嫩问题特别法庭	STL
    unBody	UN-ECCC	Extraordinary Chambers in the Courts of Cambodia	柬埔寨法院特别法庭	ECCC
    unBody	UN-IIIM	International, Impartial and Independent Mechanism to Assist in the Investigation and Prosecution of Persons Responsible for the Most Serious Crimes under International Law Committed in the Syrian Arab Republic since March 2011	协助调查和起诉自2011年3月以来在阿拉伯叙利亚共和国犯下国际法规定的最严重罪行者的国际公正独立机制|协助调查和起诉自2011年3月以来在阿拉伯叙利亚共和国境内犯下国际法所规定最严重罪行者的国际公正独立机制|协助调查和起诉自2011年3月以来在阿拉伯叙利亚共和国境内犯下国际法规定的最严重罪行者的国际公正独立机制	
    unBody	UN-IIMM	Independent Investigative Mechanism for Myanmar|Independent Mechanism for Myanmar	缅甸问题独立调查机制|缅甸问题独立机制	
    unBody	UN-UNFCCC-COP	Conference of the Parties to the United Nations Framework Convention on Climate Change	联合国气候变化框架公约缔约方大会|《联合国气候变化框架公约》缔约方大会|气候公约缔约方大会|联合国气候变化框架公约缔约方会议|《联合国气候变化框架公约》缔约方会议	
    unBody	UN-CBD-COP	Conference of the Parties to the Convention on Biological Diversity	《生物多样性公约》缔约方大会|生物多样性公约缔约方大会|生物多样性公约缔约方会议|《生物多样性公约》缔约方会议|生物多样性公约缔约国会议	
    unBody	UN-UNCCD-COP	Conference of the Parties to the United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa|Conference of the Parties to the United Nations Convention to Combat Desertification	《联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约》缔约方大会|《联合国防治荒漠化公约》缔约方大会	
    unBody	UN-CITES-COP	Conference of the Parties to the Convention on International Trade in Endangered Species of Wild Fauna and Flora	《濒危野生动植物种国际贸易公约》缔约方大会|濒危野生动植物种国际贸易公约缔约方会议|《濒危野生动植物种国际贸易公约》缔约方会议|濒危野生动植物种国际贸易公约缔约方大会	
    unBody	UN-CMS-COP	Conference of the Parties to the Convention on the Conservation of Migratory Species of Wild Animals	《野生动物迁徙物种保护公约》缔约方大会|《保护野生动物迁徙物种公约》缔约方大会	
    unBody	UN-UNTOC-COP	Conference of the Parties to the United Nations Convention against Transnational Organized Crime	联合国打击跨国有组织犯罪公约缔约方会议|《联合国打击跨国有组织犯罪公约》缔约方会议	
    unBody	UN-UNCAC-COSP	Conference of the States Parties to the United Nations Convention against Corruption	联合国反腐败公约缔约国会议|《联合国反腐败公约》缔约国会议	
    unBody	UN-CRPD-COSP	Conference of States Parties to the Convention on the Rights of Persons with Disabilities	残疾人权利公约缔约国会议|《残疾人权利公约》缔约国会议|《残疾人权利公约》缔约国大会	
    unBody	UN-IPCC	Intergovernmental Panel on Climate Change|IPCC	政府间气候变化专门委员会	
    unBody	UN-IPBES	Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|IPBES	生物多样性和生态系统服务政府间科学与政策平台|生物多样性和生态系统服务政府间科学-政策平台	
    unBody	UN-GEF	Global Environment Facility	全球环境基金	GEF
    unBody	UN-GCF	Green Climate Fund	绿色气候基金	GCF
    unBody	UN-CCPR	Human Rights Committee	人权事务委员会	
    unBody	UN-CESCR	Committee on Economic, Social and Cultural Rights	经济、社会及文化权利委员会|经济、社会和文化权利委员会	CESCR
    unBody	UN-CERD	Committee on the Elimination of Racial Discrimination	消除种族歧视委员会	CERD
    unBody	UN-CEDAW	Committee on the Elimination of Discrimination against Women	消除对妇女歧视委员会	CEDAW
    unBody	UN-CAT	Committee against Torture	禁止酷刑委员会	CAT
    unBody	UN-SPT	Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Subcommittee on Prevention of Torture	防范酷刑和其他残忍、不人道或有辱人格的待遇或处罚小组委员会|防范酷刑小组委员会	SPT
    unBody	UN-CRC	Committee on the Rights of the Child	儿童权利委员会	CRC
    unBody	UN-CMW	Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families	保护所有移民工人及其家庭成员权利委员会	CMW
    unBody	UN-CRPD	Committee on the Rights of Persons with Disabilities	残疾人权利委员会	CRPD
    unBody	UN-CED	Committee on Enforced Disappearances	强迫失踪问题委员会	CED
    unBody	UN-WGEID	Working Group on Enforced or Involuntary Disappearances	强迫或非自愿失踪问题工作组	WGEID
    unBody	UN-WGAD	Working Group on Arbitrary Detention	任意拘留问题工作组	WGAD
    unBody	UN-WGRTD	Working Group on the Right to Development|Working Group on the Right to Development of the Human Rights Council	发展权工作组|发展权问题工作组|人权理事会发展权工作组|发展权利问题不限成员名额工作组	
    unBody	UN-WGEPAD	Working Group of Experts on People of African Descent	非洲人后裔问题专家工作组	
    unBody	UN-WGMERC	Working Group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination	以雇佣军为手段侵犯人权并阻挠行使民族自决权问题工作组|以雇佣军为手段侵犯人权并阻碍行使民族自决权问题工作组	
    unBody	UN-OEWGA	Open-ended Working Group on Ageing	老龄问题不限成员名额工作组	
    unBody	UN-SRSG-CAAC	Special Representative of the Secretary-General for Children and Armed Conflict	负责儿童与武装冲突问题的秘书长特别代表|秘书长儿童与武装冲突问题特别代表|负责儿童和武装冲突问题的秘书长特别代表|负责儿童与武装冲突问题秘书长特别代表	
    unBody	UN-SRSG-VAC	Special Representative of the Secretary-General on Violence against Children	负责暴力侵害儿童问题的秘书长特别代表|秘书长负责暴力侵害儿童问题特别代表|秘书长暴力侵害儿童问题特别代表|负责暴力侵害儿童问题秘书长特别代表	
    unBody	UN-SRSG-SVC	Special Representative of the Secretary-General on Sexual Violence in Conflict	负责冲突中性暴力问题的秘书长特别代表|秘书长冲突中性暴力问题特别代表|秘书长负责冲突中性暴力问题特别代表|负责冲突中性暴力问题秘书长特别代表	
    unBody	UN-SE-MMR	Special Envoy of the Secretary-General on Myanmar	秘书长缅甸问题特使	
    unBody	UN-SESYR	Special Envoy of the Secretary-General for Syria	秘书长叙利亚问题特使	
    unBody	UN-SA-GENOCIDE	Special Adviser to the Secretary-General on the Prevention of Genocide|Special Adviser of the Secretary-General on the Prevention of Genocide	秘书长防止灭绝种族问题特别顾问|防止灭绝种族罪行问题特别顾问|秘书长防止灭绝种族罪行问题特别顾问|秘书长防止灭绝种族罪行特别顾问|防止灭绝种族罪行特别顾问|秘书长防止灭绝种族罪特别顾问	
    unBody	UN-SR-TORTURE	Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment|Special Rapporteur of the Human Rights Council on torture and other cruel, inhuman or degrading treatment or punishment	酷刑和其他残忍、不人道或有辱人格的待遇或处罚问题特别报告员|人权理事会酷刑和其他残忍、不人道或有辱人格的待遇或处罚问题特别报告员	
    unBody	UN-SR-MMR	Special Rapporteur on the situation of human rights in Myanmar|Special Rapporteur of the Human Rights Council on the situation of human rights in Myanmar	缅甸人权状况特别报告员|人权理事会缅甸人权状况特别报告员|缅甸人权状况问题特别报告员	
    unBody	UN-SR-IRN	Special Rapporteur on the situation of human rights in the Islamic Republic of Iran|Special Rapporteur of the Human Rights Council on the situation of human rights in the Islamic Republic of Iran	伊朗伊斯兰共和国人权状况特别报告员|人权理事会伊朗伊斯兰共和国人权状况特别报告员|伊朗伊斯兰共和国人权状况问题特别报告员	
    unBody	UN-SR-PRK	Special Rapporteur on the situation of human rights in the Democratic People's Republic of Korea|Special Rapporteur of the Human Rights Council on the situation of human rights in the Democratic People's Republic of Korea	朝鲜民主主义人民共和国人权状况特别报告员|人权理事会朝鲜民主主义人民共和国人权状况特别报告员|朝鲜民主主义人民共和国人权状况问题特别报告员	
    unBody	UN-SR-VAW	Special Rapporteur on violence against women, its causes and consequences|Special Rapporteur of the Human Rights Council on violence against women, its causes and consequences	暴力侵害妇女行为及其因果问题特别报告员|暴力侵害妇女、其原因和后果问题特别报告员|人权理事会暴力侵害妇女行为及其因果问题特别报告员	
    unBody	UN-SR-IP	Special Rapporteur on the rights of indigenous peoples|Special Rapporteur of the Human Rights Council on the rights of indigenous peoples	土著人民权利特别报告员|土著人民权利问题特别报告员|人权理事会土著人民权利特别报告员	
    unBody	UN-SR-TIP	Special Rapporteur on trafficking in persons, especially women and children|Special Rapporteur of the Human Rights Council on trafficking in persons, especially women and children	贩运人口特别是妇女和儿童问题特别报告员|人权理事会贩运人口特别是妇女和儿童问题特别报告员|人权理事会贩运人口特别是贩运妇女和儿童问题特别报告员|贩运人口特别是贩运妇女和儿童问题特别报告员|贩运人口尤其是妇女和儿童问题特别报告员	
    unBody	UN-SR-RACISM	Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance|Special Rapporteur of the Human Rights Council on contemporary forms of racism, racial discrimination, xenophobia and related intolerance	当代形式种族主义、种族歧视、仇外心理和相关不容忍行为问题特别报告员|当代形式种族主义、种族歧视、仇外心理和相关不容忍行为特别报告员|人权理事会当代形式种族主义、种族歧视、仇外心理和相关不容忍行为特别报告员|人权理事会当代形式种族主义、种族歧视、仇外心理和相关不容忍行为问题特别报告员	
    """#
}

// Part of Kimberlite.

/// Regional and other organisations, and groups of States. See `NameTables`.
enum OrganisationNames {
  static let table: StaticString = #"""
    kind	key	english	chinese	aliases
    regionalOrganisation	X-EU	European Union	欧洲联盟|欧盟	EU
    regionalOrganisation	X-EC	European Community|European Communities	欧洲共同体|欧共体	EC
    regionalOrganisation	X-ECOM	European Commission|Commission of the European Communities	欧洲联盟委员会|欧盟委员会	
    regionalOrganisation	X-COE	Council of Europe	欧洲委员会	
    regionalOrganisation	X-AU	African Union	非洲联盟|非盟	AU
    regionalOrganisation	X-AUC	African Union Commission|Commission of the African Union	非洲联盟委员会|非盟委员会	AUC
    regionalOrganisation	X-AUPSC	Peace and Security Council of the African Union|African Union Peace and Security Council	非洲联盟和平与安全理事会|非盟和平与安全理事会	
    regionalOrganisation	X-AUASSEMBLY	Assembly of Heads of State and Government of the African Union|Assembly of the African Union	非洲联盟国家元首和政府首脑大会|非洲联盟大会	
    regionalOrganisation	X-NEPAD	African Union Development Agency|African Union Development Agency-NEPAD|NEPAD Planning and Coordinating Agency	非洲联盟发展署|非洲联盟开发署|非盟开发署	AUDA-NEPAD
    regionalOrganisation	X-OAU	Organization of African Unity	非洲统一组织|非统组织	OAU
    regionalOrganisation	X-ECOWAS	Economic Community of West African States|ECOWAS	西非国家经济共同体|西非经共体	
    regionalOrganisation	X-SADC	Southern African Development Community|SADC	南部非洲发展共同体|南共体	
    regionalOrganisation	X-ECCAS	Economic Community of Central African States|ECCAS	中部非洲国家经济共同体|中非经共体|中非国家经济共同体	
    regionalOrganisation	X-EAC	East African Community	东非共同体	EAC
    regionalOrganisation	X-IGAD	Intergovernmental Authority on Development	政府间发展组织|伊加特|政府间发展管理局	IGAD
    regionalOrganisation	X-COMESA	Common Market for Eastern and Southern Africa	东部和南部非洲共同市场|东南非共同市场	COMESA
    regionalOrganisation	X-CENSAD	Community of Sahelo-Saharan States|Community of Sahel-Saharan States	萨赫勒-撒哈拉国家共同体|萨赫勒和撒哈拉国家共同体	CEN-SAD
    regionalOrganisation	X-AMU	Arab Maghreb Union	阿拉伯马格里布联盟	AMU
    regionalOrganisation	X-ICGLR	International Conference on the Great Lakes Region	大湖区问题国际会议	ICGLR
    regionalOrganisation	X-GGC	Gulf of Guinea Commission	几内亚湾委员会	
    regionalOrganisation	X-LCBC	Lake Chad Basin Commission	乍得湖流域委员会	
    regionalOrganisation	X-MRU	Mano River Union	马诺河联盟	
    regionalOrganisation	X-ASEAN	Association of Southeast Asian Nations|ASEAN	东南亚国家联盟|东盟	
    regionalOrganisation	X-ARF	ASEAN Regional Forum|Association of Southeast Asian Nations Regional Forum	东盟区域论坛|东南亚国家联盟区域论坛	
    regionalOrganisation	X-SAARC	South Asian Association for Regional Cooperation	南亚区域合作联盟	SAARC
    regionalOrganisation	X-LAS	League of Arab States|Arab League	阿拉伯国家联盟|阿盟	
    regionalOrganisation	X-GCC	Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf	海湾合作委员会|海湾阿拉伯国家合作委员会	GCC
    regionalOrganisation	X-OAS	Organization of American States	美洲国家组织	OAS
    regionalOrganisation	X-OIC	Organization of Islamic Cooperation|Organization of the Islamic Conference	伊斯兰合作组织|伊斯兰会议组织	OIC
    regionalOrganisation	X-CARICOM	Caribbean Community|CARICOM|Caribbean Community (CARICOM)	加勒比共同体|加共体	
    regionalOrganisation	X-CELAC	Community of Latin American and Caribbean States	拉丁美洲和加勒比国家共同体|拉共体	CELAC
    regionalOrganisation	X-OECS	Organisation of Eastern Caribbean States|Organization of Eastern Caribbean States	东加勒比国家组织	OECS
    regionalOrganisation	X-ACS	Association of Caribbean States	加勒比国家联盟	ACS
    regionalOrganisation	X-SICA	Central American Integration System	中美洲一体化体系	SICA
    regionalOrganisation	X-MERCOSUR	Southern Common Market|MERCOSUR	南方共同市场	
    regionalOrganisation	X-UNASUR	Union of South American Nations	南美洲国家联盟	UNASUR
    regionalOrganisation	X-SELA	Latin American Economic System	拉丁美洲经济体系	SELA
    regionalOrganisation	X-PIF	Pacific Islands Forum	太平洋岛屿论坛	PIF
    regionalOrganisation	X-SPC	Pacific Community	太平洋共同体	SPC
    regionalOrganisation	X-CROP	Council of Regional Organizations in the Pacific	太平洋区域组织理事会	CROP
    regionalOrganisation	X-SPREP	Secretariat of the Pacific Regional Environment Programme	太平洋区域环境规划署秘书处	SPREP
    regionalOrganisation	X-SCO	Shanghai Cooperation Organization	上海合作组织	SCO
    regionalOrganisation	X-SCORATS	Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization|Regional Anti-Terrorist Structure	上海合作组织地区反恐怖机构|上海合作组织区域反恐机构	RATS
    regionalOrganisation	X-ECO	Economic Cooperation Organization	经济合作组织	
    regionalOrganisation	X-CIS	Commonwealth of Independent States	独立国家联合体|独联体	CIS
    regionalOrganisation	X-CSTO	Collective Security Treaty Organization	集体安全条约组织|集安组织	CSTO
    regionalOrganisation	X-EAEU	Eurasian Economic Union	欧亚经济联盟	EAEU
    regionalOrganisation	X-GUAM	Organization for Democracy and Economic Development - GUAM|Organization for Democracy and Economic Development-GUAM|Organization for Democracy and Economic Development	民主和经济发展组织-古阿姆集团|古阿姆民主和经济发展组织|民主与经济发展组织-古阿姆集团|古阿姆集团	GUAM
    regionalOrganisation	X-OSCE	Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe	欧洲安全与合作组织|欧安组织	OSCE
    regionalOrganisation	X-BSEC	Black Sea Economic Cooperation Organization|Organization of the Black Sea Economic Cooperation	黑海经济合作组织	BSEC
    regionalOrganisation	X-CEI	Central European Initiative	中欧倡议|中欧倡议组织	CEI
    regionalOrganisation	X-CBSS	Council of the Baltic Sea States	波罗的海国家理事会	CBSS
    regionalOrganisation	X-NATO	North Atlantic Treaty Organization	北大西洋公约组织|北约	NATO
    regionalOrganisation	X-CPLP	Community of Portuguese-speaking Countries	葡萄牙语国家共同体|葡语国家共同体	CPLP
    regionalOrganisation	X-CICA	Conference on Interaction and Confidence-Building Measures in Asia	亚洲相互协作与信任措施会议|亚信会议	CICA
    regionalOrganisation	X-APEC	Asia-Pacific Economic Cooperation	亚太经济合作组织|亚洲太平洋经济合作组织	APEC
    regionalOrganisation	X-TURKIC	Organization of Turkic States|Cooperation Council of Turkic-speaking States	突厥国家组织|突厥语国家合作委员会	
    regionalOrganisation	X-PAM	Parliamentary Assembly of the Mediterranean	地中海议会大会	PAM
    regionalOrganisation	X-UFM	Union for the Mediterranean	地中海联盟	UfM
    regionalOrganisation	X-IORA	Indian Ocean Rim Association	环印度洋联盟	IORA
    regionalOrganisation	X-OPANAL	Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean	拉丁美洲和加勒比禁止核武器组织|拉加禁核组织	OPANAL
    regionalOrganisation	X-APRM	African Peer Review Mechanism	非洲同行审议机制	APRM
    regionalOrganisation	X-AFDB	African Development Bank	非洲开发银行	AfDB
    regionalOrganisation	X-ADB	Asian Development Bank	亚洲开发银行	ADB
    regionalOrganisation	X-CDB	Caribbean Development Bank	加勒比开发银行	CDB
    regionalOrganisation	X-IADB	Inter-American Development Bank	美洲开发银行	IDB
    regionalOrganisation	X-EBRD	European Bank for Reconstruction and Development	欧洲复兴开发银行	EBRD
    regionalOrganisation	X-EIB	European Investment Bank	欧洲投资银行	EIB
    regionalOrganisation	X-ISDB	Islamic Development Bank	伊斯兰开发银行	IsDB
    regionalOrganisation	X-AFCDC	Africa Centres for Disease Control and Prevention	非洲疾病预防控制中心|非洲疾病控制和预防中心	
    regionalOrganisation	X-AMISOM	African Union Mission in Somalia	非洲联盟驻索马里特派团|非索特派团	AMISOM
    regionalOrganisation	X-ATMIS	African Union Transition Mission in Somalia	非洲联盟驻索马里过渡特派团|非盟驻索马里过渡特派团	ATMIS
    regionalOrganisation	X-CZC	South Atlantic Peace and Cooperation Zone|Zone of Peace and Cooperation of the South Atlantic	南大西洋和平与合作区	ZPCSA
    organisation	WTO	World Trade Organization|WTO	世界贸易组织|世贸组织	WTO
    organisation	WTO-GC	General Council of the World Trade Organization|World Trade Organization General Council	世界贸易组织总理事会|世贸组织总理事会	
    organisation	WCO	World Customs Organization	世界海关组织	WCO
    organisation	OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD	经济合作与发展组织|经合组织	
    organisation	OECD-DAC	Development Assistance Committee of the Organisation for Economic Co-operation and Development|Development Assistance Committee	经济合作与发展组织发展援助委员会|发展援助委员会	
    organisation	INTERPOL	International Criminal Police Organization (INTERPOL)|International Criminal Police Organization|INTERPOL|International Criminal Police Organization-INTERPOL	国际刑事警察组织(国际刑警组织)|国际刑事警察组织|国际刑警组织	
    organisation	IPU	Inter-Parliamentary Union	各国议会联盟|议会联盟|议联	IPU
    organisation	ICRC	International Committee of the Red Cross	红十字国际委员会|红十字委员会	ICRC
    organisation	IFRC	International Federation of Red Cross and Red Crescent Societies	红十字会与红新月会国际联合会|红十字与红新月会国际联合会|红十字会和红新月会国际联合会	IFRC
    organisation	RCRC	International Red Cross and Red Crescent Movement	国际红十字和红新月运动|国际红十字与红新月运动	
    organisation	GANHRI	Global Alliance of National Human Rights Institutions	全球国家人权机构联盟|国家人权机构全球联盟	GANHRI
    organisation	IRENA	International Renewable Energy Agency	国际可再生能源署|国际可再生能源机构	IRENA
    organisation	IEA	International Energy Agency	国际能源机构|国际能源署	IEA
    organisation	OPEC	Organization of the Petroleum Exporting Countries	石油输出国组织|欧佩克	OPEC
    organisation	PCA	Permanent Court of Arbitration	常设仲裁法院	PCA
    organisation	IDLO	International Development Law Organization	国际发展法组织	IDLO
    organisation	IDEA	International Institute for Democracy and Electoral Assistance	国际民主和选举援助学会|国际民主和选举援助研究所	
    organisation	UNIDROIT	International Institute for the Unification of Private Law	国际统一私法协会	
    organisation	HCCH	Hague Conference on Private International Law	海牙国际私法会议	
    organisation	IOC	International Olympic Committee	国际奥林匹克委员会|国际奥委会	
    organisation	IPC	International Paralympic Committee	国际残疾人奥林匹克委员会|国际残奥委员会|国际残奥会	
    organisation	WADA	World Anti-Doping Agency	世界反兴奋剂机构	WADA
    organisation	IUCN	International Union for Conservation of Nature|International Union for Conservation of Nature and Natural Resources	国际自然保护联盟|国际自然及自然资源保护联盟	IUCN
    organisation	GAVI	Gavi, the Vaccine Alliance|GAVI Alliance|Gavi Alliance	全球疫苗免疫联盟|疫苗联盟	Gavi
    organisation	GFATM	Global Fund to Fight AIDS, Tuberculosis and Malaria	全球抗击艾滋病、结核病和疟疾基金|抗击艾滋病、结核病和疟疾全球基金|防治艾滋病、结核病和疟疾全球基金	
    organisation	CEPI	Coalition for Epidemic Preparedness Innovations	防疫创新联盟|流行病防范创新联盟	CEPI
    organisation	UNITAID	UNITAID|Unitaid	国际药品采购机制	
    organisation	RBM	RBM Partnership to End Malaria|Roll Back Malaria Partnership	遏制疟疾伙伴关系|击退疟疾伙伴关系	
    organisation	STOPTB	Stop TB Partnership	终止结核病伙伴关系|遏制结核病伙伴关系	
    organisation	FATF	Financial Action Task Force	金融行动特别工作组|反洗钱金融行动特别工作组	FATF
    organisation	FSB	Financial Stability Board	金融稳定委员会|金融稳定理事会	FSB
    organisation	BIS	Bank for International Settlements	国际清算银行	BIS
    organisation	AIIB	Asian Infrastructure Investment Bank	亚洲基础设施投资银行|亚投行	AIIB
    organisation	NDB	New Development Bank	新开发银行	
    organisation	GCTF	Global Counterterrorism Forum|Global Counter-Terrorism Forum	全球反恐论坛	GCTF
    organisation	GFMD	Global Forum on Migration and Development	全球移民与发展论坛|移民与发展全球论坛	GFMD
    organisation	GPE	Global Partnership for Education	全球教育伙伴关系|全球促进教育伙伴关系	GPE
    organisation	GGGI	Global Green Growth Institute	全球绿色增长研究所|全球绿色增长学会	
    organisation	ISOLAR	International Solar Alliance	国际太阳能联盟	ISA
    organisation	COMMONWEALTH	Commonwealth Secretariat|Commonwealth of Nations	英联邦秘书处|英联邦	
    organisation	OIF	International Organization of la Francophonie|International Organisation of La Francophonie	法语国家国际组织	OIF
    organisation	SOVMALTA	Sovereign Military Order of Malta|Sovereign Order of Malta	马耳他主权教团|马耳他骑士团	
    organisation	PLO	Palestine Liberation Organization	巴勒斯坦解放组织	PLO
    organisation	PA	Palestinian Authority|Palestinian National Authority	巴勒斯坦权力机构|巴勒斯坦民族权力机构	
    organisation	ISO	International Organization for Standardization	国际标准化组织	ISO
    organisation	OIE	World Organisation for Animal Health|World Organization for Animal Health	世界动物卫生组织	
    organisation	IIIC	International Institute for Intellectual Cooperation	国际知识合作研究所	
    organisation	IACA	International Anti-Corruption Academy	国际反腐败学院	
    organisation	INTOSAI	International Organization of Supreme Audit Institutions	最高审计机关国际组织|最高审计机构国际组织	INTOSAI
    organisation	EGMONT	Egmont Group of Financial Intelligence Units|Egmont Group	埃格蒙特金融情报机构集团|埃格蒙特集团	
    organisation	WEF	World Economic Forum	世界经济论坛	
    organisation	KAICIID	King Abdullah Bin Abdulaziz International Centre for Interreligious and Intercultural Dialogue	阿卜杜拉·本·阿卜杜勒-阿齐兹国王国际宗教间和文化间对话中心|阿卜杜拉·本·阿卜杜勒阿齐兹国王宗教间和文化间对话国际中心	
    organisation	AALCO	Asian-African Legal Consultative Organization	亚非法律协商组织	AALCO
    organisation	ICMPD	International Centre for Migration Policy Development	国际移民政策发展中心	
    organisation	IHO	International Hydrographic Organization	国际水文学组织|国际水道测量组织	
    organisation	FIFA	FIFA|International Federation of Association Football|Fédération internationale de football association	国际足球联合会|国际足联	
    organisation	NGO-WDC	World Diamond Council	世界钻石理事会|世界钻石委员会	WDC
    organisation	NGO-CSC	Civil Society Coalition	民间社会联盟	
    organisation	NGO-ADPA	African Diamond Producers Association	非洲钻石生产国协会	ADPA
    organisation	NGO-PAC	Partnership Africa Canada	加拿大非洲伙伴关系	PAC
    organisation	NGO-GW	Global Witness	全球见证|全球见证组织	
    organisation	NGO-DDI	Diamond Development Initiative	钻石发展倡议	DDI
    organisation	NGO-AWDC	Antwerp World Diamond Centre	安特卫普世界钻石中心	AWDC
    group	X-G77	Group of 77 and China|Group of 77	七十七国集团和中国|77国集团和中国|七十七国集团|77国集团	G77
    group	X-NAM	Movement of Non-Aligned Countries|Non-Aligned Movement	不结盟国家运动|不结盟运动	NAM
    group	X-LDC	least developed countries|Least developed countries|Least Developed Countries	最不发达国家	LDCs
    group	X-LLDC	landlocked developing countries|Landlocked developing countries|Landlocked Developing Countries	内陆发展中国家|发展中内陆国|内陆发展中国	LLDCs
    group	X-SIDS	small island developing States|Small island developing States|Small Island Developing States	小岛屿发展中国家	SIDS
    group	X-AG	Group of African States|African Group	非洲国家组|非洲集团	
    group	X-GRULAC	Group of Latin American and Caribbean States|Latin American and Caribbean Group	拉丁美洲和加勒比国家组	GRULAC
    group	X-WEOG	Group of Western European and other States|Group of Western European and Other States	西欧和其他国家组|西欧及其他国家组	WEOG
    group	X-EEG	Group of Eastern European States|Eastern European Group	东欧国家组	
    group	X-APG	Group of Asia-Pacific States|Group of Asian States|Asian Group	亚洲-太平洋国家组|亚洲及太平洋国家组|亚太国家组|亚洲国家组	
    group	X-ARABG	Group of Arab States|Arab Group	阿拉伯国家集团|阿拉伯国家组	
    group	X-G20	Group of 20|Group of Twenty|G20	二十国集团|20国集团	
    group	X-G7	Group of Seven	七国集团	G7
    group	X-G8	Group of Eight	八国集团	G8
    group	X-G24	Intergovernmental Group of Twenty-Four on International Monetary Affairs and Development	关于国际货币事务与发展的二十四国政府间小组	
    group	X-AOSIS	Alliance of Small Island States	小岛屿国家联盟	AOSIS
    group	X-PSIDS	Pacific small island developing States	太平洋小岛屿发展中国家	
    group	X-BRICS	BRICS	金砖国家	
    group	X-NAC	New Agenda Coalition	新议程联盟	
    group	X-G5SAHEL	Group of Five for the Sahel	萨赫勒五国集团	
    group	X-VISEGRAD	Visegrad Group	维谢格拉德集团	
    organisation	IFAS	International Fund for Saving the Aral Sea	拯救咸海国际基金|拯救咸海国际基金会	
    organisation	IOI	International Ombudsman Institute	国际监察员协会	
    regionalOrganisation	X-IOTC	Indian Ocean Tuna Commission	印度洋金枪鱼委员会	
    regionalOrganisation	X-ICCAT	International Commission for the Conservation of Atlantic Tunas	国际大西洋金枪鱼养护委员会|大西洋金枪鱼国际保护委员会	
    regionalOrganisation	X-CSC	Caribbean Sea Commission	加勒比海委员会	
    regionalOrganisation	X-MSG	Melanesian Spearhead Group	美拉尼西亚先锋集团|美拉尼西亚矛头小组	
    regionalOrganisation	X-PAHO	Pan American Health Organization	泛美卫生组织	
    regionalOrganisation	X-LASCOUNCIL	Council of the League of Arab States	阿拉伯国家联盟理事会	
    organisation	CDRI	Coalition for Disaster-Resilient Infrastructure	抗灾基础设施联盟	
    organisation	ICFGEO	International Commission on Financing Global Education Opportunity	全球教育机会融资国际委员会	
    organisation	GCA	Global Commission on Adaptation	全球适应问题委员会|全球适应委员会	
    organisation	MOUNTAIN	Mountain Partnership	山区伙伴关系	
    organisation	GPML	Global Partnership on Marine Litter|Global Partnership on Plastic Pollution and Marine Litter	海洋废弃物全球伙伴关系|全球海洋废弃物伙伴关系|海洋垃圾全球伙伴关系	
    regionalOrganisation	X-NACA	Network of Aquaculture Centres in Asia-Pacific|Network of Aquaculture Centres in Asia and the Pacific	亚太水产养殖中心网络|亚洲及太平洋水产养殖中心网络|亚洲-太平洋水产养殖中心网络	NACA
    organisation	IWC	International Whaling Commission	国际捕鲸委员会	IWC
    organisation	ISC	International Science Council	国际科学理事会	
    organisation	ICES	International Council for the Exploration of the Sea	国际海洋考察理事会|国际海洋考察理事会(海考会)	
    organisation	COSMOS	Committee of Signatories	签署方委员会|签署国委员会	
    organisation	WGDS	Washington Group on Disability Statistics	残疾统计华盛顿小组|残疾统计问题华盛顿小组|华盛顿残疾统计小组	
    regionalOrganisation	X-GFCM	General Fisheries Commission for the Mediterranean	地中海渔业总委员会|地中海渔业委员会	GFCM
    regionalOrganisation	X-COEMIN	Committee of Ministers of the Council of Europe	欧洲委员会部长委员会|欧洲委员会部长理事会	
    regionalOrganisation	X-COEDB	Council of Europe Development Bank	欧洲委员会开发银行	
    regionalOrganisation	X-ASEANC	Association of Southeast Asian Nations Community	东南亚国家联盟共同体|东盟共同体	
    group	X-GLDC	Group of Least Developed Countries	最不发达国家集团	
    group	X-GLLDC	Group of Landlocked Developing Countries	内陆发展中国家集团	
    organisation	ICG	International Committee on Global Navigation Satellite Systems	全球导航卫星系统国际委员会	ICG
    organisation	IFFIM	International Finance Facility for Immunization	国际免疫融资机制|国际免疫筹资机制	IFFIm
    organisation	ROMESTATUTE-ASP	Assembly of States Parties to the Rome Statute of the International Criminal Court|Assembly of States Parties to the Rome Statute	国际刑事法院罗马规约缔约国大会|《国际刑事法院罗马规约》缔约国大会|《罗马规约》缔约国大会|罗马规约缔约国大会	
    """#
}

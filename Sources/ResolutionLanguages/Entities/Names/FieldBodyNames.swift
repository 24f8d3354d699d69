// Part of Kimberlite.

/// Missions, offices in the field, groups of experts and other bodies of the United Nations that come
/// and go. See `NameTables`.
enum FieldBodyNames {
  static let table: StaticString = #"""
    kind	key	english	chinese	aliases
    unBody	UN-SCAC	United Nations Standing Advisory Committee on Security Questions in Central Africa|Standing Advisory Committee on Security Questions in Central Africa	联合国中部非洲安全问题常设咨询委员会|中部非洲安全问题常设咨询委员会	
    unBody	UN-ABDM	Advisory Board on Disarmament Matters	裁军事项咨询委员会|裁军事务咨询委员会	
    unBody	UN-UNREC	United Nations Regional Centre for Peace and Disarmament in Africa	联合国和平与裁军非洲区域中心|和平与裁军非洲区域中心	UNREC
    unBody	UN-UNRCPD	United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific	联合国和平与裁军亚洲及太平洋区域中心|联合国亚洲及太平洋和平与裁军区域中心	UNRCPD
    unBody	UN-UNLIREC	United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean	联合国和平、裁军与发展拉丁美洲和加勒比区域中心	UNLIREC
    unBody	UN-JIM	Joint Investigative Mechanism|Organisation for the Prohibition of Chemical Weapons-United Nations Joint Investigative Mechanism	联合调查机制|禁止化学武器组织-联合国联合调查机制	
    unBody	UN-IIT	Investigation and Identification Team|Investigation and Identification Team of the Organisation for the Prohibition of Chemical Weapons	调查和鉴定小组|禁止化学武器组织调查和鉴定小组	
    unBody	UN-OPCW-EC	Executive Council of the Organisation for the Prohibition of Chemical Weapons	禁止化学武器组织执行理事会	
    unBody	UN-1540	Security Council Committee established pursuant to resolution 1540 (2004)|1540 Committee	安全理事会第1540(2004)号决议所设委员会|1540委员会	
    unBody	UN-COI-SYR	Independent International Commission of Inquiry on the Syrian Arab Republic	阿拉伯叙利亚共和国问题独立国际调查委员会|叙利亚问题独立国际调查委员会	
    unBody	UN-SPIDER	United Nations Platform for Space-based Information for Disaster Management and Emergency Response|UN-SPIDER	联合国灾害管理与应急天基信息平台|天基信息平台	
    unBody	UN-UNSCO	Office of the United Nations Special Coordinator for the Middle East Peace Process	联合国中东和平进程特别协调员办事处|联合国中东和平进程特别协调员办公室	UNSCO
    unBody	UN-SC-MEPP	United Nations Special Coordinator for the Middle East Peace Process and Personal Representative of the Secretary-General to the Palestine Liberation Organization and the Palestinian Authority|United Nations Special Coordinator for the Middle East Peace Process	联合国中东和平进程特别协调员兼秘书长驻巴勒斯坦解放组织和巴勒斯坦权力机构个人代表|联合国中东和平进程特别协调员	
    unBody	UN-UNOG	United Nations Office at Geneva	联合国日内瓦办事处	UNOG
    unBody	UN-UNOV	United Nations Office at Vienna	联合国维也纳办事处	UNOV
    unBody	UN-UNON	United Nations Office at Nairobi	联合国内罗毕办事处	UNON
    unBody	UN-RSCE	Regional Service Centre in Entebbe, Uganda|Regional Service Centre in Entebbe	乌干达恩德培区域服务中心|恩德培区域服务中心	RSCE
    unBody	UN-UNLB	United Nations Logistics Base at Brindisi, Italy|United Nations Logistics Base|United Nations Logistics Base at Brindisi	意大利布林迪西联合国后勤基地|联合国后勤基地	UNLB
    unBody	UN-IATF-FFD	Inter-Agency Task Force on Financing for Development	发展筹资问题机构间工作队	
    unBody	UN-IATT-STI	United Nations inter-agency task team on science, technology and innovation for the Sustainable Development Goals	联合国科学、技术和创新促进可持续发展目标跨机构任务小组|联合国科学、技术、创新促进可持续发展目标跨机构任务小组	
    unBody	UN-TFM	Technology Facilitation Mechanism	技术促进机制	
    unBody	UN-TECHBANK	Technology Bank for the Least Developed Countries|United Nations Technology Bank for the Least Developed Countries	最不发达国家技术库|联合国最不发达国家技术库	
    unBody	UN-ICAT	Inter-Agency Coordination Group against Trafficking in Persons	打击人口贩运机构间协调小组|打击贩运人口机构间协调小组	ICAT
    unBody	UN-ROLCRG	Rule of Law Coordination and Resource Group	法治协调和资源小组	
    unBody	UN-ROLU	Rule of Law Unit	法治股	
    unBody	UN-UNWATER	UN-Water	联合国水机制	
    unBody	UN-UNOCEANS	UN-Oceans	联合国海洋网络|联合国海洋机制	
    unBody	UN-UNENERGY	UN-Energy	联合国能源机制	
    unBody	UN-UNSPACE	UN-Space	联合国空间活动机构间会议|外层空间活动机构间会议|联合国空间会议	
    unBody	UN-MULTILINGUALISM	Coordinator for Multilingualism	使用多种语文问题协调员|多语制协调员	
    unBody	UN-UNSCN	United Nations System Standing Committee on Nutrition	联合国系统营养问题常设委员会	
    unBody	UN-CODEX	Codex Alimentarius Commission	食品法典委员会	
    unBody	UN-GCTCC	United Nations Global Counter-Terrorism Coordination Compact|Global Counter-Terrorism Coordination Compact	联合国全球反恐协调契约|联合国全球反恐怖主义协调契约	
    unBody	UN-EMLER	International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement	促进执法领域种族公正和平等的国际独立专家机制	
    unBody	UN-UNMISS	United Nations Mission in South Sudan|UNMISS	联合国南苏丹特派团|南苏丹特派团	
    unBody	UN-UNISFA	United Nations Interim Security Force for Abyei|UNISFA	联合国阿卜耶伊临时安全部队|联阿安全部队	
    unBody	UN-UNAMID	African Union-United Nations Hybrid Operation in Darfur|UNAMID	非洲联盟-联合国达尔富尔混合行动|达尔富尔混合行动	
    unBody	UN-UNITAMS	United Nations Integrated Transition Assistance Mission in the Sudan	联合国苏丹过渡时期综合援助团|联苏综合援助团	UNITAMS
    unBody	UN-MINUSMA	United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA	联合国马里多层面综合稳定特派团|马里稳定团|联合国马里多层面综合稳定团	
    unBody	UN-MINUSCA	United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA	联合国中非共和国多层面综合稳定团|中非稳定团|联合国中非共和国多层面综合稳定特派团	
    unBody	UN-MONUSCO	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|MONUSCO	联合国组织刚果民主共和国稳定特派团|联刚稳定团	
    unBody	UN-MINURSO	United Nations Mission for the Referendum in Western Sahara|MINURSO	联合国西撒哈拉全民投票特派团|西撒特派团	
    unBody	UN-UNIFIL	United Nations Interim Force in Lebanon|UNIFIL	联合国驻黎巴嫩临时部队|联黎部队	
    unBody	UN-UNDOF	United Nations Disengagement Observer Force|UNDOF	联合国脱离接触观察员部队|观察员部队	
    unBody	UN-UNTSO	United Nations Truce Supervision Organization	联合国停战监督组织|停战监督组织	UNTSO
    unBody	UN-UNFICYP	United Nations Peacekeeping Force in Cyprus|UNFICYP	联合国驻塞浦路斯维持和平部队|联塞部队	
    unBody	UN-UNMIK	United Nations Interim Administration Mission in Kosovo|UNMIK	联合国科索沃临时行政当局特派团|科索沃特派团	
    unBody	UN-UNMOGIP	United Nations Military Observer Group in India and Pakistan	联合国驻印度和巴基斯坦军事观察组	UNMOGIP
    unBody	UN-UNSOS	United Nations Support Office in Somalia|UNSOS	联合国索马里支助办公室|联索支助办公室|联合国索马里支助办事处	
    unBody	UN-UNSOM	United Nations Assistance Mission in Somalia	联合国索马里援助团|联索援助团	UNSOM
    unBody	UN-UNAMA	United Nations Assistance Mission in Afghanistan|UNAMA	联合国阿富汗援助团|联阿援助团	
    unBody	UN-UNAMI	United Nations Assistance Mission for Iraq	联合国伊拉克援助团|联伊援助团	UNAMI
    unBody	UN-UNSMIL	United Nations Support Mission in Libya	联合国利比亚支助团|联利支助团	UNSMIL
    unBody	UN-UNMHA	United Nations Mission to Support the Hudaydah Agreement	联合国支助荷台达协议特派团	
    unBody	UN-BINUH	United Nations Integrated Office in Haiti	联合国海地综合办事处|联海综合办	BINUH
    unBody	UN-MINUSTAH	United Nations Stabilization Mission in Haiti	联合国海地稳定特派团|联海稳定团	MINUSTAH
    unBody	UN-MINUJUSTH	United Nations Mission for Justice Support in Haiti	联合国海地司法支助特派团|联海司法支助团	
    unBody	UN-UNMIL	United Nations Mission in Liberia|UNMIL	联合国利比里亚特派团|联利特派团	
    unBody	UN-UNOCI	United Nations Operation in Côte d'Ivoire|UNOCI	联合国科特迪瓦行动|联科行动	
    unBody	UN-ONUB	United Nations Operation in Burundi	联合国布隆迪行动	
    unBody	UN-UNMIT	United Nations Integrated Mission in Timor-Leste	联合国东帝汶综合特派团|联东综合团	
    unBody	UN-UNMIS	United Nations Mission in the Sudan	联合国苏丹特派团|联苏特派团	
    unBody	UN-UNAMSIL	United Nations Mission in Sierra Leone	联合国塞拉利昂特派团|联塞特派团	
    unBody	UN-UNMISET	United Nations Mission of Support in East Timor	联合国东帝汶支助团	
    unBody	UN-UNOMIG	United Nations Observer Mission in Georgia	联合国格鲁吉亚观察团	
    unBody	UN-UNMEE	United Nations Mission in Ethiopia and Eritrea	联合国埃塞俄比亚和厄立特里亚特派团|埃厄特派团	
    unBody	UN-VMCOL	United Nations Verification Mission in Colombia	联合国哥伦比亚核查团	
    unBody	UN-UNOCA	United Nations Regional Office for Central Africa	联合国中部非洲区域办事处|中部非洲区域办|中非区域办	UNOCA
    unBody	UN-UNOWAS	United Nations Office for West Africa and the Sahel	联合国西非和萨赫勒办事处|西萨办	UNOWAS
    unBody	UN-UNRCCA	United Nations Regional Centre for Preventive Diplomacy for Central Asia	联合国中亚地区预防性外交中心|联合国中亚预防性外交区域中心|联合国中亚区域预防性外交中心	UNRCCA
    unBody	UN-GOE-CIV	Group of Experts on Côte d'Ivoire|United Nations Group of Experts on Côte d'Ivoire	科特迪瓦问题专家组|联合国科特迪瓦问题专家组	
    unBody	UN-POE-LBR	Panel of Experts on Liberia|United Nations Panel of Experts on Liberia	利比里亚问题专家小组|利比里亚问题专家组	
    unBody	UN-SCC-1521	Security Council Committee established pursuant to resolution 1521 (2003) concerning Liberia	安全理事会关于利比里亚的第1521(2003)号决议所设委员会|安全理事会第1521(2003)号决议所设委员会	
    unBody	UN-DPKO	Department of Peacekeeping Operations|Department of Peacekeeping Operations of the Secretariat	维持和平行动部|维和部	DPKO
    unBody	UN-DPA	Department of Political Affairs|Department of Political Affairs of the Secretariat	政治事务部|秘书处政治事务部	
    unBody	UN-DFS	Department of Field Support	外勤支助部	
    unBody	UN-DM	Department of Management	管理事务部	
    unBody	UN-PROG-IL	United Nations Programme of Assistance in the Teaching, Study, Dissemination and Wider Appreciation of International Law	联合国国际法的教学、研究、传播和广泛了解协助方案	
    unBody	UN-REGISTER-D	United Nations Register of Damage Caused by the Construction of the Wall in the Occupied Palestinian Territory	联合国关于在巴勒斯坦被占领土修建隔离墙造成的损失登记册	
    unBody	UN-AHLC	Ad Hoc Liaison Committee for the Coordination of the International Assistance to Palestinians|Ad Hoc Liaison Committee	协调国际援助巴勒斯坦人特设联络委员会|特设联络委员会	
    unBody	UN-QUARTET	Quartet	四方|中东四方	
    unBody	UN-CMP	Committee on Missing Persons in Cyprus	塞浦路斯失踪人员委员会	
    unBody	UN-EMG	United Nations Environment Management Group	联合国环境管理小组	
    unBody	UN-WHC	World Heritage Committee	世界遗产委员会	
    unBody	UN-UNTFHS	United Nations Trust Fund for Human Security	联合国人类安全信托基金	
    unBody	UN-TRUSTEVAW	United Nations Trust Fund in Support of Actions to Eliminate Violence against Women	联合国支持消除对妇女暴力行为信托基金	
    unBody	UN-UNITAR-BOT	Board of Trustees of the United Nations Institute for Training and Research	联合国训练研究所董事会|训研所董事会	
    unBody	UN-TEF	Tax Equalization Fund	衡平征税基金	
    unBody	UN-WCF	Working Capital Fund	周转基金	
    unBody	UN-OIM	Office of Investment Management	投资管理办公室	
    unBody	UN-FAOC	Council of the Food and Agriculture Organization of the United Nations	联合国粮食及农业组织理事会|粮农组织理事会	
    unBody	UN-GLOBE	Global Operational Network of Anti-Corruption Law Enforcement Authorities	全球反腐败执法机构行动网络|全球反腐败执法机关行动网络	
    unBody	UN-UNCOAL-SDS	United Nations Coalition on Combating Sand and Dust Storms	联合国防治沙尘暴联盟	
    unBody	UN-SR-FOOD	Special Rapporteur on the right to food|Special Rapporteur of the Human Rights Council on the right to food	食物权问题特别报告员|人权理事会食物权问题特别报告员	
    unBody	UN-SR-DISABILITY	Special Rapporteur on the rights of persons with disabilities|Special Rapporteur of the Human Rights Council on the rights of persons with disabilities	残疾人权利问题特别报告员|人权理事会残疾人权利问题特别报告员	
    unBody	UN-SR-RTD	Special Rapporteur on the right to development|Special Rapporteur of the Human Rights Council on the right to development	发展权特别报告员|人权理事会发展权特别报告员|发展权问题特别报告员	
    unBody	UN-SR-PRIVACY	Special Rapporteur on the right to privacy|Special Rapporteur of the Human Rights Council on the right to privacy	隐私权特别报告员|人权理事会隐私权特别报告员|隐私权问题特别报告员|人权理事会隐私权问题特别报告员	
    unBody	UN-SR-UCM	Special Rapporteur on the negative impact of unilateral coercive measures on the enjoyment of human rights|Special Rapporteur of the Human Rights Council on the negative impact of unilateral coercive measures on the enjoyment of human rights	单方面强制性措施对享受人权的不良影响问题特别报告员|单方面强制性措施对享受人权的负面影响问题特别报告员|人权理事会单方面强制性措施对享受人权的不良影响问题特别报告员	
    unBody	UN-ENVOY-TECH	Envoy of the Secretary-General on Technology|Secretary-General's Envoy on Technology	秘书长技术问题特使|秘书长技术事务特使	
    unBody	UN-ENVOY-YOUTH	Envoy of the Secretary-General on Youth|Secretary-General's Envoy on Youth	秘书长青年问题特使	
    unBody	UN-HLPDC	High-level Panel on Digital Cooperation	数字合作高级别小组|数字合作问题高级别小组	
    unBody	UN-HLPF	high-level political forum on sustainable development|High-level political forum on sustainable development|High-level Political Forum on Sustainable Development	可持续发展高级别政治论坛|可持续发展问题高级别政治论坛	HLPF
    unBody	UN-GCRG	Global Crisis Response Group on Food, Energy and Finance	全球粮食、能源和金融危机应对小组|粮食、能源和金融危机全球应对小组	
    unBody	UN-WG8J	Ad Hoc Open-ended Working Group on Article 8(j) and Related Provisions|Ad Hoc Open-ended Intersessional Working Group on Article 8(j) and Related Provisions|Ad Hoc Open-ended Inter-Sessional Working Group on Article 8(j) and Related Provisions	第8(j)条和有关条款问题不限成员名额特设工作组|第8(j)条和有关条款问题不限成员名额特设闭会期间工作组|第8(j)条和相关条款问题不限成员名额特设工作组|第8(j)条和相关条款问题不限成员名额特设闭会期间工作组	
    unBody	UN-SR-SALE	Special Rapporteur on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material|Special Rapporteur of the Human Rights Council on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material|Special Rapporteur on the sale and sexual exploitation of children|Special Rapporteur of the Human Rights Council on the sale and sexual exploitation of children	买卖和性剥削儿童、包括儿童卖淫、儿童色情制品和其他儿童性虐待材料问题特别报告员|买卖儿童和对儿童性剥削包括儿童卖淫、儿童色情制品和其他儿童性虐待材料问题特别报告员|买卖和性剥削儿童包括儿童卖淫、儿童色情制品和其他儿童性虐待材料问题特别报告员|买卖儿童与儿童性剥削包括儿童卖淫、儿童色情制品和其他儿童性虐待材料问题特别报告员|买卖儿童和性剥削儿童问题特别报告员	
    unBody	UN-SR-EXEC	Special Rapporteur on extrajudicial, summary or arbitrary executions|Special Rapporteur of the Human Rights Council on extrajudicial, summary or arbitrary executions	法外处决、即决处决或任意处决问题特别报告员|人权理事会法外处决、即决处决或任意处决问题特别报告员|法外、即决或任意处决问题特别报告员	
    unBody	UN-WGDEVICT	Group of Independent Eminent Experts on the Implementation of the Durban Declaration and Programme of Action	《德班宣言和行动纲领》执行情况独立知名专家小组|德班宣言和行动纲领执行情况独立知名专家小组|《德班宣言和行动纲领》执行情况独立知名专家组	
    unBody	UN-VFIP	United Nations Voluntary Fund for Indigenous Peoples	联合国土著人民自愿基金	
    unBody	UN-IRM-UNCAC	Mechanism for the Review of Implementation of the United Nations Convention against Corruption	联合国反腐败公约实施情况审议机制|《联合国反腐败公约》实施情况审议机制|《联合国反腐败公约》执行情况审议机制	
    unBody	UN-IGE-FFD	Intergovernmental Group of Experts on Financing for Development of the United Nations Conference on Trade and Development|Intergovernmental Group of Experts on Financing for Development	联合国贸易和发展会议发展筹资问题政府间专家组|贸发会议发展筹资问题政府间专家组|发展筹资问题政府间专家组	
    """#
}

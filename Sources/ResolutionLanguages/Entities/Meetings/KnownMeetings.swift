// Part of Kimberlite.

/// Conferences and summits by their proper names, without number and year: by them a Chinese name is
/// told from what stands before it. `english`, `chinese`.
enum KnownMeetings {
  static let table = #"""
    english	chinese
    World Summit on Sustainable Development	可持续发展问题世界首脑会议
    United Nations Conference on Sustainable Development	联合国可持续发展大会
    United Nations Conference on Environment and Development	联合国环境与发展会议
    United Nations Conference on the Human Environment	联合国人类环境会议
    World Summit on the Information Society	信息社会世界峰会
    World Summit on the Information Society	信息社会世界首脑会议
    World Summit for Social Development	社会发展问题世界首脑会议
    World Humanitarian Summit	世界人道主义峰会
    World Summit	世界首脑会议
    World Summit for Children	世界儿童问题首脑会议
    Millennium Summit	千年首脑会议
    World Conference on Women	妇女问题世界会议
    World Conference on Human Rights	世界人权会议
    World Conference against Racism	反对种族主义、种族歧视、仇外心理和相关不容忍行为世界会议
    Durban Review Conference	德班审查会议
    World Conference on Indigenous Peoples	世界土著人民大会
    World Conference on Indigenous Peoples	土著人民问题世界大会
    World Conference on Disaster Risk Reduction	世界减少灾害风险大会
    World Conference on Disaster Risk Reduction	减少灾害风险世界大会
    World Conference on Disaster Reduction	减少灾害问题世界会议
    International Conference on Population and Development	国际人口与发展会议
    International Conference on Financing for Development	发展筹资问题国际会议
    United Nations Conference on Housing and Sustainable Urban Development	联合国住房和城市可持续发展大会
    United Nations Conference on Human Settlements	联合国人类住区会议
    United Nations Conference on the Least Developed Countries	联合国最不发达国家问题会议
    United Nations Conference on Landlocked Developing Countries	联合国内陆发展中国家问题会议
    International Conference on Small Island Developing States	小岛屿发展中国家问题国际会议
    Global Conference on the Sustainable Development of Small Island Developing States	小岛屿发展中国家可持续发展全球会议
    United Nations Conference on South-South Cooperation	联合国南南合作会议
    United Nations Conference on South-South Cooperation	联合国南南合作高级别会议
    United Nations Conference to Support the Implementation of Sustainable Development Goal 14	支持落实可持续发展目标14
    United Nations Congress on Crime Prevention and Criminal Justice	联合国预防犯罪和刑事司法大会
    United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects	联合国小武器和轻武器非法贸易各方面问题大会
    World Assembly on Ageing	老龄问题世界大会
    World Food Summit	世界粮食首脑会议
    World Summit on Food Security	世界粮食安全首脑会议
    International Conference on Nutrition	国际营养大会
    United Nations Food Systems Summit	联合国粮食体系峰会
    Climate Action Summit	气候行动峰会
    Youth Climate Summit	青年气候峰会
    Climate Adaptation Summit	气候适应峰会
    Sustainable Development Goals Summit	可持续发展目标峰会
    Nelson Mandela Peace Summit	纳尔逊·曼德拉和平峰会
    Summit on Biodiversity	生物多样性峰会
    Global Refugee Forum	全球难民论坛
    World Education Forum	世界教育论坛
    United Nations Global Sustainable Transport Conference	联合国全球可持续交通大会
    United Nations Ocean Conference	联合国海洋大会
    United Nations Water Conference	联合国水事会议
    International Conference on Nuclear Security	国际核安全会议
    High-level Dialogue on Financing for Development	发展筹资问题高级别对话
    High-level Dialogue on International Migration and Development	国际移徙与发展问题高级别对话
    Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration	通过《安全、有序和正常移民全球契约》政府间会议
    World Conference of the International Women's Year	国际妇女年世界会议
    Bandung Conference	万隆会议
    International Ministerial Conference of Landlocked and Transit Developing Countries and Donor Countries	内陆和过境发展中国家、捐助国及国际金融和发展机构过境运输合作问题国际部长级会议
    Asian-African Conference	亚非会议
    Global Forum on Migration and Development	移民与发展全球论坛
    World Urban Forum	世界城市论坛
    World Water Forum	世界水论坛
    Afghanistan Conference	阿富汗问题会议
    """#
}

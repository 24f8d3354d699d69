// Part of Kimberlite.

/// The bodies of the Kimberley Process, as its reports and the resolutions on conflict diamonds call
/// them. A table of this form is all that another process needs: see `NameTables`.
enum KimberleyProcessBodies {
  static let table: StaticString = #"""
    kind	key	english	chinese	aliases
    kpBody	KP	Kimberley Process	金伯利进程	
    kpBody	KP-CHAIR	Chair of the Kimberley Process	金伯利进程主席	
    kpBody	KP-VCHAIR	Vice-Chair of the Kimberley Process	金伯利进程副主席	
    kpBody	KP-PLEN	plenary meeting of the Kimberley Process|Plenary of the Kimberley Process|Kimberley Process plenary|Kimberley Process Plenary|Kimberley Process plenary meeting	金伯利进程全体会议|金伯利进程全会	
    kpBody	KP-WGM	Working Group on Monitoring	监测工作组|监测和控制工作组|监督工作组	WGM
    kpBody	KP-WGS	Working Group on Statistics	统计工作组	WGS
    kpBody	KP-WGDE	Working Group of Diamond Experts|Diamond Experts and Technical Issues Working Group	钻石专家工作组|钻石专家和技术问题工作组	WGDE
    kpBody	KP-WGAAP	Working Group on Artisanal Alluvial Production|Working Group of the Kimberley Process on Artisanal Alluvial Production|Working Group of the Kimberley Process of Artisanal Alluvial Producers|Working Group on Artisanal and Alluvial Production|Working Group of Artisanal Alluvial Producers	作坊式砂矿生产国工作组|手工和冲积矿生产工作组|作坊式砂矿生产工作组|金伯利进程作坊式砂矿生产国工作组	WGAAP
    kpBody	KP-SAAP	South American subgroup of Artisanal Alluvial Producers	南美洲作坊式砂矿生产国分组	
    kpBody	KP-PC	Participation Committee	参加委员会|参与委员会	
    kpBody	KP-PSC	Participation and Selection Committees	参与委员会和甄选委员会	
    kpBody	KP-CPC	Committee on Participation and Chairmanship	参与和主席职位委员会	CPC
    kpBody	KP-RPWG	Working Group on Rules of Procedure|Working Group on Rules and Procedures	议事规则工作组|规则和程序委员会	
    kpBody	KP-CRP	Committee on Rules and Procedures	规则与程序委员会	CRP
    kpBody	KP-ASM	Administrative Support Mechanism|Kimberley Process Administrative Support Mechanism|Administrative Support Mechanism of the Kimberley Process	行政支助机制|金伯利进程行政支助机制	ASM
    kpBody	KP-RTMR	Kimberley Process regional team for cooperation in the Mano River region	金伯利进程马诺河区域合作区域小组	
    group	KP-FOCI	Friends of Côte d'Ivoire	科特迪瓦之友	
    """#
}

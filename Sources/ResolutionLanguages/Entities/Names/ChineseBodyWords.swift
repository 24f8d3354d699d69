// Part of Kimberlite.

/// The words by which Chinese names of bodies that no table has are found: their heads, which end them,
/// and the words before which they cannot reach back.
enum ChineseBodyWords {
  static let heads: StaticString = #"""
    heads
    特别报告员|独立专家|特别代表|特使|特别顾问|工作组|专家组|专家小组|高级别小组
    """#

  /// Heads of bodies that are named after where or whose they are.
  static let seats: StaticString = #"""
    heads
    委员会|理事会|小组委员会|特派团|办事处|办公室|法庭|协会|联合会|研究所|信托基金|基金会|学院|学会|人权法院
    """#

  /// What a name before one of `heads` ends with: a matter.
  static let matters: [StaticString] = ["问题", "权", "权利", "状况", "事务", "局势"]

  /// What may stand between the matter and the head.
  static let qualifiers: [StaticString] = [
    "不限成员名额", "政府间", "常设", "特设", "独立", "国际", "高级别", "联合", "政府", "秘书长", "专家",
  ]

  /// What a name before one of `seats` begins with, if not with a name of the tables.
  static let beginnings: StaticString = #"""
    beginnings
    联合国|国际|全球|世界|非洲|亚洲|欧洲|美洲|拉丁美洲|加勒比|太平洋|东南亚|南亚|中亚|中美洲|印度洋|大西洋|北大西洋|地中海
    南极|北极|阿拉伯|伊斯兰|泛美|欧亚|波罗的海|黑海|里海|独立国际|西非|东非|中部非洲|南部非洲|人权理事会
    """#

  /// Nothing of a name stands before the end of one of these.
  static let leads: StaticString = #"""
    leads
    请|由|向|在|和|与|及|的|了|该|此|或|又|还|并|同|给|从|让|被|于|将|是|鼓励|欢迎|回顾|赞扬|邀请|促请|敦促|注意到|感谢
    赞赏|支持|设立|任命|延长|根据|包括|通过|按照|关于|以及|特别是|例如|及其|所设|参加|参与|告知|确认|认可|重申|成立
    加强|协助|审议|听取|要求|号决议|期待|认识到|强调|建议|提交|主持|主办|举行|召开|作为|担任|经由|通知|授权|指出|确保
    规定|责成|管理|收到|提供|进行|随后|获得|期间|过去|各国|呼吁|希望|打算|作出|宣布|采取|承认|满意地|铭记|深信|考虑到
    提高|帮助|正如|充分利用|其资产|改称|取得|包括|促进|推动|改进|改善|增进|以便|借助|利用|监测|评估|聘请|为使|讨论会为|其中|使用|大会|决定|表示|包含|这些|两个|一个|若干|其他|任何|有关|相关|所有|每个|各个|几个|三个|四个|上述|下述|现有|今后|目前
    """#

  /// Before a head these alone make no name: "特别委员会", "各区域委员会".
  static let bare: [StaticString] = [
    "调查", "高级专员", "高级代表", "领土", "宪法", "部长", "财政", "预算", "法律", "议会", "政府专家", "年", "机构",
    "特别", "主要", "咨询", "筹备", "执行", "常设", "附属", "各", "职司", "区域", "国家", "本", "该", "这些", "有关",
    "相关", "其他", "这个", "两个", "新", "所有", "上述", "各自", "联合", "不限成员名额", "特设", "小组", "地区", "政府间",
    "技术", "科学", "政府", "国际", "监督", "指导", "审查", "起草", "全体", "工作", "任何", "专门", "个", "民间", "专业",
    "经济", "个人", "副", "前", "驻地", "地方", "各国", "常驻", "外地", "总部", "高级", "次区域", "名", "一名", "几个",
    "每个", "此", "行业", "原", "刑事", "混合", "特别刑事", "国际刑事", "独立", "专家", "秘书长", "前任", "现任", "历任",
    "全体", "不同", "多个", "自愿", "信托", "机构间", "调查", "高级专员", "高级代表", "领土", "宪法", "部长", "财政", "预算", "法律",
    "议会", "开放", "审判", "跨国", "双边", "三方", "家庭", "各个", "区",
  ]
}

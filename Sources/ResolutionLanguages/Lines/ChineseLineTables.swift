// Part of Kimberlite.
import ResolutionModel

/// Words of the framing lines of Chinese documents; an editor can correct them here.
enum ChineseLineTables {
  static let formulas: [(StaticString, String)] = [
    ("大会", "General Assembly"),
    ("安全理事会", "Security Council"),
    ("经济及社会理事会", "Economic and Social Council"),
    ("人权理事会", "Human Rights Council"),
    ("托管理事会", "Trusteeship Council"),
  ]

  static let adoptionEndings: [StaticString] = ["大会决议", "大会通过的决议", "安全理事会决议", "大会决定"]

  /// Headings with which reports begin.
  static let firstHeadings: [StaticString] = [
    "引言", "导言", "背景", "摘要", "提要", "内容提要", "概述", "概况", "前言", "序言", "绪言", "会议开幕", "任务",
  ]

  static let draftKinds: [StaticString] = ["决议草案", "决定草案"]

  static let decisionVerbs: [StaticString] = [
    "决定", "通过", "任命", "选举", "核准", "批准", "注意到", "认可", "同意", "请", "授权", "确认",
  ]

  static let meetingEndings: [StaticString] = ["全体会议", "会议"]

  static let annexWords: [StaticString] = ["附件", "附录", "附文", "附加议定书附件"]

  /// Divisions of conventions, rules and guidelines: 第四条, 原则 4.
  static let divisionUnits: [StaticString] = ["条", "章", "节", "部分", "编"]
  static let divisions: [StaticString] = ["原则", "准则", "规则", "条例", "细则"]

  static let following: [StaticString] = ["以下", "下列", "下述", "如下"]

  /// Words that open paragraphs now and then, and sentences more often.
  static let rareOpenings: [StaticString] = ["希望", "相信", "坚信", "期望"]

  /// Words with which a text goes on after a list.
  static let continuations: [StaticString] = ["并", "以及", "和", "此外", "同时", "的"]

  static let languages: [(StaticString, String)] = [
    ("英文", "en"), ("中文", "zh"), ("法文", "fr"), ("西班牙文", "es"), ("俄文", "ru"), ("阿拉伯文", "ar"),
  ]

  static let mastheadNames: [(StaticString, MastheadFact)] = [
    ("联合国", .publisher),
    ("大会", .organ("General Assembly")),
    ("安全理事会", .organ("Security Council")),
    ("经济及社会理事会", .organ("Economic and Social Council")),
    ("人权理事会", .organ("Human Rights Council")),
    ("普遍", .distribution),
    ("请回收", .filler),
  ]

  static let sessionEndings: [(StaticString, Bool)] = [
    ("会议续会", true), ("会议", true), ("常会", true), ("紧急特别会议", false), ("特别会议", false),
  ]

  /// What a number is followed by when it counts or names something.
  static let countedBefore: [StaticString] = [
    "年", "月", "日", "号", "段", "章", "节", "届", "条", "次", "个", "项", "国", "%", "％", "卷", "页", "岁",
    "名", "亿", "万", "千", "百", "美元", "时", "分", "周", "天", "倍", "类", "级", "票", "人", "位", "家",
    "种", "点", "至", "-", "–", "/", "．", ".", "℃", "度", "公里", "公斤", "公顷", "公吨", "世纪", "成",
    "款", "员", "多", "余", "以上", "以下", "小时", "起", "例", "份", "场", "处", "套", "座", "笔", "批",
    "轮", "阶段", "欧元", "瑞士法郎",
  ]

  /// Words that begin like a counter and are none.
  static let uncounted: [StaticString] = [
    "条约", "条例", "条款", "条件", "国际", "国家", "国内", "分别", "分析", "分享", "成果", "成员", "成立",
    "时期", "类似", "家庭", "人权", "人类", "人民", "人口", "人道", "人员", "起草", "例如", "多边", "多种",
    "多样", "点名", "周围", "国民", "国会", "处理", "位于", "项下", "项目", "分配", "分散", "日益", "日内瓦",
    "年度", "成为", "成功", "级别", "章程", "节约", "度过", "月球", "百年", "千年", "员工", "次区域",
    "个人", "个别", "名为", "名称", "种族", "至关", "至今", "场合", "时所", "时提", "处境", "页岩", "天然",
    "以下", "份额", "多哈", "多利益", "多年", "款项",
  ]

  /// What a number is preceded by when it counts or names something.
  static let countedAfter: [StaticString] = [
    "第", "附件", "议程项目", "大约", "超过", "不到", "总共", "-", "–", "/", "（", "(", "$",
  ]
}

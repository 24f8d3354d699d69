// Part of Kimberlite.

/// The Chinese verbs with which a text tells what a body has decided.
///
/// `verb`: as printed. `class`: of the act. `needs`: whether the verb stands only with one of the
/// words behind it, `-` with any object. A class with `?` is an act in records alone, elsewhere the verb,
/// like those of the class `-`, only lends its subject to the verbs that follow. `example`: a clause that
/// tells so.
enum ChineseToldVerbs {
  static let table = #"""
    verb	class	needs	example
    决定	decide	-	其中大会决定等待
    作出决定	decide	，	理事会作出决定，给予豁免
    请	request	-	其中大会请秘书长提交报告
    要求	request	-	其中大会要求秘书长提交报告
    通过	adopt	了|《|一|第|题|关|该|这|“|本|决|经修	其中大会通过了一项计划
    一致通过	adopt	了|《|一|第|题|关|该|这|“|本|决|经修	其中大会一致通过一项计划
    设立	establish	-	其中大会设立了委员会
    建立	establish	-	其中大会建立了一个机制
    宣布	declare	-	其中大会宣布该年为河流年
    宣告	declare	-	其中大会宣告该年为河流年
    呼吁	call	-	其中大会呼吁各国合作
    促请	call	-	其中大会促请各国合作
    吁请	call	-	其中大会吁请各国合作
    敦促	urge	-	其中大会敦促各国合作
    邀请	invite	-	其中大会邀请各国出席
    鼓励	encourage	-	其中大会鼓励各国合作
    核准	approve	-	其中大会核准预算
    批准	approve	-	其中大会批准预算
    核可	endorse	-	其中大会核可该计划
    认可	endorse	-	其中大会认可该计划
    赞同	endorse	-	其中大会赞同该计划
    授权	authorize	-	其中安理会授权特派团
    接纳	admit	-	其中大会接纳该国
    中止	suspend	-	其中大会中止该国的权利
    暂停	suspend	-	其中大会暂停该国的权利
    延长	extend	-	其中安理会延长任务期限
    续延	extend	-	其中安理会续延任务期限
    任命	appoint	-	其中大会任命两名成员
    指定	appoint	-	其中大会指定该日
    建议	recommend	-	其中理事会建议进行审查
    商定	agree	-	其中会议商定议程
    同意	agree	-	其中会议同意进行审查
    谴责	condemn	-	其中安理会谴责袭击
    接受了	?approve	-	其中大会接受了建议
    选	?appoint	-	其中大会选该国为主席
    赞赏	?appreciate	-	其中大会赞赏该国
    感谢	?appreciate	-	其中大会感谢该国
    指出	?note	-	其中大会指出该国
    保证	?commit	-	其中大会保证努力
    希望	?hope	-	其中大会希望该国
    认为	?believe	-	其中大会认为该国
    欢迎	-	-	其中大会欢迎该国，并请秘书长等待
    注意到	-	-	其中大会注意到该国，并请秘书长等待
    强调	-	-	其中大会强调该国，并请秘书长等待
    重申	-	-	其中大会重申该国，并请秘书长等待
    确认	-	-	其中大会确认该国，并请秘书长等待
    认识到	-	-	其中大会认识到该国，并请秘书长等待
    赞扬	-	-	其中大会赞扬该国，并请秘书长等待
    回顾	-	-	其中大会回顾该国，并请秘书长等待
    表示	-	-	其中大会表示关切，并请秘书长等待
    修改了	decide	-	其中会议修改了规则
    选举了	appoint	-	其中会议选举了主席
    选出	appoint	-	其中会议选出主席
    准予	grant	-	其中理事会准予豁免
    """#

  /// Events of admission and choice, told without a body. `frame`: what must follow in the clause.
  static let nouns = #"""
    noun	frame	class	example
    挑选	担任	appoint	挑选马里担任主席
    推选	担任	appoint	推选马里担任主席
    加入金伯利进程	-	admit	马里加入金伯利进程
    获准加入	-	admit	马里获准加入
    """#

  /// Names of bodies end with these; `canonical`: the English name, `-` where it is part of a longer one.
  static let bodies = #"""
    name	canonical
    大会	General Assembly
    联大	General Assembly
    安理会	Security Council
    安全理事会	Security Council
    经济及社会理事会	Economic and Social Council
    经社理事会	Economic and Social Council
    人权理事会	Human Rights Council
    世界贸易组织总理事会	General Council of the World Trade Organization
    总理事会	General Council
    秘书长	Secretary-General
    理事会	-
    委员会	-
    会议	-
    法院	-
    法庭	-
    议会	-
    执行局	-
    高级专员	-
    总干事	-
    参加方	Participants
    参与方	Participants
    工作组	Working Group
    小组	-
    审查团	review mission
    全体会议	plenary meeting
    金伯利制度	Kimberley Process Certification Scheme
    """#
}

// Part of Kimberlite.

/// Chinese words beside dates.
enum ChineseEventCues {
  static let table: StaticString = #"""
    topic	words	example
    waiver	豁免	将豁免期延长到 2012 年 12 月 31 日
    reviewVisit	审查访问	2013 年 3 月对利比里亚的审查访问
    reviewVisit	审查团	审查团于 2003 年 6 月进行访问
    reviewVisit	审议访问	2013 年 3 月对该国的审议访问
    reviewVisit	评审访问	2005 年对该国的评审访问
    reviewVisit	率团进行访问	2008 年第一季度率团进行访问
    suspension	暂停参加	2013 年 5 月 23 日暂停参加
    suspension	中止参加	2013 年 5 月 23 日中止参加
    suspension	暂时中止	2013 年 5 月 23 日暂时中止
    suspension	暂停其	2004 年 7 月暂停其资格
    application	申请加入	2009 年申请加入
    application	申请参加	2009 年申请参加
    application	的申请	2011 年 9 月 23 日提出的加入联合国的申请
    application	申请书	2011 年 9 月 23 日提交加入联合国申请书
    application	提出申请	2009 年提出申请
    admission	被确认为	于 2003 年 10 月 31 日被确认为参加方
    admission	接纳	2013 年 6 月接纳该国
    admission	加入	于 2007 年 5 月作为参与方加入金伯利进程
    admission	成为会员	2004 年 5 月成为会员
    admission	成为缔约	2004 年 5 月成为缔约国
    chairmanship	继任主席	并于 2005 年继任主席
    chairmanship	担任主席	在 2005 年担任主席
    chairmanship	担任副主席	在 2005 年担任副主席
    chairmanship	接受主席职位	接受主席职位，从 2004 年 1 月 1 日起
    chairmanship	主席任期	将主席任期推迟至 2021 年
    chairmanship	主席的作用	委员会主席的作用延至 2021 年
    chairmanship	副主席	2004 年的副主席
    chairmanshipEnd	任期结束	2003 年 12 月 31 日任期结束
    chairmanshipEnd	任期届满	2003 年 12 月 31 日任期届满
    entryIntoForce	生效	2003 年 1 月 1 日生效
    entryIntoForce	开始执行	2003 年 1 月 1 日开始执行
    entryIntoForce	同时开始	2003 年 1 月 1 日同时开始
    entryIntoForce	启动	2003 年 1 月 1 日启动
    beginning	倡议建立	2000 年倡议建立
    beginning	设立	2010 年 3 月设立基金
    beginning	成立	1945 年成立
    beginning	建立以来	自 2000 年 5 月建立以来
    beginning	启用	2021 年 1 月 26 日启用门户网站
    beginning	推出	2021 年 6 月 5 日推出倡议
    beginning	发起	2021 年 6 月 5 日发起
    beginning	开放供签署	2017 年 9 月 20 日开放供签署
    term	期间	2021 年 7 月 1 日至 2022 年 6 月 30 日期间
    term	财政期间	2020 年 6 月 30 日终了的财政期间
    term	截至	截至 2021 年 2 月 1 日已有 42 项协定生效
    term	终了	2021 年 12 月 31 日终了年度
    term	两年期	2018-2019 两年期
    term	延长至	将支助延长至 2021 年 12 月 31 日
    term	任务期限	将任务期限延长至 2022 年 6 月 30 日
    document	的信	2003 年 12 月 9 日的信
    document	普通照会	2020 年 5 月 3 日的普通照会
    declaration	宣言	2002 年 11 月 5 日的宣言
    document	公报	2012 年 11 月 30 日的公报
    document	报告	2020 年 5 月 3 日的报告
    resolution	决议	2020 年 5 月 3 日的决议
    ruling	决定	2020 年 5 月 3 日的决定
    ruling	命令	国际法院 2020 年 1 月 23 日的命令
    document	咨询意见	2004 年 7 月 9 日的咨询意见
    document	换文	2020 年 5 月 3 日的换文
    document	主席声明	2020 年 5 月 3 日的主席声明
    declaration	公约	1949 年 8 月 12 日的公约
    declaration	条约	1968 年 7 月 1 日的条约
    declaration	议定书	1967 年 1 月 31 日的议定书
    ruling	判决	2012 年 11 月 19 日的判决
    statement	声明	2020 年 5 月 3 日的声明
    statement	呼吁	2020 年 3 月 23 日的呼吁
    statement	宣布	2020 年 5 月 3 日宣布
    document	发出	已于 5 月 5 日发出增补名单
    statement	签署	2014 年 9 月 5 日在明斯克签署
    statement	公布	2020 年 5 月 3 日公布
    observance	国际日	3 月 21 日的国际日
    observance	国际年	2019 年土著语言国际年
    observance	十年	2021-2030 年联合国十年
    observance	周年	2025 年 5 月 5 日八十周年
    attendance	出席	并于 2022 年 5 月出席会议
    projection	预计	预计到 2050 年将增加一倍
    projection	估计	据估计到 2030 年
    projection	预测	预测到 2050 年将达到
    inOrder	分别	分别于 2010 年和 2011 年担任主席
    inOrder	相应	主席任期相应推迟至 2021 年和 2022 年
    activity	大量努力	于 2007 年进行大量努力
    activity	取得的进展	2007 年取得的进展
    activity	取得了进展	2007 年取得了进展
    activity	进行的讨论	2013 年进行的讨论
    meeting	讲习班	2014 年初的高级别讲习班
    meeting	研讨会	2021 年 5 月的区域研讨会
    meeting	峰会	2015 年 9 月 25 日的峰会
    meetingAct	通过	全体会议通过的决定
    meetingAct	认可	全体会议认可的宣言
    meeting	举行	于 2003 年 4 月 28 日至 30 日举行会议
    meeting	主办	2007 年 11 月主办的全体会议
    meeting	召开	于 2020 年 5 月 5 日召开
    occurrence	更迭	2003 年 3 月 15 日政府更迭
    occurrence	大选	2021 年 11 月举行的大选
    occurrence	选举	2021 年 11 月 14 日的选举
    occurrence	停火	2020 年 10 月 23 日停火
    occurrence	袭击	2001 年 9 月 11 日的袭击
    occurrence	攻击	2001 年 9 月 11 日的攻击
    occurrence	地震	2010 年 1 月 12 日的地震
    occurrence	海啸	2004 年 12 月 26 日的海啸
    occurrence	飓风	2019 年 9 月 1 日的飓风
    occurrence	爆炸	2020 年 8 月 4 日的爆炸
    occurrence	事故	1986 年 4 月 26 日的事故
    occurrence	公投	2020 年 10 月 4 日的公投
    occurrence	关闭	2017 年 12 月 31 日关闭
    occurrence	完成	2020 年 5 月 3 日完成
    occurrence	独立	2011 年 7 月 9 日独立
    occurrence	军事政变	2021 年 2 月 1 日的军事政变
    occurrence	任命	2020 年 5 月 3 日任命特使
    occurrence	访问	2020 年 5 月 3 日的访问
    occurrence	撤离	2020 年 5 月 3 日撤离
    occurrence	当选	2020 年 5 月 3 日当选
    occurrence	发生	2020 年 5 月 3 日发生
    """#
}

// Part of Kimberlite.

/// The Chinese words that stand around the verb in an opening phrase.
///
/// `kinds`: names of `WordKinds`; `common` marks a word that also begins ordinary lines, `barrier`
/// one that is no opening phrase. `example`: its phrase ends at the bar.
enum ChineseOpeningWords {
  static let table = #"""
    words	kinds	example
    在这方面	leadIn	在这方面，欢迎|春季拟订的计划
    在此方面	leadIn	在此方面，欢迎|春季拟订的计划
    为此	leadIn	为此，欢迎|春季拟订的计划
    因此	leadIn	因此，欢迎|春季拟订的计划
    因而	leadIn	因而，欢迎|春季拟订的计划
    就此	leadIn	就此，欢迎|春季拟订的计划
    在此背景下	leadIn	在此背景下，欢迎|春季拟订的计划
    在这一背景下	leadIn	在这一背景下，欢迎|春季拟订的计划
    在这种情况下	leadIn	在这种情况下，欢迎|春季拟订的计划
    此外	leadIn	此外，欢迎|春季拟订的计划
    同时	leadIn before	同时，欢迎|春季拟订的计划
    在这个意义上	leadIn	在这个意义上，欢迎|春季拟订的计划
    为此目的	leadIn	为此目的，欢迎|春季拟订的计划
    特别是	leadIn	特别是，欢迎|春季拟订的计划
    尤其是	leadIn	尤其是，欢迎|春季拟订的计划
    除其他外	leadIn	除其他外，欢迎|春季拟订的计划
    有鉴于此	leadIn	有鉴于此，欢迎|春季拟订的计划
    鉴此	leadIn	鉴此，欢迎|春季拟订的计划
    据此	leadIn	据此，欢迎|春季拟订的计划
    在此情况下	leadIn	在此情况下，欢迎|春季拟订的计划
    在此基础上	leadIn	在此基础上，欢迎|春季拟订的计划
    在这一点上	leadIn	在这一点上，欢迎|春季拟订的计划
    在这一方面	leadIn	在这一方面，欢迎|春季拟订的计划
    在此过程中	leadIn	在此过程中，欢迎|春季拟订的计划
    与此同时	leadIn	与此同时，欢迎|春季拟订的计划
    为此原因	leadIn	为此原因，欢迎|春季拟订的计划
    酌情	leadIn	酌情，欢迎|春季拟订的计划
    作为优先事项	leadIn	作为优先事项，欢迎|春季拟订的计划
    又	before degree additive	又谴责|这种做法
    还	before degree additive	还谴责|这种做法
    再次	before degree additive	再次谴责|这种做法
    再	before degree	再谴责|这种做法
    也	before degree	也谴责|这种做法
    仍	before degree	仍谴责|这种做法
    仍然	before degree	仍然谴责|这种做法
    依然	before degree	依然谴责|这种做法
    继续	before degree common	继续谴责|这种做法
    进一步	before degree	进一步谴责|这种做法
    同样	before degree	同样谴责|这种做法
    特别	before degree	特别谴责|这种做法
    尤其	before degree	尤其谴责|这种做法
    强烈	before degree	强烈谴责|这种做法
    坚决	before degree	坚决谴责|这种做法
    坚定	before degree	坚定谴责|这种做法
    坚定地	before degree	坚定地谴责|这种做法
    大力	before degree	大力谴责|这种做法
    极力	before degree	极力谴责|这种做法
    高度	before degree	高度谴责|这种做法
    热烈	before degree	热烈谴责|这种做法
    严厉	before degree	严厉谴责|这种做法
    明确	before degree	明确谴责|这种做法
    完全	before degree	完全谴责|这种做法
    充分	before degree	充分谴责|这种做法
    全力	before degree	全力谴责|这种做法
    紧急	before degree	紧急谴责|这种做法
    衷心	before degree	衷心谴责|这种做法
    诚挚	before degree	诚挚谴责|这种做法
    诚恳	before degree	诚恳谴责|这种做法
    最强烈地	before degree	最强烈地谴责|这种做法
    毫无保留地	before degree	毫无保留地谴责|这种做法
    毫不含糊地	before degree	毫不含糊地谴责|这种做法
    坚定不移地	before degree	坚定不移地谴责|这种做法
    非常	before degree	非常谴责|这种做法
    极为	before degree	极为谴责|这种做法
    极其	before degree	极其谴责|这种做法
    十分	before degree	十分谴责|这种做法
    深切	before degree	深切谴责|这种做法
    深深	before degree	深深谴责|这种做法
    深刻	before degree	深刻谴责|这种做法
    日益	before degree	日益谴责|这种做法
    持续	before degree	持续谴责|这种做法
    严重	before degree	严重谴责|这种做法
    真诚	before degree	真诚谴责|这种做法
    殷切	before degree	殷切谴责|这种做法
    断然	before degree	断然谴责|这种做法
    全面	before degree	全面谴责|这种做法
    无条件	before degree	无条件谴责|这种做法
    适当	before	适当谴责|这种做法
    追加	before	追加谴责|这种做法
    郑重	before	郑重谴责|这种做法
    庄严	before	庄严谴责|这种做法
    正式	before	正式谴责|这种做法
    深入	before	深入谴责|这种做法
    首先	before	首先谴责|这种做法
    迫切	before	迫切谴责|这种做法
    感兴趣地	before	感兴趣地谴责|这种做法
    饶有兴趣地	before	饶有兴趣地谴责|这种做法
    令人鼓舞地	before	令人鼓舞地谴责|这种做法
    受鼓舞地	before	受鼓舞地谴责|这种做法
    重新	before	重新谴责|这种做法
    一再	before	一再谴责|这种做法
    亦	before	亦谴责|这种做法
    确切	before	确切谴责|这种做法
    紧迫	before	紧迫谴责|这种做法
    破例	before	破例谴责|这种做法
    欣然	before	欣然谴责|这种做法
    迅速	before	迅速谴责|这种做法
    现	before	现谴责|这种做法
    兹	before	兹谴责|这种做法
    爰	before	爰谴责|这种做法
    遂	before	遂谴责|这种做法
    更	before	更谴责|这种做法
    强烈地	before	强烈地谴责|这种做法
    一致	before	一致谴责|这种做法
    公开	before	公开谴责|这种做法
    严正	before degree	严正谴责|这种做法
    以最强烈的措辞	before	以最强烈的措辞谴责|这种做法
    尽快	before	尽快谴责|这种做法
    无保留地	before	无保留地谴责|这种做法
    深为	degree	深为关切|春季的延误
    尤为	degree	尤为关切|春季的延误
    深	degree	深关切|春季的延误
    深感	degree expressing	深感关切|春季的延误
    极大	degree	极大关切|春季的延误
    最严重	degree	最严重关切|春季的延误
    最深切	degree	最深切关切|春季的延误
    最强烈	degree	最强烈关切|春季的延误
    最	degree	最关切|春季的延误
    极度	degree	极度关切|春季的延误
    万分	degree	万分关切|春季的延误
    由衷	degree	由衷关切|春季的延误
    毫不动摇地	degree	毫不动摇地关切|春季的延误
    一贯	degree	一贯关切|春季的延误
    强有力	degree	强有力关切|春季的延误
    坚强	degree	坚强关切|春季的延误
    深厚	degree	深厚关切|春季的延误
    崇高	degree	崇高关切|春季的延误
    最深	degree	最深关切|春季的延误
    最诚挚	degree	最诚挚关切|春季的延误
    无比	degree	无比关切|春季的延误
    关切	feeling	表示关切|春季拟订的计划
    关注	feeling common	表示关注|春季拟订的计划
    赞赏	feeling stance	表示赞赏|春季拟订的计划
    满意	feeling common	表示满意|春季拟订的计划
    遗憾	feeling common	表示遗憾|春季拟订的计划
    感谢	feeling	表示感谢|春季拟订的计划
    欣慰	feeling	表示欣慰|春季拟订的计划
    高兴	feeling common	表示高兴|春季拟订的计划
    感激	feeling common	表示感激|春季拟订的计划
    震惊	feeling common	表示震惊|春季拟订的计划
    不安	feeling common	表示不安|春季拟订的计划
    失望	feeling common	表示失望|春季拟订的计划
    鼓舞	feeling common	表示鼓舞|春季拟订的计划
    痛心	feeling	表示痛心|春季拟订的计划
    痛惜	feeling	表示痛惜|春季拟订的计划
    悲痛	feeling common	表示悲痛|春季拟订的计划
    愤慨	feeling common	表示愤慨|春季拟订的计划
    愤怒	feeling common	表示愤怒|春季拟订的计划
    忧虑	feeling common	表示忧虑|春季拟订的计划
    惊恐	feeling	表示惊恐|春季拟订的计划
    惊愕	feeling	表示惊愕|春季拟订的计划
    沮丧	feeling	表示沮丧|春季拟订的计划
    骇然	feeling	表示骇然|春季拟订的计划
    同情	feeling common	表示同情|春季拟订的计划
    慰问	feeling common	表示慰问|春季拟订的计划
    哀悼	feeling	表示哀悼|春季拟订的计划
    声援	feeling stance	表示声援|春季拟订的计划
    希望	feeling stance common	表示希望|春季拟订的计划
    决心	feeling stance	表示决心|春季拟订的计划
    信心	feeling common	表示信心|春季拟订的计划
    期望	feeling common	表示期望|春季拟订的计划
    愿意	feeling stance common	表示愿意|春季拟订的计划
    愿望	feeling barrier common	表示愿望|春季拟订的计划
    打算	feeling common	表示打算|春季拟订的计划
    有意	feeling common	表示有意|春季拟订的计划
    准备	feeling common	表示准备|春季拟订的计划
    团结	feeling common	表示团结|春季拟订的计划
    乐观	feeling common	表示乐观|春季拟订的计划
    担忧	feeling	表示担忧|春季拟订的计划
    担心	feeling common	表示担心|春季拟订的计划
    悲伤	feeling	表示悲伤|春季拟订的计划
    义愤	feeling	表示义愤|春季拟订的计划
    惋惜	feeling	表示惋惜|春季拟订的计划
    歉意	feeling	表示歉意|春季拟订的计划
    警觉	feeling	表示警觉|春季拟订的计划
    警惕	feeling common	表示警惕|春季拟订的计划
    敬意	feeling	表示敬意|春季拟订的计划
    谢意	feeling	表示谢意|春季拟订的计划
    钦佩	feeling	表示钦佩|春季拟订的计划
    敬佩	feeling	表示敬佩|春季拟订的计划
    祝贺	feeling	表示祝贺|春季拟订的计划
    鼓励	feeling	表示鼓励|春季拟订的计划
    困扰	feeling	表示困扰|春季拟订的计划
    惶恐	feeling	表示惶恐|春季拟订的计划
    自豪	feeling	表示自豪|春季拟订的计划
    荣幸	feeling	表示荣幸|春季拟订的计划
    焦虑	feeling common	表示焦虑|春季拟订的计划
    恐慌	feeling common	表示恐慌|春季拟订的计划
    惊讶	feeling	表示惊讶|春季拟订的计划
    厌恶	feeling	表示厌恶|春季拟订的计划
    惊骇	feeling	表示惊骇|春季拟订的计划
    感兴趣	feeling	表示感兴趣|春季拟订的计划
    受到鼓舞	feeling	表示受到鼓舞|春季拟订的计划
    深信	feeling preambular	表示深信|春季拟订的计划
    坚信	feeling stance preambular	表示坚信|春季拟订的计划
    支持	feeling stance common	表示支持|春季拟订的计划
    谴责	feeling stance	表示谴责|春季拟订的计划
    反对	feeling stance common	表示反对|春季拟订的计划
    尊重	feeling stance common	表示尊重|春季拟订的计划
    欢迎	feeling	表示欢迎|春季拟订的计划
    赞同	feeling	表示赞同|春季拟订的计划
    同意	feeling common	表示同意|春季拟订的计划
    相信	feeling common	表示相信|春季拟订的计划
    确信	feeling preambular	表示确信|春季拟订的计划
    怀疑	feeling common	表示怀疑|春季拟订的计划
    痛苦	feeling common	表示痛苦|春季拟订的计划
    悲哀	feeling	表示悲哀|春季拟订的计划
    忧心	feeling	表示忧心|春季拟订的计划
    深恶痛绝	feeling	表示深恶痛绝|春季拟订的计划
    决意	feeling stance common	表示决意|春季拟订的计划
    立场	feeling common	表示立场|春季拟订的计划
    邀请	stance	重申邀请|春季拟订的计划
    核可	stance	重申核可|春季拟订的计划
    认为	stance	重申认为|春季拟订的计划
    认定	stance	重申认定|春季拟订的计划
    呼吁	stance	重申呼吁|春季拟订的计划
    要求	stance common	重申要求|春季拟订的计划
    促请	stance operative	重申促请|春季拟订的计划
    敦促	stance operative	重申敦促|春季拟订的计划
    信念	stance	重申信念|春季拟订的计划
    表示	expressing common	表示关切|春季的延误
    深表	expressing	深表关切|春季的延误
    感到	expressing common	感到关切|春季的延误
    感	expressing common	感关切|春季的延误
    表达	expressing common	表达关切|春季的延误
    对	frame	对|春季的延误表示关切
    对于	frame	对于|春季的延误表示关切
    并	joint	欢迎并鼓励|春季拟订的计划
    和	joint	欢迎和鼓励|春季拟订的计划
    与	joint	欢迎与鼓励|春季拟订的计划
    及	joint	欢迎及鼓励|春季拟订的计划
    以及	joint	欢迎以及鼓励|春季拟订的计划
    地	adverbial	关切地注意到|春季的延误
    的是	ending	感到关切的是|，春季出现延误
    的	nominal	-
    、	nominal	-
    》	nominal	-
    ”	nominal	-
    ）	nominal	-
    )	nominal	-
    。	nominal	-
    ；	nominal	-
    或	nominal	-
    者	nominal	-
    后	nominal	-
    时	nominal	-
    请求	barrier	-
    请愿	barrier	-
    请示	barrier	-
    请柬	barrier	-
    要求的	barrier	-
    通过的	barrier	-
    支持的	barrier	-
    反对的	barrier	-
    决定的	barrier	-
    同意的	barrier	-
    认为的	barrier	-
    希望的	barrier	-
    鼓励的	barrier	-
    建议的	barrier	-
    批准的	barrier	-
    请假	barrier	-
    继续教育	barrier	-
    确认书	barrier	-
    申请	barrier	-
    决定性	barrier	-
    指示性	barrier	-
    指出的	barrier	-
    强调的	barrier	-
    核准的	barrier	-
    授权的	barrier	-
    邀请的	barrier	-
    回顾的	barrier	-
    确定的	barrier	-
    建议书	barrier	-
    提请的	barrier	-
    审议的	barrier	-
    审查的	barrier	-
    呼吁书	barrier	-
    收到的	barrier	-
    宣布的	barrier	-
    注意到的	barrier	-
    承认的	barrier	-
    确认的	barrier	-
    加强的	barrier	-
    对话	barrier	-
    对应	barrier	-
    对象	barrier	-
    对口	barrier	-
    对抗	barrier	-
    对等	barrier	-
    对策	barrier	-
    对待	barrier	-
    对比	barrier	-
    对照	barrier	-
    对方	barrier	-
    对立	barrier	-
    对付	barrier	-
    对称	barrier	-
    愿景	barrier	-
    感染	barrier	-
    感知	barrier	-
    感兴趣的	barrier	-
    请的	barrier	-
    并且	barrier	-
    通过对	barrier	-
    通过在	barrier	-
    通过与	barrier	-
    通过一	barrier	-
    通过加	barrier	-
    支持下	barrier	-
    支持者	barrier	-
    支持性	barrier	-
    同意书	barrier	-
    指定的	barrier	-
    设立的	barrier	-
    规定的	barrier	-
    选举的	barrier	-
    选出的	barrier	-
    授权书	barrier	-
    确定性	barrier	-
    保证书	barrier	-
    感情	barrier	-
    决定因素	barrier	-
    任命的	barrier	-
    接受的	barrier	-
    根据地	barrier	-
    修订版	barrier	-
    修订本	barrier	-
    修订的	barrier	-
    评估的	barrier	-
    批准书	barrier	-
    深海	barrier	-
    深度	barrier	-
    深化	barrier	-
    深层	barrier	-
    深水	barrier	-
    深远	barrier	-
    尊重的	barrier	-
    认可的	barrier	-
    鼓励性	barrier	-
    鼓励措施	barrier	-
    建议和	barrier	-
    决定和	barrier	-
    决定	operative	决定|全体成员出席
    核准	operative	核准|理事会春季提出报告
    授权	operative common	授权|东道城市接待代表
    任命	operative common	任命|全体成员出席
    指示	operative common	指示|理事会春季提出报告
    吁请	operative	吁请|东道城市接待代表
    责成	operative common	责成|东道城市接待代表
    委托	operative common	委托|全体成员出席
    委派	operative common	委派|理事会春季提出报告
    设立	operative common	设立|东道城市接待代表
    选举	operative common	选举|全体成员出席
    选出	operative common	选出|理事会春季提出报告
    委任	operative common	委任|东道城市接待代表
    指定	operative common	指定|全体成员出席
    核定	operative common	核定|理事会春季提出报告
    转交	operative common	转交|东道城市接待代表
    批款	operative	批款|全体成员出席
    延长	operative common	延长|理事会春季提出报告
    续延	operative	续延|东道城市接待代表
    勉励	operative	勉励|全体成员出席
    力促	operative	力促|理事会春季提出报告
    审议了	preambular	审议了|理事会的报告
    审查了	preambular	审查了|春季拟订的计划
    听取了	preambular	听取了|上一轮会谈的成果
    收到了	preambular	收到了|理事会的报告
    审议并审查了	preambular	审议并审查了|春季拟订的计划
    审评了	preambular	审评了|上一轮会谈的成果
    研究了	preambular	研究了|理事会的报告
    讨论了	preambular	讨论了|春季拟订的计划
    考虑了	preambular	考虑了|上一轮会谈的成果
    审阅了	preambular	审阅了|理事会的报告
    举行了会议	preambular	举行了会议|春季拟订的计划
    召开了	preambular	召开了|上一轮会谈的成果
    收到并审议了	preambular	收到并审议了|理事会的报告
    念及	preambular	念及|春季拟订的计划
    意识到	preambular	意识到|上一轮会谈的成果
    遵循	preambular	遵循|春季拟订的计划
    鉴于	preambular	鉴于|上一轮会谈的成果
    秉承	preambular	秉承|理事会的报告
    深知	preambular	深知|春季拟订的计划
    注意到了	preambular	注意到了|理事会的报告
    获悉	preambular	获悉|春季拟订的计划
    惊悉	preambular	惊悉|上一轮会谈的成果
    欣悉	preambular	欣悉|理事会的报告
    得悉	preambular	得悉|春季拟订的计划
    惊闻	preambular	惊闻|上一轮会谈的成果
    切望	preambular	切望|理事会的报告
    渴望	preambular	渴望|春季拟订的计划
    致力于	preambular common	致力于|上一轮会谈的成果
    深信不疑	preambular	深信不疑|理事会的报告
    完全相信	preambular	完全相信|上一轮会谈的成果
    有鉴于	preambular common	有鉴于|理事会的报告
    参照	preambular common	参照|春季拟订的计划
    接获	preambular	接获|上一轮会谈的成果
    援引	preambular common	援引|理事会的报告
    本着	preambular common	本着|春季拟订的计划
    依照	preambular common	依照|上一轮会谈的成果
    遵照	preambular common	遵照|理事会的报告
    按照	preambular common	按照|春季拟订的计划
    根据	preambular common	根据|上一轮会谈的成果
    基于	preambular common	基于|理事会的报告
    倾听了	preambular	倾听了|春季拟订的计划
    通过	common	通过|上一轮会谈的成果
    加强	common	加强|上一轮会谈的成果
    修订	common	修订|上一轮会谈的成果
    批准	common	批准|上一轮会谈的成果
    接受	common	接受|上一轮会谈的成果
    记录	common	记录|上一轮会谈的成果
    理解	common	理解|上一轮会谈的成果
    确定	common	确定|上一轮会谈的成果
    审议	common	审议|上一轮会谈的成果
    审查	common	审查|上一轮会谈的成果
    商定	common	商定|上一轮会谈的成果
    承诺	common	承诺|上一轮会谈的成果
    纪念	common	纪念|上一轮会谈的成果
    庆祝	common	庆祝|上一轮会谈的成果
    庆贺	common	庆贺|上一轮会谈的成果
    旨在	common	旨在|上一轮会谈的成果
    寻求	common	寻求|上一轮会谈的成果
    谋求	common	谋求|上一轮会谈的成果
    力求	common	力求|上一轮会谈的成果
    保证	common	保证|上一轮会谈的成果
    了解	common	了解|上一轮会谈的成果
    主张	common	主张|上一轮会谈的成果
    愿	common	愿|上一轮会谈的成果
    声明	common	声明|上一轮会谈的成果
    表明	common	表明|上一轮会谈的成果
    终止	common	终止|上一轮会谈的成果
    保留	common	保留|上一轮会谈的成果
    响应	common	响应|上一轮会谈的成果
    看到	common	看到|上一轮会谈的成果
    坚持	common	坚持|上一轮会谈的成果
    收到	common	收到|上一轮会谈的成果
    建议	common	建议|上一轮会谈的成果
    提醒	common	提醒|上一轮会谈的成果
    警告	common	警告|上一轮会谈的成果
    提议	common	提议|上一轮会谈的成果
    拒绝	common	拒绝|上一轮会谈的成果
    否认	common	否认|上一轮会谈的成果
    欣赏	common	欣赏|上一轮会谈的成果
    证实	common	证实|上一轮会谈的成果
    重视	common	重视|上一轮会谈的成果
    认同	common	认同|上一轮会谈的成果
    提请	common	提请|上一轮会谈的成果
    采纳	common	采纳|上一轮会谈的成果
    命令	common	命令|上一轮会谈的成果
    宣读	common	宣读|上一轮会谈的成果
    """#
}

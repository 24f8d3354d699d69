// Part of Kimberlite.

/// The Chinese words that stand around the verb in an opening phrase.
///
/// `kinds`: names of `WordKinds`; `common` marks a word that also begins ordinary lines, `barrier`
/// one that is no opening phrase. `example`: its phrase ends at the bar; at the beginning: none.
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
    再度	before degree additive	再度谴责|这种做法
    特此	before	特此谴责|这种做法
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
    的	nominal	谴责|的内容
    、	nominal	谴责|、内容
    》	nominal	谴责|》内容
    ”	nominal	谴责|”内容
    ）	nominal	谴责|）内容
    )	nominal	谴责|)内容
    。	nominal	谴责|。内容
    ；	nominal	谴责|；内容
    或	nominal	谴责|或内容
    者	nominal	谴责|者内容
    后	nominal	谴责|后内容
    时	nominal	谴责|时内容
    请求	barrier	|请求理事会
    请愿	barrier	|请愿理事会
    请示	barrier	|请示理事会
    请柬	barrier	|请柬理事会
    要求的	barrier	|要求的理事会
    通过的	barrier	|通过的理事会
    支持的	barrier	|支持的理事会
    反对的	barrier	|反对的理事会
    决定的	barrier	|决定的理事会
    同意的	barrier	|同意的理事会
    认为的	barrier	|认为的理事会
    希望的	barrier	|希望的理事会
    鼓励的	barrier	|鼓励的理事会
    建议的	barrier	|建议的理事会
    批准的	barrier	|批准的理事会
    请假	barrier	|请假理事会
    继续教育	barrier	|继续教育理事会
    确认书	barrier	|确认书理事会
    申请	barrier	|申请理事会
    决定性	barrier	|决定性理事会
    指示性	barrier	|指示性理事会
    指出的	barrier	|指出的理事会
    强调的	barrier	|强调的理事会
    核准的	barrier	|核准的理事会
    授权的	barrier	|授权的理事会
    邀请的	barrier	|邀请的理事会
    回顾的	barrier	|回顾的理事会
    确定的	barrier	|确定的理事会
    建议书	barrier	|建议书理事会
    提请的	barrier	|提请的理事会
    审议的	barrier	|审议的理事会
    审查的	barrier	|审查的理事会
    呼吁书	barrier	|呼吁书理事会
    收到的	barrier	|收到的理事会
    宣布的	barrier	|宣布的理事会
    注意到的	barrier	|注意到的理事会
    承认的	barrier	|承认的理事会
    确认的	barrier	|确认的理事会
    加强的	barrier	|加强的理事会
    对话	barrier	|对话理事会
    对应	barrier	|对应理事会
    对象	barrier	|对象理事会
    对口	barrier	|对口理事会
    对抗	barrier	|对抗理事会
    对等	barrier	|对等理事会
    对策	barrier	|对策理事会
    对待	barrier	|对待理事会
    对比	barrier	|对比理事会
    对照	barrier	|对照理事会
    对方	barrier	|对方理事会
    对立	barrier	|对立理事会
    对付	barrier	|对付理事会
    对称	barrier	|对称理事会
    愿景	barrier	|愿景理事会
    感染	barrier	|感染理事会
    感知	barrier	|感知理事会
    感兴趣的	barrier	|感兴趣的理事会
    请的	barrier	|请的理事会
    并且	barrier	|并且理事会
    通过对	barrier	|通过对理事会
    通过在	barrier	|通过在理事会
    通过与	barrier	|通过与理事会
    通过一	barrier	|通过一理事会
    通过加	barrier	|通过加理事会
    支持下	barrier	|支持下理事会
    支持者	barrier	|支持者理事会
    支持性	barrier	|支持性理事会
    同意书	barrier	|同意书理事会
    指定的	barrier	|指定的理事会
    设立的	barrier	|设立的理事会
    规定的	barrier	|规定的理事会
    选举的	barrier	|选举的理事会
    选出的	barrier	|选出的理事会
    授权书	barrier	|授权书理事会
    确定性	barrier	|确定性理事会
    保证书	barrier	|保证书理事会
    感情	barrier	|感情理事会
    决定因素	barrier	|决定因素理事会
    任命的	barrier	|任命的理事会
    接受的	barrier	|接受的理事会
    根据地	barrier	|根据地理事会
    修订版	barrier	|修订版理事会
    修订本	barrier	|修订本理事会
    修订的	barrier	|修订的理事会
    评估的	barrier	|评估的理事会
    批准书	barrier	|批准书理事会
    深海	barrier	|深海理事会
    深度	barrier	|深度理事会
    深化	barrier	|深化理事会
    深层	barrier	|深层理事会
    深水	barrier	|深水理事会
    深远	barrier	|深远理事会
    尊重的	barrier	|尊重的理事会
    认可的	barrier	|认可的理事会
    鼓励性	barrier	|鼓励性理事会
    鼓励措施	barrier	|鼓励措施理事会
    建议和	barrier	|建议和理事会
    决定和	barrier	|决定和理事会
    决定	operative	决定|全体成员出席
    请	operative	请|理事会春季提出报告
    核准	operative	核准|东道城市接待代表
    授权	operative common	授权|全体成员出席
    任命	operative common	任命|理事会春季提出报告
    指示	operative common	指示|东道城市接待代表
    吁请	operative	吁请|全体成员出席
    责成	operative common	责成|全体成员出席
    委托	operative common	委托|理事会春季提出报告
    委派	operative common	委派|东道城市接待代表
    设立	operative common	设立|全体成员出席
    选举	operative common	选举|理事会春季提出报告
    选出	operative common	选出|东道城市接待代表
    委任	operative common	委任|全体成员出席
    指定	operative common	指定|理事会春季提出报告
    核定	operative common	核定|东道城市接待代表
    转交	operative common	转交|全体成员出席
    批款	operative	批款|理事会春季提出报告
    追加批款	operative	追加批款|理事会春季提出报告
    延长	operative common	延长|东道城市接待代表
    续延	operative	续延|全体成员出席
    勉励	operative	勉励|理事会春季提出报告
    力促	operative	力促|东道城市接待代表
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
    通过	common	通过|春季拟订的计划
    加强	common	加强|春季拟订的计划
    修订	common	修订|春季拟订的计划
    批准	common	批准|春季拟订的计划
    接受	common	接受|春季拟订的计划
    记录	common	记录|春季拟订的计划
    理解	common	理解|春季拟订的计划
    确定	common	确定|春季拟订的计划
    审议	common	审议|春季拟订的计划
    审查	common	审查|春季拟订的计划
    商定	common	商定|春季拟订的计划
    承诺	common	承诺|春季拟订的计划
    纪念	common	纪念|春季拟订的计划
    庆祝	common	庆祝|春季拟订的计划
    庆贺	common	庆贺|春季拟订的计划
    旨在	common	旨在|春季拟订的计划
    寻求	common	寻求|春季拟订的计划
    谋求	common	谋求|春季拟订的计划
    力求	common	力求|春季拟订的计划
    保证	common	保证|春季拟订的计划
    了解	common	了解|春季拟订的计划
    主张	common	主张|春季拟订的计划
    愿	common	愿|春季拟订的计划
    声明	common	声明|春季拟订的计划
    表明	common	表明|春季拟订的计划
    终止	common	终止|春季拟订的计划
    保留	common	保留|春季拟订的计划
    响应	common	响应|春季拟订的计划
    看到	common	看到|春季拟订的计划
    坚持	common	坚持|春季拟订的计划
    收到	common	收到|春季拟订的计划
    建议	common	建议|春季拟订的计划
    提醒	common	提醒|春季拟订的计划
    警告	common	警告|春季拟订的计划
    提议	common	提议|春季拟订的计划
    拒绝	common	拒绝|春季拟订的计划
    否认	common	否认|春季拟订的计划
    欣赏	common	欣赏|春季拟订的计划
    证实	common	证实|春季拟订的计划
    重视	common	重视|春季拟订的计划
    认同	common	认同|春季拟订的计划
    递交	common	递交|春季拟订的计划
    提请	common	提请|春季拟订的计划
    采纳	common	采纳|春季拟订的计划
    命令	common	命令|春季拟订的计划
    宣读	common	宣读|春季拟订的计划
    """#
}

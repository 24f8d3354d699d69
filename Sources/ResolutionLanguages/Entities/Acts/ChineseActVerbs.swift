// Part of Kimberlite.

/// The acts that Chinese verbs do. The columns are those of `EnglishActVerbs`; `clause`: `anywhere`
/// behind a comma or 并, `joined` only behind 并, 又, 还, a semicolon or a lead-in, `head` never.
enum ChineseActVerbs {
  static let table = #"""
    forms	class	own	clause	example
    决定	decide	firm	anywhere	决定这项计划|decide
    正式决定	decide	firm	anywhere	正式决定这项计划|decide
    请	request	firm	anywhere	请这项计划|request
    提请	call	firm	head	提请这项计划|call
    提请注意	call	firm	joined	提请注意这项计划|call
    核准	approve	firm	anywhere	核准这项计划|approve
    授权	authorize	firm	anywhere	授权这项计划|authorize
    任命	appoint	firm	joined	任命这项计划|appoint
    指示	instruct	firm	anywhere	指示这项计划|instruct
    吁请	call	firm	anywhere	吁请这项计划|call
    促请	call	firm	anywhere	促请这项计划|call
    敦促	urge	firm	anywhere	敦促这项计划|urge
    责成	instruct	firm	anywhere	责成这项计划|instruct
    委托	instruct	firm	joined	委托这项计划|instruct
    委派	appoint	firm	joined	委派这项计划|appoint
    设立	establish	firm	joined	设立这项计划|establish
    选举	appoint	firm	joined	选举这项计划|appoint
    选出	appoint	firm	joined	选出这项计划|appoint
    委任	appoint	firm	joined	委任这项计划|appoint
    指定	appoint	firm	joined	指定这项计划|appoint
    核定	approve	firm	joined	核定这项计划|approve
    转交	transmit	firm	head	转交这项计划|transmit
    批款	decide-budget	firm	joined	批款这项计划|decide-budget
    追加批款	decide-budget	firm	joined	追加批款这项计划|decide-budget
    延长	extend	firm	head	延长这项计划|extend
    续延	extend	firm	head	续延这项计划|extend
    勉励	encourage	firm	anywhere	勉励这项计划|encourage
    力促	urge	firm	anywhere	力促这项计划|urge
    邀请	invite	firm	anywhere	邀请这项计划|invite
    呼吁	call	firm	anywhere	呼吁这项计划|call
    要求	call	firm	anywhere	要求这项计划|call
    鼓励	encourage	firm	anywhere	鼓励这项计划|encourage
    建议	recommend	firm	anywhere	建议这项计划|recommend
    推荐	recommend	firm	joined	推荐这项计划|recommend
    提议	recommend	firm	joined	提议这项计划|recommend
    劝告	urge	firm	joined	劝告这项计划|urge
    告诫	warn	firm	joined	告诫这项计划|warn
    警告	warn	firm	joined	警告这项计划|warn
    提醒	remind	firm	anywhere	提醒这项计划|remind
    恳请	request	firm	anywhere	恳请这项计划|request
    吁求	appeal	firm	anywhere	吁求这项计划|appeal
    督促	urge	firm	joined	督促这项计划|urge
    敦请	urge	firm	anywhere	敦请这项计划|urge
    号召	call	firm	joined	号召这项计划|call
    回顾	recall	firm	anywhere	回顾这项计划|recall
    忆及	recall	firm	anywhere	忆及这项计划|recall
    提及	recall	firm	head	提及这项计划|recall
    认识到	recognize	weak	anywhere	认识到这项计划|recognize
    意识到	mindful	firm	joined	意识到这项计划|mindful
    注意到	note	weak	anywhere	注意到这项计划|note
    表示注意到	note	weak	anywhere	表示注意到这项计划|note
    知悉	note	weak	anywhere	知悉这项计划|note
    获悉	note	weak	joined	获悉这项计划|note
    确认	recognize	weak	anywhere	确认这项计划|recognize
    欢迎	welcome	firm	anywhere	欢迎这项计划|welcome
    欣见	welcome	firm	anywhere	欣见这项计划|welcome
    考虑到	consider	firm	head	考虑到这项计划|consider
    承认	recognize	weak	anywhere	承认这项计划|recognize
    铭记	mindful	firm	head	铭记这项计划|mindful
    肯定	recognize	weak	anywhere	肯定这项计划|recognize
    谴责	condemn	firm	anywhere	谴责这项计划|condemn
    指出	note	weak	anywhere	指出这项计划|note
    赞扬	commend	firm	anywhere	赞扬这项计划|commend
    称赞	commend	firm	joined	称赞这项计划|commend
    表彰	commend	firm	joined	表彰这项计划|commend
    认为	consider	firm	joined	认为这项计划|consider
    认为必须	consider	firm	joined	认为必须这项计划|consider
    承诺	commit	firm	joined	承诺这项计划|commit
    斥责	deplore	firm	joined	斥责这项计划|deplore
    痛惜	deplore	firm	anywhere	痛惜这项计划|deplore
    支持	support	firm	head	支持这项计划|support
    完全支持	support	firm	anywhere	完全支持这项计划|support
    坚决支持	support	firm	anywhere	坚决支持这项计划|support
    大力支持	support	firm	anywhere	大力支持这项计划|support
    全力支持	support	firm	anywhere	全力支持这项计划|support
    充分支持	support	firm	anywhere	充分支持这项计划|support
    强烈支持	support	firm	anywhere	强烈支持这项计划|support
    期待	hope	firm	anywhere	期待这项计划|hope
    期待着	hope	firm	anywhere	期待着这项计划|hope
    期盼	hope	firm	anywhere	期盼这项计划|hope
    希望	hope	firm	joined	希望这项计划|hope
    期望	hope	firm	joined	期望这项计划|hope
    盼望	hope	firm	joined	盼望这项计划|hope
    纪念	commemorate	firm	head	纪念这项计划|commemorate
    庆祝	commemorate	firm	head	庆祝这项计划|commemorate
    尊重	affirm	firm	head	尊重这项计划|affirm
    珍视	appreciate	firm	joined	珍视这项计划|appreciate
    了解	note	firm	head	了解这项计划|note
    了解到	note	firm	joined	了解到这项计划|note
    认可	endorse	firm	anywhere	认可这项计划|endorse
    核可	endorse	firm	anywhere	核可这项计划|endorse
    批准	approve	firm	joined	批准这项计划|approve
    通过	adopt	firm	head	通过这项计划|adopt
    同意	agree	firm	joined	同意这项计划|agree
    商定	agree	firm	head	商定这项计划|agree
    赞同	endorse	firm	anywhere	赞同这项计划|endorse
    反对	reject	firm	joined	反对这项计划|reject
    拒绝	reject	firm	joined	拒绝这项计划|reject
    祝贺	commend	firm	anywhere	祝贺这项计划|commend
    感谢	appreciate	firm	anywhere	感谢这项计划|appreciate
    认定	determine	firm	joined	认定这项计划|determine
    断定	determine	firm	joined	断定这项计划|determine
    痛斥	condemn	firm	joined	痛斥这项计划|condemn
    相信	hope	firm	anywhere	相信这项计划|hope
    深信	believe	firm	joined	深信这项计划|believe
    坚信	believe	firm	joined	坚信这项计划|believe
    愿	hope	firm	head	愿这项计划|hope
    决心	determine	firm	head	决心这项计划|determine
    坚持	demand	firm	head	坚持这项计划|demand
    主张	urge	firm	head	主张这项计划|urge
    声明	declare	firm	joined	声明这项计划|declare
    宣布	declare	firm	anywhere	宣布这项计划|declare
    宣告	declare	firm	joined	宣告这项计划|declare
    重申	affirm	renewing	anywhere	重申这项计划|affirm
    申明	affirm	renewing	anywhere	申明这项计划|affirm
    重新确认	affirm	renewing	anywhere	重新确认这项计划|affirm
    强调	stress	firm	anywhere	强调这项计划|stress
    强调指出	stress	firm	anywhere	强调指出这项计划|stress
    着重指出	stress	firm	anywhere	着重指出这项计划|stress
    特别指出	stress	firm	anywhere	特别指出这项计划|stress
    重点指出	stress	firm	anywhere	重点指出这项计划|stress
    突出强调	stress	firm	anywhere	突出强调这项计划|stress
    着重强调	stress	firm	anywhere	着重强调这项计划|stress
    赞赏	appreciate	firm	anywhere	赞赏这项计划|appreciate
    遗憾	regret	firm	joined	遗憾这项计划|regret
    表示	express	weak	anywhere	表示关切|concern
    深表	express	weak	anywhere	深表关切|concern
    感到	express	weak	joined	感到关切|concern
    深感	express	weak	joined	深感关切|concern
    表达	express	weak	joined	表达关切|concern
    关切	concern	firm	joined	关切这项计划|concern
    加强	act	firm	head	加强这项计划|act
    接受	approve	firm	joined	接受这项计划|approve
    采纳	adopt	firm	joined	采纳这项计划|adopt
    """#

  /// What is felt, or renewed behind `renewing` verbs.
  static let nouns = #"""
    words	class	example
    关切/关注/不安的/担忧/担心/忧虑/忧心/焦虑	concern	表示关切|concern
    震惊/愤慨/愤怒/惊恐/不安/痛心/沮丧/骇然/失望/惊愕/义愤	alarm	表示震惊|alarm
    赞赏/感谢/感激/谢意/感激之情	appreciate	表示赞赏|appreciate
    赞扬/敬意/钦佩/祝贺	commend	表示赞扬|commend
    满意/欣慰/高兴/鼓舞/受到鼓舞	satisfaction	表示满意|satisfaction
    遗憾/悲痛/同情/慰问/哀悼/惋惜	regret	表示遗憾|regret
    希望/期望/愿望	hope	表示希望|hope
    决心/决意	determine	表示决心|determine
    支持/声援/团结	support	表示支持|support
    深信/坚信/相信/确信/信心/信念	believe	表示深信|believe
    愿意/打算/有意/准备	intend	表示愿意|intend
    呼吁/吁请/促请	call	表示呼吁|call
    敦促	urge	表示敦促|urge
    请/请求	request	表示请|request
    要求	demand	表示要求|demand
    邀请	invite	表示邀请|invite
    鼓励	encourage	表示鼓励|encourage
    谴责	condemn	表示谴责|condemn
    反对	reject	表示反对|reject
    核可/赞同	endorse	表示核可|endorse
    核准	approve	表示核准|approve
    欢迎	welcome	表示欢迎|welcome
    认为	believe	表示认为|believe
    认定	determine	表示认定|determine
    注意到	note	表示注意到|note
    """#
}

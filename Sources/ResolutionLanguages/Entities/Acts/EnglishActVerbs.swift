// Part of Kimberlite.

/// The acts that English verbs do.
///
/// `forms`: third person and infinitive. `class`: of the act, as in the table of opening phrases.
/// `own`: `firm` the class is the verb's; `weak` a feeling that is expressed decides ("notes with
/// concern"); `renewing` also what is renewed ("reiterates its call"). `clause`: where the verb may open
/// a clause inside a paragraph: `anywhere` behind a comma or "and"; `noun` so, but an object must follow
/// since the form is a noun too; `joined` only behind ", and", a semicolon or a lead-in; `head` never.
/// `example`: a phrase and its class.
enum EnglishActVerbs {
  static let table = #"""
    forms	class	own	clause	example
    accepts/accept	approve	firm	joined	accepts the plan|approve
    acknowledges/acknowledge	recognize	weak	anywhere	acknowledges the plan|recognize
    adopts/adopt	adopt	firm	joined	adopts the plan|adopt
    affirms/affirm	affirm	renewing	anywhere	affirms the plan|affirm
    agrees/agree	agree	firm	joined	agrees to the plan|agree
    appeals/appeal	appeal	firm	noun	appeals to the board|appeal
    applauds/applaud	commend	firm	anywhere	applauds the plan|commend
    appoints/appoint	appoint	firm	joined	appoints the plan|appoint
    appreciates/appreciate	appreciate	firm	anywhere	appreciates the plan|appreciate
    appropriates/appropriate	decide-budget	firm	joined	appropriates the plan|decide-budget
    approves/approve	approve	firm	joined	approves the plan|approve
    asks/ask	request	firm	anywhere	asks the plan|request
    assures/assure	commit	firm	head	assures the plan|commit
    authorizes/authorize	authorize	firm	anywhere	authorizes the plan|authorize
    awaits/await	hope	firm	joined	awaits the plan|hope
    bears/bear	mindful	firm	joined	bears in mind the delay|mindful
    believes/believe	believe	firm	anywhere	believes the plan|believe
    brings/bring	call	firm	head	brings to the attention of the board the delay|call
    calls/call	call	firm	noun	calls upon the board to wait|call
    calls attention	call	firm	noun	calls attention to the delay|call
    cautions/caution	warn	firm	joined	cautions the plan|warn
    celebrates/celebrate	commemorate	firm	joined	celebrates the plan|commemorate
    censures/censure	condemn	firm	joined	censures the plan|condemn
    commemorates/commemorate	commemorate	firm	joined	commemorates the plan|commemorate
    commends/commend	commend	firm	anywhere	commends the plan|commend
    commits/commit	commit	firm	joined	commits the plan|commit
    concludes/conclude	determine	firm	head	concludes the plan|determine
    concurs/concur	agree	firm	joined	concurs with the board|agree
    condemns/condemn	condemn	firm	anywhere	condemns the plan|condemn
    confirms/confirm	affirm	renewing	anywhere	confirms the plan|affirm
    congratulates/congratulate	commend	firm	anywhere	congratulates the plan|commend
    considers/consider	consider	weak	joined	considers the plan|consider
    conveys/convey	express	weak	joined	conveys the plan|express
    decides/decide	decide	firm	anywhere	decides the plan|decide
    declares/declare	declare	firm	anywhere	declares the plan|declare
    deems/deem	consider	firm	joined	deems the plan|consider
    demands/demand	demand	firm	noun	demands the plan|demand
    denounces/denounce	condemn	firm	anywhere	denounces the plan|condemn
    deplores/deplore	deplore	firm	anywhere	deplores the plan|deplore
    deprecates/deprecate	deplore	firm	anywhere	deprecates the plan|deplore
    designates/designate	appoint	firm	joined	designates the plan|appoint
    determines/determine	determine	firm	joined	determines the plan|determine
    directs/direct	instruct	firm	joined	directs the plan|instruct
    draws/draw	call	firm	joined	draws attention to the delay|call
    elects/elect	appoint	firm	joined	elects the plan|appoint
    emphasizes/emphasize/emphasises/emphasise	stress	firm	anywhere	emphasizes the plan|stress
    empowers/empower	authorize	firm	head	empowers the plan|authorize
    encourages/encourage	encourage	firm	anywhere	encourages the plan|encourage
    endorses/endorse	endorse	firm	anywhere	endorses the plan|endorse
    entrusts/entrust	instruct	firm	anywhere	entrusts the plan|instruct
    envisages/envisage	intend	firm	head	envisages the plan|intend
    establishes/establish	establish	firm	joined	establishes the plan|establish
    exhorts/exhort	urge	firm	anywhere	exhorts the plan|urge
    expects/expect	hope	firm	joined	expects the plan|hope
    expresses/express	express	weak	anywhere	expresses the plan|express
    extends/extend	extend	weak	joined	extends the plan|extend
    feels/feel	express	weak	head	feels encouraged by the plan|satisfaction
    finds/find	determine	firm	head	finds the plan|determine
    gives/give	consider	firm	head	gives consideration to the plan|consider
    highlights/highlight	stress	firm	joined	highlights the plan|stress
    holds/hold	believe	firm	head	holds the plan|believe
    hopes/hope	hope	firm	joined	hopes the plan|hope
    insists/insist	demand	firm	joined	insists the plan|demand
    instructs/instruct	instruct	firm	anywhere	instructs the plan|instruct
    invites/invite	invite	firm	anywhere	invites the plan|invite
    is	express	weak	head	is alarmed at the delay|alarm
    keeps/keep	mindful	firm	head	keeps in mind the delay|mindful
    laments/lament	regret	firm	joined	laments the plan|regret
    lauds/laud	commend	firm	joined	lauds the plan|commend
    looks/look	hope	firm	joined	looks forward to the plan|hope
    mandates/mandate	instruct	firm	joined	mandates the plan|instruct
    mourns/mourn	regret	firm	joined	mourns the plan|regret
    notes/note	note	weak	noun	notes the plan|note
    objects/object	reject	firm	joined	objects to the plan|reject
    observes/observe	note	weak	joined	observes the plan|note
    offers/offer	extend	weak	head	offers the plan|extend
    opposes/oppose	reject	firm	joined	opposes the plan|reject
    pays/pay	commend	firm	joined	pays tribute to the board|commend
    places/place	note	firm	head	places on record the plan|note
    pledges/pledge	commit	firm	joined	pledges the plan|commit
    points/point	note	firm	head	points out that the board met|note
    praises/praise	commend	firm	joined	praises the plan|commend
    proclaims/proclaim	declare	firm	joined	proclaims the plan|declare
    proposes/propose	recommend	firm	joined	proposes the plan|recommend
    re-affirms/re-affirm	affirm	renewing	anywhere	re-affirms the plan|affirm
    re-emphasizes/re-emphasize	stress	firm	anywhere	re-emphasizes the plan|stress
    reaffirms/reaffirm	affirm	renewing	anywhere	reaffirms the plan|affirm
    realizes/realize/realises/realise	recognize	weak	joined	realizes the plan|recognize
    recalls/recall	recall	firm	anywhere	recalls the plan|recall
    recognizes/recognize/recognises/recognise	recognize	weak	anywhere	recognizes the plan|recognize
    recommends/recommend	recommend	firm	anywhere	recommends the plan|recommend
    recommits/recommit	commit	firm	anywhere	recommits the plan|commit
    reconfirms/reconfirm	affirm	renewing	anywhere	reconfirms the plan|affirm
    records/record	note	weak	joined	records the plan|note
    refers/refer	recall	firm	head	refers the plan|recall
    regards/regard	believe	firm	head	regards the plan|believe
    regrets/regret	regret	firm	anywhere	regrets the plan|regret
    reiterates/reiterate	affirm	renewing	anywhere	reiterates the plan|affirm
    rejects/reject	reject	firm	anywhere	rejects the plan|reject
    remains/remain	express	weak	head	remains concerned at the delay|concern
    reminds/remind	remind	firm	anywhere	reminds the plan|remind
    renews/renew	extend	renewing	joined	renews the plan|extend
    requests/request	request	firm	noun	requests the plan|request
    requires/require	request	firm	head	requires the plan|request
    reserves/reserve	reserve	firm	joined	reserves the plan|reserve
    resolves/resolve	decide	firm	joined	resolves the plan|decide
    salutes/salute	commend	firm	joined	salutes the plan|commend
    seeks/seek	hope	firm	head	seeks the plan|hope
    shares/share	agree	firm	head	shares the plan|agree
    solicits/solicit	request	firm	joined	solicits the plan|request
    stresses/stress	stress	firm	anywhere	stresses the plan|stress
    suggests/suggest	recommend	firm	joined	suggests the plan|recommend
    supports/support	support	firm	joined	supports the plan|support
    suspends/suspend	decide	firm	head	suspends the plan|decide
    takes/take	note	weak	anywhere	takes note of the plan|note
    takes into account/take into account	consider	firm	joined	takes into account the delay|consider
    takes into consideration/take into consideration	consider	firm	joined	takes into consideration the delay|consider
    tasks/task	instruct	firm	head	tasks the plan|instruct
    terminates/terminate	decide	firm	head	terminates the plan|decide
    thanks/thank	appreciate	firm	joined	thanks the plan|appreciate
    transmits/transmit	transmit	firm	joined	transmits the plan|transmit
    trusts/trust	hope	firm	joined	trusts the plan|hope
    underlines/underline	stress	firm	anywhere	underlines the plan|stress
    underscores/underscore	stress	firm	anywhere	underscores the plan|stress
    undertakes/undertake	commit	firm	head	undertakes the plan|commit
    urges/urge	urge	firm	anywhere	urges the plan|urge
    values/value	appreciate	firm	joined	values the plan|appreciate
    views/view	consider	weak	joined	views the plan|consider
    voices/voice	express	weak	joined	voices the plan|express
    warns/warn	warn	firm	anywhere	warns the plan|warn
    welcomes/welcome	welcome	firm	anywhere	welcomes the plan|welcome
    wishes/wish	hope	firm	joined	wishes the plan|hope
    """#

  /// What is felt, or renewed behind `renewing` verbs.
  static let nouns = #"""
    words	class	example
    concern/concerns/concerned	concern	reiterates its concern|concern
    preoccupation/preoccupied/worried/troubled/disturbed	concern	reiterates its preoccupation|concern
    apprehension/anxiety	concern	reiterates its apprehension|concern
    alarm/alarmed	alarm	reiterates its alarm|alarm
    dismay/dismayed	alarm	reiterates its dismay|alarm
    outrage/outraged	alarm	reiterates its outrage|alarm
    indignation/indignant	alarm	reiterates its indignation|alarm
    shock/shocked	alarm	reiterates its shock|alarm
    distress/distressed/anguish	alarm	reiterates its distress|alarm
    appalled/horrified/consternation	alarm	reiterates its appalled|alarm
    disappointment/disappointed	alarm	reiterates its disappointment|alarm
    appreciation	appreciate	reiterates its appreciation|appreciate
    gratitude/grateful	appreciate	reiterates its gratitude|appreciate
    thanks	appreciate	reiterates its thanks|appreciate
    admiration	commend	reiterates its admiration|commend
    commendation/congratulations	commend	reiterates its commendation|commend
    satisfaction/satisfied/gratified	satisfaction	reiterates its satisfaction|satisfaction
    gratification/pleasure/pleased/joy/relief	satisfaction	reiterates its gratification|satisfaction
    encouraged/heartened	satisfaction	reiterates its encouraged|satisfaction
    regret/regretful	regret	reiterates its regret|regret
    sorrow/sadness/saddened/grief/grieved	regret	reiterates its sorrow|regret
    condolences/sympathy	regret	reiterates its condolences|regret
    approval	approve	reiterates its approval|approve
    endorsement	endorse	reiterates its endorsement|endorse
    hope/hopeful/wish/desire/expectation/optimism	hope	reiterates its hope|hope
    determination/determined/resolve	determine	reiterates its determination|determine
    committed	commit	is committed|commit
    support	support	reiterates its support|support
    solidarity	support	reiterates its solidarity|support
    conviction/convinced/belief/confidence/confident	believe	reiterates its conviction|believe
    readiness/willingness/intention/intent	intend	reiterates its readiness|intend
    call/calls/call upon/calls upon/call for/call on	call	reiterates its call|call
    request/requests	request	reiterates its request|request
    invitation/invitations	invite	reiterates its invitation|invite
    appeal/appeals	appeal	reiterates its appeal|appeal
    demand/demands	demand	reiterates its demand|demand
    recommendation/recommendations	recommend	reiterates its recommendation|recommend
    encouragement	encourage	reiterates its encouragement|encourage
    condemnation	condemn	reiterates its condemnation|condemn
    rejection/opposition	reject	reiterates its rejection|reject
    recognition	recognize	reiterates its recognition|recognize
    """#
}

// Part of Kimberlite.

/// The English verbs that open paragraphs.
///
/// `forms`: participle, third person, infinitive. `object`: what of the object belongs to the
/// phrase: `stance` (its commitment), `utterance` (its request), `expression` (its deep concern),
/// `judgement` (it necessary); or what must follow: `bound` one of the particles, `copula` an
/// adjective, `perfect` a past participle, `continuation` "to" and a verb; `-` nothing. `particles`:
/// words that belong to the verb, perhaps behind an adverb. `example`: its phrase ends at the bar.
enum EnglishOpeningVerbs {
  static let table = #"""
    forms	object	particles	example
    accepting/accepts/accept	-	-	Accepting| the plan drawn up in the spring
    acknowledging/acknowledges/acknowledge	-	-	Acknowledges| the outcome of the last round
    acting/acts/act	-	-	Acting| under the seventh chapter
    adjusting/adjusts/adjust	-	-	Adjusts| the plan drawn up in the spring
    adopting/adopts/adopt	-	-	Adopting| the report of the board
    affirming/affirms/affirm	stance	-	Affirms its commitment| to a fair hearing
    agreeing/agrees/agree	-	-	Agrees| with the board
    aiming/aims/aim	-	-	Aiming| to finish in time
    alerting/alerts/alert	-	-	Alerts| the host city for its kindness
    allocating/allocates/allocate	-	-	Allocating| the outcome of the last round
    amending/amends/amend	-	-	Amending| the plan drawn up in the spring
    anticipating/anticipates/anticipate	-	-	Anticipates| the outcome of the last round
    appealing/appeals/appeal	-	-	Appeals| to the two parties
    applauding/applauds/applaud	-	-	Applauding| the report of the board
    appointing/appoints/appoint	-	-	Appoints| the plan drawn up in the spring
    appreciating/appreciates/appreciate	-	-	Appreciating| the outcome of the last round
    appropriating/appropriates/appropriate	-	-	Appropriating| the report of the board
    approving/approves/approve	-	-	Approves| the report of the board
    asking/asks/ask	-	-	Asking| all members of the board to attend
    asserting/asserts/assert	-	-	Asserts| the outcome of the last round
    assessing/assesses/assess	-	-	Assessing| the report of the board
    assigning/assigns/assign	-	-	Assigns| the plan drawn up in the spring
    associating/associates/associate	-	-	Associating| the outcome of the last round
    assuming/assumes/assume	-	-	Assumes| the report of the board
    assuring/assures/assure	-	-	Assuring| all members of the board to attend
    attaching/attaches/attach	-	-	Attaches| the outcome of the last round
    authorizing/authorizes/authorize	-	-	Authorizing| the host city for its kindness
    awaiting/awaits/await	-	-	Awaits| the plan drawn up in the spring
    bearing/bears/bear	bound	in mind	Bearing in mind| the length of the road
    being/is/be	copula	-	Being gravely concerned| at the delay
    believing/believes/believe	judgement	-	Believing it necessary| to wait
    bestowing/bestows/bestow	-	-	Bestows| the plan drawn up in the spring
    bringing/brings/bring	bound	to the attention	Brings to the attention| of the board the delay
    calling/calls/call	-	upon|for|on|attention	Calls once again upon| the two parties
    cautioning/cautions/caution	-	-	Cautioning| the chair to report in the spring
    celebrating/celebrates/celebrate	-	-	Celebrates| the report of the board
    censuring/censures/censure	-	-	Censuring| the plan drawn up in the spring
    choosing/chooses/choose	-	-	Chooses| the outcome of the last round
    citing/cites/cite	-	-	Citing| the report of the board
    clarifying/clarifies/clarify	-	-	Clarifies| the plan drawn up in the spring
    commemorating/commemorates/commemorate	-	-	Commemorating| the outcome of the last round
    commencing/commences/commence	-	-	Commences| the report of the board
    commending/commends/commend	-	-	Commending| all members of the board to attend
    committing/commits/commit	-	-	Commits| the outcome of the last round
    complimenting/compliments/compliment	-	-	Complimenting| the host city for its kindness
    conceding/concedes/concede	-	-	Conceding| the outcome of the last round
    concentrating/concentrates/concentrate	-	-	Concentrates| the plan drawn up in the spring
    concluding/concludes/conclude	-	-	Concludes| the report of the board
    concuring/concurs/concur	-	-	Concuring| the plan drawn up in the spring
    condemning/condemns/condemn	-	-	Condemns| the outcome of the last round
    condoning/condones/condone	-	-	Condoning| the report of the board
    conferring/confers/confer	-	-	Confers| the plan drawn up in the spring
    confining/confines/confine	-	-	Confining| the outcome of the last round
    confirming/confirms/confirm	stance	-	Confirming its commitment| to the calendar
    congratulating/congratulates/congratulate	-	-	Congratulates| the host city for its kindness
    consenting/consents/consent	-	-	Consenting| the plan drawn up in the spring
    considering/considers/consider	judgement	-	Considers it necessary| to wait
    constituting/constitutes/constitute	-	-	Constituting| the report of the board
    contemplating/contemplates/contemplate	-	-	Contemplates| the plan drawn up in the spring
    continuing/continues/continue	continuation	-	Continues to encourage| the two parties
    convening/convenes/convene	-	-	Convening| the outcome of the last round
    conveying/conveys/convey	expression	-	Conveys its gratitude| to the host city
    cooperating/cooperates/cooperate	-	-	Cooperating| the plan drawn up in the spring
    counseling/counsels/counsel	-	-	Counsels| the chair to report in the spring
    /creates/create	-	-	Creates| the report of the board
    crediting/credits/credit	-	-	Credits| the plan drawn up in the spring
    deciding/decides/decide	-	-	Decides| the report of the board
    declaring/declares/declare	stance	-	Declares its firm opposition| to the delay
    decrying/decries/decry	-	-	Decries| the outcome of the last round
    dedicating/dedicates/dedicate	-	-	Dedicating| the report of the board
    deeming/deems/deem	judgement	-	Deems it useful| to wait
    defending/defends/defend	-	-	Defending| the outcome of the last round
    deferring/defers/defer	-	-	Defers| the plan drawn up in the spring
    defining/defines/define	-	-	Defines| the report of the board
    delegating/delegates/delegate	-	-	Delegating| the plan drawn up in the spring
    demanding/demands/demand	-	-	Demands| the outcome of the last round
    denouncing/denounces/denounce	-	-	Denouncing| the report of the board
    deploring/deplores/deplore	-	-	Deplores| the plan drawn up in the spring
    deprecating/deprecates/deprecate	-	-	Deprecating| the outcome of the last round
    designating/designates/designate	-	-	Designates| the report of the board
    desiring/desires/desire	-	-	Desiring| the plan drawn up in the spring
    determining/determines/determine	-	-	Determines| the outcome of the last round
    devoting/devotes/devote	-	-	Devoting| the report of the board
    directing/directs/direct	-	-	Directs| all members of the board to attend
    disapproving/disapproves/disapprove	-	-	Disapproving| the outcome of the last round
    discontinuing/discontinues/discontinue	-	-	Discontinues| the report of the board
    discouraging/discourages/discourage	-	-	Discouraging| the plan drawn up in the spring
    discussing/discusses/discuss	-	-	Discusses| the outcome of the last round
    dissolving/dissolves/dissolve	-	-	Dissolving| the report of the board
    drawing/draws/draw	bound	the attention|attention	Draws the attention| of the board to the delay
    electing/elects/elect	-	-	Elects| the plan drawn up in the spring
    emphasising/emphasises/emphasise	stance	-	Emphasising| the value of patience
    emphasizing/emphasizes/emphasize	stance	-	Emphasizes its concern| at the delay
    /empowers/empower	-	-	Empowers| the host city for its kindness
    encouraging/encourages/encourage	-	-	Encouraging| all members of the board to attend
    endeavouring/endeavours/endeavour	-	-	Endeavours| the outcome of the last round
    endorsing/endorses/endorse	-	-	Endorsing| the report of the board
    enjoining/enjoins/enjoin	-	-	Enjoins| all members of the board to attend
    /ensures/ensure	-	-	Ensures| the outcome of the last round
    entrusting/entrusts/entrust	-	-	Entrusts| the host city for its kindness
    envisaging/envisages/envisage	-	-	Envisaging| the plan drawn up in the spring
    /establishes/establish	-	-	Establishes| the outcome of the last round
    evaluating/evaluates/evaluate	-	-	Evaluating| the report of the board
    examining/examines/examine	-	-	Examines| the plan drawn up in the spring
    exhorting/exhorts/exhort	-	-	Exhorting| the chair to report in the spring
    expecting/expects/expect	-	-	Expects| the report of the board
    /explores/explore	-	-	Explores| the plan drawn up in the spring
    expressing/expresses/express	expression	-	Expresses its deep concern| at the delay
    /extends/extend	expression	-	Extends| to the host city
    /facilitates/facilitate	-	-	Facilitates| the report of the board
    favouring/favours/favour	-	-	Favours| the plan drawn up in the spring
    feeling/feels/feel	copula	-	Feeling encouraged| by the first round
    finding/finds/find	judgement	-	Finds it useful| to wait
    foreseeing/foresees/foresee	-	-	Foreseeing| the outcome of the last round
    /formulates/formulate	-	-	Formulates| the report of the board
    fulfilling/fulfils/fulfil	-	-	Fulfilling| the plan drawn up in the spring
    giving/gives/give	bound	due consideration|consideration	Giving due consideration| to the delay
    greeting/greets/greet	-	-	Greets| the chair to report in the spring
    guaranteeing/guarantees/guarantee	-	-	Guaranteeing| the report of the board
    guiding/guides/guide	-	-	Guides| the board in its work
    hailing/hails/hail	-	-	Hails| the plan drawn up in the spring
    having/has/have	perfect	-	Having also considered| the report of the board
    heeding/heeds/heed	-	-	Heeding| the outcome of the last round
    highlighting/highlights/highlight	-	-	Highlights| the report of the board
    holding/holds/hold	-	-	Holds| that the road is long
    honouring/honours/honour	-	-	Honouring| all members of the board to attend
    hoping/hopes/hope	-	-	Hopes| the outcome of the last round
    identifying/identifies/identify	-	-	Identifying| the report of the board
    imploring/implores/implore	-	-	Implores| all members of the board to attend
    /incorporates/incorporate	-	-	Incorporates| the outcome of the last round
    /increases/increase	-	-	Increases| the report of the board
    informing/informs/inform	-	-	Informing| all members of the board to attend
    insisting/insists/insist	-	-	Insisting| the outcome of the last round
    inspiring/inspires/inspire	-	-	Inspires| the outcome of the last round
    instituting/institutes/institute	-	-	Instituting| the report of the board
    instructing/instructs/instruct	-	-	Instructs| all members of the board to attend
    /integrates/integrate	-	-	Integrates| the report of the board
    intending/intends/intend	-	-	Intending| the plan drawn up in the spring
    /intensifies/intensify	-	-	Intensifies| the outcome of the last round
    introducing/introduces/introduce	-	-	Introducing| the report of the board
    inviting/invites/invite	-	-	Invites| all members of the board to attend
    invoking/invokes/invoke	-	-	Invoking| the outcome of the last round
    judging/judges/judge	-	-	Judges| the report of the board
    keeping/keeps/keep	bound	in mind	Keeping in mind| the length of the road
    lamenting/laments/lament	-	-	Lamenting| the plan drawn up in the spring
    lauding/lauds/laud	-	-	Lauds| the outcome of the last round
    launching/launches/launch	-	-	Launching| the report of the board
    looking/looks/look	bound	forward	Looks forward| to the second round
    /maintains/maintain	-	-	Maintains| the plan drawn up in the spring
    mandating/mandates/mandate	-	-	Mandating| the chair to report in the spring
    marking/marks/mark	-	-	Marks| the report of the board
    mentioning/mentions/mention	-	-	Mentioning| the plan drawn up in the spring
    mourning/mourns/mourn	-	-	Mourns| the outcome of the last round
    nominating/nominates/nominate	-	-	Nominating| the report of the board
    noticing/notices/notice	-	-	Noticing| the delay
    notifying/notifies/notify	-	-	Notifying| the chair to report in the spring
    noting/notes/note	-	-	Noting with great concern| the delay
    objecting/objects/object	-	-	Objects| the report of the board
    observing/observes/observe	-	-	Observing| the plan drawn up in the spring
    offering/offers/offer	expression	-	Offers its condolences| to the families
    opposing/opposes/oppose	-	-	Opposes| the outcome of the last round
    /organizes/organize	-	-	Organizes| the report of the board
    overcoming/overcomes/overcome	-	-	Overcomes| the plan drawn up in the spring
    /participates/participate	-	-	Participates| the outcome of the last round
    paying/pays/pay	bound	tribute|special tribute|particular attention|attention	Pays tribute| to the late chair
    permitting/permits/permit	-	-	Permits| the report of the board
    placing/places/place	bound	on record	Places on record| its thanks
    pledging/pledges/pledge	stance	-	Pledges its continued support| to the board
    pointing/points/point	bound	out	Pointing out| that the road is long
    praising/praises/praise	-	-	Praising| the plan drawn up in the spring
    preferring/prefers/prefer	-	-	Prefers| the outcome of the last round
    preparing/prepares/prepare	-	-	Preparing| the second round
    /preserves/preserve	-	-	Preserves| the report of the board
    proceeding/proceeds/proceed	-	-	Proceeds| the plan drawn up in the spring
    proclaiming/proclaims/proclaim	-	-	Proclaiming| the outcome of the last round
    prohibiting/prohibits/prohibit	-	-	Prohibits| the report of the board
    /promotes/promote	-	-	Promotes| the plan drawn up in the spring
    proposing/proposes/propose	-	-	Proposes| the outcome of the last round
    protesting/protests/protest	-	-	Protesting| the report of the board
    /provides/provide	-	-	Provides| the plan drawn up in the spring
    publishing/publishes/publish	-	-	Publishing| the outcome of the last round
    pursuing/pursues/pursue	-	-	Pursuing| the talks of the spring
    ratifying/ratifies/ratify	-	-	Ratifies| the report of the board
    re-affirming/re-affirms/re-affirm	stance	-	Re-affirming| the need for patience
    re-emphasizing/re-emphasizes/re-emphasize	stance	-	Re-emphasizes| the need for patience
    reaffirming/reaffirms/reaffirm	stance	-	Reaffirming its strong support| for the talks
    realising/realises/realise	-	-	Realising| the length of the road
    realizing/realizes/realize	-	-	Realizing| the plan drawn up in the spring
    rebuffing/rebuffs/rebuff	-	-	Rebuffing| the report of the board
    rebuking/rebukes/rebuke	-	-	Rebukes| the outcome of the last round
    recalling/recalls/recall	utterance	-	Recalls its request| for a second reading
    recognising/recognises/recognise	-	-	Recognising| the value of patience
    recognizing/recognizes/recognize	-	-	Recognizes| the plan drawn up in the spring
    recommending/recommends/recommend	-	-	Recommending| the outcome of the last round
    recommitting/recommits/recommit	-	-	Recommits| to the calendar
    reconfirming/reconfirms/reconfirm	stance	-	Reconfirms| the calendar
    reconsidering/reconsiders/reconsider	-	-	Reconsiders| the report of the board
    reconvening/reconvenes/reconvene	-	-	Reconvening| the plan drawn up in the spring
    recording/records/record	-	-	Records| the outcome of the last round
    rectifying/rectifies/rectify	-	-	Rectifying| the report of the board
    /redoubles/redouble	-	-	Redoubles| the plan drawn up in the spring
    referring/refers/refer	-	-	Referring| the outcome of the last round
    regarding/regards/regard	-	-	Regards| the report of the board
    regretting/regrets/regret	-	-	Regretting| the plan drawn up in the spring
    regulating/regulates/regulate	-	-	Regulates| the outcome of the last round
    reiterating/reiterates/reiterate	stance	-	Reiterates its call upon| the two parties
    rejecting/rejects/reject	-	-	Rejecting| the report of the board
    rejoicing/rejoices/rejoice	-	-	Rejoices| the plan drawn up in the spring
    remaining/remains/remain	copula	-	Remaining deeply concerned| at the delay
    remembering/remembers/remember	-	-	Remembering| the outcome of the last round
    reminding/reminds/remind	-	-	Reminds| the host city for its kindness
    renewing/renews/renew	stance	-	Renews its invitation| to the board
    renouncing/renounces/renounce	-	-	Renouncing| the plan drawn up in the spring
    replacing/replaces/replace	-	-	Replaces| the outcome of the last round
    requesting/requests/request	-	-	Requesting| the host city for its kindness
    requiring/requires/require	-	-	Requires| the plan drawn up in the spring
    reserving/reserves/reserve	-	-	Reserves| its position on the plan
    resolving/resolves/resolve	-	-	Resolves| the report of the board
    respecting/respects/respect	-	-	Respecting| the plan drawn up in the spring
    responding/responds/respond	-	-	Responds| the outcome of the last round
    restating/restates/restate	-	-	Restating| the report of the board
    restricting/restricts/restrict	-	-	Restricts| the plan drawn up in the spring
    resuming/resumes/resume	-	-	Resuming| the outcome of the last round
    reverting/reverts/revert	-	-	Reverts| the report of the board
    reviewing/reviews/review	-	-	Reviewing| the plan drawn up in the spring
    revising/revises/revise	-	-	Revises| the outcome of the last round
    revoking/revokes/revoke	-	-	Revoking| the report of the board
    saluting/salutes/salute	-	-	Salutes| all members of the board to attend
    sanctioning/sanctions/sanction	-	-	Sanctioning| the outcome of the last round
    satisfying/satisfies/satisfy	-	-	Satisfies| the report of the board
    seeking/seeks/seek	-	-	Seeking| the plan drawn up in the spring
    selecting/selects/select	-	-	Selects| the outcome of the last round
    /sets/set	-	-	Sets| the report of the board
    sharing/shares/share	expression	-	Sharing the deep concern| of the board
    soliciting/solicits/solicit	-	-	Solicits| the plan drawn up in the spring
    /specifies/specify	-	-	Specifies| the outcome of the last round
    stating/states/state	-	-	States| the report of the board
    stipulating/stipulates/stipulate	-	-	Stipulates| the outcome of the last round
    /strengthens/strengthen	-	-	Strengthens| the plan drawn up in the spring
    stressing/stresses/stress	stance	-	Stressing its resolve| to finish in time
    striving/strives/strive	-	-	Striving| for a fair hearing
    submitting/submits/submit	-	-	Submits| the report of the board
    subscribing/subscribes/subscribe	-	-	Subscribing| the outcome of the last round
    suggesting/suggests/suggest	-	-	Suggesting| the plan drawn up in the spring
    summoning/summons/summon	-	-	Summons| the chair to report in the spring
    supporting/supports/support	-	-	Supporting| the report of the board
    suspending/suspends/suspend	-	-	Suspends| the plan drawn up in the spring
    sympathizing/sympathizes/sympathize	-	-	Sympathizing| the outcome of the last round
    taking/takes/take	bound	note|into account|into consideration|cognizance	Takes note with interest| of the plan
    tasking/tasks/task	-	-	Tasks| the report of the board
    terminating/terminates/terminate	-	-	Terminating| the plan drawn up in the spring
    thanking/thanks/thank	-	-	Thanks| the chair to report in the spring
    transferring/transfers/transfer	-	-	Transferring| the report of the board
    transmitting/transmits/transmit	-	-	Transmits| the plan drawn up in the spring
    trusting/trusts/trust	-	-	Trusting| the outcome of the last round
    underlining/underlines/underline	stance	-	Underlines| the value of patience
    underscoring/underscores/underscore	stance	-	Underscoring| the value of patience
    understanding/understands/understand	-	-	Understands| the outcome of the last round
    undertaking/undertakes/undertake	-	-	Undertakes| the report of the board
    urging/urges/urge	-	-	Urging| all members of the board to attend
    valuing/values/value	-	-	Values| the plan drawn up in the spring
    verifying/verifies/verify	-	-	Verifying| the outcome of the last round
    viewing/views/view	-	-	Views| the report of the board
    voicing/voices/voice	expression	-	Voicing its concern| at the delay
    voting/votes/vote	-	-	Votes| the outcome of the last round
    vowing/vows/vow	-	-	Vowing| the report of the board
    warning/warns/warn	-	-	Warns| all members of the board to attend
    welcoming/welcomes/welcome	-	-	Welcomes with appreciation| the plan
    wishing/wishes/wish	-	-	Wishes| the report of the board
    withdrawing/withdraws/withdraw	-	-	Withdrawing| the plan drawn up in the spring
    witnessing/witnesses/witness	-	-	Witnesses| the outcome of the last round
    """#
}

// Part of Kimberlite.

/// The English verbs with which reports record decisions, requests and commitments.
///
/// `forms`: infinitive, third person, past, participle. `kind`: `request` counts in every finite
/// form and in the present passive ("is requested to"); `act` counts when active or in the past
/// passive ("was adopted"); `founding` counts when active only, since its passive tells history
/// ("was established in 2000"). `follows`: words one of which must stand after the active verb; `-`
/// any object. `example`: a sentence that counts. `counterexample`: one that does not.
enum EnglishFunctionVerbs {
  static let table = #"""
    forms	kind	follows	example	counterexample
    decide/decides/decided/decided	act	-	The Plenary decided to send a mission.	The matter will be decided later.
    agree/agrees/agreed/agreed	act	-	Participants agreed to share their data.	The internationally agreed standards apply.
    adopt/adopts/adopted/adopted	act	-	The Plenary adopted the guidelines.	The guidelines adopted in Moscow remain in use.
    approve/approves/approved/approved	act	-	The report was approved by consensus.	The approved form is blue.
    endorse/endorses/endorsed/endorsed	act	-	The Plenary endorsed the work plan.	The endorsed plan is annexed.
    accept/accepts/accepted/accepted	act	-	The meeting accepted the proposal.	The accepted practice differs.
    resolve/resolves/resolved/resolved	act	to|that	Ministers resolved to end the trade.	The case resolved in May was minor.
    ratify/ratifies/ratified/ratified	act	-	The Assembly ratified the choice.	The ratified text is annexed.
    authorize/authorizes/authorized/authorized	act	-	The Plenary authorized the Chair to sign.	Only an authorized exporter can ship.
    mandate/mandates/mandated/mandated	act	-	The Plenary mandated the group to report.	The mandated period is long.
    instruct/instructs/instructed/instructed	act	-	The Chair was instructed to write.	The text resolved nothing.
    task/tasks/tasked/tasked	act	-	The Plenary tasked the group with a study.	The task was hard.
    direct/directs/directed/directed	act	-	The Committee directed the group to meet.	The group is directed by Angola.
    entrust/entrusts/entrusted/entrusted	act	-	The Plenary entrusted the task to Ghana.	The body holds the entrusted funds.
    elect/elects/elected/elected	act	-	The Plenary elected Canada as Chair.	The elected members met.
    select/selects/selected/selected	act	-	India was selected as Chair for 2008.	The selected data are shown.
    appoint/appoints/appointed/appointed	act	-	The Chair appointed a facilitator.	The appointed day came.
    nominate/nominates/nominated/nominated	act	-	Participants nominated Angola.	The nominated expert is well known.
    designate/designates/designated/designated	act	-	The Plenary designated a focal point.	The designated office is open.
    admit/admits/admitted/admitted	act	-	Three applicants were admitted.	The newly admitted countries report.
    readmit/readmits/readmitted/readmitted	act	-	The Plenary readmitted the Congo.	The readmitted State is active.
    grant/grants/granted/granted	act	-	The Council granted a waiver.	The waiver granted in 2003 expires.
    extend/extends/extended/extended	act	the|its|this|that|these	The Plenary extended the grace period.	The border extended over 40 km.
    suspend/suspends/suspended/suspended	act	-	The Chair suspended the exports.	The suspended trade is small.
    lift/lifts/lifted/lifted	act	the|its|this|that|these	The Council lifted the embargo.	The lifted stone is heavy.
    postpone/postpones/postponed/postponed	act	-	The meeting postponed the vote.	The postponed session is in May.
    amend/amends/amended/amended	act	-	Participants amended the rules.	The text, as amended, is annexed.
    confirm/confirms/confirmed/confirmed	act	the|its|that	The Plenary confirmed the decision.	The seller is confirmed by name.
    reaffirm/reaffirms/reaffirmed/reaffirmed	act	its|their|the	Participants reaffirmed their commitment.	The principle is old.
    undertake/undertakes/undertook/undertaken	act	to	Members undertook to report.	The mission undertook a visit.
    pledge/pledges/pledged/pledged	act	-	Participants pledged their support.	The pledged sum is large.
    commit/commits/committed/committed	act	to|themselves|itself	Participants committed to full reporting.	Rebels committed crimes.
    promise/promises/promised/promised	act	-	Canada promised to build on this.	The promised text is late.
    request/requests/requested/requested	request	-	The group is requested to report.	The requested data came late.
    ask/asks/asked/asked	request	-	The Plenary asked the Chair to write.	The questions asked in May were hard.
    urge/urges/urged/urged	request	-	All countries are urged to join.	The urge to trade is strong.
    call/calls/called/called	request	on|upon|for	Ministers called on all States to help.	The so-called blood stones are few.
    appeal/appeals/appealed/appealed	request	to|for	The Chair appealed to all members.	The appeal was heard.
    encourage/encourages/encouraged/encouraged	request	-	The mission encouraged Ghana to train staff.	The group is an encouraged one.
    invite/invites/invited/invited	request	-	The Plenary invited observers to comment.	The invited guests spoke.
    recommend/recommends/recommended/recommended	request	-	The team recommended that controls be tightened.	The recommended tables are annexed.
    propose/proposes/proposed/proposed	request	to|that	Angola proposed to host the session.	The proposed text is new.
    remind/reminds/reminded/reminded	request	-	Participants are reminded to file in time.	The memory is fresh.
    establish/establishes/established/established	founding	a|an|the|its|two|three|new	The Plenary established a committee.	The scheme was established in 2000.
    create/creates/created/created	founding	a|an|the|two|three|new	The Plenary created a working group.	The problem created by war remains.
    form/forms/formed/formed	founding	a|an|two|three	The meeting formed a drafting group.	The stone was formed in the deep.
    set/sets/set/set	founding	up	The Chair set up a task force.	The set of rules is small.
    launch/launches/launched/launched	founding	a|an|the|its	The Plenary launched a review.	The scheme was launched in 2003.
    """#

  /// Phrases that ask or oblige by themselves.
  static let phrases = #"""
    phrase	example
    grateful if you	I should be grateful if you would have this letter circulated.
    appreciate it if you	I would appreciate it if you could circulate the report.
    should be grateful	We should be grateful for its circulation as a document.
    took the decision	The Plenary took the decision to wait.
    took a decision	The Plenary took a decision on the matter.
    made the decision	The Chair made the decision to wait.
    reached agreement	Participants reached agreement on the text.
    reached consensus	The group reached consensus on the draft.
    reached an understanding	The Plenary reached an understanding on reviews.
    made a commitment	The industry made a commitment to self-regulation.
    expressed their commitment	Members expressed their commitment to the scheme.
    expressed its commitment	The Council expressed its commitment to the scheme.
    are committed to	All sides are committed to full implementation.
    is committed to	The industry is committed to self-regulation.
    remain committed to	Participants remain committed to the scheme.
    remains committed to	The Chair remains committed to the scheme.
    will continue to	The group will continue to help applicants.
    will submit	The Chair will submit a report.
    will report	The group will report in May.
    will work	The two groups will work together.
    will ensure	Participants will ensure that data are sent.
    will present	The group will present a draft.
    will prepare	The group will prepare a draft.
    will provide	The industry will provide experts.
    will redouble	Participants will redouble their efforts.
    will strive	Participants will strive for results.
    will take steps	The Government will take steps at once.
    will be required to	Each member will be required to report.
    shall	Each Participant shall report once a year.
    should	Participants should report once a year.
    must	Participants must report once a year.
    """#
}

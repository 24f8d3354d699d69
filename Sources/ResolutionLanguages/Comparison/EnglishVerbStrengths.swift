// Part of Kimberlite.

/// How strong the English verbs of opening phrases are.
///
/// Statements of what is known are weakest, then what is valued, then what is asked of others, then
/// what is settled. To say again is as strong as to say. `judges`: whether the verb finds things `well`
/// or `ill`. `example`: a phrase of the strength.
enum EnglishVerbStrengths {
  static let table = #"""
    forms	strength	judges	example
    noting/notes/note	100	-	Noting also
    taking note/takes note/take note	100	-	Takes note
    being aware/aware	100	-	Aware
    cognizant/conscious/mindful	110	-	Mindful
    bearing in mind/bears in mind	110	-	Bearing in mind
    taking into account/takes into account	120	-	Taking into account
    having considered/having examined/having received	100	-	Having considered
    recalling/recalls/recall	100	-	Recalls
    observing/observes	110	-	Observing
    acknowledging/acknowledges/acknowledge	160	-	Acknowledges
    recognizing/recognizes/recognize	160	-	Recognizing
    considering/considers	150	-	Considers
    believing/believes	170	-	Believing
    convinced	190	-	Convinced
    guided by	150	-	Guided by
    hoping/hopes/hope	160	-	Expresses the hope
    expecting/expects/anticipates	220	-	Expects
    expressing/expresses	150	-	Expresses its view
    concerned/concern	200	ill	Expresses concern
    alarmed/alarm	230	ill	Alarmed
    regretting/regrets/regret	210	ill	Regrets
    dismayed/disappointed/disappointment	220	ill	Expresses its disappointment
    emphasizing/emphasizes/emphasize	200	-	Emphasizes
    stressing/stresses/stress	200	-	Stresses
    underlining/underlines/underscoring/underscores	200	-	Underlines
    highlighting/highlights	200	-	Highlights
    affirming/affirms/affirm	200	-	Affirms
    reaffirming/reaffirms/reaffirm	200	-	Reaffirms
    reiterating/reiterates/reiterate	200	-	Reiterates
    welcoming/welcomes/welcome	200	well	Welcomes
    appreciating/appreciates/appreciation	180	well	Expresses its appreciation
    gratitude/grateful/thanks/thank	190	well	Expresses its gratitude
    satisfaction	180	well	Expresses satisfaction
    commending/commends/commend	220	well	Commends
    applauding/applauds/congratulates/congratulating/paying tribute/pays tribute	220	well	Applauds
    supporting/supports/support	240	well	Supports
    endorsing/endorses/endorse	280	well	Endorses
    approving/approves/approve	380	-	Approves
    adopting/adopts/adopt	400	-	Adopts
    deploring/deplores/deplore	260	ill	Deplores
    denouncing/denounces	270	ill	Denounces
    condemning/condemns/condemn	290	ill	Condemns
    rejecting/rejects/reject	290	ill	Rejects
    inviting/invites/invite	300	-	Invites
    encouraging/encourages/encourage	310	-	Encourages
    recommending/recommends/recommend	310	-	Recommends
    appealing/appeals/appeal	320	-	Appeals to
    asking/asks	330	-	Asks
    requesting/requests/request	340	-	Requests
    calling/calls/call	340	-	Calls upon
    urging/urges/urge	360	-	Urges
    insisting/insists	370	-	Insists
    demanding/demands/demand	390	-	Demands
    instructing/instructs/directing/directs	390	-	Instructs
    authorizing/authorizes/authorize	390	-	Authorizes
    resolving/resolves/resolve	400	-	Resolves
    deciding/decides/decide	400	-	Decides
    proclaiming/proclaims/declaring/declares	400	-	Declares
    """#

  static let modifiers = #"""
    words	strength	judges	example
    strongly/firmly/vigorously/resolutely	20	-	Strongly condemns
    deeply/deep	20	-	Deeply concerned
    profoundly/profound/seriously/serious	25	-	Expresses serious concern
    gravely/grave/extremely/utmost	30	-	Expresses grave concern
    warmly/sincere/highly/particularly	10	-	Warmly welcomes
    categorically/unequivocally/in the strongest terms/in the strongest possible terms	30	-	Unequivocally condemns
    urgently	10	-	Urgently calls upon
    with appreciation/with satisfaction/with gratitude	40	well	Notes with appreciation
    with interest	10	-	Notes with interest
    with concern/with regret	60	ill	Notes with concern
    with deep concern	80	ill	Notes with deep concern
    with grave concern	90	ill	Notes with grave concern
    """#
}

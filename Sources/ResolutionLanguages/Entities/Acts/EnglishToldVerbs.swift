// Part of Kimberlite.

/// The English forms with which a text tells what a body has decided.
///
/// `form`: the past tense, with its particle. `class`: of the act; `-`: no decision, the verb only lends
/// its subject to those that follow. `example`: a sentence that tells so.
enum EnglishToldVerbs {
  static let table = #"""
    form	class	example
    accepted	approve	The Council accepted the offer.
    admitted	admit	The Council admitted two States.
    adopted	adopt	The Assembly adopted the plan.
    agreed	agree	The Committee agreed to wait.
    appealed to	appeal	The Assembly appealed to all States.
    appointed	appoint	The Council appointed a panel.
    approved	approve	The Assembly approved the budget.
    asked	request	The Council asked the board to wait.
    authorized	authorize	The Council authorized the mission.
    called upon	call	The Assembly called upon all States to help.
    called for	call	The Council called for an end to the delay.
    called on	call	The Council called on all States to help.
    condemned	condemn	The Council condemned the attack.
    convened	decide	The Assembly convened a summit.
    created	establish	The Council created a panel.
    decided	decide	The Assembly decided to wait.
    declared	declare	The Assembly declared the year open.
    demanded	demand	The Council demanded an end to the delay.
    designated	appoint	The Assembly designated a day.
    elected	appoint	The Assembly elected two members.
    encouraged	encourage	The Assembly encouraged all States to help.
    endorsed	endorse	The Assembly endorsed the plan.
    established	establish	The Council established a panel.
    extended	extend	The Council extended the mandate.
    granted	grant	The Council granted a waiver.
    instructed	instruct	The Council instructed the board to wait.
    invited	invite	The Assembly invited all States to help.
    mandated	instruct	The Assembly mandated the board to meet.
    proclaimed	declare	The Assembly proclaimed a day.
    readmitted	admit	The Council readmitted the State.
    recommended	recommend	The Council recommended a review.
    renewed	extend	The Council renewed the mandate.
    requested	request	The Assembly requested the board to meet.
    resolved	decide	The Assembly resolved to wait.
    selected	appoint	The Assembly selected two members.
    suspended	suspend	The Assembly suspended the member.
    urged	urge	The Assembly urged all States to help.
    acknowledged	-	The Council acknowledged the delay and requested the board to meet.
    affirmed	-	The Council affirmed the plan and requested the board to meet.
    commended	-	The Council commended the board and requested the board to meet.
    emphasized	-	The Council emphasized the delay and requested the board to meet.
    expressed	-	The Council expressed regret and requested the board to meet.
    noted	-	The Council noted the delay and requested the board to meet.
    reaffirmed	-	The Council reaffirmed the plan and requested the board to meet.
    recalled	-	The Council recalled the plan and requested the board to meet.
    recognized	-	The Council recognized the delay and requested the board to meet.
    reiterated	-	The Council reiterated the plan and requested the board to meet.
    stressed	-	The Council stressed the delay and requested the board to meet.
    took note of	-	The Council took note of the plan and requested the board to meet.
    underlined	-	The Council underlined the delay and requested the board to meet.
    welcomed	-	The Council welcomed the plan and requested the board to meet.
    """#

  /// Nouns of decisions with the words that must follow. `by`: X "by" a body "of" …; `of`: "of" a name;
  /// `body`: "of" a body, then what it does. `example`: a clause that tells of one.
  static let nouns = #"""
    noun	frame	class	example
    decision	body	decide	the decision of the Council of 5 May 2003 granting a waiver
    decision	by	decide	the decision by the Council to wait
    adoption	by	adopt	the adoption by the Council of a plan
    appointment	by	appoint	the appointment by the Council of a panel
    appointment	of	appoint	the appointment of Mali as Chair
    proclamation	by	declare	the proclamation by the Assembly of a day
    proclamation	of	declare	the proclamation of the Decade for Rivers
    admission	of	admit	the admission of Mali
    readmission	of	admit	the readmission of Mali
    selection	of	appoint	the selection of Mali as Chair
    suspension	of	suspend	the temporary suspension of Mali
    election	of	appoint	the election of Mali as Chair
    establishment	by	establish	the establishment by the Council of a panel
    endorsement	by	endorse	the endorsement by the Council of a plan
    approval	by	approve	the approval by the Council of a plan
    """#

  /// Words with which names of bodies end.
  static let bodies: StaticString = """
    Assembly Council Commission Committee Conference Parties Secretary-General Board Union
    Organization Organisation Summit Plenary Court Tribunal Ministers Forum Authority Meeting Congress
    Process Bank Fund Group President Chair Community League Association Panel Commissioner
    Director-General Governors Government
    """
}

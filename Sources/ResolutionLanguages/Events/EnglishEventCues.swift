// Part of Kimberlite.

/// English words beside dates. The beginning of a word is enough: "suspen" would be "suspended" too.
enum EnglishEventCues {
  static let table: StaticString = #"""
    topic	words	example
    waiver	waiver	an extension of the waiver until 31 December 2012
    waiver	waiving	a decision waiving the obligation until 2006
    reviewVisit	review visit	the review visit to Liberia from 18 to 27 March 2013
    reviewVisit	review mission	the review mission, which took place in May 2005
    reviewVisit	peer review visit	a peer review visit in June 2006
    reviewVisit	for a visit led	an invitation for a visit led by the Chair during the first quarter of 2008
    suspension	suspension of	the suspension of the country on 23 May 2013
    suspension	suspended	was suspended in July 2004
    suspension	suspending	a decision suspending the participant from May 2013
    application	application of	the application of the country in 2009
    application	applied for	applied for membership in 2009
    application	applied to	applied to join in 2009
    admission	admission	the admission in June 2013 of a full participant
    admission	admitted	was admitted in May 2007
    application	for admission	the application for admission, submitted on 3 May 2011
    admission	joined the	which joined the process in 2007
    admission	accession	the accession of the country on 5 May 2004
    admission	acceded	acceded to the Convention on 5 May 2004
    admission	became a member	became a member on 5 May 2004
    admission	became a party	became a party on 5 May 2004
    admission	became a participant	became a participant in May 2007
    chairmanship	as chair	as Chair in 2013
    chairmanship	chairmanship	under the chairmanship of Canada in 2004
    chairmanship	as vice-chair	and Namibia as Vice-Chair for 2008
    chairmanship	assumed the chair	who assumed the Chair in 2005
    chairmanship	succeed	to succeed the Chair in 2005
    entryIntoForce	into force	the Convention, which entered into force on 3 May 2008
    entryIntoForce	into effect	which came into effect on 1 January 2003
    entryIntoForce	effective from	effective from 1 January 2021
    entryIntoForce	with effect from	with effect from 1 January 2021
    entryIntoForce	took effect	the rules took effect on 1 July 2020
    entryIntoForce	implementation began	implementation began on 1 January 2003
    beginning	establishment	the establishment of the Fund in March 2010
    beginning	established	which was established on 24 October 1945
    beginning	launch	the launch on 5 June 2021 of the Decade
    beginning	inaugurat	inaugurated on 3 March 2022
    beginning	founded	founded in 1961
    beginning	opened for signature	opened for signature on 20 September 2017
    beginning	commenc	operations commenced on 1 May 2020
    term	for the period	appropriates for the period from 1 July 2021 to 30 June 2022
    term	for the year	the estimates for the year 2021
    term	financial period	for the financial period ended 30 June 2020
    term	ended	the year ended 31 December 2021
    term	ending	the year ending 31 December 2021
    term	biennium	for the biennium 2018-2019
    term	as at	42 agreements in force as at 1 February 2021
    term	extended the	extended the support until 31 December 2021
    term	mandate of	to extend the mandate of the Force until 30 June 2022
    document	letter	the letter dated 9 December 2003
    document	note verbale	the note verbale dated 3 May 2020
    document	dated	the report dated 3 May 2020
    declaration	declaration of	the Declaration of 5 November 2002
    document	communiqué	the final communiqué of 30 November 2012
    document	report	the report of 3 May 2020
    resolution	resolution	its resolution of 3 May 2020
    document	memorandum	the memorandum of 3 May 2020
    document	identical letters	identical letters dated 3 May 2020
    document	exchange of letters	the exchange of letters of 3 May 2020
    document	presidential statement	the presidential statement of 3 May 2020
    declaration	treaty of	the Treaty of 1 July 1968
    declaration	convention of	the Convention of 12 August 1949
    declaration	conventions of	the Geneva Conventions of 12 August 1949
    declaration	protocol of	the Protocol of 31 January 1967
    ruling	decision	the decision of 3 May 2020
    ruling	order of	the order of the Court of 23 January 2020
    document	advisory opinion	the advisory opinion of 9 July 2004
    declaration	agreement of	the agreement of 18 August 1948
    ruling	judgment of	the judgment of 19 November 2012
    statement	statement	the statement made on 3 May 2020
    statement	appeal	the appeal of 23 March 2020
    statement	announced	announced on 3 May 2020
    document	issued	a list issued on 5 May 2003
    statement	signed	signed in Minsk on 5 September 2014
    statement	signing	the signing on 12 September 2018 of the Agreement
    statement	signature	its signature on 24 November 2016
    statement	ratification	its ratification on 24 November 2016
    statement	ratified	which ratified it on 24 November 2016
    statement	proclaimed	proclaimed on 10 December 1948
    observance	international day	the International Day of Peace, on 21 September
    observance	international year	the International Year of Glass, 2022
    observance	international decade	the International Decade, 2015-2024
    observance	united nations decade	the United Nations Decade, 2021-2030
    observance	anniversary	the anniversary, on 5 May 2025
    meetingAct	adopted by	the decision adopted by the plenary meeting in 2007
    meetingAct	adopted at	the declaration adopted at the plenary meeting in 2007
    meetingAct	adopted during	the declaration adopted during the plenary meeting in 2007
    meetingAct	endorsed at	the plan endorsed at the plenary meeting in 2007
    meetingAct	approved at	the plan approved at the plenary meeting in 2007
    meetingAct	taken at	the decision taken at the plenary meeting in 2007
    meetingAct	taken by	the decision taken by the plenary meeting, held in May 2006
    meetingAct	endorsed by	endorsed by the plenary meeting
    meetingAct	approved by	approved by the plenary meeting
    meetingAct	agreed by	agreed by the plenary meeting
    meetingAct	decision of the	the decision of the plenary meeting held in Gaborone
    attendance	attended	attended the session in May 2022
    projection	expected to	expected to double by 2050
    projection	projected	projected to reach 9 billion by 2050
    projection	estimated	an estimated 8 billion by 2030
    projection	will reach	the number will reach 840 million by 2030
    projection	will double	the population will double by 2050
    projection	likely to	likely to double by 2050
    projection	if current trends	if current trends continue until 2030
    projection	if the current trend	if the current trend continues until 2030
    inOrder	respectively	chaired by Ghana and Canada in 2010 and 2011 respectively
    inOrder	accordingly	postponed to 2021 and 2022 accordingly
    beginning	set up in	a group that was set up in 2019
    activity	progress made	the progress made by working groups during 2007
    activity	efforts of	the efforts of the country in 2007
    activity	discussions during	the discussions during 2013 on reforms
    meeting	workshop	a high-level workshop early in 2014
    meeting	seminar	a regional seminar in May 2021
    meeting	summit	the summit of 25 September 2015
    meeting	conference	the conference in May 2021
    meeting	held in	held in Gaborone from 6 to 9 November 2006
    meeting	held on	held on 5 May 2020
    meeting	held at	held at Headquarters on 5 May 2020
    meeting	held from	held from 5 to 9 May 2020
    meeting	hosted	hosted in Brussels from 5 to 8 November 2007
    meeting	convened	convened on 5 May 2020
    meeting	convening	the convening on 5 May 2020 of a meeting
    occurrence	took place	elections took place on 3 May 2020
    occurrence	occurred	the attack that occurred on 3 May 2020
    occurrence	elections	the elections of 14 November 2021
    occurrence	election	the election on 14 November 2021
    occurrence	ceasefire	the ceasefire of 23 October 2020
    occurrence	attack	the attacks of 11 September 2001
    occurrence	earthquake	the earthquake of 12 January 2010
    occurrence	tsunami	the tsunami of 26 December 2004
    occurrence	hurricane	the hurricane of 1 September 2019
    occurrence	explosion	the explosion of 4 August 2020
    occurrence	accident	the accident of 26 April 1986
    occurrence	referendum	the referendum of 4 October 2020
    occurrence	closure	the closure of the Tribunal on 31 December 2017
    occurrence	completed	completed on 3 May 2020
    occurrence	completion	the completion on 3 May 2020 of the census
    occurrence	concluded	concluded on 3 May 2020
    occurrence	conclusion	the conclusion on 3 May 2020 of the talks
    occurrence	independence	the independence of the country on 9 July 2011
    occurrence	approved through	as approved through written procedure of 23 May 2013
    occurrence	death of	the death of the envoy on 3 May 2020
    occurrence	military coup	the military coup of 1 February 2021
    occurrence	appointment	the appointment on 3 May 2020 of a new Special Envoy
    occurrence	appointed	who was appointed on 3 May 2020
    occurrence	elected	was elected on 3 May 2020
    occurrence	visit	the visit on 3 May 2020 of the Special Envoy
    occurrence	withdrawal	the withdrawal on 3 May 2020 of the troops
    occurrence	released	those released on 3 May 2020
    occurrence	declared	the date on which it was declared, 11 March 2020
    """#
}

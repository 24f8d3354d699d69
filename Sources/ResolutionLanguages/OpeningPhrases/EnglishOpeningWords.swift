// Part of Kimberlite.

/// The English words that stand around the verb in an opening phrase.
///
/// `kinds`: names of `WordKinds`; `common` marks a word that also begins ordinary lines. `example`:
/// its phrase ends at the bar.
enum EnglishOpeningWords {
  static let table = #"""
    words	kinds	example
    in this regard	leadIn	In this regard, notes| the delay
    in that regard	leadIn	In that regard, notes| the delay
    in this context	leadIn	In this context, notes| the delay
    in that context	leadIn	In that context, notes| the delay
    in this connection	leadIn	In this connection, notes| the delay
    in that connection	leadIn	In that connection, notes| the delay
    in this respect	leadIn	In this respect, notes| the delay
    to this end	leadIn	To this end, notes| the delay
    to that end	leadIn	To that end, notes| the delay
    accordingly	leadIn	Accordingly, notes| the delay
    therefore	leadIn	Therefore, notes| the delay
    for this purpose	leadIn	For this purpose, notes| the delay
    in particular	leadIn after	In particular, notes| the delay
    particularly	before	Particularly welcomes| the plan
    highly	before	Highly welcomes| the plan
    profoundly	before	Profoundly welcomes| the plan
    fully	before	Fully welcomes| the plan
    urgently	before	Urgently welcomes| the plan
    solemnly	before	Solemnly welcomes| the plan
    warmly	before	Warmly welcomes| the plan
    categorically	before after	Categorically welcomes| the plan
    unequivocally	before after	Unequivocally welcomes| the plan
    vigorously	before	Vigorously welcomes| the plan
    sincerely	before	Sincerely welcomes| the plan
    earnestly	before	Earnestly welcomes| the plan
    especially	before	Especially welcomes| the plan
    duly	before	Duly welcomes| the plan
    clearly	before	Clearly welcomes| the plan
    formally	before	Formally welcomes| the plan
    hereby	before	Hereby welcomes| the plan
    unreservedly	before manner	Unreservedly welcomes| the plan
    keenly	before	Keenly welcomes| the plan
    greatly	before	Greatly welcomes| the plan
    extremely	before	Extremely welcomes| the plan
    truly	before	Truly welcomes| the plan
    sadly	before	Sadly welcomes| the plan
    strictly	before	Strictly welcomes| the plan
    resolutely	before	Resolutely welcomes| the plan
    anew	before	Anew welcomes| the plan
    consequently	before	Consequently welcomes| the plan
    likewise	before	Likewise welcomes| the plan
    expressly	before	Expressly welcomes| the plan
    deeply	before	Deeply concerned| at the delay
    gravely	before	Gravely concerned| at the delay
    seriously	before	Seriously concerned| at the delay
    also	before after	Also urges| the two parties to wait
    again	before after	Again urges| the two parties to wait
    once again	before after	Once again urges| the two parties to wait
    once more	before after	Once more urges| the two parties to wait
    strongly	before after	Strongly urges| the two parties to wait
    firmly	before after	Firmly urges| the two parties to wait
    equally	before after	Equally urges| the two parties to wait
    simultaneously	before after	Simultaneously urges| the two parties to wait
    nevertheless	before after	Nevertheless urges| the two parties to wait
    further	before afterParticiple	Further urges| the two parties to wait
    furthermore	before afterParticiple	Furthermore urges| the two parties to wait
    moreover	before afterParticiple	Moreover urges| the two parties to wait
    wholeheartedly	after	Condemns wholeheartedly| the delay
    additionally	after	Condemns additionally| the delay
    in the strongest terms	manner	Condemns in the strongest terms| the delay
    in the strongest possible terms	manner	Condemns in the strongest possible terms| the delay
    without reservation	manner	Condemns without reservation| the delay
    without any reservation	manner	Condemns without any reservation| the delay
    very	degree	Expresses its very concern| at the delay
    deep	degree	Expresses its deep concern| at the delay
    deepest	degree	Expresses its deepest concern| at the delay
    grave	degree	Expresses its grave concern| at the delay
    gravest	degree	Expresses its gravest concern| at the delay
    great	degree	Expresses its great concern| at the delay
    greatest	degree	Expresses its greatest concern| at the delay
    serious	degree	Expresses its serious concern| at the delay
    strong	degree	Expresses its strong concern| at the delay
    strongest	degree	Expresses its strongest concern| at the delay
    profound	degree	Expresses its profound concern| at the delay
    particular	degree	Expresses its particular concern| at the delay
    special	degree	Expresses its special concern| at the delay
    full	degree	Expresses its full concern| at the delay
    firm	degree	Expresses its firm concern| at the delay
    continued	degree	Expresses its continued concern| at the delay
    continuing	degree	Expresses its continuing concern| at the delay
    increasing	degree	Expresses its increasing concern| at the delay
    growing	degree	Expresses its growing concern| at the delay
    renewed	degree	Expresses its renewed concern| at the delay
    utmost	degree	Expresses its utmost concern| at the delay
    extreme	degree	Expresses its extreme concern| at the delay
    sincere	degree	Expresses its sincere concern| at the delay
    warm	degree	Expresses its warm concern| at the delay
    warmest	degree	Expresses its warmest concern| at the delay
    heartfelt	degree	Expresses its heartfelt concern| at the delay
    unequivocal	degree	Expresses its unequivocal concern| at the delay
    unwavering	degree	Expresses its unwavering concern| at the delay
    unreserved	degree	Expresses its unreserved concern| at the delay
    unanimous	degree	Expresses its unanimous concern| at the delay
    urgent	degree	Expresses its urgent concern| at the delay
    previous	degree	Expresses its previous concern| at the delay
    earlier	degree	Expresses its earlier concern| at the delay
    keen	degree	Expresses its keen concern| at the delay
    high	degree	Expresses its high concern| at the delay
    complete	degree	Expresses its complete concern| at the delay
    clear	degree	Expresses its clear concern| at the delay
    resolute	degree	Expresses its resolute concern| at the delay
    solemn	degree	Expresses its solemn concern| at the delay
    wholehearted	degree	Expresses its wholehearted concern| at the delay
    abiding	degree	Expresses its abiding concern| at the delay
    steadfast	degree	Expresses its steadfast concern| at the delay
    outright	degree	Expresses its outright concern| at the delay
    considerable	degree	Expresses its considerable concern| at the delay
    much	degree	Expresses its much concern| at the delay
    enormous	degree	Expresses its enormous concern| at the delay
    immense	degree	Expresses its immense concern| at the delay
    severe	degree	Expresses its severe concern| at the delay
    long-standing	degree	Expresses its long-standing concern| at the delay
    total	degree	Expresses its total concern| at the delay
    strongly held	degree	Expresses its strongly held concern| at the delay
    positive	degree	Expresses its positive concern| at the delay
    mounting	degree	Expresses its mounting concern| at the delay
    widespread	degree	Expresses its widespread concern| at the delay
    equal	degree	Expresses its equal concern| at the delay
    concern	feeling	Noting with concern| the outcome
    concerns	feeling	Noting with concerns| the outcome
    alarm	feeling	Noting with alarm| the outcome
    appreciation	feeling	Noting with appreciation| the outcome
    satisfaction	feeling stance	Noting with satisfaction| the outcome
    interest	feeling	Noting with interest| the outcome
    regret	feeling	Noting with regret| the outcome
    gratitude	feeling	Noting with gratitude| the outcome
    dismay	feeling	Noting with dismay| the outcome
    outrage	feeling	Noting with outrage| the outcome
    indignation	feeling	Noting with indignation| the outcome
    distress	feeling	Noting with distress| the outcome
    anguish	feeling	Noting with anguish| the outcome
    sorrow	feeling	Noting with sorrow| the outcome
    sadness	feeling	Noting with sadness| the outcome
    encouragement	feeling	Noting with encouragement| the outcome
    disappointment	feeling	Noting with disappointment| the outcome
    pleasure	feeling	Noting with pleasure| the outcome
    approval	feeling stance	Noting with approval| the outcome
    gratification	feeling	Noting with gratification| the outcome
    thanks	feeling	Noting with thanks| the outcome
    grief	feeling	Noting with grief| the outcome
    shock	feeling	Noting with shock| the outcome
    anxiety	feeling	Noting with anxiety| the outcome
    consternation	feeling	Noting with consternation| the outcome
    admiration	feeling	Noting with admiration| the outcome
    relief	feeling	Noting with relief| the outcome
    pride	feeling	Noting with pride| the outcome
    disapproval	feeling	Noting with disapproval| the outcome
    preoccupation	feeling	Noting with preoccupation| the outcome
    joy	feeling	Noting with joy| the outcome
    apprehension	feeling	Noting with apprehension| the outcome
    hope	feeling	Noting with hope| the outcome
    optimism	feeling	Noting with optimism| the outcome
    frustration	feeling	Noting with frustration| the outcome
    commitment	stance utterance	Expressing its commitment| in the matter
    commitments	stance	Expressing its commitments| in the matter
    support	stance	Expressing its support| in the matter
    determination	stance	Expressing its determination| in the matter
    belief	stance	Expressing its belief| in the matter
    conviction	stance	Expressing its conviction| in the matter
    solidarity	stance	Expressing its solidarity| in the matter
    resolve	stance	Expressing its resolve| in the matter
    recognition	stance	Expressing its recognition| in the matter
    condemnation	stance	Expressing its condemnation| in the matter
    endorsement	stance	Expressing its endorsement| in the matter
    respect	stance	Expressing its respect| in the matter
    opposition	stance	Expressing its opposition| in the matter
    confidence	stance	Expressing its confidence| in the matter
    readiness	stance	Expressing its readiness| in the matter
    willingness	stance	Expressing its willingness| in the matter
    intention	stance	Expressing its intention| in the matter
    sympathy	stance	Expressing its sympathy| in the matter
    condolences	stance	Expressing its condolences| in the matter
    commendation	stance	Expressing its commendation| in the matter
    congratulations	stance	Expressing its congratulations| in the matter
    will	stance	Expressing its will| in the matter
    political will	stance	Expressing its political will| in the matter
    trust	stance	Expressing its trust| in the matter
    faith	stance	Expressing its faith| in the matter
    expectation	stance	Expressing its expectation| in the matter
    desire	stance	Expressing its desire| in the matter
    wish	stance	Expressing its wish| in the matter
    view	stance	Expressing its view| in the matter
    need	stance	Expressing its need| in the matter
    demand	stance	Expressing its demand| in the matter
    demands	stance	Expressing its demands| in the matter
    intent	stance	Expressing its intent| in the matter
    rejection	stance	Expressing its rejection| in the matter
    adherence	stance	Expressing its adherence| in the matter
    allegiance	stance	Expressing its allegiance| in the matter
    dedication	stance	Expressing its dedication| in the matter
    position	stance	Expressing its position| in the matter
    compassion	stance	Expressing its compassion| in the matter
    desires	stance	Expressing its desires| in the matter
    friendship	stance	Expressing its friendship| in the matter
    best wishes	stance	Expressing its best wishes| in the matter
    understanding	stance common	Expressing its understanding| in the matter
    request	utterance	Recalls its request| of last spring
    requests	utterance	Recalls its requests| of last spring
    call	utterance	Recalls its call| of last spring
    call upon	utterance	Recalls its call upon| of last spring
    calls upon	utterance	Recalls its calls upon| of last spring
    call for	utterance	Recalls its call for| of last spring
    call on	utterance	Recalls its call on| of last spring
    appeal	utterance	Recalls its appeal| of last spring
    appeals	utterance	Recalls its appeals| of last spring
    invitation	utterance	Recalls its invitation| of last spring
    recommendation	utterance	Recalls its recommendation| of last spring
    recommendations	utterance	Recalls its recommendations| of last spring
    considered	perfected	Having considered| the report of the board
    examined	perfected	Having examined| the report of the board
    received	perfected	Having received| the report of the board
    listened	perfected	Having listened| the report of the board
    heard	perfected	Having heard| the report of the board
    taken note	perfected	Having taken note| the report of the board
    taken into account	perfected	Having taken into account| the report of the board
    taken into consideration	perfected	Having taken into consideration| the report of the board
    noted	perfected	Having noted| the report of the board
    reviewed	perfected	Having reviewed| the report of the board
    studied	perfected	Having studied| the report of the board
    regard	perfected	Having regard| the report of the board
    discussed	perfected	Having discussed| the report of the board
    met	perfected	Having met| the report of the board
    convened	perfected	Having convened| the report of the board
    adopted	perfected	Having adopted| the report of the board
    decided	perfected	Having decided| the report of the board
    been informed	perfected	Having been informed| the report of the board
    been apprised	perfected	Having been apprised| the report of the board
    learned	perfected	Having learned| the report of the board
    observed	perfected	Having observed| the report of the board
    determined	perfected state	Having determined| the report of the board
    concluded	perfected	Having concluded| the report of the board
    completed	perfected	Having completed| the report of the board
    welcomed	perfected	Having welcomed| the report of the board
    recalled	perfected	Having recalled| the report of the board
    recognized	perfected	Having recognized| the report of the board
    deliberated	perfected	Having deliberated| the report of the board
    debated	perfected	Having debated| the report of the board
    devoted attention	perfected	Having devoted attention| the report of the board
    taken cognizance	perfected	Having taken cognizance| the report of the board
    in mind	perfected	Having in mind| the report of the board
    been seized	perfected	Having been seized| the report of the board
    read	perfected	Having read| the report of the board
    held	perfected	Having held| the report of the board
    concerned	state	Gravely concerned| in the matter
    alarmed	state	Gravely alarmed| in the matter
    disturbed	state	Gravely disturbed| in the matter
    convinced	state	Gravely convinced| in the matter
    aware	state	Gravely aware| in the matter
    conscious	state	Gravely conscious| in the matter
    mindful	state	Gravely mindful| in the matter
    cognizant	state	Gravely cognizant| in the matter
    desirous	state	Gravely desirous| in the matter
    committed	state	Gravely committed| in the matter
    resolved	state	Gravely resolved| in the matter
    encouraged	state	Gravely encouraged| in the matter
    disappointed	state	Gravely disappointed| in the matter
    satisfied	state	Gravely satisfied| in the matter
    guided	state	Gravely guided| in the matter
    seized	state	Gravely seized| in the matter
    inspired	state	Gravely inspired| in the matter
    appalled	state	Gravely appalled| in the matter
    dismayed	state	Gravely dismayed| in the matter
    shocked	state	Gravely shocked| in the matter
    distressed	state	Gravely distressed| in the matter
    saddened	state	Gravely saddened| in the matter
    grieved	state	Gravely grieved| in the matter
    outraged	state	Gravely outraged| in the matter
    horrified	state	Gravely horrified| in the matter
    indignant	state	Gravely indignant| in the matter
    anxious	state	Gravely anxious| in the matter
    confident	state	Gravely confident| in the matter
    grateful	state	Gravely grateful| in the matter
    gratified	state	Gravely gratified| in the matter
    hopeful	state	Gravely hopeful| in the matter
    heartened	state	Gravely heartened| in the matter
    honoured	state	Gravely honoured| in the matter
    impressed	state	Gravely impressed| in the matter
    persuaded	state	Gravely persuaded| in the matter
    pleased	state	Gravely pleased| in the matter
    preoccupied	state	Gravely preoccupied| in the matter
    troubled	state	Gravely troubled| in the matter
    worried	state	Gravely worried| in the matter
    motivated	state	Gravely motivated| in the matter
    moved	state common	Gravely moved| in the matter
    proud	state	Gravely proud| in the matter
    regretful	state	Gravely regretful| in the matter
    eager	state	Gravely eager| in the matter
    optimistic	state	Gravely optimistic| in the matter
    prepared	state common	Gravely prepared| in the matter
    ready	state common	Gravely ready| in the matter
    devoted	state	Gravely devoted| in the matter
    inclined	state	Gravely inclined| in the matter
    apprehensive	state	Gravely apprehensive| in the matter
    sensitive	state	Gravely sensitive| in the matter
    impelled	state	Gravely impelled| in the matter
    touched	state	Gravely touched| in the matter
    bound	state common	Gravely bound| in the matter
    reassured	state	Gravely reassured| in the matter
    perturbed	state	Gravely perturbed| in the matter
    prompted	state common	Gravely prompted| in the matter
    rejoiced	state	Gravely rejoiced| in the matter
    united	state common	Gravely united| in the matter
    pursuant	state	Gravely pursuant| in the matter
    vigilant	state	Gravely vigilant| in the matter
    certain	state common	Gravely certain| in the matter
    faithful	state	Gravely faithful| in the matter
    affirmed	state	Gravely affirmed| in the matter
    perplexed	state	Gravely perplexed| in the matter
    and	joint	Welcomes and supports| the plan
    its	possessive	Expresses its deep concern| at the delay
    their	possessive	Expresses their deep concern| at the delay
    the	article	Expresses the hope| that the talks go on
    with	with	Notes with deep regret| the delay
    states	common	States| the plan
    values	common	Values| the plan
    tasks	common	Tasks| the plan
    records	common	Records| the plan
    votes	common	Votes| the plan
    objects	common	Objects| the plan
    views	common	Views| the plan
    sets	common	Sets| the plan
    acts	common	Acts| the plan
    notices	common	Notices| the plan
    reviews	common	Reviews| the plan
    delegates	common	Delegates| the plan
    cites	common	Cites| the plan
    guiding	common	Guiding| the plan
    directs	common	Directs| the plan
    regulates	common	Regulates| the plan
    revises	common	Revises| the plan
    transfers	common	Transfers| the plan
    holding	common	Holding| the plan
    observing	common	Observing| the plan
    concluding	common	Concluding| the plan
    marking	common	Marking| the plan
    """#
}

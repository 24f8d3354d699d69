// Part of Kimberlite.

/// The English words for numbers, cardinal and ordinal.
enum EnglishNumberWords {
  static let table = #"""
    cardinal	ordinal	value	example
    one	first	1	First session
    two	second	2	Second session
    three	third	3	Third session
    four	fourth	4	Fourth session
    five	fifth	5	Fifth session
    six	sixth	6	Sixth session
    seven	seventh	7	Seventh session
    eight	eighth	8	Eighth session
    nine	ninth	9	Ninth session
    ten	tenth	10	Tenth session
    eleven	eleventh	11	Eleventh session
    twelve	twelfth	12	Twelfth session
    thirteen	thirteenth	13	Thirteenth session
    fourteen	fourteenth	14	Fourteenth session
    fifteen	fifteenth	15	Fifteenth session
    sixteen	sixteenth	16	Sixteenth session
    seventeen	seventeenth	17	Seventeenth session
    eighteen	eighteenth	18	Eighteenth session
    nineteen	nineteenth	19	Nineteenth session
    twenty	twentieth	20	Twentieth session
    thirty	thirtieth	30	Thirtieth session
    forty	fortieth	40	Fortieth session
    fifty	fiftieth	50	Fiftieth session
    sixty	sixtieth	60	Sixtieth session
    seventy	seventieth	70	Seventieth session
    eighty	eightieth	80	Eightieth session
    ninety	ninetieth	90	Ninetieth session
    hundred	hundredth	100	One hundredth session
    """#
}

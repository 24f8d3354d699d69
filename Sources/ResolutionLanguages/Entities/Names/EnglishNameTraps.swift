// Part of Kimberlite.

/// Stretches that begin like a name of the tables, or hold one, and name nothing that takes part. The
/// example holds the trap and names nobody, or those that its last column lists.
enum EnglishNameTraps {
  static let table: StaticString = #"""
    trap	example	keys
    New Mexico	a site in New Mexico	
    Gulf of Mexico	drilling in the Gulf of Mexico	
    Mexico City	held in Mexico City, Mexico	MEX
    Gulf of Guinea	piracy in the Gulf of Guinea	
    Guatemala City	the seat in Guatemala City	
    Kuwait City	held in Kuwait City	
    Panama City	held in Panama City	
    Panama Canal	dues of the Panama Canal	
    Panama Papers	leaks such as the Panama Papers	
    Lake Chad Basin	countries of the Lake Chad Basin	
    Lake Chad	the shores of Lake Chad	
    Niger Delta	oil of the Niger Delta	
    Niger River	the Niger River	
    Niger Basin	floods of the Niger Basin	
    Congo Basin	forests of the Congo Basin	
    Congo River	along the Congo River	
    Jordan River	water of the Jordan River	
    Jordan Valley	farms of the Jordan Valley	
    Jordan Basin	water of the Jordan Basin	
    River Jordan	the River Jordan	
    Senegal River	the Senegal River	
    Gambia River	the Gambia River	
    Northern Ireland	people of Northern Ireland	
    South Georgia and the South Sandwich Islands	South Georgia and the South Sandwich Islands	
    Norwegian Sea	the Norwegian Sea	
    Sea of Japan	ships in the Sea of Japan	
    South China Sea	ships in the South China Sea	
    East China Sea	ships in the East China Sea	
    New Guinea	the island of New Guinea	
    Gulf of Oman	tankers in the Gulf of Oman	
    Gulf of Aden	ships in the Gulf of Aden	
    Strait of Malacca	the Strait of Malacca	
    Dominica Channel	the Dominica Channel	
    United States dollars	five million United States dollars	
    United States dollar	the United States dollar	
    Singapore Convention on Mediation	the Singapore Convention on Mediation	
    Montreal Protocol	the Montreal Protocol	
    Jordan Compact	pledges of the Jordan Compact	
    Mauritius Strategy	the Mauritius Strategy	
    Mauritius Declaration	the Mauritius Declaration	
    Barbados Programme of Action	the Barbados Programme of Action	
    Barbados Declaration	the Barbados Declaration	
    Samoa Pathway	the Samoa Pathway	
    SAMOA	the SAMOA Pathway	
    Monaco Declaration	the Monaco Declaration	
    Kuwait Declaration	the Kuwait Declaration	
    Santiago Network	the Santiago Network	
    Paraguay River	the Paraguay River	
    Uruguay Round	since the Uruguay Round	
    Uruguay River	mills on the Uruguay River	
    Grenada Declaration	the Grenada Declaration	
    Cyprus problem	the Cyprus problem	
    Palestine refugees	aid for Palestine refugees	
    Palestine refugee	a Palestine refugee	
    Charter of the United Nations	the Charter of the United Nations	
    States Members of the United Nations	all States Members of the United Nations	
    Members of the United Nations	the Members of the United Nations	
    Member States of the United Nations	Member States of the United Nations	
    Official Records of the General Assembly	Official Records of the General Assembly, Supplement	
    Official Records of the Economic and Social Council	Official Records of the Economic and Social Council	
    Official Records of the Security Council	Official Records of the Security Council	
    Resolutions and Decisions of the Security Council	Resolutions and Decisions of the Security Council	
    Under-Secretary-General	the Under-Secretary-General	
    Assistant Secretary-General	an Assistant Secretary-General	
    Executive Secretary-General	the Executive Secretary-General	
    West Bank	in the West Bank	
    New Partnership for Africa's Development	the New Partnership for Africa's Development	
    Agreement on Peace and Reconciliation in Mali	the Agreement on Peace and Reconciliation in Mali	
    Agreement for Peace and Reconciliation in Mali	the Agreement for Peace and Reconciliation in Mali	
    Statute of the International Court of Justice	the Statute of the International Court of Justice	
    Rome Statute of the International Criminal Court	the Rome Statute of the International Criminal Court	
    Kimberley Process Certification Scheme	the Kimberley Process Certification Scheme	
    """#
}

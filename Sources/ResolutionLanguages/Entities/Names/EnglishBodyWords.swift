// Part of Kimberlite.

/// The words by which names of bodies are told from other capitalised phrases.
///
/// `class`: `body`, the head of a body's name; `place`, one that says where it is ("Mission in …");
/// `person`, a head whose subject goes on in small letters
/// ("Special Rapporteur on the right to food"); `other`, the head of what is no body (an instrument, a
/// meeting, a day); `bare`, a word that does not make a head a name ("Special Committee").
enum EnglishBodyWords {
  static let table: StaticString = #"""
    class	words
    body	Committee|Subcommittee|Commission|Council|Fund|Tribunal|Court|Organization|Commissioner
    body	Organisation|Agency|Institute|Union|Association|Federation|Board|Bank|Bureau|Authority
    body	University|Assembly|Mechanism|Partnership|Alliance|Network|Department|Division|Section|Unit|Secretariat
    place	Mission|Office|Centre|Center|Force
    body	Community|Entity|Coordinator|Subcommission|Directorate|Facility|Academy|College|Foundation|Coalition
    person	Rapporteur|Expert|Envoy|Adviser|Representative|Group|Panel|Team|Advocate
    other	Convention|Agreement|Declaration|Treaty|Protocol|Protocols|Charter|Covenant|Statute|Decade|Agenda
    other	Strategy|Plan|Pathway|Consensus|Compact|Accord|Accords|Pact|Roadmap|Guidelines|Principles|Rules
    other	Conference|Summit|Congress|Day|Year|Week|Action|Regulations|Act|Prize|Memorandum|Records|Framework
    other	Initiative|Campaign|Games|Report|Constitution|Law|Month|Programme|Code|Call|Outcome|Process|Dialogue|Conventions|Platform|Forum|Commitment|Record
    bare	Special|Main|Advisory|Executive|Preparatory|Standing|Working|Regional|Joint|Ad|Hoc|Scientific|High
    bare	Permanent|Independent|Open-ended|Intergovernmental|Support|Technical|Governing|Steering|Review|Field
    bare	Personal|National|Local|Constitutional|Legislative|Ministerial|General|Inter-Agency|Expert|Task
    bare	Trust|International|Coordination|Deputy|Assistant|Resident|Chief|Head|Supreme|Implementation|Service
    bare	Security|The|Principal|Subsidiary|Central|Human|Federal|Oversight|Political|Liaison|Parliamentary|Drafting
    bare	Main|Legal|Technology|Study|Friends|Wise|Governmental|Experts|Inquiry|New|Economic|Pension|Staff|Member|States|Parties|Government|West|East|North
    bare	South|African|European|Asian|American|Pacific|Arab|Commissioner|Representative|Secretary|Ministers|Heads
    bare	State|Representatives|Members|Experts|Whole|Trustees|Directors|Governors|Chairs|Groups|Committees|Bodies|Chair
    """#

  enum Kind: Int32 {
    case body
    case person, other, place, bare
  }

  /// All words, numbered by their class.
  static let trie: NameTrie = {
    var trie = NameTrie(bytes: 2048)
    NameTables.readRows(of: table) { row in
      let kind: Kind =
        switch row[0].first {
        case UInt8(ascii: "p"): row[0][1] == UInt8(ascii: "e") ? Kind.person : .place
        case UInt8(ascii: "o"): .other
        default: row[0][1] == UInt8(ascii: "a") ? .bare : .body
        }
      for word in NameTables.parts(of: row[1]) { trie.insert(word, number: kind.rawValue) }
    }
    return trie
  }()

  /// Where the subject of a name that goes on in small letters ends: before one of these words.
  static let stops: NameTrie = {
    let words: StaticString = #"""
      words
      as|that|which|who|is|was|are|were|has|have|had|shall|should|will|would|can|may|must|at|under|pursuant
      submitted|established|appointed|with a view|during|within|for his|for her|for its|for their|contained
      by|continues|including|and the|and to|and its|and his|and their|and requests|and invites|and encourages
      and welcomes|and calls|and urges|and takes|and notes|in his|in her|in its|in their|in accordance|in order
      in the performance|in the discharge|in the context|in that|in this|in paragraph|in carrying|in cooperation
      in consultation|in collaboration|on his|on her|on its|on their|to the General|to the Human|to submit
      to continue|to report|to consider|to provide|to present|to address|to include|to take|to ensure|to examine
      to engage|to pay|to identify|to develop|to conduct|to hold|to meet|to visit|to prepare|to carry|to share
      to give|to convene|through|from|entitled|referred|regarding its|mandated|since|made|where|when|until
      carried|related to his|for the purpose|for consideration|of his|of her|convened|set up|held|after|before
      presented|on the work|visits|information|technical assistance|with all|account|for the conduct|on account|addressed|assigned|called|requested|given|issued
      and of|and on|and for|and by|and that|and in|and at|and also|and other relevant|and other United
      """#
    var trie = NameTrie(bytes: 4096)
    NameTables.readRows(of: words) { row in
      for word in NameTables.parts(of: row[0]) { trie.insert(word, number: 0) }
    }
    return trie
  }()
}

// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus

struct QueryParserTests {
  @Test(arguments: [
    // A word, and words of which all must occur.
    ("harbour", "harbour"), ("harbour  lights ", "(harbour lights)"),
    ("harbour AND lights", "(harbour lights)"),
    // Operators are upper-case; others are words.
    ("harbour or lights", "(harbour or lights)"), ("a and not b", "(a and not b)"),
    ("harbour OR lights", "(harbour | lights)"), ("a ＯＲ b", "(a | b)"),
    ("a b OR c d", "((a b) | (c d))"), ("a (b OR c) d", "(a (b | c) d)"),
    ("ORchid NOTes ANDes", "(ORchid NOTes ANDes)"),
    // What must not occur.
    ("harbour NOT lights", "(harbour -lights)"), ("harbour -lights", "(harbour -lights)"),
    ("harbour AND NOT lights", "(harbour -lights)"), ("a -(b OR c)", "(a -(b | c))"),
    ("a NOT NOT b", "(a b)"), ("a -\"b c\"", "(a -\"b c\")"), ("a - b", "(a - b)"),
    ("well-known", "well-known"),
    // Phrases, prefixes, nearness.
    ("\"of the harbour\"", "\"of the harbour\""), ("harb*", "harb*"),
    ("\"of the harb\"*", "\"of the harb\"*"), ("\"a b\"~5", "\"a b\"~5"), ("*", "*"),
    ("\"a\"\"b\"", "(\"a\" \"b\")"), ("a\"b c\"d", "(a \"b c\" d)"),
    // Chinese needs no blanks; wide and curly signs are the plain ones.
    ("港口灯光", "港口灯光"), ("“港口 灯光”", "\"港口 灯光\""), ("＂港口＂～３", "\"港口\"~3"),
    ("（港口　OR　灯光）", "(港口 | 灯光)"), ("港口－灯光", "港口－灯光"), ("港口 －灯光", "(港口 -灯光)"),
    ("灯＊", "灯*"), ("ｋｉｎｄ：ｔｉｔｌｅ", "kind:[title]"),
    // Half of a pair of printed quotes is a sign; nothing between is the phrase itself.
    ("“港口 灯光", "(“ 港口 灯光)"), ("港口 灯光”", "(港口 灯光 ”)"), ("\"a b\"~0", "\"a b\""),
    // Brackets inside a word are its own.
    ("S/RES/1459(2003)", "S/RES/1459(2003)"), ("第1459（2003）号", "第1459（2003）号"),
    ("(S/RES/1459(2003))", "S/RES/1459(2003)"), ("f(a b)", "(f (a b))"),
    // Fields.
    ("kind:operative", "kind:[operative]"), ("KIND:ListItem,title", "kind:[listItem,title]"),
    ("year:2007", "year:2007..2007"), ("year:2006..2013", "year:2006..2013"),
    ("year:2006..", "year:2006.."), ("year:..2013", "year:1..2013"),
    ("session:62 -language:ZH", "(session:62..62 -language:[zh])"),
    ("symbol:62/11", "symbol:[A/RES/62/11]"),
    ("symbol:\"a/res/75/242 b\"", "symbol:[A/RES/75/242 B]"),
    ("title:harb*", "title:harb*"), ("title:\"harbour lights\"", "title:\"harbour lights\""),
    ("verb:recalling a", "(verb:recalling a)"), ("verb：回顾", "verb:回顾"),
    ("number:17", "number:[17]"), ("number:(a)", "number:[a]"),
    ("(number:(a) b)", "(number:[a] b)"),
    // What only looks like a field.
    ("WT/L/518:", "WT/L/518:"), ("10:30", "10:30"), ("http://a.b", "http://a.b"),
    ("note: this", "(note: this)"), ("港口：灯光", "港口：灯光"), ("a:b", "a:b"),
  ])
  func `reads what people type`(query: String, tree: String) throws {
    #expect(try text(QueryParser.parse(query)) == tree)
  }

  @Test(
    arguments: [
      ("", "^", .empty), ("  ", "^", .empty),
      ("a \"b", "  ^", .unclosedQuote), ("港口 \"灯光", "   ^", .unclosedQuote),
      ("title:“灯光", "      ^", .unclosedQuote), ("year:“2007", "     ^", .unclosedQuote),
      ("a \"\"", "  ^^", .emptyQuotes), ("\" \" a", "^^^", .emptyQuotes),
      ("(a", "^", .unclosedBracket), ("(", "^", .unclosedBracket), ("a ()", "  ^^", .emptyBrackets),
      ("a )", "  ^", .unexpectedBracket), ("a) b", " ^", .unexpectedBracket),
      ("a OR", "  ^^", .missingOperand(operation: "OR", isBefore: false)),
      ("OR a", "^^", .missingOperand(operation: "OR", isBefore: true)),
      ("ＯＲ a", "^^", .missingOperand(operation: "OR", isBefore: true)),
      ("a OR OR b", "  ^^", .missingOperand(operation: "OR", isBefore: false)),
      ("(a OR )", "   ^^", .missingOperand(operation: "OR", isBefore: false)),
      ("a AND", "  ^^^", .missingOperand(operation: "AND", isBefore: false)),
      ("AND a", "^^^", .missingOperand(operation: "AND", isBefore: true)),
      ("a NOT", "  ^^^", .missingOperand(operation: "NOT", isBefore: false)),
      ("a NOT OR b", "  ^^^", .missingOperand(operation: "NOT", isBefore: false)),
      ("(a -)", "   ^", .missingOperand(operation: "-", isBefore: false)),
      ("tittle:a", "^^^^^^", .unknownField(name: "tittle", nearest: [.title])),
      ("港 yaer:2007", "  ^^^^", .unknownField(name: "yaer", nearest: [.year])),
      ("kind: a", "^^^^^", .missingValue(.kind)), ("a title:", "  ^^^^^^", .missingValue(.title)),
      ("year:next", "     ^^^^", .badNumberRange(.year, found: "next")),
      ("year:2013..2006", "     ^^^^^^^^^^", .badNumberRange(.year, found: "2013..2006")),
      ("session:..", "        ^^", .badNumberRange(.session, found: "..")),
      ("symbol:harbour", "       ^^^^^^^", .badSymbol("harbour")),
      ("language:x1", "         ^^", .badValue(.language, found: "x1", known: [])),
      ("cites:harbour", "      ^^^^^^^", .badSymbol("harbour")),
      ("date:2003-13", "     ^^^^^^^", .badDays(found: "2003-13")),
      ("date:2003-02-29", "     ^^^^^^^^^^", .badDays(found: "2003-02-29")),
      (
        "has:song", "    ^^^^",
        .badValue(.has, found: "song", known: MentionValue.Kind.allCases.map(\.rawValue))
      ),
      ("\"a b\"~", "     ^", .distanceWithoutNumber),
      ("\"a b\"~x", "     ^", .distanceWithoutNumber),
      ("\"a b\"~5000", "      ^^^^", .distanceTooLarge(limit: 1000)),
      ("ha*bour", "  ^", .wildcardInside), ("*bour", "^", .wildcardInside),
      ("-a", "^^", .onlyNegative), ("NOT a -b", "^^^^^^^^", .onlyNegative),
      ("a OR -b", "     ^^", .onlyNegative), ("(-a)", "^^^^", .onlyNegative),
    ] as [(String, String, QuerySyntaxError.Reason)])
  func `says what is wrong and where`(
    query: String, caret: String, reason: QuerySyntaxError.Reason
  ) {
    let error = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse(query) }
    guard let error else { return }
    #expect(error.reason == reason)
    let shown =
      String(repeating: " ", count: error.range.lowerBound)
      + String(repeating: "^", count: max(1, error.range.count))
    #expect(shown == caret)
  }

  @Test func `kinds are listed where one is wrong`() {
    let error = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse("kind:song") }
    guard case .badValue(.kind, found: "song", let known)? = error?.reason else {
      Issue.record("another error")
      return
    }
    #expect(known.contains("operative"))
  }

  @Test func `depth and length have limits`() throws {
    let deep = String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)
    #expect(try text(QueryParser.parse(deep)) == "a")
    let tooDeep = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse("(" + deep + ")") }
    #expect(tooDeep?.reason == .tooDeep(limit: 64))
    let nots = String(repeating: "NOT ", count: 100) + "a"
    #expect(throws: QuerySyntaxError.self) { try QueryParser.parse(nots) }
    let long = String(repeating: "港", count: 10_001)
    let tooLong = #expect(throws: QuerySyntaxError.self) { try QueryParser.parse(long) }
    #expect(tooLong?.reason == .tooLong(count: 10_001, limit: 10_000))
    #expect(throws: Never.self) { try QueryParser.parse(String(repeating: "港", count: 10_000)) }
  }

  @Test func `no query stops the program, and places lie inside it`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "(", ")", "\"", "“", "”", " ", "OR", "AND", "NOT", "-", "~", "5", "*", ":", "kind", "year",
      "title", "a", "港", "..", "（", "　", "/", "\u{301}", "𠀀", "symbol", ",", "number",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let query = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(QuerySyntaxError) {
        let (_, _) = try QueryCompiler(.standard).compile(query)
      } catch {
        #expect(error.range.upperBound <= query.unicodeScalars.count, "\(query)")
      }
    }
  }
}

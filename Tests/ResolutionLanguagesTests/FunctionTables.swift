// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Sentences as reports and communiqués word them.
enum FunctionSentences {
  // Background of the kind that reports are full of.
  static let background = [
    "The Kimberley Process is an international certification scheme for rough diamonds.",
    "The scheme came into effect on 1 January 2003 and has been established in 49 countries.",
    "In accordance with the guidelines adopted at Moscow, data are published once a year.",
    "The meeting reviewed the progress made and heard a report of the Chair.",
    "Participants welcomed the presence of observers and thanked the host for its hospitality.",
    "The working group discussed ways to improve the exchange of data.",
    "The recommendations of the review visit are set out in the annex.",
    "It should be noted that production rose in 2004.",
    "金伯利进程是由国家、钻石业和民间社会三方组成的国际技术谈判论坛。",
    "工作组讨论了改进数据交换的途径和手段。", "参加方对主席国的款待表示感谢。",
    "会议听取了主席的报告，并注意到所取得的进展。", "通过这一机制，各国交换了统计数据。",
    "申请国提交的文件符合最低要求。",
  ]

  // Decisions, requests and commitments as communiqués word them.
  static let operative = [
    "Following a proposal by the Chair, it was agreed that the next session would be held in May.",
    "The Plenary also requested the Working Group on Statistics to analyse the anomalies.",
    "Participants which have not yet done so are urged to submit their annual reports.",
    "Participants agree to share information on suspicious shipments.",
    "Sierra Leone was elected Vice-Chair by acclamation.",
    "The Council granted a waiver for trade measures taken under the scheme.",
    "Ministers called upon all applicants to complete their legislation.",
    "I should be grateful if you would have the present letter circulated as a document.",
    "All Participants reaffirmed their commitment to the peer review system.",
    "会议选举安哥拉为副主席。", "全体会议批准了工作组提出的建议。", "参加方保证，继续努力全面执行证书制度。",
    "主席敦促各国按时提交年度报告。", "请将本函作为大会文件分发。", "会议商定下次全体会议于五月举行。",
  ]
}

/// Every row of the tables of verbs that record decisions, by its own example and counterexample.
struct FunctionTables {
  private static func rows(_ table: String) -> [[String]] {
    OpeningWordTables.rows(of: table).map { $0.map { $0.trimmed.string } }
  }

  private static func check(_ functions: any FunctionRecognizer, _ table: String, _ example: Int) {
    for row in rows(table) {
      #expect(row.count >= example + 1, "\(row)")
      guard row.count > example else { continue }
      #expect(functions.isOperative(Array(row[example].utf8)[...]), "\(row[0]): \(row[example])")
      guard row.count > example + 1, row[example + 1] != "-" else { continue }
      let other = row[example + 1]
      #expect(!functions.isOperative(Array(other.utf8)[...]), "\(row[0]): \(other)")
    }
  }

  @Test("Each English verb counts in its example and not in its counterexample")
  func englishVerbs() {
    Self.check(EnglishFunctions.shared, EnglishFunctionVerbs.table, 3)
  }

  @Test("Each English phrase counts in its example")
  func englishPhrases() {
    Self.check(EnglishFunctions.shared, EnglishFunctionVerbs.phrases, 1)
  }

  @Test("Each Chinese verb counts in its example and not in its counterexample")
  func chineseVerbs() {
    Self.check(ChineseFunctions.shared, ChineseFunctionVerbs.table, 3)
  }

  @Test("Background is not operative", arguments: FunctionSentences.background)
  func staysBackground(text: String) {
    let bytes = Array(text.utf8)[...]
    let isOperative =
      text.utf8.first! < 0x80
      ? EnglishFunctions.shared.isOperative(bytes) : ChineseFunctions.shared.isOperative(bytes)
    #expect(!isOperative)
  }

  @Test("Decisions, requests and commitments are operative", arguments: FunctionSentences.operative)
  func countsAsOperative(text: String) {
    let bytes = Array(text.utf8)[...]
    let isOperative =
      text.utf8.first! < 0x80
      ? EnglishFunctions.shared.isOperative(bytes) : ChineseFunctions.shared.isOperative(bytes)
    #expect(isOperative)
  }
}

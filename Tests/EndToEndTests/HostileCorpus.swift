// Part of Kimberlite.
import Foundation

/// The documents of corpus/ and made-up ones that hold what no format likes, indexed.
final class HostileCorpus: Sendable {
  let folder: TemporaryFolder

  static let shared = Result { () throws -> HostileCorpus in try HostileCorpus() }

  private init() throws {
    folder = try TemporaryFolder()
    try folder.add("hostile/A_RES_90_1-EN.txt", Self.english)
    try folder.add("hostile/A_RES_90_1-ZH.txt", Self.chinese)
    try folder.add("hostile/nothing known, {at} all.txt", "Stones.\n")
    let corpus = KimberliteCommand.repository.appendingPathComponent("corpus").path
    _ = try run("index", corpus, "hostile")
  }

  func run(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      arguments, in: folder.url,
      environment: ["COLUMNS": "80", "KIMBERLITE_INDEX": folder.url.path + "/ix"])
  }

  /// Runs a command and puts what it prints into a file of the folder.
  func write(_ name: String, _ arguments: String...) throws -> KimberliteCommand.Result {
    let result = try KimberliteCommand.run(
      arguments, in: folder.url,
      environment: ["COLUMNS": "80", "KIMBERLITE_INDEX": folder.url.path + "/ix"])
    try folder.add(name, Data(result.output.utf8))
    return result
  }

  private static let signs =
    "</script><!-- ]]> \u{1B}[2J \u{1} \u{FFFE} \u{202E} ' & \\ , ; : {x $y_z^% ~# \u{2028} \" end"

  private static let english = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/1. Stones {of} the "sea": 100 % of \\them & more_

    The General Assembly,

    Recalling its resolution 89/2 of 3 March 2035,

    1. Welcomes the meeting held at Geneva from 6 to 8 May 2034, \(signs);

    2. Requests the Secretary-General to report by 31 March 2036 \
    \(String(repeating: "on stones and quays, ", count: 900));

    3. Decides to continue its consideration of the item at its ninety-first session.

    62nd plenary meeting
    1 December 2035

    """

  private static let chinese = """
    大会2035年12月1日决议

    90/1. 海中的石头

    大会，

    回顾其2035年3月3日第89/2号决议，

    1. 欢迎2034年5月6日至8日在日内瓦举行的会议，\(signs)；

    2. 请秘书长至迟于2036年3月31日提出报告，\(String(repeating: "关于石头和码头，", count: 900))；

    3. 决定在第九十一届会议上继续审议该项目。

    2035年12月1日
    第62次全体会议

    """
}

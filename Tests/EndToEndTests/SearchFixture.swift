// Part of Kimberlite.
import Foundation

/// A folder with made-up documents in both languages and an index of them.
final class SearchFixture: Sendable {
  let folder: TemporaryFolder

  static let chinese = """
    大会2035年12月1日决议

    90/1. 海中的石头

    大会，

    回顾其2035年3月3日第89/2号决议，

    1. 促请所有国家清点其海岸的石头；

    2. 决定在第九十一届会议上继续审议该项目。

    2035年12月1日
    第62次全体会议

    """

  /// - Parameter isIndexed: whether `index` has run over the documents.
  init(isIndexed: Bool = true) throws {
    folder = try TemporaryFolder()
    try folder.add("documents/A_RES_90_1-EN.txt")
    try folder.add("documents/A_RES_90_1-ZH.txt", Self.chinese)
    if isIndexed { _ = try run("index", "documents") }
  }

  var documents: URL { folder.url.appendingPathComponent("documents") }

  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws
    -> KimberliteCommand.Result
  {
    var environment = environment
    environment["COLUMNS"] = environment["COLUMNS"] ?? "80"
    environment["KIMBERLITE_INDEX"] = environment["KIMBERLITE_INDEX"] ?? ""
    return try KimberliteCommand.run(arguments, in: folder.url, environment: environment)
  }
}

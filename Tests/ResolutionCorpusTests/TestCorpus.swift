// Part of Kimberlite.
import Glibc

@testable import ResolutionCorpus

/// A folder of its own with documents and an index, removed when the test ends.
final class TestCorpus {
  let path: String
  var index: String { path + "/index" }

  init() {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((root + "/kimberlite-test-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    precondition(made, "no temporary folder could be made")
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    for folder in ["corpus", "corpus/more", "other"] { mkdir(path + "/" + folder, 0o755) }
  }

  deinit { Self.remove(path) }

  func write(_ text: String, to name: String) {
    let bytes = Array(text.utf8)
    let stream = fopen(path + "/" + name, "w")
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  func remove(_ name: String) { Self.remove(path + "/" + name) }

  /// Changes the byte in the middle of a file.
  func damage(_ name: String) {
    guard let stream = fopen(path + "/" + name, "r+") else { return }
    fseek(stream, 0, SEEK_END)
    let middle = ftell(stream) / 2
    fseek(stream, middle, SEEK_SET)
    let byte = fgetc(stream)
    fseek(stream, middle, SEEK_SET)
    fputc(byte ^ 0x55, stream)
    fclose(stream)
  }

  /// As if the file had been written an hour ago.
  func age(_ name: String) {
    var times = [timeval(tv_sec: time(nil) - 3600, tv_usec: 0)]
    times.append(times[0])
    utimes(path + "/" + name, times)
  }

  @discardableResult
  func update(
    _ roots: [String] = ["corpus"], jobs: Int = 2, rebuilds: Bool = false
  ) async throws -> IndexingSummary {
    var request = IndexingRequest(folder: index, roots: roots.map { path + "/" + $0 })
    request.jobs = jobs
    request.rebuilds = rebuilds
    return try await CorpusIndexer(request).run()
  }

  func reader() throws -> CorpusReader { try CorpusReader(folder: index) }

  /// Addresses of what a query finds, best first.
  func found(_ query: String, filters: SearchFilters = SearchFilters()) throws -> [String] {
    var request = SearchRequest(query: query)
    request.filters = filters
    request.limit = 0
    return try reader().search(request).hits.map(\.address)
  }

  func names(in folder: String) -> [String] { Self.names(in: path + "/" + folder) }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove(path + "/" + name) }
    Glibc.remove(path)
  }

  // MARK: - Made-up documents

  static func resolution(
    _ number: String, title: String, preamble: String, operative: [String]
  ) -> String {
    let paragraphs = operative.enumerated().map { place, text in
      let isLast = place == operative.count - 1
      return "\(place + 1). \(text)\(isLast ? "." : ";")\n\n"
    }
    return """
      \(number). \(title)

      The General Assembly,

      \(preamble),

      \(paragraphs.joined())
      """
  }

  static let harbours = resolution(
    "99/12", title: "Lights of small harbours",
    preamble: "Recalling its resolution 98/7 on the lights of harbours",
    operative: [
      "Takes note of the report on lighting in the harbours of small islands",
      "Requests the Secretary-General to light one more lamp in Côte d’Or",
      "Decides to return to the lamps at its hundredth session",
    ])

  static let harboursInChinese = """
    99/12. 小港口的灯光

    大会，

    回顾其关于港口灯光的第98/7号决议，

    1. 注意到关于小岛屿港口照明的报告；

    2. 请秘书长再点亮一盏灯；

    3. 决定在其第一百届会议上再次讨论灯。
    """

  static let bridges = resolution(
    "100/3", title: "Bridges",
    preamble: "Noting that bridges need lights too",
    operative: [
      "Requests all harbours to count their bridges", "Decides that a bridge is a bridge",
    ])
}

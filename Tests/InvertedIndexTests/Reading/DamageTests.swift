// Part of Kimberlite.
import IndexFuzzSupport
import Testing

@testable import InvertedIndex

/// The sample as it was written, made once.
enum WholeSample {
  static let image: IndexImage = made.image
  static let answers: [String: IndexProbe.Answer] = made.answers
  static let names: [String] = made.image.names

  private static let made: (image: IndexImage, answers: [String: IndexProbe.Answer]) = {
    guard let folder = try? TemporaryFolder(), (try? IndexSample.write(to: folder.index)) != nil
    else { return (IndexImage(folder: ""), [:]) }
    return (IndexImage(folder: folder.index), IndexProbe.answers(folder: folder.index))
  }()
}

/// An index whose bytes are not those that were written.
@Suite struct DamageTests {
  private let folder: TemporaryFolder
  private let image: IndexImage

  init() throws {
    folder = try TemporaryFolder()
    image = WholeSample.image
    image.write(to: folder.index)
  }

  @Test("the sample has some of everything")
  func wholeSample() throws {
    #expect(IndexCheck.run(folder: folder.index) == [])
    let kinds = WholeSample.names.map { String($0.drop { $0.isNumber }) }
    #expect(kinds.sorted() == [".removed", ".segment", ".segment", "manifest"])
    let reader = try IndexReader(folder: folder.index)
    #expect(reader.segments[0].header.documentCount > 256)
    #expect(reader.segments[0].removed.count > 0)
    var pairs = 0
    try reader.terms(field: SegmentFormat.pairField, prefix: []) { _ in
      pairs += 1
      return true
    }
    #expect(pairs > 3)
    for (name, answer) in WholeSample.answers {
      guard case .found(let count, _) = answer else {
        Issue.record("\(name): \(answer)")
        continue
      }
      #expect(name.hasSuffix("none") || count > 0, "\(name)")
    }
  }

  /// Whether every answer is right or says that the index is damaged.
  private func expectHonest(_ what: String) {
    for (name, answer) in IndexProbe.answers(folder: folder.index) {
      switch answer {
      case .found: #expect(answer == WholeSample.answers[name], "\(what): \(name)")
      case .failed(.damaged), .failed(.otherFormat), .failed(.notAnIndex): continue
      case .failed(let error): Issue.record("\(what): \(name): \(error)")
      }
    }
  }

  private func expectReported(_ name: String, _ what: String) {
    let errors = IndexCheck.run(folder: folder.index)
    #expect(!errors.isEmpty, "\(what)")
    for error in errors {
      switch error {
      case .damaged(let file, let section, _):
        #expect(file == folder.index + "/" + name && !section.isEmpty, "\(what): \(error)")
      case .notAnIndex(let file): #expect(file == folder.index + "/" + name, "\(what)")
      default: Issue.record("\(what): \(error)")
      }
    }
  }

  @Test("every byte that is another is reported, with its file", arguments: WholeSample.names)
  func everyByte(name: String) throws {
    let bytes = try #require(image.files[name])
    for place in bytes.indices where place < 600 || place > bytes.count - 64 || place % 5 == 0 {
      var changed = bytes
      changed[place] ^= UInt8(truncatingIfNeeded: 1 << (place % 8))
      try folder.put(changed, name)
      expectReported(name, "\(name), byte \(place)")
    }
    try folder.put(bytes, name)
    #expect(IndexCheck.run(folder: folder.index) == [])
  }

  @Test("with any byte changed an answer is the right one or an error", arguments: WholeSample.names)
  func honestAnswers(name: String) throws {
    let bytes = try #require(image.files[name])
    // All bytes of a page are alike to its checksum.
    let step = max(1, bytes.count / 20)
    for place in stride(from: 0, to: bytes.count, by: step) {
      var changed = bytes
      changed[place] ^= 0x10
      try folder.put(changed, name)
      expectHonest("\(name), byte \(place)")
    }
  }

  @Test("a file that is cut or longer is reported and answers nothing wrong", arguments: WholeSample.names)
  func lengths(name: String) throws {
    let bytes = try #require(image.files[name])
    let cuts = [0, 1, 7, 8, 11, 12, 19, 20, 100, 511, 512, 513]
    for count in cuts + [bytes.count / 2, bytes.count - 1] where count < bytes.count {
      try folder.put(Array(bytes[..<count]), name)
      expectReported(name, "\(name), \(count) bytes")
      expectHonest("\(name), \(count) bytes")
    }
    for more in [1, 8, 4096] {
      try folder.put(bytes + [UInt8](repeating: 0, count: more), name)
      expectReported(name, "\(name), \(more) more")
      expectHonest("\(name), \(more) more")
    }
  }

  @Test("a file that is gone is reported by its name", arguments: WholeSample.names)
  func missing(name: String) throws {
    try folder.remove(name)
    let path = folder.index + "/" + name
    let expected: IndexError =
      name == "manifest"
      ? .absent(folder: folder.index) : .damaged(file: path, section: "file", offset: 0)
    #expect(IndexCheck.run(folder: folder.index) == [expected])
    #expect(throws: expected) { _ = try IndexReader(folder: folder.index) }
    if name != "manifest" {
      #expect(throws: IndexError.self) {
        _ = try IndexWriter(folder: folder.index, schema: IndexSample.schema)
      }
    }
  }

  @Test("files exchanged for each other are reported")
  func exchanged() throws {
    let segments = WholeSample.names.filter { $0.hasSuffix(".segment") }
    try folder.put(try #require(image.files[segments[0]]), segments[1])
    expectReported(segments[1], "exchanged")
  }

  @Test("another version of the format is named as such", arguments: WholeSample.names)
  func otherVersion(name: String) throws {
    var changed = image
    guard !name.hasSuffix(".removed") else { return }
    changed.files[name]?[8] = 9
    changed.repair(name)
    changed.write(to: folder.index)
    let error = IndexError.otherFormat(
      path: folder.index + "/" + name, found: 9, expected: 1)
    #expect(IndexCheck.run(folder: folder.index) == [error])
    #expect(throws: error) { _ = try IndexReader(folder: folder.index) }
  }
}

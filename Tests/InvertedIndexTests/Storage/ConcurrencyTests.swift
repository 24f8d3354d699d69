// Part of Kimberlite.
import Dispatch
import Foundation
import Testing

@testable import InvertedIndex

@Suite struct ConcurrencyTests {
  /// What the threads share.
  private final class Shared: @unchecked Sendable {
    private let lock = NSLock()
    private var isDone = false
    private var found: [String] = []
    private var looks = 0

    private func locked<Result>(_ body: () -> Result) -> Result {
      lock.lock()
      defer { lock.unlock() }
      return body()
    }

    var done: Bool { locked { isDone } }
    func finish() { locked { isDone = true } }
    func report(_ text: String) { locked { found.append(text) } }
    func looked() { locked { looks += 1 } }
    var reports: [String] { locked { found } }
    var count: Int { locked { looks } }
  }

  /// Commit `number` replaces all documents: ten that say its number.
  private static func commit(_ number: Int, to folder: String) throws(IndexError) {
    let writer = try IndexWriter(folder: folder, schema: SampleSchema.schema())
    for group in 0..<5 {
      let documents = (0..<2).map { place in
        SampleDocument(
          words: ["the", "stone", "number\(number)"], partition: UInt32(place),
          year: UInt32(number), value: Array("\(number)".utf8))
      }
      try writer.add(SampleGroup(key: "group \(group)", documents: documents))
    }
    try writer.commit()
  }

  /// One look at the index: what it holds has to be of one commit.
  private static func look(_ reader: IndexReader) throws(IndexError) -> String? {
    let hits = try reader.search(.phrase([slot(0, "the"), slot(1, "stone")]), limit: 0)
    guard hits.count == 10, reader.documentCount == 10 else { return "\(hits.count) documents" }
    let number = try reader.number(SampleSchema.year, of: hits[0].id)
    for hit in hits {
      let value = try reader.value(of: hit.id)
      guard try reader.number(SampleSchema.year, of: hit.id) == number,
        value == Array("\(number)".utf8)
      else { return "documents of two commits" }
    }
    let count = try reader.count(.term(term("number\(number)")))
    return count == 10 ? nil : "\(count) documents of commit \(number)"
  }

  @Test("readers see whole states while a writer commits and merges")
  func readers() throws {
    let folder = try TemporaryFolder()
    let path = folder.index
    try Self.commit(0, to: path)
    let shared = Shared()
    let group = DispatchGroup()
    let old = try IndexReader(folder: path)
    for _ in 0..<3 {
      let thread = Thread {
        var last: UInt64 = 0
        while !shared.done {
          do throws(IndexError) {
            let reader = try IndexReader(folder: path)
            if reader.generation < last { shared.report("an older state") }
            last = reader.generation
            for _ in 0..<2 { if let wrong = try Self.look(reader) { shared.report(wrong) } }
            shared.looked()
          } catch { shared.report("\(error)") }
        }
        group.leave()
      }
      group.enter()
      thread.start()
    }
    do {
      defer {
        shared.finish()
        group.wait()
      }
      for number in 1...60 { try Self.commit(number, to: path) }
    }
    #expect(shared.reports == [])
    #expect(shared.count > 20)
    // A snapshot outlives the files that it was opened from.
    #expect(try Self.look(old) == nil)
    #expect(try old.number(SampleSchema.year, of: DocumentID(segment: 0, number: 0)) == 0)
    #expect(IndexCheck.run(folder: path) == [])
  }

  @Test("one reader serves many threads that read it for the first time")
  func sharedReader() throws {
    let folder = try TemporaryFolder()
    try Self.commit(7, to: folder.index)
    for _ in 0..<20 {
      let reader = try IndexReader(folder: folder.index)
      let shared = Shared()
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        do throws(IndexError) {
          if let wrong = try Self.look(reader) { shared.report(wrong) }
        } catch { shared.report("\(error)") }
      }
      #expect(shared.reports == [])
    }
  }
}

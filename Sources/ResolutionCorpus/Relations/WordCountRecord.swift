// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages
import ResolutionModel

/// How many words the paragraphs of a document have, as bytes.
enum WordCountRecord {
  static func counts(of document: Document) -> [Int] {
    let rules = ComparisonRules.of(language: document.metadata.language?.code)
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    return document.paragraphs.map {
      ResemblanceText.words(of: $0.text, reader, &vocabulary).count
    }
  }

  static func bytes(of counts: [Int]) -> [UInt8] {
    var writer = RecordWriter()
    writer.add(counts.count)
    for count in counts { writer.add(count) }
    return writer.bytes
  }

  /// Nil for bytes that hold none.
  static func counts(_ bytes: [UInt8]) -> [Int]? {
    var reader = RecordReader(bytes)
    guard let count = reader.integer(), count <= reader.rest else { return nil }
    var counts: [Int] = []
    counts.reserveCapacity(count)
    for _ in 0..<count {
      guard let words = reader.integer() else { return nil }
      counts.append(words)
    }
    return reader.isAtEnd ? counts : nil
  }
}

/// The words of all paragraphs of a language, as far as they were counted when the index was built.
struct StoredWordCounts {
  private var counts: [[UInt32]]

  /// Nil where nothing can be read: it would only have saved time. Some microseconds for each file.
  init?(_ corpus: CorpusReader, language: UInt32) {
    counts = corpus.index.segmentSizes.map { Array(repeating: 0, count: $0) }
    let relations = corpus.relations
    guard let files = try? corpus.files().files else { return nil }
    for file in files where file.language == language {
      guard let group = try? corpus.index.group(file.groups[0]),
        let fingerprint = FileFingerprint(group.fingerprint),
        let known = relations.knownWordCounts(of: fingerprint.content(ofFile: file.name))
      else { continue }
      var words = known[...]
      for group in file.groups {
        guard let places = try? corpus.index.documents(of: group) else { return nil }
        for place in places {
          guard let count = words.popFirst() else { break }
          counts[Int(place.segment)][Int(place.number)] = UInt32(clamping: count)
        }
      }
    }
  }

  /// 0 where nobody counted them.
  subscript(document: DocumentID) -> Int {
    Int(counts[Int(document.segment)][Int(document.number)])
  }
}

// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages

/// The terms of the index that stand for the words of a paragraph, so that no paragraph which shares
/// enough words is missed.
///
/// A word of comparisons may be several terms: a symbol, a date, Chinese characters. Whoever has the
/// word has all of them, each word in places of its own, so that its rarest term stands for it: two
/// paragraphs have at most as many words in common as they have such terms.
struct AskedTerms {
  struct Entry {
    var term: Term
    /// Words of the paragraph for which it stands.
    var count: Int
    /// Documents that hold it, removed ones among them.
    var frequency: Int
  }

  /// The rarest first.
  private(set) var entries: [Entry] = []
  /// Words without a term: any paragraph may share them.
  private(set) var unknown = 0

  /// - Parameter keys: of the paragraph's words, one for each.
  init(_ keys: [String], _ index: IndexReader, hasWords: Bool) throws(IndexError) {
    guard hasWords else {
      unknown = keys.count
      return
    }
    let analyzer = ChineseAnalyzer()
    var terms: [String: [UInt8]?] = [:]
    var counts: [[UInt8]: Int] = [:]
    var frequencies: [[UInt8]: Int] = [:]
    for key in keys {
      if terms[key] == nil {
        terms[key] = .some(try Self.rarest(of: analyzer.terms(of: key), index, &frequencies))
      }
      if let term = terms[key].flatMap(\.self) {
        counts[term, default: 0] += 1
      } else {
        unknown += 1
      }
    }
    entries = counts.map { bytes, count in
      Entry(
        term: Term(field: CorpusSchema.Field.word, bytes: bytes), count: count,
        frequency: frequencies[bytes] ?? 0)
    }
    entries.sort { a, b in
      a.frequency != b.frequency
        ? a.frequency < b.frequency : a.term.bytes.lexicographicallyPrecedes(b.term.bytes)
    }
  }

  /// Longer terms may have been cut.
  private static let longest = 200

  private static func rarest(
    of text: AnalyzedText, _ index: IndexReader, _ frequencies: inout [[UInt8]: Int]
  ) throws(IndexError) -> [UInt8]? {
    var best: (term: [UInt8], frequency: Int)?
    for token in text.tokens where token.kind == .word && token.length <= longest {
      let start = Int(token.start)
      let term = Array(text.bytes[start..<start + Int(token.length)])
      // What joins two numbers to one term may stand between two terms in another width.
      guard term.allSatisfy({ $0 >= 0x30 && $0 != UInt8(ascii: ";") }) else { continue }
      let frequency: Int
      if let known = frequencies[term] {
        frequency = known
      } else {
        frequency = try index.documentFrequency(
          Term(field: CorpusSchema.Field.word, bytes: term))
        frequencies[term] = frequency
      }
      if best.map({ frequency < $0.frequency }) ?? true { best = (term, frequency) }
    }
    return best?.term
  }
}

/// Paragraphs that share so many words that they may be near.
struct SimilarCandidates {
  struct Candidate {
    var document: DocumentID
    /// Words in common at most.
    var common: Int
    /// Of the paragraph; 0 where nobody counted them.
    var words = 0
  }

  private(set) var candidates: [Candidate] = []

  /// Every paragraph that has `least` words in common with the asked one is among them; removed ones
  /// are not.
  ///
  /// The lists of all terms are walked, rarest first. A paragraph that was in none of them yet may be
  /// left out as soon as the terms to come are fewer than needed. Some nanoseconds for each posting.
  init(_ terms: AskedTerms, least: Int, _ index: IndexReader) throws(IndexError) {
    let need = least - terms.unknown
    let sizes = index.segmentSizes
    var counts = sizes.map { [UInt32](repeating: 0, count: $0) }
    var touched: [DocumentID] = []
    var rest = terms.entries.reduce(0) { $0 + $1.count }
    for entry in terms.entries {
      let opens = rest >= need
      let most = UInt32(clamping: entry.count)
      try index.postings(of: entry.term) { block in
        counts[Int(block.segment)].withUnsafeMutableBufferPointer { counts in
          for place in 0..<block.documents.count {
            let document = block.documents[place]
            let before = counts[Int(document)]
            if before == 0 {
              guard opens else { continue }
              touched.append(DocumentID(segment: block.segment, number: document))
            }
            counts[Int(document)] = before + min(most, block.occurrences[place])
          }
        }
      }
      rest -= entry.count
    }
    if need <= 0 {
      touched = sizes.enumerated().flatMap { segment, size in
        (0..<size).map { DocumentID(segment: UInt32(segment), number: UInt32($0)) }
      }
    }
    for document in touched {
      let common = Int(counts[Int(document.segment)][Int(document.number)]) + terms.unknown
      guard common >= least, !index.isRemoved(document) else { continue }
      candidates.append(Candidate(document: document, common: common))
    }
  }
}

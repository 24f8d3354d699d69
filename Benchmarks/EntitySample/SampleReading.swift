// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel
import ResolutionParser

/// What the recognisers find in the paragraphs of a sample.
struct SampleReading {
  struct Paragraph {
    var text: String
    var mentions: [Mention]
  }

  /// By address.
  private(set) var paragraphs: [String: Paragraph] = [:]

  /// Reads the documents among the files; of two with the same paragraph the first is taken whose
  /// text is as long as the one that was marked.
  init(of sample: Sample, in files: [String]) {
    let documents = Set(sample.paragraphs.keys.map { $0.prefix { $0 != "#" } })
    for path in files {
      guard let file = try? InputFile.load(path: path), let parsed = try? Parser().parse(file),
        let symbol = parsed.metadata.symbol, let language = parsed.metadata.language
      else { continue }
      let address = symbol.canonical + "@" + language.code
      guard documents.contains(address[...]) else { continue }
      take(EntityExtractor().extract(from: parsed), address: address, sample: sample)
    }
  }

  private mutating func take(_ document: Document, address: String, sample: Sample) {
    let mentions = Dictionary(grouping: document.mentions, by: \.paragraph)
    for paragraph in document.paragraphs {
      let key = address + "#" + paragraph.id
      guard let expected = sample.paragraphs[key], paragraphs[key] == nil,
        expected.length == paragraph.text.unicodeScalars.count
      else { continue }
      paragraphs[key] = Paragraph(text: paragraph.text, mentions: mentions[paragraph.id] ?? [])
    }
  }
}

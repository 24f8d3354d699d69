// Part of Kimberlite.
import ResolutionCorpus
import ResolutionEntities
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// A document, and the paragraphs of it that were asked for.
struct AskedDocument {
  let whole: Document
  /// The ids of the paragraphs that the address names; nil where it names none.
  var asked: Set<String>?

  /// The paragraphs asked for, with what they name; all of the document where none are.
  var part: Document {
    guard let asked else { return whole }
    var part = whole
    part.paragraphs = whole.paragraphs.filter { asked.contains($0.id) }
    part.mentions = whole.mentions.filter { asked.contains($0.paragraph) }
    return part
  }
}

/// Where documents that are set against each other come from: files, standard input, the index.
struct DocumentSource {
  /// Of the index.
  let folder: String
  /// Of documents that the index has in several; empty for all.
  let languages: [String]

  /// The document of a file, or those of an address, one for each language; with what they name,
  /// which the index has stored.
  func documents(_ typed: String, _ result: inout CommandOutput) -> [Document]? {
    asked(typed, &result)?.map(\.part)
  }

  /// As before, with what stands around the paragraphs of an address.
  func asked(_ typed: String, _ result: inout CommandOutput) -> [AskedDocument]? {
    if typed == "-" || PathStatus.isThere(typed) {
      do throws(ReadingError) {
        let document = try Parser().parse(InputFile.load(path: typed))
        if let complaint = Messages.sentence(forFileOf: document) { result.say(complaint) }
        return [AskedDocument(whole: EntityExtractor().extract(from: document))]
      } catch {
        result.fail(Messages.sentence(for: error, path: typed))
        return nil
      }
    }
    guard let address = Address(typed) else {
      result.fail(.badAddress(typed), folder: folder)
      return nil
    }
    do throws(CorpusError) {
      return try CorpusReader(folder: folder).show(
        address, context: Self.everything, languages: address.language == nil ? languages : []
      ).map { shown in
        var document = Document(
          metadata: shown.metadata, paragraphs: shown.entries.map(\.paragraph),
          findings: shown.findings)
        document.mentions = shown.entries.flatMap(\.mentions)
        let meant = shown.entries.filter(\.isMeant).map(\.paragraph.id)
        return AskedDocument(whole: document, asked: address.paragraph == nil ? nil : Set(meant))
      }
    } catch {
      // What has no form of a symbol was meant as a file.
      if !address.isSymbol {
        result.fail(Messages.sentence(for: ReadingError.notFound, path: typed))
      } else {
        result.endSearching(error, folder: folder)
      }
      return nil
    }
  }

  /// Paragraphs around one that are more than any document has.
  private static let everything = 1_000_000_000
}

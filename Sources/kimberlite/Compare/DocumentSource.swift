// Part of Kimberlite.
import ResolutionCorpus
import ResolutionEntities
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// Where documents that are set against each other come from: files, standard input, the index.
struct DocumentSource {
  /// Of the index.
  let folder: String
  /// Of documents that the index has in several; empty for all.
  let languages: [String]

  /// The document of a file, or those of an address, one for each language; with what they name,
  /// which the index has stored.
  func documents(_ typed: String, _ result: inout CommandOutput) -> [Document]? {
    if typed == "-" || PathStatus.isThere(typed) {
      do throws(ReadingError) {
        let document = try Parser().parse(InputFile.load(path: typed))
        if let complaint = Messages.sentence(forFileOf: document) { result.say(complaint) }
        return [EntityExtractor().extract(from: document)]
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
        address, languages: address.language == nil ? languages : []
      ).map { shown in
        var document = Document(
          metadata: shown.metadata, paragraphs: shown.entries.map(\.paragraph),
          findings: shown.findings)
        document.mentions = shown.entries.flatMap(\.mentions)
        return document
      }
    } catch {
      // What has no form of a symbol was meant as a file.
      if !address.isSymbol {
        result.fail(Messages.sentence(for: ReadingError.notFound, path: typed))
      } else {
        result.fail(error, folder: folder)
      }
      return nil
    }
  }
}

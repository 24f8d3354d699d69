// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Adds to a parsed document what its paragraphs name, say and decide.
///
/// The whole second stage can be read in `extract`: recognisers read paragraph by paragraph, then
/// each kind of expression is resolved over the whole document, in an order in which the later ones
/// use what the earlier ones found. Nothing is refused; what cannot be is kept as written, with a
/// finding.
package struct EntityExtractor: Sendable {
  package init() {}

  /// The document with its mentions, and with the findings about them behind its own.
  package func extract(from document: Document) -> Document {
    var reading = DocumentReading(document)
    reading.recognise()
    reading.resolveCitations()
    reading.resolveDates()
    reading.resolveSessions()
    reading.resolveCounts()
    reading.resolveParticipants()
    reading.resolveMeetings()
    reading.resolveDecisions()
    var result = document
    result.mentions = reading.mentions
    result.findings += reading.findings
    return result
  }
}

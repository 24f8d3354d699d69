// Part of Kimberlite.

/// Takes paragraphs from elsewhere into an index, one after the other, as one group that replaces
/// what an earlier run took from the same file.
package final class ParagraphsImport {
  /// `path` names the file; it is not read here.
  package init(
    folder: String, path: String, analysis: AnalysisChoice, storesText: Bool, rebuilds: Bool = false
  ) throws(CorpusError) {}

  /// Adds one paragraph. `id` is a token of JSON as it stands in the file, a number or a string with
  /// its quotes; the others are UTF-8 without escapes, empty when absent.
  package func add(
    id: UnsafeBufferPointer<UInt8>, symbol: UnsafeBufferPointer<UInt8>,
    language: UnsafeBufferPointer<UInt8>, kind: UnsafeBufferPointer<UInt8>,
    text: UnsafeBufferPointer<UInt8>
  ) throws(CorpusError) {}

  /// Remembers a line that gave no paragraph; `line` counts from 1.
  package func skip(line: Int, detail: String) {}

  /// Makes everything visible and durable.
  package func finish() throws(CorpusError) -> IndexingSummary { IndexingSummary() }
}

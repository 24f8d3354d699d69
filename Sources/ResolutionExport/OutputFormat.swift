// Part of Kimberlite.

/// The forms in which results are printed: `text` is for reading, the others for machines and stable.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, csv, tsv, markdown, html
}

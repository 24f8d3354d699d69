// Part of Kimberlite.
import InvertedIndex
import ResolutionParser

extension CorpusReader {
  /// Counts everything; takes time in proportion to the paragraphs and the terms.
  package func statistics() throws(CorpusError) -> CorpusStatistics {
    try asking { () throws(IndexError) in
      var statistics = CorpusStatistics()
      try countGroups(&statistics)
      let facets: [Facet] = [.language, .kind, .year, .document]
      let tables = try FacetCounting(self, facets).tables(of: inBestForms(.everything))
      for table in tables {
        switch table.facet {
        case .language: statistics.byLanguage = table.rows
        case .kind: statistics.byKind = table.rows
        case .year:
          let years = table.rows.compactMap { Int($0.value) }
          if let first = years.min(), let last = years.max() { statistics.years = first...last }
        case .document: statistics.documents = table.rows.count
        case .participant, .cites, .act, .has: break
        }
      }
      for (number, field) in index.schema.fields.enumerated() {
        var count = 0
        try index.terms(field: UInt8(number), prefix: []) { _ in
          count += 1
          return true
        }
        statistics.terms.append(.init(value: field.name, count: count))
      }
      let engine = index.statistics
      statistics.paragraphs = try index.count(inBestForms(.everything))
      let forms = try files().forms
      statistics.forms = forms.count
      statistics.otherForms = forms.reduce(0) { $0 + $1.others.count }
      statistics.deletedParagraphs = engine.removedDocuments
      statistics.segments = engine.segments
      statistics.bytes = engine.bytes
      statistics.words = Int(clamping: engine.words)
      statistics.sections = engine.sections.map { .init(value: $0.name, count: $0.bytes) }
      statistics.analysis = index.schema.analysis
      return statistics
    }
  }

  private func countGroups(_ statistics: inout CorpusStatistics) throws(IndexError) {
    // A group that outgrew a segment is in several.
    var seen: Set<[UInt8]> = []
    for id in index.groups {
      let group = try index.group(id)
      guard seen.insert(group.key).inserted else { continue }
      switch GroupRecord(group.value) {
      case .document?: statistics.files += 1
      case .roots(let roots)?: statistics.roots = roots
      case .imported(let path)?: statistics.lists.append(path)
      case nil: break
      }
    }
    statistics.lists.sort()
  }
}

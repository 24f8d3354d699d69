// Part of Kimberlite.
import Glibc
import ResolutionEntities
import ResolutionLanguages
import ResolutionModel
import ResolutionParser

/// Processor time of the extraction of entities, by recogniser.
///
/// Megabytes are those of the paragraphs' texts, not of the files. Each recogniser is run by itself
/// once more; what resolving takes is what is left.
struct EntityMeasurement {
  private enum Stage: String, CaseIterable {
    case folding = "folding of the text"
    case citations, dates, sessions, counts, names, meetings, acts
  }

  private var seconds = 0.0
  private var bytes = 0
  private var mentions = 0
  private var stages: [Stage: Double] = [:]
  private var sink = 0

  mutating func run(_ files: [InputFile]) {
    for file in files {
      guard let document = try? Parser().parse(file) else { continue }
      var extracted: Document?
      seconds += Measurement.time { extracted = EntityExtractor().extract(from: document) }
      mentions += extracted?.mentions.count ?? 0
      bytes += document.paragraphs.reduce(0) { $0 + $1.text.utf8.count }
      runStages(document)
    }
  }

  private mutating func runStages(_ document: Document) {
    let profile = LanguageProfile.all.first { $0.language == document.metadata.language }
    let rules = (profile ?? .english).entities
    var texts: [FoldedText] = []
    add(.folding) {
      texts = document.paragraphs.map { FoldedText($0.text) }
      return texts.count
    }
    var claims = texts.map { _ in Claims() }
    func each(_ work: (FoldedText, inout Claims) -> Int) -> Int {
      texts.indices.reduce(0) { $0 + work(texts[$1], &claims[$1]) }
    }
    add(.citations) {
      each { text, claims in
        let found = rules.citations.citations(in: text)
        for expression in found { claims.take(expression.range) }
        return found.count
      }
    }
    add(.dates) {
      each { text, claims in
        let found = rules.dates.dates(in: text, claims: claims)
        for expression in found { claims.take(expression.range) }
        return found.count
      }
    }
    add(.sessions) { each { rules.sessions.sessions(in: $0, claims: $1).count } }
    add(.counts) { each { rules.counts.counts(in: $0, claims: $1).count } }
    var names: [[NameExpression]] = []
    add(.names) {
      names = texts.indices.map { rules.names.names(in: texts[$0], claims: claims[$0]) }
      return names.count
    }
    add(.meetings) { each { rules.meetings.meetings(in: $0, claims: $1).count } }
    add(.acts) {
      texts.indices.reduce(0) { sum, index in
        sum + rules.acts.acts(in: texts[index], names: names[index], scope: .operative).count
      }
    }
  }

  private mutating func add(_ stage: Stage, _ work: () -> Int) {
    var result = 0
    stages[stage, default: 0] += Measurement.time { result = work() }
    sink += result
  }

  func report() -> String {
    let megabytes = Double(bytes) / 1e6
    let known = stages.values.reduce(0, +)
    var lines = [
      "entities  \(Measurement.shown(megabytes)) MB of paragraphs, \(mentions) mentions: "
        + "\(Measurement.shown(seconds)) s, \(Measurement.shown(megabytes / seconds)) MB/s"
    ]
    for stage in Stage.allCases {
      lines.append(share(stage.rawValue, stages[stage] ?? 0))
    }
    lines.append(share("resolving (the rest)", max(0, seconds - known)))
    return lines.joined(separator: "\n")
  }

  private func share(_ name: String, _ time: Double) -> String {
    "  \(Measurement.shown(time / seconds * 100)) %  \(name)"
  }
}

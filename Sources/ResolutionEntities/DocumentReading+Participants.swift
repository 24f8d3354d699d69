// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions.
  mutating func resolveParticipants() {
    for index in paragraphs.indices {
      for name in paragraphs[index].names {
        let value = ParticipantValue(
          name: name.entry.name, code: name.entry.code, key: name.entry.key,
          kind: name.entry.kind, role: name.role, year: name.year)
        paragraphs[index].add(.participant(value), at: name.range)
      }
    }
  }
}

// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions. What one paragraph cannot tell is added here: that
  /// an item stands in a list of participants, that a title is about someone.
  mutating func resolveParticipants() {
    resolveShortNames()
    let titled = namesOfTitle()
    var list: (role: ParticipantValue.Role, year: Int?)?
    for index in paragraphs.indices {
      let kind = paragraphs[index].paragraph.kind
      if kind == .footnote { continue }
      if kind != .listItem {
        list = profile.entities.names.listRole(in: paragraphs[index].text)
      }
      for place in paragraphs[index].names.indices {
        let name = paragraphs[index].names[place]
        guard name.role == .mentioned else { continue }
        if kind == .listItem, let list {
          paragraphs[index].names[place].role = list.role
          paragraphs[index].names[place].year = list.year
        } else if kind == .title || kind == .heading, titled.contains(name.entry.key) {
          paragraphs[index].names[place].role = .subject
        }
      }
    }
    addParticipants()
  }

  /// Whom the document's own title names; a letter's title names who wrote and to whom.
  private func namesOfTitle() -> Set<String> {
    guard let title = metadata.title, metadata.type != .letter, metadata.type != .letterWithReport
    else { return [] }
    let names = profile.entities.names.names(in: FoldedText(title), claims: Claims())
    return Set(names.map(\.entry.key))
  }

  private mutating func addParticipants() {
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

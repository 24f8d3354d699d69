// Part of Kimberlite.
import ResolutionModel

/// Makes the timeline of documents that it is given one by one, in any order.
package struct TimelineBuilder {
  private var events: [TimelineEvent] = []

  package init() {}

  /// - Parameters:
  ///   - document: with the mentions of its paragraphs.
  ///   - address: its name in addresses: `A/RES/62/11@zh`.
  package mutating func add(_ document: Document, address: String) {
    let metadata = document.metadata
    guard let symbol = metadata.symbol, let day = metadata.adopted else { return }
    events.append(
      TimelineEvent(
        id: "adoption-\(day)-\(events.count)", kind: .adoption, start: day, end: day,
        precision: .day, subject: symbol.canonical,
        sources: [
          .init(
            address: address, language: metadata.language?.code,
            text: metadata.title ?? symbol.canonical, told: day)
        ]))
  }

  package func timeline() -> Timeline { Timeline(events: events) }
}

// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Gives meetings their days, and those that are named again what was said of them before.
  mutating func resolveMeetings() {
    var known: [String: MeetingValue] = [:]
    for index in paragraphs.indices {
      for expression in paragraphs[index].meetings {
        guard var value = value(of: expression, in: paragraphs[index]) else { continue }
        if expression.kind == .again {
          guard let place = value.place, let before = known[place] else { continue }
          value.interval = before.interval
        } else if let place = value.place {
          if value.interval != nil {
            known[place] = value
          } else if expression.kind == .common {
            value.interval = known[place]?.interval
          }
        }
        paragraphs[index].add(.meeting(value), at: expression.range)
      }
    }
  }

  /// Nil for a noun that has neither place nor days here.
  private func value(
    of expression: MeetingExpression, in paragraph: ParagraphReading
  ) -> MeetingValue? {
    var value = MeetingValue(
      name: paragraph.printed(expression.range),
      place: expression.place ?? paragraph.country(of: expression),
      interval: paragraph.days(of: expression))
    switch expression.kind {
    case .closing:
      guard paragraph.paragraph.kind == .closing else { return nil }
      value.interval = metadata.adopted.map { DateInterval($0) }
    case .session:
      // The Assembly meets in New York; elsewhere it is another body's.
      if value.place == nil || value.place == "New York",
        paragraph.isSessionOfAssembly(expression.range)
      {
        return nil
      }
      if value.place == nil, value.interval == nil { return nil }
    case .common:
      if value.place == nil, value.interval == nil { return nil }
    case .proper, .again: break
    }
    return value
  }
}

extension ParagraphReading {
  /// The State named where the meeting's place is.
  fileprivate func country(of expression: MeetingExpression) -> String? {
    guard let window = expression.country else { return nil }
    return names.first {
      $0.entry.kind == .state && window.contains($0.range.lowerBound)
    }?.entry.name
  }

  fileprivate func isSessionOfAssembly(_ range: Range<Int>) -> Bool {
    let scalars = text.scalars(range)
    return mentions.contains { mention in
      guard case .session(let value) = mention.value else { return false }
      return mention.range.overlaps(scalars) && value.body == "General Assembly"
    }
  }

  /// The first days in the windows of a meeting; days that follow each other in a list are one
  /// interval: "27 and 28 September 2017".
  fileprivate func days(of expression: MeetingExpression) -> DateInterval? {
    for window in expression.days {
      var interval: DateInterval?
      var end = 0
      for date in dates where date.range.lowerBound >= window.lowerBound {
        let isIn = window.contains(date.range.lowerBound)
        guard isIn || interval != nil && date.range.lowerBound - end <= 7 else { break }
        guard let found = dateInterval(at: date.range) else { continue }
        if let known = interval {
          if date.range.lowerBound - end <= 7, found.start >= known.end {
            interval = DateInterval(known.start, found.end)
          } else if window.upperBound <= expression.range.lowerBound {
            // Before the name the nearest days are its own.
            interval = found
          } else {
            break
          }
        } else {
          interval = found
        }
        end = date.range.upperBound
      }
      if let interval { return interval }
    }
    return nil
  }

  /// The words of a range as the paragraph prints them.
  func printed(_ range: Range<Int>) -> String {
    let scalars = text.scalars(range)
    let all = paragraph.text.unicodeScalars
    let start = all.index(all.startIndex, offsetBy: scalars.lowerBound)
    return String(all[start..<all.index(start, offsetBy: scalars.count)])
  }

  /// The days of the date that stands at a range.
  func dateInterval(at range: Range<Int>) -> DateInterval? {
    let scalars = text.scalars(range)
    for mention in mentions where mention.range == scalars {
      if case .date(let value) = mention.value { return value.interval }
    }
    return nil
  }
}

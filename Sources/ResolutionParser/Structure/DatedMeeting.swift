// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension LineRules {
  /// Meeting and day where a line is nothing but both, one after the other.
  func datedMeeting(_ line: ByteText) -> (meeting: Int, date: CalendarDate)? {
    guard line.count < 90 else { return nil }
    for index in line.indices.dropFirst() where line[index] & 0xC0 != 0x80 {
      let (head, tail) = (line[..<index].trimmed, line[index...].trimmed)
      if let meeting = meeting(head), let date = wholeDate(tail) { return (meeting, date) }
      if let meeting = meeting(tail), let date = wholeDate(head) { return (meeting, date) }
    }
    return nil
  }
}

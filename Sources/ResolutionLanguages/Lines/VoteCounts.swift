// Part of Kimberlite.
import ResolutionModel

/// The numbers of a recorded vote in their printed order: in favour, against, abstaining.
enum VoteCounts {
  /// How many bytes after the words that announce a vote can hold its numbers.
  private static let reach = 120

  /// The vote whose numbers follow `start`; nil with fewer than two. Where the third is not printed
  /// nobody abstained.
  /// - Parameter none: the word that stands for 0.
  static func read(_ text: ByteText, from start: Int, none: StaticString) -> Vote? {
    var numbers: [Int] = []
    var at = start
    while at < text.endIndex, numbers.count < 3, at - start < reach {
      if let number = text.digits(at: at) {
        numbers.append(number.value)
        at = number.end
      } else if text.has(none, at: at) {
        numbers.append(0)
        at += none.utf8CodeUnitCount
      } else {
        at += 1
      }
    }
    guard numbers.count >= 2 else { return nil }
    return Vote(
      withoutVote: false, inFavour: numbers[0], against: numbers[1],
      abstaining: numbers.count > 2 ? numbers[2] : 0)
  }
}

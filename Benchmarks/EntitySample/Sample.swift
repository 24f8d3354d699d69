// Part of Kimberlite.
import ResolutionModel

/// What was marked by hand, as the files of the sample tell it.
struct Sample {
  struct Paragraph {
    /// The types of which every mention of the paragraph is marked.
    var types: Set<MentionValue.Kind>
    /// Unicode scalars of the text that was read.
    var length: Int
    var mentions: [ExpectedMention] = []
  }

  /// By address.
  private(set) var paragraphs: [String: Paragraph] = [:]

  /// From `paragraphs.tsv` and `mentions.tsv`; nil if a line is not what the README says.
  init?(paragraphs: String, mentions: String) {
    for fields in Self.rows(of: paragraphs) {
      guard fields.count == 3, let length = Int(fields[2]) else { return nil }
      let types = fields[1].split(separator: ",").compactMap {
        MentionValue.Kind(rawValue: String($0))
      }
      self.paragraphs[String(fields[0])] = Paragraph(types: Set(types), length: length)
    }
    for fields in Self.rows(of: mentions) {
      guard let mention = ExpectedMention(fields: fields),
        self.paragraphs[String(fields[0])] != nil
      else { return nil }
      self.paragraphs[String(fields[0])]?.mentions.append(mention)
    }
  }

  /// The fields of every line but the first.
  private static func rows(of text: String) -> [[Substring]] {
    text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}

/// A mention as it was marked.
struct ExpectedMention {
  var kind: MentionValue.Kind
  /// Unicode scalars of the paragraph.
  var range: Range<Int>
  /// Neither required nor wrong.
  var isOpen: Bool
  private var fields: [Substring: String]

  /// Address, type, start, end, open, then `key=value`.
  init?(fields: [Substring]) {
    guard fields.count > 5, let kind = MentionValue.Kind(rawValue: String(fields[1])),
      let start = Int(fields[2]), let end = Int(fields[3]), start < end
    else { return nil }
    self.kind = kind
    range = start..<end
    isOpen = fields[4] == "1"
    self.fields = [:]
    for field in fields[5...] {
      guard let equals = field.firstIndex(of: "=") else { return nil }
      self.fields[field[..<equals]] = String(field[field.index(after: equals)...])
    }
  }

  subscript(key: String) -> String { fields[key[...]] ?? "" }

  /// The values of a field that count as right, without case and with one form of apostrophe and
  /// hyphen; nil if the field is not scored (`?`).
  func accepted(_ key: String) -> [String]? {
    let values = self[key].split(separator: "|", omittingEmptySubsequences: false)
    if values.contains("?") { return nil }
    return values.isEmpty ? [""] : values.map { Wording.plain($0) }
  }

  /// Whether the field, if it is scored, has this value; nil stands for an empty one.
  func accepts(_ key: String, _ value: String?, ignoringBlanks: Bool = false) -> Bool {
    func compared(_ text: String) -> String { ignoringBlanks ? text.filter { $0 != " " } : text }
    let value = compared(Wording.plain(value ?? ""))
    return accepted(key)?.contains { compared($0) == value } ?? true
  }

  /// All fields, for reading.
  var shown: String {
    fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }
}

/// Words as they are compared.
enum Wording {
  static func plain(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2019}": result.unicodeScalars.append("'")
      case "\u{2010}", "\u{2011}": result.unicodeScalars.append("-")
      case "\u{A0}": result.unicodeScalars.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.hasPrefix("the ") ? String(result.dropFirst(4)) : result
  }

  /// A name, or one with what it belongs to: "Committee on Fisheries of the Food and …".
  static func areOneBody(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b + " of ") || b.hasPrefix(a + " of ")
  }
}

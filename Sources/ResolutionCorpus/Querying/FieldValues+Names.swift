// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension FieldValues {
  /// One value of a field, as the index holds it. Throws why it is none.
  static func value(
    _ piece: String, of field: QueryField
  ) throws(QuerySyntaxError.Reason) -> String {
    switch field {
    case .kind:
      guard let kind = kind(piece) else {
        throw .badValue(field, found: piece, known: Paragraph.Kind.allCases.map(\.rawValue))
      }
      return kind.rawValue
    case .language:
      guard let code = language(piece) else {
        throw .badValue(field, found: piece, known: [])
      }
      return code
    case .symbol, .cites:
      guard let symbol = Address.cited(piece) else { throw .badSymbol(piece) }
      return symbol
    case .participant:
      guard let key = ParticipantNames.key(of: piece) else { throw .unknownParticipant(piece) }
      return key
    case .role:
      guard let role = role(piece) else {
        throw .badValue(
          field, found: piece, known: ParticipantValue.Role.allCases.map(\.rawValue))
      }
      return role.rawValue
    case .has:
      guard let kind = mentionKind(piece) else {
        throw .badValue(field, found: piece, known: MentionValue.Kind.allCases.map(\.rawValue))
      }
      return kind.rawValue
    case .act: return piece.lowercased()
    default: return number(piece)
    }
  }
}

extension Address {
  /// The symbol of the document that is named, in words of a citation or without: `61/28`, `resolution
  /// 1459 (2003)`. Nil when none is.
  package static func cited(_ text: String) -> String? {
    if let address = Address(text), address.isSymbol { return address.document }
    // A decision of a treaty's conference of parties: `1/CP.21`.
    let words = CitationWords.citation(text).document.uppercased()
    let pieces = words.split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count == 2, (1...3).contains(pieces[0].count), pieces[0].allSatisfy(\.isNumber),
      pieces[1].contains("."), pieces[1].first?.isLetter == true,
      pieces[1].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") })
    else { return nil }
    return words
  }
}

// Part of Kimberlite.
@testable import ResolutionCorpus

/// A query's tree on one line: `a b` in brackets for all, `a | b` for any, `-a` for not.
func text(_ expression: QueryExpression) -> String {
  switch expression.content {
  case .word(let word): word
  case .prefix(let word): word + "*"
  case .phrase(let words, let isPrefix): "\"" + words + "\"" + (isPrefix ? "*" : "")
  case .near(let words, let distance): "\"" + words + "\"~\(distance)"
  case .everything: "*"
  case .all(let parts): "(" + parts.map(text).joined(separator: " ") + ")"
  case .any(let parts): "(" + parts.map(text).joined(separator: " | ") + ")"
  case .not(let part): "-" + text(part)
  case .field(let field, .text(let part)): "\(field):" + text(part)
  case .field(let field, .names(let names)): "\(field):[" + names.joined(separator: ",") + "]"
  case .field(let field, .days(let days)): "\(field):\(days.text)"
  case .field(let field, .numbers(let range)):
    "\(field):\(range.lowerBound)..\(range.upperBound == .max ? "" : String(range.upperBound))"
  }
}

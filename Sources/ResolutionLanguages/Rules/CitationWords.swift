// Part of Kimberlite.

/// The words that people write around a document's number and a paragraph's, in every language:
/// `resolution 77/277, para. 17`, `第77/277号决议第17段`.
package enum CitationWords {
  /// A citation taken apart. Nothing of it is checked.
  package struct Citation: Hashable, Sendable {
    /// Without words around it: `77/277`.
    package var document: String
    /// Whether it is called a decision.
    package var isDecision = false
    /// `op17`, `17`, `pp3`; nil when none is named.
    package var paragraph: String?
  }

  /// Longer ones first. An example: `res. 77/277`.
  private static let resolutionWords = [
    "security council resolution", "general assembly resolution", "resolutions", "resolution",
    "res.", "res", "document", "doc.", "doc",
  ]
  /// `decision 62/511`.
  private static let decisionWords = ["decisions", "decision", "dec.", "dec"]
  /// Before a number of a paragraph, and what its id begins with: `op. 17`, `preambular paragraph 3`.
  private static let paragraphWords: [(word: String, prefix: String)] = [
    ("operative paragraph", "op"), ("operative para.", "op"), ("operative para", "op"),
    ("preambular paragraph", "pp"), ("preambular para.", "pp"), ("preambular para", "pp"),
    ("paragraphs", ""), ("paragraph", ""), ("paras.", ""), ("paras", ""), ("para.", ""),
    ("para", ""), ("op.", "op"), ("op", "op"), ("pp.", "pp"), ("pp", "pp"), ("§", ""),
    ("执行部分第", "op"), ("執行部分第", "op"), ("序言部分第", "pp"), ("序言第", "pp"), ("第", ""),
  ]
  private static let hanPrefixes = [
    "安全理事会第", "安理会第", "联合国大会第", "聯合國大會第", "大会第", "大會第", "第",
  ]
  /// What follows the number, and whether it names a decision: `第62/511号决定`.
  private static let hanSuffixes: [(word: String, isDecision: Bool)] = [
    ("号决议", false), ("號決議", false), ("号文件", false), ("號文件", false), ("号决定", true),
    ("號決定", true), ("号", false), ("號", false), ("决议", false), ("決議", false),
  ]
  /// Behind a paragraph's number: `第17段`.
  private static let paragraphSuffixes = ["执行段", "段"]

  /// What is written before, behind and between the numbers taken away. A text without any such word
  /// is its own document.
  package static func citation(_ text: String) -> Citation {
    var rest = trimmed(text[...])
    var citation = Citation(document: "")
    if let (document, paragraph) = paragraph(in: rest) {
      citation.paragraph = paragraph
      rest = trimmed(document)
    }
    for prefix in hanPrefixes where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    for (suffix, isDecision) in hanSuffixes where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      citation.isDecision = isDecision
      break
    }
    if let end = end(of: decisionWords, in: rest) {
      citation.isDecision = true
      rest = rest[end...]
    } else if let end = end(of: resolutionWords, in: rest) {
      rest = rest[end...]
    }
    citation.document = String(trimmed(rest))
    return citation
  }

  /// A paragraph's number alone: `para. 17`, `第23段`. Nil for anything else.
  package static func paragraphNumber(_ text: String) -> String? {
    let text = trimmed(text[...])
    for (word, _) in paragraphWords {
      guard let end = end(of: [word], in: text, needsBlank: false) else { continue }
      var number = trimmed(text[end...])
      for suffix in paragraphSuffixes where number.hasSuffix(suffix) {
        number = trimmed(number.dropLast(suffix.count))
        break
      }
      if isNumber(number) { return String(number) }
    }
    return nil
  }

  // MARK: - Pieces

  /// The text before the last word that names a paragraph, and the id that follows it.
  private static func paragraph(
    in text: Substring
  ) -> (document: Substring, paragraph: String)? {
    for (word, prefix) in paragraphWords {
      var end = text.endIndex
      while let place = range(of: word, in: text[..<end]) {
        end = place.lowerBound
        let before = text[..<place.lowerBound]
        guard let last = before.last, isBorder(last, before: word) else { continue }
        var id = trimmed(text[place.upperBound...])
        for suffix in paragraphSuffixes where id.hasSuffix(suffix) {
          id = id.dropLast(suffix.count)
        }
        guard id.first?.isNumber == true, id.allSatisfy(isOfIdentifier) else { continue }
        return (before, prefix + String(id.filter { !$0.isWhitespace }))
      }
    }
    return nil
  }

  /// Latin words begin behind a blank or a comma, Chinese ones anywhere.
  private static func isBorder(_ character: Character, before word: String) -> Bool {
    word.first?.isASCII == false || character == " " || character == "," || character == ";"
  }

  private static func isOfIdentifier(_ character: Character) -> Bool {
    character.isASCII
      && (character.isNumber || character.isLetter || " ().-–".contains(character))
      || character == "–"
  }

  private static func isNumber(_ text: Substring) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Behind the first of the words with which the text begins, whatever its case.
  private static func end(
    of words: [String], in text: Substring, needsBlank: Bool = true
  ) -> Substring.Index? {
    for word in words {
      let head = text.prefix(word.count)
      guard head.lowercased() == word else { continue }
      let rest = text[head.endIndex...]
      // `res 77/277`, `res.77/277`, but not `respect`.
      guard !needsBlank || word.hasSuffix(".") || rest.first?.isWhitespace == true else { continue }
      guard rest.first?.isLetter != true || word.first?.isASCII == false else { continue }
      return head.endIndex
    }
    return nil
  }

  /// The last place of a word, whatever its case.
  private static func range(of word: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.endIndex
    while start > text.startIndex {
      start = text.index(before: start)
      let piece = text[start...].prefix(word.count)
      if piece.count == word.count, piece.lowercased() == word { return start..<piece.endIndex }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    func isPassedOver(_ character: Character) -> Bool {
      character.isWhitespace || ",，、;；".contains(character)
    }
    var text = text.drop(while: isPassedOver)
    while let last = text.last, isPassedOver(last) { text.removeLast() }
    return text
  }
}

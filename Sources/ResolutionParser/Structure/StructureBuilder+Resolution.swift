// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Preamble and operative part.
extension StructureBuilder {
  // MARK: - Blocks that markup names

  mutating func addMarkedHeading(_ block: Block) {
    if block.annex > annex { startAnnex() }
    if block.number == nil, let found = headingLabel(block.text[...]) {
      return addHeading(dropping(found.end, from: block), number: found.label)
    }
    addHeading(block, number: block.number)
  }

  /// `II.` or `B.` before the words of a heading.
  func headingLabel(_ text: ByteText) -> Enumerator? {
    guard let found = Enumerator.read(text), found.end < text.endIndex else { return nil }
    switch found.kind {
    case .label: return found
    case .hanLabel: return annex > 0 ? found : nil
    default: return nil
    }
  }

  mutating func addMarkedPreambular(_ block: Block) {
    if block.number != nil || Enumerator.read(block.text[...])?.kind == .bracketedLetter
      || Enumerator.read(block.text[...])?.kind == .bracketedHan
    {
      let (label, rest) = split(block)
      if let label { return addSub(rest, label) }
    }
    if opensResolve(block) { return addUnnumbered(block) }
    let named = block.namedPhrase ?? ""
    if named.isEmpty, !endsWithStop(block), leadingEmphasis(block) == nil || isAllEmphasised(block)
    {
      return addHeading(block, number: nil)
    }
    addPreambular(block)
  }

  /// An unnumbered chapeau such as "Resolves that:" set among the preambular paragraphs.
  private func opensResolve(_ block: Block) -> Bool {
    guard endsWithColon(block), block.text.count < 240 else { return false }
    return profile.phrases.beginsParagraph(block.text[...]) == .operative
      && Enumerator.read(following?.text[...] ?? [])?.kind != .bracketedLetter
      && following?.role == .paragraph
  }

  mutating func addMarkedItem(_ block: Block) {
    let (label, rest) = split(block)
    if let label { return addSub(rest, label) }
    addPreambular(block)
  }

  mutating func addPreambular(_ block: Block) {
    preambularCount += 1
    append(block, kind: .preambular, id: "pp\(preambularCount)", phrase: phrase(of: block))
    current = paragraphs.count - 1
    stack = []
  }

  // MARK: - Numbers

  /// The label that opens a block and the block without it.
  func split(_ block: Block) -> (label: String?, rest: Block) {
    if let number = block.number, !number.isEmpty { return (number, block) }
    guard let found = Enumerator.read(block.text[...]), found.kind != .bullet,
      found.end < block.text.count
    else { return (nil, block) }
    return (found.label, dropping(found.end, from: block))
  }

  func dropping(_ count: Int, from block: Block) -> Block {
    var rest = block
    rest.text.removeFirst(count)
    rest.marks = block.marks.map {
      Block.Mark(offset: max(0, $0.offset - count), label: $0.label)
    }
    rest.emphasis = block.emphasis.compactMap { range in
      let low = max(0, range.lowerBound - count)
      let high = range.upperBound - count
      return high > low ? low..<high : nil
    }
    return rest
  }

  // MARK: - Paragraphs of the main part

  mutating func addParagraph(_ block: Block) {
    if block.annex > annex { startAnnex() }
    let found = block.number == nil ? Enumerator.read(block.text[...]) : nil
    if annex > 0 { return addAnnexParagraph(block) }
    if let number = block.number {
      return addNumbered(block, number)
    }
    if let found, found.end < block.text.count, acceptsNumber(found) {
      return addNumbered(dropping(found.end, from: block), found.label, found.kind)
    }
    addUnnumbered(block)
  }

  private func acceptsNumber(_ found: Enumerator) -> Bool {
    switch found.kind {
    case .bullet: false
    case .label, .hanLabel: false
    default: true
    }
  }

  mutating func addNumbered(_ block: Block, _ number: String, _ kind: Enumerator.Class? = nil) {
    if let value = Int(number) { return addOperative(block, value) }
    if number.hasPrefix("(") || kind == .bracketedHan || SequenceClass.isBracketedSign(number) {
      return addSub(block, number)
    }
    if number.allSatisfy({ $0.isNumber || $0 == "." }), number.contains(".") {
      return addBody(block, kind: .body, number: number, parent: current.map { paragraphs[$0].id })
    }
    addHeading(block, number: number)
  }

  mutating func addOperative(_ block: Block, _ value: Int) {
    if let last = lastOperative, value == 1, last >= 1 { sectionCount += 1 }
    let expected = lastOperative.map { $0 + 1 } ?? value
    lastOperative = value
    operativeCount += 1
    if inDeclaration {
      addBody(block, kind: .body, number: String(value), parent: nil)
    } else {
      let section = sectionCount > 1 ? "s\(sectionCount)." : ""
      append(
        block, kind: .operative, id: "\(section)op\(value)", number: String(value),
        phrase: phrase(of: block))
    }
    if value != expected, value != 1 {
      findings.append(
        Finding(
          .numberOutOfSequence(expected: String(expected), found: String(value)),
          paragraph: paragraphs.last?.id, line: line(block)))
    }
    current = paragraphs.count - 1
    stack = []
  }

  // MARK: - Subparagraphs

  mutating func addSub(_ block: Block, _ label: String) {
    let letters = stack.last { $0.sequence == .letter }.flatMap { paragraphs[$0.index].number }
    let sequence = SequenceClass.of(
      label, next: nextLabel, currentLetter: letters.map(SequenceClass.withoutBrackets))
    while stack.contains(where: { $0.sequence == sequence }) { stack.removeLast() }
    let parentIndex = stack.last?.index ?? current
    let parent = parentIndex.map { paragraphs[$0] }
    let isBody = parent?.kind == .body || parent?.kind == .listItem || annex > 0 || inDeclaration
    var base =
      (parent?.id ?? prefix + "op0") + "." + SequenceClass.idPart(of: label)
    if !prefix.isEmpty, base.hasPrefix(prefix) { base.removeFirst(prefix.count) }
    if isBody {
      append(block, kind: .listItem, id: base, number: label, parent: parent?.id)
    } else {
      append(
        block, kind: .subparagraph, id: base, number: label, parent: parent?.id,
        phrase: subparagraphPhrase(block))
    }
    stack.append((sequence, paragraphs.count - 1))
  }

  private func subparagraphPhrase(_ block: Block) -> String? {
    guard isMarkedUp || !block.emphasis.isEmpty else { return phrase(of: block) }
    guard let range = leadingEmphasis(block), range.lowerBound == 0 else { return nil }
    return block.text[range].trimmedOfCommas.string
  }

  // MARK: - Unnumbered paragraphs

  mutating func addUnnumbered(_ block: Block) {
    if let bullet = Enumerator.read(block.text[...]), bullet.kind == .bullet {
      let parent = current.map { paragraphs[$0].id }
      return addBody(
        dropping(bullet.end, from: block), kind: .listItem, number: nil, parent: parent)
    }
    if isHeading(block) { return addHeading(block, number: nil) }
    if continuesAfterSubparagraph(block) {
      return addBody(block, kind: .body, number: nil, parent: current.map { paragraphs[$0].id })
    }
    if isPreambular(block) { return addPreambular(block) }
    if isLoneOperative(block) { return addLoneOperative(block) }
    addBody(block, kind: .body, number: nil, parent: current.map { paragraphs[$0].id })
    if !inDeclaration, !isMarkedUp { reportUnclassified() }
  }

  func isHeading(_ block: Block) -> Bool {
    guard !endsWithStop(block) else { return false }
    if block.styleIsHeading { return true }
    if isAllEmphasised(block) {
      return !(operativeCount == 0 && preambularCount == 0 && block.text.count > 60)
    }
    return block.text.count < (profile.setsWordsApart ? 250 : 300) && !hasPhrase(block)
      && !profile.startsLowercase(block.text[...])
  }

  /// Text that resumes after the subparagraphs of a paragraph.
  private func continuesAfterSubparagraph(_ block: Block) -> Bool {
    guard let last = paragraphs.last, current != nil,
      last.kind == .subparagraph || last.kind == .body && last.parent != nil
    else { return false }
    if isMarkedUp, leadingEmphasis(block) != nil { return false }
    if block.text[...].firstScalar == 0x201C { return false }
    if profile.lines.continuesAfterList(block.text[...]) { return true }
    return endsWithStop(block) && !hasPhrase(block)
  }

  private func isPreambular(_ block: Block) -> Bool {
    let side = profile.phrases.beginsParagraph(block.text[...])
    if endsWithComma(block) {
      if operativeCount == 0 { return true }
      return hasPhrase(block) && side != .operative
    }
    guard operativeCount == 0, !isMarkedUp else { return false }
    if side == .preambular { return true }
    if numberedAhead, side == .either, !isChapeau(block) { return true }
    return side == .either && !Terminators.endsSentence(block.text[...]) && !endsWithColon(block)
  }

  /// An operative paragraph without a number: the only one, or the chapeau of numbered ones.
  private func isLoneOperative(_ block: Block) -> Bool {
    guard !inDeclaration else { return false }
    if isMarkedUp {
      if let range = leadingEmphasis(block), range.lowerBound < 40 { return true }
    } else if let side = profile.phrases.beginsParagraph(block.text[...]), side != .preambular {
      return afterFormula && endsWithStop(block)
    }
    return operativeCount == 0 && afterFormula && endsWithStop(block)
      && block.text[...].firstScalar != 0x201C
  }

  /// "Resolves that:" before the paragraph numbered 1.
  private func isChapeau(_ block: Block) -> Bool {
    endsWithColon(block)
      && following.flatMap { $0.number ?? Enumerator.read($0.text[...])?.label } == "1"
  }

  mutating func addLoneOperative(_ block: Block) {
    operativeCount += 1
    if operativeCount > 1, lastOperative != nil { sectionCount += 1 }
    let isChapeau = isChapeau(block)
    let section = sectionCount > 1 ? "s\(sectionCount)." : ""
    append(
      block, kind: .operative, id: section + (isChapeau ? "op0" : "op1"), phrase: phrase(of: block))
    current = paragraphs.count - 1
    stack = []
    lastOperative = nil
    if profile.lines.introducesDeclaration(block.text[...]) { inDeclaration = true }
  }
}

extension SequenceClass {
  /// What a label adds to an id: `a` for `(a)`, 一 for (一) and for the one sign ㈠.
  static func idPart(of label: String) -> String {
    guard isBracketedSign(label), let value = HanEnumerator.value(ofLabel: label) else {
      return withoutBrackets(label)
    }
    return HanEnumerator.written(value) ?? label
  }

  /// ㈠ … ㈩
  static func isBracketedSign(_ label: String) -> Bool {
    label.unicodeScalars.count == 1
      && label.unicodeScalars.allSatisfy { HanEnumerator.isBracketed($0.value) }
  }
}

// Part of Kimberlite.
import ResolutionLanguages

/// What stands inside a paragraph.
extension WordStory {
  mutating func readInline(of node: Int) {
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .run: readRun(child)
      case .insertion, .moveTo:
        context.changes += 1
        readInline(of: child)
      case .deletion, .moveFrom: context.changes += 1
      case .alternateContent:
        if let chosen = chosen(in: child) { readInline(of: chosen) }
      case .paragraphProperties, .structuredProperties, .runProperties, .rubyText: break
      case .simpleField:
        fields.append(
          WordField(
            instruction: Array(tree.bytes(.instruction, of: child) ?? []), isInResult: true))
        readInline(of: child)
        flushRaised()
        fields.removeLast()
      case .text: add(tree.text(of: child), draft.look)
      case .textBox: readTextBox(child)
      default: readInline(of: child)
      }
    }
  }

  private mutating func readRun(_ node: Int) {
    var look = draft.look
    if let properties = tree.child(.runProperties, of: node) {
      if let name = tree.value(of: .runStyle, in: properties),
        let style = context.styles.style(name)
      {
        look.toggle(with: style.look)
      }
      look.override(with: WordLook(properties, in: tree))
    }
    readRunContent(of: node, look)
  }

  private mutating func readRunContent(of node: Int, _ look: WordLook) {
    for child in tree.children(of: node) {
      let element = tree.element(child)
      // The instruction of a field, and what is nested in it, is not printed.
      if let field = fields.last(where: { !$0.isInResult }), element != .fieldCharacter {
        if element == .fieldInstruction, field.instruction.count < 256 {
          fields[fields.count - 1].instruction += tree.text(of: child).prefix(256)
        }
        continue
      }
      switch element {
      case .text: add(tree.text(of: child), look)
      case .tab, .positionedTab: addDivider { $0.addTab() }
      case .lineBreak: addBreak(child)
      case .carriageReturn: addDivider { $0.addLineBreak() }
      case .noBreakHyphen: add([UInt8(ascii: "-")], look)
      case .symbol: add(symbol(child), look)
      case .fieldCharacter: readFieldCharacter(child)
      case .footnoteReference: addReference(.footnote, child)
      case .endnoteReference: addReference(.endnote, child)
      case .renderedPageBreak: context.page += 1
      case .textBox: readTextBox(child)
      case .alternateContent:
        if let chosen = chosen(in: child) { readRunContent(of: chosen, look) }
      case .run: readRun(child)
      case .runProperties, .softHyphen, .deletedText, .deletedInstruction, .fieldInstruction,
        .rubyText, .structuredProperties:
        break
      default: readRunContent(of: child, look)
      }
    }
  }

  // MARK: - Characters

  private mutating func add(_ text: ArraySlice<UInt8>, _ look: WordLook) {
    if let note = draft.awaitedMark, !text.trimmed.isEmpty {
      draft.awaitedMark = nil
      if addTypedReference(to: note, text.trimmed) { return }
    }
    if look.isHidden ?? false {
      draft.hidden.add(text)
      return
    }
    let style: StyledRunningText.Style =
      look.isItalic ?? false || isCursive(text, look)
      ? .italic : look.isBold ?? false ? .bold : .plain
    if look.isRaised ?? false {
      draft.raised += text
      draft.raisedStyle = style
      return
    }
    if !draft.raised.isEmpty { flushRaised() }
    draft.running.add(text, style: style)
  }

  /// Chinese characters in a cursive font, in a paragraph of another.
  private func isCursive(_ text: ByteText, _ look: WordLook) -> Bool {
    guard look.isCursive ?? false, !(draft.look.isCursive ?? false) else { return false }
    return text.firstScalar.map { Scalars.isHan($0) } ?? false
  }

  private mutating func addDivider(_ add: (inout StyledRunningText) -> Void) {
    flushRaised()
    add(&draft.running)
  }

  private mutating func addBreak(_ node: Int) {
    switch tree.attribute(.type, of: node) {
    case "page":
      context.page += 1
      addDivider { $0.addBlank() }
    case "column": addDivider { $0.addBlank() }
    default: addDivider { $0.addLineBreak() }
    }
  }

  /// Superior characters: the mark of a note typed by hand, or text (m², 1st).
  mutating func flushRaised() {
    guard !draft.raised.isEmpty else { return }
    let text = draft.raised
    draft.raised = []
    let bare = text[...].trimmed
    guard Self.canBeMark(bare) else {
      return draft.running.add(text[...], style: draft.raisedStyle)
    }
    let label = bare.string
    let isFirst = draft.running.isEmpty && draft.typedNote == nil
    if isFirst {
      context.leadingFigures.insert(label)
    } else {
      context.innerFigures.insert(label)
    }
    let known =
      fields.contains { $0.repeatsMark } && context.hasLabel(label)
    if known || typedLabels.contains(label) && !isFirst && !followsDigit {
      draft.running.addMark(label)
    } else if typedLabels.contains(label), isFirst, tableDepth == 0 {
      draft.typedNote = label
    } else {
      draft.running.add(text[...], style: draft.raisedStyle)
    }
  }

  /// 10³ is a number.
  private var followsDigit: Bool {
    draft.running.text.last.map { (0x30...0x39).contains($0) } ?? false
  }

  /// One to three figures, a letter, or signs such as `*` and `†`.
  private static func canBeMark(_ text: ByteText) -> Bool {
    guard let first = text.first, text.count <= 9 else { return false }
    if first >= 0x30, first <= 0x39 {
      return text.count <= 3 && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
    if text.count == 1, Scalars.isASCIILetter(UInt32(first)) { return true }
    let signs: [UInt32] = [0x2A, 0x2020, 0x2021, 0xA7]
    return text.string.unicodeScalars.allSatisfy { signs.contains($0.value) }
  }

  /// A character named by its place in a font of signs.
  private func symbol(_ node: Int) -> ArraySlice<UInt8> {
    let code = tree.attribute(.character, of: node).flatMap { UInt32($0, radix: 16) }
    let sign = code.flatMap { WordSymbols.scalar($0, font: tree.bytes(.font, of: node) ?? []) }
    return Array(String(sign ?? "\u{FFFD}").utf8)[...]
  }

  // MARK: - Fields and notes

  /// Fields nested deeper are read as if they were not.
  private static var fieldLimit: Int { 256 }

  private mutating func readFieldCharacter(_ node: Int) {
    flushRaised()
    switch tree.attribute(.fieldType, of: node) {
    case "begin" where brokenFields.contains(node): break
    case "begin" where fields.count >= Self.fieldLimit: fieldsPassedOver += 1
    case "begin": fields.append(WordField())
    case "separate" where fieldsPassedOver > 0: break
    case "end" where fieldsPassedOver > 0: fieldsPassedOver -= 1
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isInResult = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private mutating func addReference(_ kind: WordContext.Reference.Kind, _ node: Int) {
    flushRaised()
    let note = WordContext.Reference.Key(
      kind: kind, identifier: tree.attribute(.identifier, of: node) ?? "")
    if tree.isOn(.customMark, of: node) ?? false {
      draft.awaitedMark = note
      return
    }
    if let label = context.label(of: note) { return draft.running.addMark(label) }
    let label =
      kind == .footnote
      ? context.footnoteLabels.next(at: node, page: context.page)
      : context.endnoteLabels.next(at: node, page: context.page)
    context.add(WordContext.Reference(key: note, label: label, isTyped: false))
    draft.running.addMark(label)
  }

  /// A reference whose mark is typed after it; false when that text is too long for a mark.
  private mutating func addTypedReference(
    to note: WordContext.Reference.Key, _ text: ByteText
  ) -> Bool {
    guard text.count <= 12 else { return false }
    let label = text.string
    if context.label(of: note) == nil {
      context.add(WordContext.Reference(key: note, label: label, isTyped: true))
    }
    draft.running.addMark(label)
    return true
  }
}

// Part of Kimberlite.

/// The body: preamble, paragraphs, lists, tables, annexes.
extension AkomaNtosoBlocks {
  /// Everything below a node that holds blocks.
  mutating func walk(_ node: Int) {
    for child in tree.children(of: node) { visit(child) }
  }

  mutating func visit(_ node: Int) {
    switch tree.element(node) {
    case .meta, .coverPage, .image: break
    case .preface: if annex > 0 { walk(node) }
    case .formula: add(node, as: .formula)
    case .container: container(node)
    case .crossHeading: crossHeading(node)
    case .blockList: blockList(node, phrase: nil, level: 1)
    case .paragraph, .point: paragraph(node, level: 0)
    case .list, .sublist: points(of: node, level: 1)
    case .content:
      var number: AkomaNtosoRunningText?
      content(node, number: &number, style: [], level: 0)
    case .heading, .subheading, .num: add(node, as: .heading)
    case .p: add(node, as: tree.child(.num, of: node) == nil ? .paragraph : .heading)
    case .table: rows(of: node)
    case .conclusions: closing(node)
    case .attachment:
      annex += 1
      walk(node)
    case .statement, .documentCollection, .component, .attachments, .doc, .preamble, .mainBody,
      .section, .title, .part:
      walk(node)
    default:
      if holdsBlocks(node) { walk(node) } else { add(node, as: .paragraph) }
    }
  }

  /// One block of all the text below a node; none when there is neither text nor mark.
  mutating func add(
    _ node: Int, as role: Block.Role, phrase: String? = nil, style: AkomaNtosoStyle = [],
    level: Int = 0
  ) {
    if tree.element(node) == .text && tree.isBlank(node) { return }
    add(
      Draft(
        role: role, text: text(of: node), style: style, phrase: phrase, level: level,
        line: tree.line(node)))
  }

  private func holdsBlocks(_ node: Int) -> Bool {
    tree.descendants(of: node).contains { tree.element($0).isStructure }
  }

  // MARK: Preamble

  private mutating func container(_ node: Int) {
    let phrase = phrase(of: node)
    let holdsParts = tree.children(of: node).contains {
      tree.element($0) == .blockList || tree.element($0) == .table
    }
    guard holdsParts else { return add(node, as: .preambular, phrase: phrase) }
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .blockList: blockList(child, phrase: phrase, level: 1)
      case .table: rows(of: child)
      default: add(child, as: .preambular, phrase: phrase)
      }
    }
  }

  /// The `name` of a container: the opening phrase of its paragraph.
  private func phrase(of node: Int) -> String? {
    guard let name = tree.bytes(.name, of: node) else { return nil }
    var text = AkomaNtosoRunningText()
    name.withUnsafeBufferPointer { text.add($0, style: .plain) }
    let phrase = text.string.unicodeScalars
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { " ,，".unicodeScalars.contains(scalar) }
    guard let first = phrase.firstIndex(where: { !isEdge($0) }),
      let last = phrase.lastIndex(where: { !isEdge($0) })
    else { return nil }
    return String(phrase[first...last])
  }

  private mutating func crossHeading(_ node: Int) {
    let isPreamble = tree.attribute(.refersTo, of: node) == "#preamble"
    add(node, as: isPreamble ? .preambular : .heading)
  }

  private mutating func blockList(_ node: Int, phrase: String?, level: Int) {
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .listIntroduction: add(child, as: .preambular, phrase: phrase)
      case .item: item(child, phrase: phrase, level: level)
      default: add(child, as: .listItem, level: level)
      }
    }
  }

  private mutating func item(_ node: Int, phrase: String?, level: Int) {
    var number: AkomaNtosoRunningText?
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .num: number = text(of: child)
      case .blockList: blockList(child, phrase: phrase, level: level + 1)
      case .text where tree.isBlank(child): break
      default:
        add(
          Draft(
            role: .listItem, text: text(of: child), number: number, level: level,
            line: tree.line(child)))
        number = nil
      }
    }
    addAlone(number, as: .listItem, level: level, line: tree.line(node))
  }

  // MARK: Paragraphs

  mutating func paragraph(_ node: Int, level: Int) {
    let style = tree.style(node)
    var number: AkomaNtosoRunningText?
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .num: number = text(of: child)
      case .heading, .subheading: heading(child, number: &number, style: style)
      case .content: content(child, number: &number, style: style, level: level)
      case .list: list(child, number: &number, style: style, level: level)
      case .text where tree.isBlank(child): break
      case .p, .text: paragraphText(child, number: &number, style: style, level: level)
      default: visit(child)
      }
    }
    addAlone(number, as: .paragraph, style: style, level: level, line: tree.line(node))
  }

  /// A heading inside a paragraph takes the paragraph's number when that is its label; often the
  /// heading repeats it.
  private mutating func heading(
    _ node: Int, number: inout AkomaNtosoRunningText?, style: AkomaNtosoStyle
  ) {
    let text = text(of: node)
    var draft = Draft(role: .heading, text: text, style: style, line: tree.line(node))
    if let printed = number, let label = AkomaNtosoNumber.normalised(printed.bytes) {
      if AkomaNtosoNumber.normalised(text.bytes)?.hasPrefix(label) == true {
        number = nil
      } else if AkomaNtosoNumber.isLabelOrLetter(label) {
        draft.number = printed
        number = nil
      }
    }
    add(draft)
  }

  /// Each part of the content is a block; the first takes the number.
  private mutating func content(
    _ node: Int, number: inout AkomaNtosoRunningText?, style: AkomaNtosoStyle, level: Int
  ) {
    let children = tree.children(of: node)
    if children.contains(where: { tree.element($0) == .text && !tree.isBlank($0) }) {
      return paragraphText(node, number: &number, style: style, level: level)
    }
    for child in children where tree.element(child) != .text {
      if tree.element(child) == .table {
        rows(of: child)
      } else {
        headings(in: child, number: &number, style: style)
        paragraphText(child, number: &number, style: style, level: level)
      }
    }
  }

  /// Headings that stand inside a paragraph of text.
  private mutating func headings(
    in node: Int, number: inout AkomaNtosoRunningText?, style: AkomaNtosoStyle
  ) {
    for child in tree.children(of: node)
    where tree.element(child) == .heading || tree.element(child) == .subheading {
      add(
        Draft(
          role: .heading, text: text(of: child), number: number, style: style,
          line: tree.line(child)))
      number = nil
    }
  }

  /// Text with the number before it, or with the number that it holds as an element.
  private mutating func paragraphText(
    _ node: Int, number: inout AkomaNtosoRunningText?, style: AkomaNtosoStyle, level: Int
  ) {
    var omission = Omission.headings
    if let inner = tree.child(.num, of: node) {
      number = text(of: inner)
      omission = .numbers
    }
    let text = text(of: node, leavingOut: omission)
    if text.isEmpty && text.marks.isEmpty { return }
    add(
      Draft(
        role: .paragraph, text: text, number: number, style: style, level: level,
        line: tree.line(node)))
    number = nil
  }

  /// A number that no text has taken.
  private mutating func addAlone(
    _ number: AkomaNtosoRunningText?, as role: Block.Role, style: AkomaNtosoStyle = [],
    level: Int, line: Int
  ) {
    guard let number else { return }
    add(
      Draft(
        role: role, text: AkomaNtosoRunningText(), number: number, style: style, level: level,
        line: line))
  }

  // MARK: Lists

  private mutating func list(
    _ node: Int, number: inout AkomaNtosoRunningText?, style: AkomaNtosoStyle, level: Int
  ) {
    for child in tree.children(of: node) where tree.element(child) == .intro {
      paragraphText(child, number: &number, style: style, level: level)
    }
    points(of: node, level: level + 1, leavingOut: .intro)
  }

  /// Points, and the lists between them, which are one step deeper when a point stands before them.
  private mutating func points(
    of node: Int, level: Int, leavingOut omitted: AkomaNtosoElement? = nil
  ) {
    var hasPoints = false
    for child in tree.children(of: node) where tree.element(child) != omitted {
      switch tree.element(child) {
      case .point, .paragraph:
        paragraph(child, level: level)
        hasPoints = true
      case .list, .sublist: points(of: child, level: hasPoints ? level + 1 : level)
      default: visit(child)
      }
    }
  }

  // MARK: Tables

  /// One block per row, the cells divided by tabs; rows without text are left out.
  private mutating func rows(of node: Int) {
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .row: row(child)
      case .text: add(child, as: .paragraph)
      case _ where holdsBlocks(child) || tree.child(.row, of: child) != nil: rows(of: child)
      default: add(child, as: .paragraph)
      }
    }
  }

  private mutating func row(_ node: Int) {
    var row = AkomaNtosoRunningText()
    var isFirst = true
    var isEmpty = true
    for child in tree.children(of: node) where tree.element(child) == .cell {
      let cell = text(of: child)
      isEmpty = isEmpty && cell.isEmpty && cell.marks.isEmpty
      row.addCell(cell, isFirst: isFirst)
      isFirst = false
    }
    if !isEmpty { add(Draft(role: .tableRow, text: row, line: tree.line(node))) }
  }
}

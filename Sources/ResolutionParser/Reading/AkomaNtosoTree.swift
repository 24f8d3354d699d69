// Part of Kimberlite.

/// An Akoma Ntoso document in memory. Nothing is kept of elements that say nothing of the document.
typealias AkomaNtosoTree = MarkupTree<AkomaNtosoElement, AkomaNtosoAttribute, AkomaNtosoDetail>

/// What is kept of a node beside its element.
struct AkomaNtosoDetail {
  /// The line of its start tag, from 1.
  var line: Int32
  var style: AkomaNtosoStyle = []
}

extension AkomaNtosoElement: MarkupElement {
  static var characters: AkomaNtosoElement { .text }
}

extension AkomaNtosoTree {
  func line(_ node: Int) -> Int { Int(nodes[node].detail.line) }

  func style(_ node: Int) -> AkomaNtosoStyle { nodes[node].detail.style }

  /// The running text below a node without its notes.
  func plainText(of node: Int) -> AkomaNtosoRunningText {
    var text = AkomaNtosoRunningText()
    appendPlainText(of: node, to: &text)
    return text
  }

  func appendPlainText(of node: Int, to text: inout AkomaNtosoRunningText) {
    for child in children(of: node) {
      switch element(child) {
      case .text: append(child, .plain, to: &text)
      case .authorialNote: break
      case .lineBreak: text.addBlank()
      default: appendPlainText(of: child, to: &text)
      }
    }
  }

  /// Adds a text node.
  func append(
    _ node: Int, _ style: AkomaNtosoRunningText.Style, to result: inout AkomaNtosoRunningText
  ) {
    let range = Int(nodes[node].start)..<Int(nodes[node].limit)
    text.withUnsafeBufferPointer {
      result.add(UnsafeBufferPointer(rebasing: $0[range]), style: style)
    }
  }
}

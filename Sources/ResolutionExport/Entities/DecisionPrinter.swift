// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Who asks what of whom by when: a row for each act.
package enum DecisionPrinter {
  package static func bytes(
    of rows: [EntityRow], title: String, format: OutputFormat, width: Int, palette: Palette
  ) -> [UInt8] {
    guard format == .text else {
      return table(of: rows).printed(as: format, title: title, width: width, palette: palette)
    }
    let printer = DecisionText(width: max(width, 20), palette: palette)
    let blocks = rows.compactMap { row -> String? in
      guard case .decision(let decision) = row.mention.value else { return nil }
      return printer.block(of: row, decision)
    }
    return Array(blocks.joined(separator: "\n").utf8)
  }

  private static func table(of rows: [EntityRow]) -> ExportTable {
    ExportTable(
      columns: [
        .init("address"), .init("symbol"), .init("language"), .init("date"), .init("paragraph"),
        .init("actor"), .init("class"), .init("verb"), .init("addressee"), .init("object"),
        .init("dueText"), .init("dueStart"), .init("dueEnd"),
        .init("dueSession", isNumber: true), .init("reported"), .init("actDate"), .init("text"),
      ],
      rows: rows.compactMap { row in
        guard case .decision(let decision) = row.mention.value else { return nil }
        let deadline = decision.deadline
        return [
          .text(row.address), .optional(row.symbol), .optional(row.language), .optional(row.date),
          .text(row.mention.paragraph), .text(decision.actor), .text(decision.actClass),
          .text(decision.verb), .optional(decision.addressee), .optional(decision.object),
          .optional(deadline?.text), .optional(deadline?.interval?.start.description),
          .optional(deadline?.interval?.end.description), .optional(deadline?.session?.number),
          .text(decision.isAct ? "no" : "yes"), .optional(decision.date?.text), .text(row.text),
        ]
      })
  }
}

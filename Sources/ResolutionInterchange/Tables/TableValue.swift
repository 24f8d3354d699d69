// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// What a cell of a table for other programs holds; each format writes it in its own way.
package enum TableValue: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int)
  case decimal(Float)
  case truth(Bool)
  case date(CalendarDate)
  /// Several addresses, names or symbols; an empty list is a cell without a value.
  case list([String])

  static func optional(_ text: String?) -> TableValue { text.map(TableValue.text) ?? .none }
  static func optional(_ value: Int?) -> TableValue { value.map(TableValue.integer) ?? .none }
  static func optional(_ day: CalendarDate?) -> TableValue { day.map(TableValue.date) ?? .none }

  /// A list in one cell.
  static func joined(_ list: [String]) -> String {
    list.count == 1 ? list[0] : list.joined(separator: ExportTable.listSeparator)
  }
}

// Part of Kimberlite.
import ResolutionExport

/// How results are printed, as a value: what `OutputOptions` come to.
struct OutputStyle: Sendable {
  var format = OutputFormat.text
  var colour = ColourChoice.auto

  /// Columns and colours of the terminal are asked for when they are needed.
  var palette: Palette { Palette(isColoured: colour.isOn(for: .standardOutput)) }
  var width: Int { Terminal.width(of: .standardOutput) }
}

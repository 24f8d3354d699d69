// Part of Kimberlite.
import ArgumentParser
import ResolutionExport

/// How results are printed; the same for every command that asks the index.
struct OutputOptions: ParsableArguments {
  @Option(help: "text, for reading; json; jsonl, a line each; csv; tsv; markdown; html.")
  var format = OutputFormat.text

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  var style: OutputStyle { OutputStyle(format: format, colour: colour) }
}

extension OutputFormat: ExpressibleByArgument {}

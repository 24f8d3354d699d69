// Part of Kimberlite.
import ArgumentParser

@main
struct Kimberlite: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kimberlite")
}

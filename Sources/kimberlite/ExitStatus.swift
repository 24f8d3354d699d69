// Part of Kimberlite.
import ArgumentParser

/// How a command ended. Wrong usage (64) is the argument parser's own.
enum ExitStatus: Int32, Comparable {
  case done = 0
  case nothingFound = 1
  case failure = 2

  var exitCode: ExitCode { ExitCode(rawValue) }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

// Part of Kimberlite.
import Testing

@testable import ResolutionParser

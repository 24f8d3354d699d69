// Part of Kimberlite.
import Testing

@testable import ResolutionModel

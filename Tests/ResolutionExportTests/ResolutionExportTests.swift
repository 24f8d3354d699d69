// Part of Kimberlite.
import Testing
@testable import ResolutionExport

// Part of Kimberlite.

/// Fonts of Chinese type by their names: Chinese has no italics, and a cursive font (楷体) stands for
/// them.
package enum ChineseFonts {
  private static let cursive: [StaticString] = ["KaiTi", "Kaiti", "DFKai", "UKai", "楷"]

  package static func isCursive(_ name: ByteText) -> Bool {
    cursive.contains { name.find($0) != nil }
  }
}

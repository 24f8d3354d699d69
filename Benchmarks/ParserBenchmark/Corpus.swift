// Part of Kimberlite.
import Glibc
import ResolutionParser

/// The documents that are measured, read into memory before the clock starts.
enum Corpus {
  /// The files that stand in a folder itself and give a document, by name.
  static func files(in folder: String) -> [InputFile] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), name != "README.md", name != "manifest.tsv" { names.append(name) }
    }
    return names.sorted().compactMap { name in
      guard let file = try? InputFile.load(path: folder + "/" + name),
        (try? Parser().parse(file)) != nil
      else { return nil }
      return file
    }
  }
}

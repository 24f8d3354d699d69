// Part of Kimberlite.

/// Names of files without what depends on the machine, each of another file.
///
/// Names that are relative stay as they are. Of an absolute one the way from the folder that was indexed is
/// left, that folder's own name first: `corpus/en/a.txt`. Where two files would have one name, as much of the
/// folders above goes before it as tells them apart.
struct PortableNames: Sendable {
  /// Of those that are absolute.
  private var portable: [String: String] = [:]
  private let roots: [String]

  /// - Parameters:
  ///   - names: of the files, as the index knows them.
  ///   - roots: the files and folders that were indexed.
  init(_ names: [String], below roots: [String]) {
    self.roots = roots
    var taken = Set(names.filter { !$0.hasPrefix("/") })
    var waiting = names.filter { $0.hasPrefix("/") }
    var above = 0
    while !waiting.isEmpty {
      let proposed = Dictionary(grouping: waiting) { name in
        PathNames.portable(name, below: roots, above: above)
      }
      waiting = []
      for (name, files) in proposed {
        // With all folders before it a name is its own.
        let whole = files.first { $0.utf8.count == name.utf8.count + 1 }
        if let own = whole ?? (files.count == 1 && !taken.contains(name) ? files[0] : nil) {
          portable[own] = name
          taken.insert(name)
          waiting += files.filter { $0 != own }
        } else {
          waiting += files
        }
      }
      above += 1
    }
  }

  /// Of a symbol, which is no file, the symbol.
  func name(of file: String) -> String {
    portable[file] ?? PathNames.portable(file, below: roots)
  }

  func portable(_ address: Address) -> Address {
    guard !address.isSymbol else { return address }
    var address = address
    address.document = name(of: address.document)
    return address
  }
}

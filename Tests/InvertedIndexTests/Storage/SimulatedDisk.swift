// Part of Kimberlite.
import Foundation

@testable import InvertedIndex

/// Lets calls of the system fail, and plays what a loss of power may do to what was not synced.
///
/// Not synced means: of a file any part may be missing; a name that was made, replaced or removed
/// since its folder was synced may be as it was before.
final class SimulatedDisk: StorageInterceptor {
  enum Fault {
    /// The process ends: this call and all later ones do nothing, a write perhaps a part.
    case death
    /// The disk is full: no write succeeds from this call on.
    case fullDisk
    /// This call alone fails.
    case single
  }

  private let fault: Fault
  /// The number of the call that fails; counted from 1.
  private let limit: Int
  private(set) var count = 0
  private var random: SeededGenerator
  private let attic: TemporaryFolder
  private var unsyncedFiles: Set<String> = []
  /// What undoes each change of a name that is not durable, the last first.
  private var undo: [() -> Void] = []

  init(_ fault: Fault, at limit: Int, seed: Int = 0) throws {
    self.fault = fault
    self.limit = limit
    random = SeededGenerator(seed: UInt64(seed &* 1000 &+ limit))
    attic = try TemporaryFolder()
  }

  var hasStruck: Bool { count >= limit }

  func outcome(of call: StorageCall) -> StorageOutcome {
    count += 1
    if isStruck(call) {
      if case .write(_, _, let count) = call, fault != .single {
        return .tears(after: random.number(below: count + 1), code: ENOSPC)
      }
      return .fails(code: fault == .fullDisk ? ENOSPC : EIO)
    }
    note(call)
    return .proceeds
  }

  private func isStruck(_ call: StorageCall) -> Bool {
    switch fault {
    case .death: return count >= limit
    case .single: return count == limit
    case .fullDisk:
      if case .write = call { return count >= limit }
      return false
    }
  }

  // MARK: What is not durable yet

  private func note(_ call: StorageCall) {
    switch call {
    case .makeFolder: break
    case .create(let path):
      unsyncedFiles.insert(path)
      undo.append { unlink(path) }
    case .write(let path, _, _): unsyncedFiles.insert(path)
    case .sync(let path): unsyncedFiles.remove(path)
    case .syncFolder: undo = []
    case .rename(let from, let to):
      let copy = keep(to)
      undo.append {
        rename(to, from)
        if let copy { link(copy, to) }
      }
    case .remove(let path):
      let copy = keep(path)
      undo.append { if let copy { link(copy, path) } }
    }
  }

  /// A second name for a file, which outlives the first.
  private func keep(_ path: String) -> String? {
    let copy = attic.path + "/" + UUID().uuidString
    return link(path, copy) == 0 ? copy : nil
  }

  /// What the disk may look like after a loss of power.
  func losePower() {
    // With a journal the last changes are lost and the first are there; without, any may be lost.
    let hasJournal = random.chance(50)
    let lost = random.number(below: undo.count + 1)
    for (place, step) in undo.enumerated().reversed() {
      if hasJournal ? place >= undo.count - lost : random.chance(50) { step() }
    }
    undo = []
    for path in unsyncedFiles.sorted() {
      guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      else { continue }
      if random.chance(70) { truncate(path, off_t(random.number(below: size + 1))) }
    }
  }
}

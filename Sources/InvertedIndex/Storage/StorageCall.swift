// Part of Kimberlite.

/// A call of the system that changes an index's folder.
enum StorageCall: Equatable {
  case makeFolder(path: String)
  case create(path: String)
  case write(path: String, offset: Int, count: Int)
  case sync(path: String)
  case syncFolder(path: String)
  case rename(from: String, to: String)
  case remove(path: String)
}

/// Is asked before each such call. Tests stand in for a full disk or a process that is killed with
/// it; the product has none.
protocol StorageInterceptor: AnyObject {
  /// What becomes of the call.
  func outcome(of call: StorageCall) -> StorageOutcome
}

enum StorageOutcome: Equatable {
  case proceeds
  /// Nothing happens but this error.
  case fails(code: Int32)
  /// Of a write only so many bytes happen, then this error.
  case tears(after: Int, code: Int32)
}

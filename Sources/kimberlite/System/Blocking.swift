// Part of Kimberlite.
import Glibc

/// Asynchronous work from a synchronous command: the threads behind it are started for those
/// commands only that want them.
enum Blocking {
  /// Runs the work on other threads and waits for it.
  static func value<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    Task.detached {
      box.value = await work()
      sem_post(box.done)
    }
    while sem_wait(box.done) != 0 {}
    guard let value = box.value else { preconditionFailure("posted before the value was there") }
    return value
  }

  /// Written once before the semaphore is posted and read once after it.
  private final class Box<Value>: @unchecked Sendable {
    var value: Value?
    let done: UnsafeMutablePointer<sem_t>

    init() {
      done = .allocate(capacity: 1)
      sem_init(done, 0, 0)
    }

    deinit {
      sem_destroy(done)
      done.deallocate()
    }
  }
}

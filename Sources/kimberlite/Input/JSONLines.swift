// Part of Kimberlite.
import CJSONLines
import Glibc

/// The lines of a file of JSON objects, one at a time, through one buffer: memory does not grow with
/// the file. About 1 GB of JSON for each second of a processor.
///
///     let lines = try JSONLines(path: "queries.jsonl", keys: ["qid", "query"])
///     while let line = lines.next() { … lines.text(1) … }
final class JSONLines {
  /// What stands on one line. Its values are asked of the reader, before the next line is read.
  enum Line {
    case object
    /// A line that does not begin with a brace; `plainText` gives it.
    case plainText
    case problem(Problem)
  }

  /// Why a line cannot be used; bytes are counted from the line's start.
  enum Problem: Error, Equatable {
    case notJSON(offset: Int)
    case notUTF8(offset: Int)
    case tooDeep
    case tooLong
    /// The file itself could not be read on.
    case unreadable(code: Int32)
  }

  private let descriptor: Int32
  private let lines: OpaquePointer
  private var line = kimberlite_json_line()
  private let values: UnsafeMutableBufferPointer<kimberlite_json_value>

  /// `-` is standard input. Throws the system's errno.
  init(path: String, keys: [String]) throws(SystemError) {
    descriptor = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw SystemError(code: EISDIR)
    }
    let names = keys.map { strdup($0) }
    defer { for name in names { free(name) } }
    let pointers = names.map { UnsafePointer($0) }
    guard let lines = kimberlite_json_lines_open(descriptor, pointers, keys.count) else {
      throw SystemError(code: ENOMEM)
    }
    self.lines = lines
    values = .allocate(capacity: keys.count)
    values.initialize(repeating: kimberlite_json_value())
  }

  deinit {
    kimberlite_json_lines_close(lines)
    values.deallocate()
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// The next line that is not blank; nil at the end.
  func next() -> Line? {
    let status = kimberlite_json_lines_next(lines, &line, values.baseAddress)
    let offset = Int(line.offset)
    switch UInt32(bitPattern: status) {
    case KIMBERLITE_JSON_END.rawValue: return nil
    case KIMBERLITE_JSON_OBJECT.rawValue: return .object
    case KIMBERLITE_JSON_NO_OBJECT.rawValue: return .plainText
    case KIMBERLITE_JSON_NO_UTF8.rawValue: return .problem(.notUTF8(offset: offset))
    case KIMBERLITE_JSON_TOO_DEEP.rawValue: return .problem(.tooDeep)
    case KIMBERLITE_JSON_TOO_LONG.rawValue: return .problem(.tooLong)
    case KIMBERLITE_JSON_FAILED.rawValue: return .problem(.unreadable(code: line.code))
    default: return .problem(.notJSON(offset: offset))
    }
  }

  /// Of the line read last, counted from 1.
  var number: Int { Int(line.number) }

  /// Read from the file so far.
  var byteCount: Int { Int(kimberlite_json_lines_bytes(lines)) }

  /// The line as it is, without blanks at its ends.
  var plainText: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: line.bytes, count: line.length)
  }

  /// The text of a key's value; nil when the line has none or it is no string.
  func text(_ key: Int) -> UnsafeBufferPointer<UInt8>? {
    guard UInt32(values[key].kind) == KIMBERLITE_JSON_STRING.rawValue else { return nil }
    return UnsafeBufferPointer(start: values[key].bytes, count: values[key].length)
  }

  /// Whether the line has the key with any value but null.
  func has(_ key: Int) -> Bool { UInt32(values[key].kind) > KIMBERLITE_JSON_NULL.rawValue }

  /// The value as it stands in JSON, quotation marks included; `null` for what is absent. Lives
  /// until the next call.
  func token(_ key: Int) -> UnsafeBufferPointer<UInt8> {
    var value = values[key]
    if !has(key) { return UnsafeBufferPointer(rebasing: Self.null) }
    value = kimberlite_json_lines_token(lines, value)
    return UnsafeBufferPointer(start: value.bytes, count: value.length)
  }

  private static var null: Slice<UnsafeBufferPointer<UInt8>> {
    let word: StaticString = "null"
    return UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)[...]
  }
}

/// A call of the system that failed.
struct SystemError: Error, Equatable {
  /// The system's errno.
  let code: Int32
}

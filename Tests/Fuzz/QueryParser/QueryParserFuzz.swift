// Part of Kimberlite.
import ResolutionCorpus

/// The entry that libFuzzer calls: the bytes are a query, read for both kinds of index. A query that
/// cannot be read has to say where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQueryParser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let query = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for analysis in AnalysisChoice.allCases {
    do throws(QuerySyntaxError) {
      _ = try QueryCompiler(analysis).compile(query)
    } catch {
      // libFuzzer keeps the input of a process that stops.
      guard error.range.upperBound <= query.unicodeScalars.count else {
        fatalError("the place \(error.range) lies outside the query")
      }
    }
  }
  _ = Address(query)
  _ = FieldValues.numbers(query)
  return 0
}

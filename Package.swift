// swift-tools-version: 6.1
// Kimberlite: United Nations resolutions as paragraphs. Targets stand in the order of the data;
// a target imports only those above it.
import PackageDescription

let package = Package(
  name: "kimberlite",
  products: [.executable(name: "kimberlite", targets: ["kimberlite"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    // The static archive: no library more to load at the start.
    .target(name: "CHash", linkerSettings: [.linkedLibrary(":libnettle.a")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary(":libstemmer.a")]),
    // RapidJSON, headers only.
    .target(name: "CJSONLines"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Programs that read files for us, in a process of their own.
    .target(name: "CChild"),
    // libzip, loaded with the first archive; its headers come with libzip-dev.
    .target(name: "CArchive"),
    .target(name: "ResolutionModel"),
    .target(
      name: "ResolutionLanguages", dependencies: ["CICU", "CStemmer", "ResolutionModel"]),
    .target(
      name: "ResolutionParser",
      dependencies: [
        "CICU", "CHash", "CArchive", "CChild", "CLibXML2", "ResolutionModel",
        "ResolutionLanguages",
      ]),
    .target(
      name: "ResolutionEntities", dependencies: ["ResolutionModel", "ResolutionLanguages"]),
    .target(
      name: "ResolutionComparison", dependencies: ["ResolutionModel", "ResolutionLanguages"]),
    .target(name: "ResolutionTimeline", dependencies: ["ResolutionModel", "ResolutionLanguages"]),
    .target(name: "CStorage", linkerSettings: [.linkedLibrary(":libzstd.a")]),
    .target(name: "InvertedIndex", dependencies: ["CStorage"]),
    .target(
      name: "ResolutionCorpus",
      dependencies: [
        "ResolutionModel", "ResolutionLanguages", "ResolutionParser", "ResolutionEntities",
        "ResolutionComparison", "ResolutionTimeline", "InvertedIndex",
      ]),
    .target(
      name: "ResolutionExport",
      dependencies: [
        "ResolutionModel", "ResolutionComparison", "ResolutionTimeline", "ResolutionCorpus",
      ]),
    // Static, as above; libm comes with every C library.
    .target(
      name: "CSQLite", linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
    // libxlsxwriter, loaded when it is needed.
    .target(name: "CSpreadsheet"),
    // What is taken away to other programs: tables, documents, sites.
    .target(
      name: "ResolutionInterchange",
      dependencies: [
        "CSQLite", "CSpreadsheet", "ResolutionModel", "ResolutionLanguages",
        "ResolutionComparison", "ResolutionTimeline", "ResolutionCorpus", "ResolutionExport",
      ]),
    .executableTarget(
      name: "kimberlite",
      dependencies: [
        "CJSONLines", "ResolutionModel", "ResolutionLanguages", "ResolutionParser",
        "ResolutionEntities",
        "ResolutionComparison", "ResolutionTimeline", "InvertedIndex", "ResolutionCorpus",
        "ResolutionExport", "ResolutionInterchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "kimberlite-benchmark",
      dependencies: [
        "CLibXML2", "ResolutionModel", "ResolutionLanguages", "ResolutionParser",
        "ResolutionEntities", "ResolutionExport",
      ],
      path: "Benchmarks/ParserBenchmark"),
    .executableTarget(
      name: "kimberlite-sample",
      dependencies: ["SampleFiles", "ResolutionModel", "ResolutionParser", "ResolutionEntities"],
      path: "Benchmarks/EntitySample",
      exclude: ["README.md", "paragraphs.tsv", "mentions.tsv", "second"]),
    .executableTarget(
      name: "kimberlite-comparison-sample",
      dependencies: [
        "SampleFiles", "ResolutionModel", "ResolutionParser", "ResolutionEntities",
        "ResolutionComparison",
      ],
      path: "Benchmarks/ComparisonSample", exclude: ["README.md", "pairs.tsv"]),
    .executableTarget(
      name: "kimberlite-resemblance-scan",
      dependencies: ["ResolutionLanguages", "ResolutionComparison", "ResolutionCorpus"],
      path: "Benchmarks/ResemblanceScan"),
    .executableTarget(
      name: "kimberlite-round-trip",
      dependencies: [
        "ResolutionModel", "ResolutionParser", "ResolutionEntities", "ResolutionInterchange",
        "FuzzSupport",
      ],
      path: "Benchmarks/RoundTrip"),
    .target(name: "SampleFiles", path: "Benchmarks/SampleFiles"),
    // What has to hold of every result; for the mutation tests and the fuzz targets.
    .target(
      name: "FuzzSupport",
      dependencies: [
        "ResolutionModel", "ResolutionParser", "ResolutionEntities", "ResolutionExport",
        "ResolutionInterchange",
      ],
      path: "Tests/Fuzz/Support"),
    // An index that has some of everything, all questions to it, and its files with other bytes.
    .target(
      name: "IndexFuzzSupport", dependencies: ["InvertedIndex", "CStorage"],
      path: "Tests/Fuzz/IndexSupport"),
    .testTarget(name: "ResolutionModelTests", dependencies: ["ResolutionModel"]),
    .testTarget(
      name: "ResolutionLanguagesTests", dependencies: ["ResolutionLanguages", "ResolutionModel"]),
    .testTarget(
      name: "ResolutionParserTests",
      dependencies: [
        "ResolutionParser", "ResolutionLanguages", "ResolutionModel", "ResolutionExport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ResolutionEntitiesTests",
      dependencies: [
        "ResolutionEntities", "ResolutionParser", "ResolutionLanguages", "ResolutionModel",
      ]),
    .testTarget(
      name: "ResolutionComparisonTests",
      dependencies: [
        "ResolutionComparison", "ResolutionEntities", "ResolutionParser", "ResolutionLanguages",
        "ResolutionModel",
      ],
      exclude: ["KimberleySeries.tsv"]),
    .testTarget(
      name: "ResolutionTimelineTests",
      dependencies: [
        "ResolutionTimeline", "ResolutionEntities", "ResolutionParser", "ResolutionLanguages",
        "ResolutionModel",
      ],
      exclude: ["KimberleyTimeline.tsv"]),
    .testTarget(
      name: "EntitySampleTests", dependencies: ["kimberlite-sample", "ResolutionModel"]),
    .testTarget(
      name: "ComparisonSampleTests",
      dependencies: ["kimberlite-comparison-sample", "ResolutionComparison"]),
    .testTarget(
      name: "InvertedIndexTests", dependencies: ["InvertedIndex", "CStorage", "IndexFuzzSupport"]),
    .testTarget(
      name: "ResolutionCorpusTests",
      dependencies: [
        "ResolutionCorpus", "ResolutionComparison", "InvertedIndex", "ResolutionParser",
        "ResolutionLanguages", "ResolutionModel",
      ]),
    .testTarget(
      name: "ResolutionExportTests",
      dependencies: [
        "ResolutionExport", "ResolutionComparison", "ResolutionTimeline", "ResolutionModel",
        "ResolutionCorpus",
      ]),
    .testTarget(
      name: "ResolutionInterchangeTests",
      dependencies: [
        "ResolutionInterchange", "ResolutionExport", "ResolutionCorpus", "ResolutionEntities",
        "ResolutionParser", "ResolutionLanguages", "ResolutionModel", "FuzzSupport",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["kimberlite", "ResolutionCorpus", "ResolutionExport", "ResolutionModel"]),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzSupport", "ResolutionParser", "ResolutionModel"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["kimberlite", "InvertedIndex"],
      exclude: ["python-tools.txt"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// With KIMBERLITE_STRICT set, as in .ci/run, a warning in a target of this package is an error. The
// option of the same name on the command line would reach the dependencies too.
if Context.environment["KIMBERLITE_STRICT"] != nil {
  for target in package.targets where target.type != .system && target.name != "CICU" {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-warnings-as-errors"])]
  }
}

// With KIMBERLITE_FUZZ set, as by `make fuzz`, the readers are built for libFuzzer, which brings its
// own main function.
if Context.environment["KIMBERLITE_FUZZ"] != nil {
  for target in package.targets where target.type == .regular {
    let coverage = ["-sanitize=fuzzer,address", "-parse-as-library"]
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(coverage)]
  }
  for name in ["TextReader", "XMLReader", "HTMLReader", "QueryParser", "IndexReader"] {
    package.products.append(
      .library(name: name + "Fuzz", type: .static, targets: [name + "Fuzz"]))
    package.targets.append(
      .target(
        name: name + "Fuzz", dependencies: ["FuzzSupport", "IndexFuzzSupport", "ResolutionCorpus"],
        path: "Tests/Fuzz/" + name,
        swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])]))
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target of the package is built with.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let heapModule = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

/// What others may build on; the package of benchmarks does.
let libraries = [
  "SupportNetwork", "NetworkGraph", "NetworkQueries", "Pages", "Wording", "DotLanguage", "Ecomaps",
  "Charts", "ReferralMaps", "Tables", "NetworkFiles", "ServiceDirectories", "ReferralLinks",
  "Sharing", "Regions", "Exchange", "Workbench", "GraphvizBridge",
].map { Product.library(name: $0, targets: [$0]) }

let package = Package(
  name: "kring",
  products: libraries + [.executable(name: "kring", targets: ["kring"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The core: values and pure functions. No input or output, no clock, no Foundation.
    .target(name: "SupportNetwork", swiftSettings: strict),
    .target(name: "DotLanguage", swiftSettings: strict),
    .target(name: "NetworkGraph", dependencies: [heapModule, realModule], swiftSettings: strict),
    .target(
      name: "NetworkQueries", dependencies: ["SupportNetwork", "NetworkGraph", realModule],
      swiftSettings: strict),
    .target(name: "Pages", swiftSettings: strict),
    .target(
      name: "Wording", dependencies: ["SupportNetwork", "NetworkGraph", "NetworkQueries", "Pages"],
      swiftSettings: strict),
    .target(
      name: "Sharing", dependencies: ["SupportNetwork", "NetworkQueries", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Ecomaps",
      dependencies: ["SupportNetwork", "Wording", "DotLanguage", realModule],
      swiftSettings: strict),

    .target(
      name: "ReferralMaps",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "Wording", "DotLanguage", "Ecomaps",
      ],
      swiftSettings: strict),
    .target(
      name: "Charts", dependencies: ["SupportNetwork", "NetworkQueries", "Wording"],
      swiftSettings: strict),

    // Reading and writing.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .target(name: "Tables", dependencies: ["CZlib"], swiftSettings: strict),
    .target(
      name: "NetworkFiles",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "Wording", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["SupportNetwork", "NetworkGraph", "NetworkQueries"],
      swiftSettings: strict),

    .target(
      name: "ServiceDirectories",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "NetworkFiles", "Tables", "Wording", "Pages",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "ReferralLinks",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "NetworkFiles", "Tables", "Wording", "Pages",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Regions",
      dependencies: ["NetworkGraph", "Tables", "CXXHash"],
      swiftSettings: strict),

    // The desk: the verbs, and the ports they need.
    .target(
      name: "Workbench",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "NetworkFiles", "Wording", "Pages", "Ecomaps",
        "ReferralMaps", "DotLanguage",
      ],
      swiftSettings: strict),

    // The edges: one outside thing each.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "CGraphvizShims", dependencies: ["CGraphviz"]),
    .target(
      name: "GraphvizBridge",
      dependencies: ["CGraphvizShims", "DotLanguage"],
      swiftSettings: strict + [.strictMemorySafety()]),

    .target(
      name: "CaseStore",
      dependencies: [
        "Workbench",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "DrawingWorkers",
      dependencies: [
        "DotLanguage",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(
      name: "WebApp",
      dependencies: [
        "SupportNetwork", "NetworkQueries", "NetworkFiles", "Wording", "Pages", "Ecomaps",
        "DotLanguage", "Workbench", "Exchange", "Sharing", "Charts",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict, plugins: ["EmbedText"]),
    .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),
    .executableTarget(name: "embed-text", swiftSettings: strict),

    // The front doors.
    .executableTarget(
      name: "kring",
      dependencies: [
        "Workbench", "GraphvizBridge", "Ecomaps", "NetworkFiles", "Exchange", "Wording", "Pages",
        "NetworkQueries", "NetworkGraph", "SupportNetwork", "DotLanguage", "Charts",
        "ReferralMaps", "Sharing", "Tables", "ServiceDirectories", "ReferralLinks", "Regions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "kring-serve",
      dependencies: [
        "WebApp", "CaseStore", "DrawingWorkers", "GraphvizBridge", "SupportNetwork", "Workbench",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What several tests need.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "UnreliableWorker",
      dependencies: ["DrawingWorkers", "GraphvizBridge", "DotLanguage"],
      path: "Tests/UnreliableWorker", swiftSettings: strict),

    .testTarget(
      name: "SupportNetworkTests", dependencies: ["SupportNetwork"], swiftSettings: strict),
    .testTarget(name: "DotLanguageTests", dependencies: ["DotLanguage"], swiftSettings: strict),
    .testTarget(
      name: "NetworkGraphTests", dependencies: ["NetworkGraph", "TestSupport", realModule],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkQueriesTests",
      dependencies: [
        "NetworkQueries", "NetworkGraph", "NetworkFiles", "Wording", "SupportNetwork",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SharingTests",
      dependencies: [
        "Sharing", "SupportNetwork", "NetworkQueries", "NetworkFiles", "Wording", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "PagesTests", dependencies: ["Pages"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Wording", "Pages", "NetworkQueries", "NetworkFiles", "SupportNetwork"],
      swiftSettings: strict),
    .testTarget(
      name: "EcomapsTests",
      dependencies: [
        "Ecomaps", "GraphvizBridge", "NetworkFiles", "NetworkQueries", "Workbench", "Wording",
        "SupportNetwork", "DotLanguage",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkFilesTests",
      dependencies: [
        "NetworkFiles", "NetworkQueries", "SupportNetwork", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "NetworkQueries", "NetworkGraph", "SupportNetwork"],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ServiceDirectoriesTests",
      dependencies: [
        "ServiceDirectories", "NetworkFiles", "NetworkQueries", "SupportNetwork", "Tables",
        "Wording",
        "Pages", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReferralLinksTests",
      dependencies: [
        "ReferralLinks", "NetworkFiles", "NetworkQueries", "SupportNetwork", "Tables", "Wording",
        "Pages", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReferralMapsTests",
      dependencies: [
        "ReferralMaps", "NetworkFiles", "NetworkQueries", "SupportNetwork", "Wording", "Workbench",
        "DotLanguage", "GraphvizBridge", "Ecomaps", "TestSupport",
      ],
      exclude: ["Approved"],
      swiftSettings: strict),
    .testTarget(
      name: "ChartsTests",
      dependencies: ["Charts", "NetworkFiles", "NetworkQueries", "SupportNetwork", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "RegionsTests",
      dependencies: [
        "Regions", "NetworkGraph", "NetworkQueries", "SupportNetwork", "Tables", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GraphvizBridgeTests", dependencies: ["GraphvizBridge", "DotLanguage"],
      swiftSettings: strict),
    .testTarget(
      name: "DrawingWorkersTests",
      dependencies: [
        "DrawingWorkers", "UnreliableWorker", "GraphvizBridge", "DotLanguage", "Workbench",
        "Ecomaps", "NetworkFiles", "SupportNetwork", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Workbench", "Ecomaps", "NetworkQueries", "NetworkFiles", "Wording", "Pages",
        "SupportNetwork", "DotLanguage",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ArchiveWriter", dependencies: ["CaseStore", "Workbench"],
      path: "Tests/ArchiveWriter", swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "ArchiveWriter", "Workbench", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WebAppTests",
      dependencies: [
        "WebApp", "CaseStore", "Workbench", "GraphvizBridge", "DotLanguage", "SupportNetwork",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests", dependencies: ["kring-serve", "TestSupport"],
      exclude: [
        "accessibility.py", "door.py", "journey.py", "kring_browser.py", "lock.py",
        "screenshots.py", "signals.py",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["kring", "SupportNetwork", "NetworkQueries", "DotLanguage", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

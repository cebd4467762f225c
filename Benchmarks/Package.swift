// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let measured = [
  "SupportNetwork", "NetworkGraph", "NetworkQueries", "DotLanguage", "Ecomaps", "NetworkFiles",
  "Workbench", "GraphvizBridge", "Regions",
].map { Target.Dependency.product(name: $0, package: "kring") }

let package = Package(
  name: "kring-benchmarks",
  dependencies: [.package(name: "kring", path: "..")],
  targets: [
    .executableTarget(
      name: "kring-benchmarks", dependencies: measured, swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)

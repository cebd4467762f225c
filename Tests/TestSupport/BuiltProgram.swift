import Foundation

/// The programs of this package, which are built beside the tests.
package enum BuiltProgram {
  /// The path of a program.
  package static func path(_ name: String) -> String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? URL(filePath: CommandLine.arguments[0])
    return tests.standardizedFileURL.deletingLastPathComponent().appending(path: name).path()
  }
}

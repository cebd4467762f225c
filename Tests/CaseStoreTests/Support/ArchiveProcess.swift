import Foundation
import TestSupport

/// `ArchiveWriter`, which adds versions to an archive, in a process of its own.
enum ArchiveProcess {
  private static let path = BuiltProgram.path("ArchiveWriter")

  /// Lets it work until it cannot go on, and kills it when it still can.
  ///
  /// - Parameters:
  ///   - deed: what it does over and over, when not adding versions.
  ///   - delay: when it is killed, from its first line on.
  /// - Returns: the lines it wrote.
  @discardableResult
  static func run(
    on file: URL, doing deed: String? = nil, killedAfter delay: Duration = .seconds(20)
  ) async throws -> [String] {
    try await lines(of: path, [file.path()] + [deed].compactMap(\.self), killedAfter: delay)
  }

  /// How to get mounts that only the process itself sees; nothing where that is not allowed.
  static let privateMounts: [String]? = [["--mount"], ["--map-root-user", "--mount"]].first {
    let probe = Process()
    probe.executableURL = URL(filePath: "/usr/bin/unshare")
    probe.arguments = $0 + ["mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }

  /// Lets it work until it cannot go on, after a line of shell that mounts something for it alone.
  ///
  /// - Parameter mount: a line in which `$1` is the file.
  static func run(on file: URL, after mount: String) async throws -> [String] {
    try await lines(
      of: "/usr/bin/unshare",
      (privateMounts ?? []) + ["sh", "-ec", "\(mount)\nexec \"$0\" \"$1\"", path, file.path()],
      killedAfter: .seconds(20))
  }

  private static func lines(
    of program: String, _ arguments: [String], killedAfter delay: Duration
  ) async throws -> [String] {
    // A file, as a pipe dies with the process and what was in it.
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    func written() throws -> String {
      String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    while process.isRunning, try written().isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    let end = ContinuousClock.now + delay
    while process.isRunning, .now < end { try await Task.sleep(for: .microseconds(100)) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    while process.isRunning { try await Task.sleep(for: .milliseconds(1)) }
    return try written().split(separator: "\n").map(String.init)
  }
}

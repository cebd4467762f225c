import Foundation
import TestSupport

/// The built command, run as people run it: in a process of its own.
enum KringProcess {
  /// What a run gave.
  struct Outcome: Sendable {
    let status: Int32
    let wasKilled: Bool
    let output: Data
    let error: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorLines: [String] { error.split(separator: "\n").map(String.init) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  static let path = BuiltProgram.path("kring")

  /// Runs the command in a folder.
  ///
  /// - Parameter environment: what comes beside the path; no language when it names none.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder, input: Data = Data(),
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run(path, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of bash, in which `$KRING` is the command.
  static func bash(
    _ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run(
      "/bin/bash", ["-c", line], in: folder, input: Data(),
      environment: environment.merging(["KRING": path]) { first, _ in first })
  }

  static func run(
    _ executable: String, _ arguments: [String], in folder: TemporaryFolder, input: Data,
    environment: [String: String]
  ) async throws -> Outcome {
    // Files, as a pipe that nobody reads in time would hold the process up.
    let streams = TemporaryFolder()
    let inputFile = streams.write(input, to: "in")
    let outputFile = streams.write(Data(), to: "out")
    let errorFile = streams.write(Data(), to: "err")
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return Outcome(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: outputFile),
      error: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

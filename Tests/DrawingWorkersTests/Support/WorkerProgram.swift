import DotLanguage
import DrawingWorkers
import Foundation
import TestSupport
import Testing

/// The program that draws in tests, and fails when it is asked to.
enum WorkerProgram {
  static let path = BuiltProgram.path("UnreliableWorker")

  /// A room whose worker does what the arguments say.
  static func room(
    _ arguments: String..., clock: any Clock<Duration> = ContinuousClock()
  ) -> WorkerRoom {
    WorkerRoom(program: path, arguments: arguments, clock: clock)
  }

  /// What the program writes.
  static func output(_ argument: String) async throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [argument]
    let pipe = Pipe()
    process.standardOutput = pipe
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}

extension WorkerRoom {
  /// The number of the worker's process.
  var process: pid_t {
    get async throws {
      let digits = String(decoding: try await draw("process", as: .dot), as: UTF8.self)
      return try #require(pid_t(digits))
    }
  }
}

/// Whether a process runs; one that ended does not, even if nobody has asked how.
func isRunning(_ process: pid_t) -> Bool {
  let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  // The name of the program stands in brackets before the state.
  let state = status?.split(separator: ") ").last?.first
  return state != nil && state != "Z"
}

/// Whether a process ends within some seconds.
func ends(_ process: pid_t) async throws -> Bool {
  for _ in 1...500 {
    if !isRunning(process) { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

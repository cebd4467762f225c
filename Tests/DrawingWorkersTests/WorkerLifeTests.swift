import Foundation
import Testing

@testable import DrawingWorkers

/// A worker lives no longer than who started it, and leaves nothing behind.
struct WorkerLifeTests {
  @Test func `the worker ends with its room`() async throws {
    var room: WorkerRoom? = WorkerProgram.room("draw")
    let worker = try #require(try await room?.process)
    #expect(isRunning(worker))
    room = nil
    #expect(try await ends(worker))
  }

  @Test func `a worker that hangs ends when the program that started it is killed`() async throws {
    let parent = Process()
    parent.executableURL = URL(filePath: WorkerProgram.path)
    parent.arguments = ["hang-for-somebody"]
    let output = Pipe()
    parent.standardOutput = output
    try parent.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let worker = try #require(pid_t(line.dropLast()))
    #expect(isRunning(worker))
    kill(parent.processIdentifier, SIGKILL)
    #expect(try await ends(worker))
  }

  @Test func `a worker that crashes writes no memory to the disk`() async throws {
    let worker = try await WorkerProgram.room("draw").process
    let limits = try String(contentsOfFile: "/proc/\(worker)/limits", encoding: .utf8)
    #expect(limits.contains(#/Max core file size +0 +0/#))
  }

  /// A dead child that nobody waited for keeps its number.
  @Test func `a worker that ends with nothing to do leaves no dead child`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    kill(worker, SIGKILL)
    let end = ContinuousClock.now + .seconds(10)
    while FileManager.default.fileExists(atPath: "/proc/\(worker)"), .now < end {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(worker)"))
    #expect(try await room.process != worker)
  }

  @Test func `200 crashes leave no open files and no dead children`() async throws {
    let lines = try await WorkerProgram.output("count-after-crashes").split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0] == lines[1])
    #expect(lines[1].hasSuffix(" 0 children"))
  }
}

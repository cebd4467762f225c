import DotLanguage
import Foundation
import Testing

@testable import DrawingWorkers

/// A worker may fail as it likes: who asked is told, and the next one is answered.
struct FailingWorkerTests {
  private func expect(
    _ failure: DotRenderingFailure, of room: WorkerRoom, asked dot: String
  ) async {
    await #expect(throws: failure) { try await room.draw(dot, as: .dot) }
  }

  @Test func `a drawing that workers crash over fails, and a new one draws on`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    await expect(.workerStopped, of: room, asked: "crash")
    #expect(try await room.process != worker)
  }

  @Test func `a drawing is tried once again after a crash`() async throws {
    let room = WorkerProgram.room("draw")
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try await room.draw("crash-unless-there \(file.path())", as: .dot) == [])
  }

  @Test func `another worker draws after one that ended in between`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    kill(worker, SIGKILL)
    #expect(try await room.process != worker)
  }

  @Test func `a worker that hangs is killed when the time is over`() async throws {
    let clock = TestClock()
    let room = WorkerProgram.room("draw", clock: clock)
    let worker = try await room.process
    async let asked: Void = expect(.tookTooLong(seconds: 10), of: room, asked: "hang")
    try await clock.pass(.seconds(10))
    await asked
    #expect(try await ends(worker))
    #expect(try await room.process != worker)
  }

  @Test func `real time passes too`() async throws {
    let room = WorkerRoom(program: WorkerProgram.path, arguments: ["draw"], secondsPerRequest: 1)
    _ = try await room.process
    let duration = await ContinuousClock().measure {
      await expect(.tookTooLong(seconds: 1), of: room, asked: "hang")
    }
    #expect(duration >= .seconds(1))
  }

  @Test func `a program that is not there is a worker that stopped`() async {
    let room = WorkerRoom(program: "/nowhere/kring", arguments: [])
    await expect(.workerStopped, of: room, asked: "process")
    await expect(.workerStopped, of: room, asked: "process")
  }

  @Test(arguments: [
    // The head is no JSON, no reply, or a reply to another question.
    "0,0,0,1,0,0,0,0,0", "0,0,0,2,0,0,0,0,123,125", "255,255,255,255,0,0,0,0",
    // Two replies at once: {"bytes":{}} takes twelve bytes.
    [String](repeating: "0,0,0,12,0,0,0,0,123,34,98,121,116,101,115,34,58,123,125,125", count: 2)
      .joined(separator: ","),
  ])
  func `nonsense is a worker that stopped`(bytes: String) async {
    await expect(.workerStopped, of: WorkerProgram.room("say", bytes), asked: "digraph {}")
  }

  @Test func `half a reply is waited for until the time is over`() async throws {
    let clock = TestClock()
    let room = WorkerProgram.room("say", "0,0,0,9,0", clock: clock)
    async let asked: Void = expect(.tookTooLong(seconds: 10), of: room, asked: "digraph {}")
    try await clock.pass(.seconds(10))
    await asked
  }

  @Test func `sizes are no answer to a drawing, and no sizes none to a text`() async {
    // {"sizes":{"_0":[]}} takes 19 bytes.
    let bytes = [0, 0, 0, 19, 0, 0, 0, 0] + Array(#"{"sizes":{"_0":[]}}"#.utf8)
    let reply = bytes.map(String.init).joined(separator: ",")
    await expect(
      .unexpectedOutput("bytes"), of: WorkerProgram.room("say", reply), asked: "digraph {}")
    await #expect(throws: DotRenderingFailure.unexpectedOutput("sizes")) {
      let text = StyledText("a", TextStyle(pointSize: 10))
      return try await WorkerProgram.room("say", reply).sizes(of: [text])
    }
  }

  @Test func `what a library prints does not come between the replies`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    #expect(try await room.draw("print Warning: something", as: .dot) == [])
    #expect(try await room.process == worker)
  }

  @Test func `a reply that is too long is a failure, and no end`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    await expect(.unexpectedOutput("length"), of: room, asked: "bytes \(64 << 20)")
    #expect(try await room.draw("bytes \(63 << 20)", as: .dot).count == 63 << 20)
    #expect(try await room.process == worker)
  }
}

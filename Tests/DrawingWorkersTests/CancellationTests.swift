import DotLanguage
import Foundation
import Testing

@testable import DrawingWorkers

/// Whoever is cancelled waits no longer, and holds nobody up.
struct CancellationTests {
  private let clock = TestClock()
  private let room: WorkerRoom

  init() { room = WorkerProgram.room("draw", clock: clock) }

  private func asking(_ dot: String) -> Task<DotRenderingFailure?, Never> {
    Task { [room] in
      do throws(DotRenderingFailure) {
        _ = try await room.draw(dot, as: .dot)
        return nil
      } catch {
        return error
      }
    }
  }

  @Test func `a drawing that waits is dropped`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let first = asking("hang")
    try await clock.somebodySleeps()
    let second = asking("create \(file.path())")
    second.cancel()
    #expect(await second.value == .cancelled)
    try await clock.pass(.seconds(10))
    #expect(await first.value == .tookTooLong(seconds: 10))
    _ = try await room.process
    #expect(!FileManager.default.fileExists(atPath: file.path()))
  }

  @Test func `a drawing that has begun is waited for no longer`() async throws {
    _ = try await room.process
    let first = asking("hang")
    try await clock.somebodySleeps()
    first.cancel()
    #expect(await first.value == .cancelled)
    async let next = room.process
    try await clock.pass(.seconds(10))
    _ = try await next
  }

  @Test func `a task that is cancelled already asks nothing`() async {
    let failure = await Task { [room] in
      withUnsafeCurrentTask { $0?.cancel() }
      return await #expect(throws: DotRenderingFailure.self) {
        try await room.draw("process", as: .dot)
      }
    }.value
    #expect(failure == .cancelled)
  }
}

import DotLanguage
import Foundation
import Subprocess
import SystemPackage

/// Keeps one worker alive and hands it requests, one by one, in their order.
struct WorkerKeeper: Sendable {
  let program: String
  let arguments: [String]
  let secondsPerRequest: Int
  let clock: any Clock<Duration>

  /// Answers all requests, with as many workers after each other as that takes. Returns when no more
  /// requests can come.
  ///
  /// - Parameter events: the same stream, to be told there when a worker ends.
  func serve(
    _ stream: AsyncStream<RoomEvent>, telling events: AsyncStream<RoomEvent>.Continuation
  ) async {
    var queue = stream.makeAsyncIterator()
    var current = try? await queue.nextRequest(with: nil)
    var (workersStarted, workersLost) = (0, 0)
    while current != nil {
      workersStarted += 1
      do {
        try await withWorker(workersStarted, telling: events) { worker in
          while let request = current {
            if request.isWanted { request.answer(try await worker.reply(to: request.bytes)) }
            (current, workersLost) = (nil, 0)
            current = try await queue.nextRequest(with: workersStarted)
          }
        }
      } catch WorkerFailure.endedUnasked {
        current = try? await queue.nextRequest(with: nil)
      } catch WorkerFailure.tookTooLong {
        current?.answer(.failure(.tookTooLong(seconds: secondsPerRequest)))
        (current, workersLost) = (try? await queue.nextRequest(with: nil), 0)
      } catch {
        workersLost += 1
        guard workersLost == 2 else { continue }
        current?.answer(.failure(.workerStopped))
        (current, workersLost) = (try? await queue.nextRequest(with: nil), 0)
      }
    }
  }

  /// Starts a worker, and kills it afterwards: it keeps nothing that it would have to put away.
  private func withWorker(
    _ number: Int, telling events: AsyncStream<RoomEvent>.Continuation,
    _ use: (Worker) async throws -> Void
  ) async throws {
    // Writing to a worker that has just ended would end this process too.
    signal(SIGPIPE, SIG_IGN)
    _ = try await run(
      .path(FilePath(program)), arguments: Arguments(arguments),
      // A report of a crash takes seconds, and may hold words of the picture.
      environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]),
      input: .inputWriter, output: .sequence, error: .discarded
    ) { process in
      let replies = WorkerReplies()
      try await withThrowingTaskGroup { group in
        group.addTask {
          await replies.listen(to: process.standardOutput)
          events.yield(.ended(worker: number))
        }
        // Before the group ends, as it waits for the end of the output.
        defer { try? process.send(signal: .kill) }
        try await use(
          Worker(
            process: process, replies: replies, timeLimit: .seconds(secondsPerRequest),
            clock: clock))
      }
    }
  }
}

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
  func serve(_ requests: AsyncStream<WaitingRequest>) async {
    var queue = requests.makeAsyncIterator()
    var current = await queue.next()
    var workersLost = 0
    while current != nil {
      do {
        try await withWorker { worker in
          while let request = current {
            if request.isWanted { request.answer(try await worker.reply(to: request.bytes)) }
            (current, workersLost) = (await queue.next(), 0)
          }
        }
      } catch WorkerFailure.tookTooLong {
        current?.answer(.failure(.tookTooLong(seconds: secondsPerRequest)))
        (current, workersLost) = (await queue.next(), 0)
      } catch {
        workersLost += 1
        guard workersLost == 2 else { continue }
        current?.answer(.failure(.workerStopped))
        (current, workersLost) = (await queue.next(), 0)
      }
    }
  }

  /// Starts a worker, and kills it afterwards: it keeps nothing that it would have to put away.
  private func withWorker(_ use: (inout Worker) async throws -> Void) async throws {
    // Writing to a worker that has just ended would end this process too.
    signal(SIGPIPE, SIG_IGN)
    _ = try await run(
      .path(FilePath(program)), arguments: Arguments(arguments),
      // A report of a crash takes seconds, and may hold words of the picture.
      environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]),
      input: .inputWriter, output: .sequence, error: .discarded
    ) { process in
      var worker = Worker(
        process: process, timeLimit: .seconds(secondsPerRequest), clock: clock)
      try await use(&worker)
      try process.send(signal: .kill)
    }
  }
}

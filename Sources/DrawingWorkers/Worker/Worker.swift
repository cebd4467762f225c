import Subprocess

/// Why a worker is of no more use.
enum WorkerFailure: Error {
  /// It ended, or said something that is no reply.
  case stopped
  /// It was killed.
  case tookTooLong
  /// It ended while it had nothing to do.
  case endedUnasked
}

/// A process that draws, from the side of those who ask it.
struct Worker {
  typealias RunningProcess = Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>

  private let process: RunningProcess
  private let timeLimit: Duration
  private let clock: any Clock<Duration>
  private let replies: WorkerReplies

  init(
    process: RunningProcess, replies: WorkerReplies, timeLimit: Duration,
    clock: any Clock<Duration>
  ) {
    self.process = process
    self.replies = replies
    self.timeLimit = timeLimit
    self.clock = clock
  }

  /// Sends a request and waits for the reply. Kills the worker when the time is over.
  func reply(to request: [UInt8]) async throws(WorkerFailure) -> DrawingReply {
    let (reply, isTimeOver) = await withTaskGroup(of: Bool.self) { group in
      group.addTask { [process, timeLimit, clock] in
        do { try await clock.sleep(for: timeLimit) } catch { return false }
        try? process.send(signal: .kill)
        return true
      }
      let reply = try? await exchange(request)
      group.cancelAll()
      return (reply, await group.next() ?? false)
    }
    guard let reply else { throw isTimeOver ? .tookTooLong : .stopped }
    return reply
  }

  private func exchange(_ request: [UInt8]) async throws -> DrawingReply {
    replies.expectOne()
    guard try await process.standardInputWriter.write(request) == request.count else {
      throw WorkerFailure.stopped
    }
    return try DrawingReply(await replies.next())
  }
}

import Subprocess
import Synchronization

/// What a worker says, each thing when it was asked.
final class WorkerReplies: Sendable {
  private let frames: AsyncStream<Frame>
  private let heard: AsyncStream<Frame>.Continuation
  private let isAsked = Mutex(false)

  init() { (frames, heard) = AsyncStream.makeStream() }

  /// Listens until the output ends, or something comes that is no reply or was not asked for.
  func listen(to output: SubprocessOutputSequence) async {
    var reader = FrameReader(output)
    while let frame = try? await reader.next(), answered() { heard.yield(frame) }
    heard.finish()
  }

  /// To be called before a request is sent.
  func expectOne() { isAsked.withLock { $0 = true } }

  /// The reply to the request.
  ///
  /// - Throws: when the worker ends before it.
  func next() async throws(WorkerFailure) -> Frame {
    for await frame in frames { return frame }
    throw .stopped
  }

  private func answered() -> Bool {
    isAsked.withLock { isAsked in
      defer { isAsked = false }
      return isAsked
    }
  }
}

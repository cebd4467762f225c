import DotLanguage
import Synchronization

/// A request in the queue of a room, and where its reply is waited for.
final class WaitingRequest: Sendable {
  /// The request as it is sent.
  let bytes: [UInt8]
  private let replies: AsyncStream<DrawingReply>
  private let answering: AsyncStream<DrawingReply>.Continuation
  private let isGivenUp = Atomic(false)

  /// - Throws: if a number in the request is none that can be sent.
  init(_ request: DrawingRequest) throws {
    bytes = try request.frame().bytes
    (replies, answering) = AsyncStream.makeStream()
  }

  /// The reply, once there is one. To be asked for once.
  var reply: DrawingReply {
    get async throws(DotRenderingFailure) {
      for await reply in replies { return reply }
      // Waiting ended without a reply: the task that waited was cancelled.
      isGivenUp.store(true, ordering: .relaxed)
      throw .cancelled
    }
  }

  /// Whether anybody still waits for the reply.
  var isWanted: Bool { !isGivenUp.load(ordering: .relaxed) }

  func answer(_ reply: DrawingReply) { answering.yield(reply) }
}

package import DotLanguage
import Foundation

/// A place for Graphviz in a process of its own, so that what goes wrong within the library cannot
/// reach this one.
///
/// A worker is started at the first request and stays. Requests are answered one by one, in their
/// order. When the worker ends over a request, a new one is asked once more, and then the request
/// fails with `.workerStopped`; when a request takes too long, its worker is killed, and it fails with
/// `.tookTooLong`. Whoever is cancelled gets `.cancelled` at once: a request that waits is dropped
/// then, and one that is being drawn is finished for nobody.
///
/// After a worker that ended while it had nothing to do, the next request starts another. The last
/// one ends with the room. From the first one on, writing to a pipe that nobody reads is an error in
/// this process, and no longer its end.
package struct WorkerRoom: DrawingRoom {
  private let desk: Desk

  /// - Parameters:
  ///   - program: the path of a program that calls ``DrawingWorker/run(in:)``.
  ///   - arguments: what makes it do so.
  ///   - secondsPerRequest: how long a worker may take over one request.
  ///   - clock: who tells the time.
  package init(
    program: String = WorkerRoom.thisProgram, arguments: [String], secondsPerRequest: Int = 10,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    desk = Desk(
      WorkerKeeper(
        program: program, arguments: arguments, secondsPerRequest: secondsPerRequest, clock: clock))
  }

  /// The path of the program that runs. On Linux it leads there even when another version has been
  /// put in its place since.
  package static var thisProgram: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
  }

  package func draw(
    _ dot: String, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8] {
    try await bytes(of: .draw(dot: dot, format))
  }

  package func places(
    _ dot: String, by engine: DotSketch.Engine
  ) async throws(DotRenderingFailure) -> [UInt8] {
    try await bytes(of: .places(dot: dot, engine))
  }

  package func sizes(of texts: [StyledText]) async throws(DotRenderingFailure) -> [TextSize] {
    guard case .sizes(let sizes) = try await desk.reply(to: .sizes(texts)),
      sizes.count == texts.count
    else { throw .unexpectedOutput("sizes") }
    return sizes
  }

  private func bytes(
    of request: DrawingRequest
  ) async throws(DotRenderingFailure) -> [UInt8] {
    guard case .bytes(let bytes) = try await desk.reply(to: request) else {
      throw .unexpectedOutput("bytes")
    }
    return bytes
  }
}

/// Where requests are handed in. When nobody has the desk any more, its keeper goes home.
private final class Desk: Sendable {
  private let queue: AsyncStream<RoomEvent>.Continuation

  init(_ keeper: WorkerKeeper) {
    let (events, queue) = AsyncStream.makeStream(of: RoomEvent.self)
    self.queue = queue
    Task { await keeper.serve(events, telling: queue) }
  }

  deinit { queue.finish() }

  func reply(to request: DrawingRequest) async throws(DotRenderingFailure) -> DrawingReply {
    let waiting: WaitingRequest
    do {
      waiting = try WaitingRequest(request)
    } catch {
      // The size of a type is the only number in a request.
      throw .unusableValue(attribute: "fontsize")
    }
    queue.yield(.request(waiting))
    let reply = try await waiting.reply
    if case .failure(let failure) = reply { throw failure }
    return reply
  }
}

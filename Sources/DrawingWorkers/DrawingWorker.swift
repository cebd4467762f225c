package import DotLanguage
import Foundation

/// The side of a worker that draws: what a program does that is started by a ``WorkerRoom``.
package enum DrawingWorker {
  /// Answers requests from standard input on standard output, and ends the process when the input
  /// ends: at once, in the middle of a drawing too, so that no worker outlives who started it.
  ///
  /// Whatever else writes to standard output, writes to standard error from then on, and a crash
  /// leaves no memory with words of a picture on the disk.
  ///
  /// - Parameter room: where the worker draws.
  package static func run(in room: some DrawingRoom) async -> Never {
    forbidCoreDumps()
    let replies = FileHandle(fileDescriptor: dup(STDOUT_FILENO), closeOnDealloc: true)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    for await request in requests(from: .standardInput) {
      let reply = await request.reply(of: room)
      // A worker draws one thing at a time, so it may wait here until the reply is read.
      guard (try? replies.write(contentsOf: reply.frameWithinBounds().bytes)) != nil else { break }
    }
    endProcess()
  }

  /// The requests, read on a thread of their own that sees the end of the input even when Graphviz
  /// hangs.
  private static func requests(from input: FileHandle) -> AsyncStream<DrawingRequest> {
    let (requests, queue) = AsyncStream.makeStream(of: DrawingRequest.self)
    Thread.detachNewThread {
      while let frame = Frame(readingFrom: input), let request = try? DrawingRequest(frame) {
        queue.yield(request)
      }
      endProcess()
    }
    return requests
  }

  /// Ends the process without the courtesies of `exit`, which may wait for a thread that hangs.
  private static func endProcess() -> Never { _exit(EXIT_SUCCESS) }

  private static func forbidCoreDumps() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}

extension Frame {
  /// Waits for a frame; `nil` if the input ends, or has something else.
  fileprivate init?(readingFrom input: FileHandle) {
    guard let start = input.bytes(Lengths.count), let lengths = Lengths(start),
      let head = input.bytes(lengths.head), let body = input.bytes(lengths.body)
    else { return nil }
    self.init(head: head, body: body)
  }
}

extension FileHandle {
  /// Waits for so many bytes; `nil` if there are fewer.
  fileprivate func bytes(_ count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    guard let data = try? read(upToCount: count), data.count == count else { return nil }
    return Array(data)
  }
}

extension DrawingReply {
  /// The reply as it is sent; a failure in its place if it is too long for that.
  fileprivate func frameWithinBounds() throws -> Frame {
    let frame = try frame()
    guard frame.lengths.total <= Frame.mostBytes else {
      return try DrawingReply.failure(.unexpectedOutput("length")).frame()
    }
    return frame
  }
}

import Subprocess

/// Reads frames from what a worker writes.
struct FrameReader {
  private var chunks: SubprocessOutputSequence.Iterator
  private var bytes: [UInt8] = []

  init(_ output: SubprocessOutputSequence) {
    chunks = output.makeAsyncIterator()
  }

  /// The next frame.
  ///
  /// - Throws: if the output ends before it, or something else comes: a frame that is too long, or
  ///   more than one, as a worker speaks only when it is asked.
  mutating func next() async throws -> Frame {
    try await read(toHave: Frame.Lengths.count)
    let start = Frame.Lengths.count
    guard let lengths = Frame.Lengths(Array(bytes.prefix(start))) else {
      throw WorkerFailure.stopped
    }
    try await read(toHave: start + lengths.total)
    defer { bytes = [] }
    guard bytes.count == start + lengths.total else { throw WorkerFailure.stopped }
    let body = start + lengths.head
    return Frame(head: Array(bytes[start..<body]), body: Array(bytes[body...]))
  }

  private mutating func read(toHave count: Int) async throws {
    while bytes.count < count {
      guard let chunk = try await chunks.next() else { throw WorkerFailure.stopped }
      chunk.withUnsafeBytes { bytes += $0 }
    }
  }
}

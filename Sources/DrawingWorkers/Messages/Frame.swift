/// What goes over the pipe between a room and its worker: a head in JSON, and a body as it is.
///
/// The lengths of both stand before them, in four bytes each, the first byte the highest. Pictures
/// and DOT text are bodies, as JSON would make them longer and slower to read.
struct Frame: Equatable {
  var head: [UInt8]
  var body: [UInt8] = []

  /// The frame as it is sent.
  var bytes: [UInt8] { lengths.bytes + head + body }

  /// The most bytes of a head and a body together. A frame that claims more is not read.
  static let mostBytes = 64 << 20

  /// How long the parts of a frame are.
  struct Lengths {
    var head: Int
    var body: Int

    /// How many bytes say it.
    static let count = 8

    var total: Int { head + body }
  }

  var lengths: Lengths { Lengths(head: head.count, body: body.count) }
}

extension Frame.Lengths {
  var bytes: [UInt8] {
    [head, body].flatMap { length in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
    }
  }

  /// Reads lengths; `nil` if there are too few bytes, or the frame would be too long.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.count else { return nil }
    let numbers = [bytes[..<4], bytes[4...]].map { $0.reduce(0) { $0 << 8 | Int($1) } }
    self.init(head: numbers[0], body: numbers[1])
    guard total <= Frame.mostBytes else { return nil }
  }
}

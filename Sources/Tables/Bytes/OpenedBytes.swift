/// A source of which the first piece was looked at: plain, or inflated where it is a gzip archive.
public struct OpenedBytes: ByteSource {
  private var source: any ByteSource

  public var bytesTaken: Int { source.bytesTaken }

  public init(_ source: any ByteSource) throws(ByteSourceFailure) {
    var source = source
    let first = try source.nextPiece()
    let whole = Rejoined(first: first, rest: source)
    self.source = GzipBytes.begins(first) ? GzipBytes(whole) : whole
  }

  /// Opens a file, whether it was compressed or not.
  public init(path: String) throws(ByteSourceFailure) {
    try self.init(FileBytes(path: path))
  }

  public mutating func nextPiece() throws(ByteSourceFailure) -> [UInt8] {
    try source.nextPiece()
  }
}

/// A piece that was taken already, and what comes after it.
private struct Rejoined: ByteSource {
  var first: [UInt8]
  var rest: any ByteSource

  var bytesTaken: Int { rest.bytesTaken }

  mutating func nextPiece() throws(ByteSourceFailure) -> [UInt8] {
    guard first.isEmpty else {
      defer { first = [] }
      return first
    }
    return try rest.nextPiece()
  }
}

/// Where bytes come from, piece by piece, so that no file has to fit in memory.
public protocol ByteSource {
  /// How many bytes were taken from the file so far: compressed ones as they are on the disk, so
  /// that a bar can say how far the work is.
  var bytesTaken: Int { get }

  /// The next piece; an empty one is the end.
  mutating func nextPiece() throws(ByteSourceFailure) -> [UInt8]
}

/// Why no more bytes come.
public enum ByteSourceFailure: Error, Hashable {
  /// The system refused, with the number that it has for the reason (`errno`).
  case unreadable(code: Int32)
  /// The file was compressed with gzip, and is cut off or broken.
  case damagedArchive
}

/// Bytes that are there already.
public struct BytesInMemory: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let pieceSize: Int
  public private(set) var bytesTaken = 0

  /// - Parameter pieceSize: how many bytes come at a time.
  public init(_ bytes: [UInt8], pieceSize: Int = 1 << 16) {
    rest = bytes[...]
    self.pieceSize = max(1, pieceSize)
  }

  public mutating func nextPiece() -> [UInt8] {
    let piece = Array(rest.prefix(pieceSize))
    rest = rest.dropFirst(pieceSize)
    bytesTaken += piece.count
    return piece
  }
}

import CZlib

/// What a source compressed with gzip (RFC 1952) holds; several archives after each other are one.
public struct GzipBytes: ByteSource {
  private var source: any ByteSource
  private let stream: Inflation
  private var input: ArraySlice<UInt8> = []
  private var isInside = false

  public var bytesTaken: Int { source.bytesTaken }

  public init(_ source: any ByteSource) {
    self.source = source
    stream = Inflation()
  }

  /// Whether bytes begin as a gzip archive does.
  public static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  public mutating func nextPiece() throws(ByteSourceFailure) -> [UInt8] {
    while true {
      if input.isEmpty {
        input = try source.nextPiece()[...]
        if input.isEmpty {
          guard !isInside else { throw .damagedArchive }
          return []
        }
      }
      isInside = true
      guard let step = stream.step(input) else { throw .damagedArchive }
      input = input.dropFirst(step.taken)
      if step.isEnd { isInside = false }
      if !step.output.isEmpty { return step.output }
    }
  }
}

/// A stream of zlib that inflates.
private final class Inflation {
  private let stream: UnsafeMutablePointer<z_stream>
  /// A window of 32 KiB, and gzip's header and checksum around it.
  private static let windowBits: Int32 = 15 + 16

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(
      stream, Self.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has its version and its memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Inflates some of the input; nothing when it is no good archive.
  func step(
    _ input: ArraySlice<UInt8>
  ) -> (output: [UInt8], taken: Int, isEnd: Bool)? {
    var status = Z_OK
    var taken = 0
    let output = [UInt8](unsafeUninitializedCapacity: FileBytes.pieceSize) { room, count in
      input.withUnsafeBufferPointer { bytes in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        status = inflate(stream, Z_NO_FLUSH)
        taken = bytes.count - Int(stream.pointee.avail_in)
        count = room.count - Int(stream.pointee.avail_out)
      }
    }
    switch status {
    case Z_OK, Z_BUF_ERROR: return taken > 0 || !output.isEmpty ? (output, taken, false) : nil
    case Z_STREAM_END:
      inflateReset(stream)
      return (output, taken, true)
    default: return nil
    }
  }
}

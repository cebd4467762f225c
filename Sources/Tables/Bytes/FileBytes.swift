public import Foundation

/// The bytes of a file, or of a stream such as standard input.
public struct FileBytes: ByteSource {
  private let handle: FileHandle
  /// The most bytes that come at a time.
  package static let pieceSize = 1 << 18
  public private(set) var bytesTaken = 0

  public init(_ handle: FileHandle) { self.handle = handle }

  /// Opens a file.
  ///
  /// - Parameter offset: how many bytes of it to pass over.
  public init(path: String, from offset: Int = 0) throws(ByteSourceFailure) {
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
      if offset > 0 { try handle.seek(toOffset: UInt64(offset)) }
    } catch {
      throw .unreadable(code: Self.code(of: error))
    }
  }

  public mutating func nextPiece() throws(ByteSourceFailure) -> [UInt8] {
    do {
      let piece = try handle.read(upToCount: Self.pieceSize).map(Array.init) ?? []
      bytesTaken += piece.count
      return piece
    } catch {
      throw .unreadable(code: Self.code(of: error))
    }
  }

  private static func code(of error: any Error) -> Int32 {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    let posix = [underlying, error].lazy.compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }
    if let posix { return Int32(posix.code) }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileNoSuchFile, .fileReadNoSuchFile: return ENOENT
    case .fileReadNoPermission: return EACCES
    default: return EIO
    }
  }
}

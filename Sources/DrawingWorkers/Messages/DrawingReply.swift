import DotLanguage

/// What a worker says to a request.
enum DrawingReply: Equatable, Sendable {
  case bytes([UInt8])
  case sizes([TextSize])
  case failure(DotRenderingFailure)
}

extension DrawingReply: FrameConvertible {
  private enum Head: Codable {
    case bytes
    case sizes([TextSize])
    case failure(DotRenderingFailure)
  }

  func frame() throws -> Frame {
    switch self {
    case .bytes(let bytes): try Frame(encoding: Head.bytes, body: bytes)
    case .sizes(let sizes): try Frame(encoding: Head.sizes(sizes))
    case .failure(let failure): try Frame(encoding: Head.failure(failure))
    }
  }

  init(_ frame: Frame) throws {
    switch try frame.head(as: Head.self) {
    case .bytes: self = .bytes(frame.body)
    case .sizes(let sizes): self = .sizes(sizes)
    case .failure(let failure): self = .failure(failure)
    }
  }
}

import DotLanguage

/// What a worker is asked for: one of the things that a room does.
enum DrawingRequest: Equatable, Sendable {
  case draw(dot: String, PictureFormat)
  case places(dot: String, DotSketch.Engine)
  case sizes([StyledText])

  /// What a room has to say to it.
  func reply(of room: some DrawingRoom) async -> DrawingReply {
    do throws(DotRenderingFailure) {
      switch self {
      case .draw(let dot, let format): return .bytes(try await room.draw(dot, as: format))
      case .places(let dot, let engine): return .bytes(try await room.places(dot, by: engine))
      case .sizes(let texts): return .sizes(try await room.sizes(of: texts))
      }
    } catch {
      return .failure(error)
    }
  }
}

extension DrawingRequest: FrameConvertible {
  private enum Head: Codable {
    case draw(PictureFormat)
    case places(DotSketch.Engine)
    case sizes([StyledText])
  }

  func frame() throws -> Frame {
    switch self {
    case .draw(let dot, let format):
      try Frame(encoding: Head.draw(format), body: Array(dot.utf8))
    case .places(let dot, let engine):
      try Frame(encoding: Head.places(engine), body: Array(dot.utf8))
    case .sizes(let texts):
      try Frame(encoding: Head.sizes(texts))
    }
  }

  init(_ frame: Frame) throws {
    switch try frame.head(as: Head.self) {
    case .draw(let format): self = .draw(dot: frame.text, format)
    case .places(let engine): self = .places(dot: frame.text, engine)
    case .sizes(let texts): self = .sizes(texts)
    }
  }
}

extension Frame {
  fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}

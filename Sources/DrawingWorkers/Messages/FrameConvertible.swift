import Foundation

/// A message that travels as a frame.
protocol FrameConvertible {
  /// - Throws: if a number in it is none that JSON can write.
  func frame() throws -> Frame

  /// - Throws: if the frame holds something else.
  init(_ frame: Frame) throws
}

extension Frame {
  init(encoding head: some Encodable, body: [UInt8] = []) throws {
    self.init(head: Array(try JSONEncoder().encode(head)), body: body)
  }

  func head<Head: Decodable>(as type: Head.Type) throws -> Head {
    try JSONDecoder().decode(type, from: Data(head))
  }
}

import DotLanguage

/// A place in bytes that only moves forward.
struct ByteScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  /// The first bytes from here on, for a message.
  var excerpt: String { String(decoding: bytes[place...].prefix(40), as: UTF8.self) }

  /// Whether a text begins here.
  func begins(with text: StaticString) -> Bool {
    text.withUTF8Buffer { text in unsafe bytes[place...].starts(with: text) }
  }

  /// The bytes up to and including the next occurrence of a text, which the scanner moves past.
  mutating func through(
    _ text: StaticString
  ) throws(DotRenderingFailure) -> ArraySlice<UInt8> {
    let start = place
    let end = text.withUTF8Buffer { text in
      let last = text.count - 1
      var candidate = start + last
      while candidate < bytes.count {
        if unsafe bytes[candidate] == text[last],
          unsafe bytes[candidate - last..<candidate].elementsEqual(text.prefix(last))
        {
          return candidate + 1
        }
        candidate += 1
      }
      return start
    }
    guard end > start else { throw .unexpectedOutput(excerpt) }
    place = end
    return bytes[start..<end]
  }
}

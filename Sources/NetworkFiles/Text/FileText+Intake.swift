import SupportNetwork

extension FileText {
  /// Takes in the bytes of a file: UTF-8, with or without byte order mark, with line ends of any
  /// system. Codes that no text may contain are reported and replaced, one for one.
  ///
  /// - Returns: the text with what is wrong in it, or only that when it is no text at all.
  ///
  /// Complexity: O(n).
  static func taken(
    from bytes: [UInt8]
  ) -> (text: FileText?, facts: [(position: TextPosition, fact: Fault.Fact)]) {
    if looksLikeUTF16(bytes) { return (nil, [(.start, .utf16)]) }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var intake = FileIntake(capacity: rest.count)
    intake.take(rest)
    let text = FileText(bytes: intake.bytes)
    return (text, intake.facts.map { (text.position(ofByte: $0.offset), $0.fact) })
  }

  /// Whether the bytes begin with a UTF-16 or UTF-32 mark, or hold a NUL in every other byte.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    let isZero = bytes.prefix(4).map { $0 == 0 }
    return isZero == [false, true, false, true] || isZero == [true, false, true, false]
      || isZero == [true, true, true, false] || isZero == [false, true, true, true]
  }
}

/// Bytes of a file on their way to a text.
private struct FileIntake {
  private(set) var bytes: [UInt8] = []
  private(set) var facts: [(offset: Int, fact: Fault.Fact)] = []
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func take(_ source: ArraySlice<UInt8>) {
    var at = source.startIndex
    while at < source.endIndex {
      let byte = source[at]
      switch byte {
      case 0x20...0x7E, 0x09, 0x0A:
        bytes.append(byte)
        at += 1
      case 0x0D:
        bytes.append(0x0A)
        at += at + 1 < source.endIndex && source[at + 1] == 0x0A ? 2 : 1
      case 0..<0x80:
        refuse(.forbiddenCharacter(UInt32(byte)))
        at += 1
      default:
        at += takeScalar(source[at...])
      }
    }
  }

  /// Takes a scalar of several bytes.
  ///
  /// - Returns: how many bytes it has.
  private mutating func takeScalar(_ source: ArraySlice<UInt8>) -> Int {
    var iterator = source.prefix(4).makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else {
      refuse(.notUTF8)
      return 1
    }
    let scalar = Unicode.UTF8.decode(encoded)
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      refuse(.forbiddenCharacter(scalar.value))
    default: bytes += encoded
    }
    return encoded.count
  }

  private mutating func refuse(_ fact: Fault.Fact) {
    facts.append((bytes.count, fact))
    bytes += Self.replacement
  }
}

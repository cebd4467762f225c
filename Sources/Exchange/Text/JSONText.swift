import SupportNetwork

/// A JSON text on its way to values (RFC 8259), with or without byte order mark.
///
/// Values keep their place, so that a fault in one can be pointed at; no library at hand does
/// that. Groups go at most ``mostDeep`` deep, which bounds the recursion.
struct JSONText {
  static let mostDeep = 64

  let bytes: [UInt8]
  private var next: Int

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
    next = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads the whole text as one value. Complexity: O(n).
  func root() throws(ImportFault) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault(.notUTF8, at: next) }
    var text = self
    text.skipSpace()
    guard text.next < bytes.count else { throw fault(.nothingInFile, at: bytes.count) }
    let root = try text.value(depth: 0)
    text.skipSpace()
    guard text.next == bytes.count else { throw text.unexpected(.endOfFile) }
    return root
  }

  /// Whether the first sign of the text begins a group of fields.
  var beginsWithFields: Bool {
    var text = self
    text.skipSpace()
    return text.peek == UInt8(ascii: "{")
  }

  /// A fault at a byte of the text, by line and character.
  func fault(_ fact: ImportFault.Fact, at offset: Int, path: String = "") -> ImportFault {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = String(decoding: before[lineStart...], as: UTF8.self)
    return ImportFault(
      line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + line.count { $0 != "\u{FEFF}" }, path: path, fact: fact)
  }

  private func unexpected(_ expectation: ImportFault.Expectation) -> ImportFault {
    fault(.syntax(expectation), at: next)
  }

  private mutating func value(depth: Int) throws(ImportFault) -> JSONNode {
    guard depth < Self.mostDeep else { throw fault(.tooDeep(most: Self.mostDeep), at: next) }
    skipSpace()
    let offset = next
    let value: JSONNode.Value =
      switch peek ?? 0 {
      case UInt8(ascii: "{"): .fields(try fields(depth: depth))
      case UInt8(ascii: "["): .list(try items(depth: depth))
      case UInt8(ascii: "\""): .text(try text(.value))
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      case UInt8(ascii: "t"): try word("true", .boolean(true))
      case UInt8(ascii: "f"): try word("false", .boolean(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: throw unexpected(.value)
      }
    return JSONNode(offset: offset, value: value)
  }

  private mutating func fields(depth: Int) throws(ImportFault) -> [(name: String, node: JSONNode)] {
    var fields: [(name: String, node: JSONNode)] = []
    next += 1
    if takes("}") { return fields }
    repeat {
      skipSpace()
      let name = try text(.fieldName)
      guard takes(":") else { throw unexpected(.colon) }
      fields.append((name, try value(depth: depth + 1)))
    } while takes(",")
    guard takes("}") else { throw unexpected(.commaOrEnd) }
    return fields
  }

  private mutating func items(depth: Int) throws(ImportFault) -> [JSONNode] {
    var items: [JSONNode] = []
    next += 1
    if takes("]") { return items }
    repeat { items.append(try value(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw unexpected(.commaOrEnd) }
    return items
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(ImportFault) -> JSONNode.Value {
    guard bytes[next...].starts(with: word.utf8) else { throw unexpected(.value) }
    next += word.utf8.count
    return value
  }

  /// Digits, with a fraction and an exponent at most; a number too large for the machine is none.
  private mutating func number() throws(ImportFault) -> Double {
    let part = bytes[next...].prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard let number = Double(String(decoding: part, as: UTF8.self)), number.isFinite else {
      throw unexpected(.number)
    }
    next += part.count
    return number
  }

  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  /// Takes a sign after space, when it comes next.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: sign) else { return false }
    next += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      next += 1
    }
  }
}

extension JSONText {
  /// A text in quotation marks.
  private mutating func text(
    _ expectation: ImportFault.Expectation
  ) throws(ImportFault) -> String {
    guard peek == UInt8(ascii: "\"") else { throw unexpected(expectation) }
    next += 1
    var units: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escaped().utf8
      case 0..<0x20: throw unexpected(.endOfText)
      default:
        units.append(byte)
        next += 1
      }
    }
    throw unexpected(.endOfText)
  }

  private mutating func escaped() throws(ImportFault) -> String {
    let short: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if next + 1 < bytes.count, let text = short[bytes[next + 1]] {
      next += 2
      return text
    }
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]) { units.append(try codeUnit()) }
    guard let text = String(validating: units, as: UTF16.self) else { throw unexpected(.escape) }
    return text
  }

  /// A UTF-16 code as `\u00e9`.
  private mutating func codeUnit() throws(ImportFault) -> UInt16 {
    let digits = bytes[next...].dropFirst(2).prefix(4)
    guard bytes[next...].starts(with: "\\u".utf8), digits.count == 4,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected(.escape) }
    next += 6
    return unit
  }
}

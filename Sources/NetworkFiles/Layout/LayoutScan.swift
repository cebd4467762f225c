import SupportNetwork

/// One pass over the text of a file before the YAML parser sees it.
///
/// The parser stops at its first error, turns aliases into shared parts (a small file can stand
/// for a huge one) and builds its result by recursion. This scan bounds depth and size first,
/// finds what network files do not use, and finds every doubled field and every mistake that it
/// can repair, so that one reading can report them all. It follows the rules by which libyaml's
/// scanner finds tokens (`scanner.c`, release 0.2.5), without making any.
///
/// Complexity: O(n) in the length of the text, whatever is in it.
struct LayoutScan {
  static let deepest = 32
  var deepest = Self.deepest
  static let mostParts = 100_000

  let bytes: [UInt8]
  var offset = 0
  var line = 1
  /// The column in scalars, from 0.
  var column = 0
  var index = 0
  /// The column of the block collection at hand, -1 outside of all, and those around it.
  var indent = -1
  var outerIndents: [Int] = []
  /// The fields of each block collection around this place, with the line of the first.
  var blockFields: [[String: Int]] = [[:]]
  var flows: [FlowLevel] = []
  /// What may turn out to be a key, for the block level and each flow level.
  var possibleKeys: [PossibleKey?] = [nil]
  var isKeyAllowed = true
  var parts = 0
  /// Where the last value without quotes begins, whether it stands where a key has to, and the
  /// offset where it ends.
  var startOfPlain = TextPosition.start
  var isPlainInPlaceOfKey = false
  var endOfPlain = 0
  var hasContent = false
  var hasEnded = false
  var findings = LayoutFindings()

  /// A list in brackets or a mapping in braces.
  struct FlowLevel {
    let isMapping: Bool
    let position: TextPosition
    var fields: [String: Int] = [:]
    /// Whether the entry at hand has had its colon.
    var hasColon = false
  }

  /// A token that is a key if a colon follows on its line.
  struct PossibleKey {
    let start: Int
    var end: Int
    let index: Int
    let position: TextPosition
    let isCollection: Bool
    let isPlain: Bool
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// What a text has that has to be known before it is parsed.
  static func findings(in text: FileText) -> LayoutFindings {
    var scan = LayoutScan(bytes: text.bytes)
    while scan.scanToken() {}
    return scan.findings
  }

  var position: TextPosition { TextPosition(line: line, column: column + 1) }
  var isInFlow: Bool { !flows.isEmpty }
  var current: UInt8 { byte(at: offset) }
  var next: UInt8 { byte(at: offset + 1) }

  /// The byte at an offset, 0 after the end.
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func report(_ fact: Fault.Fact, at position: TextPosition? = nil) {
    findings.facts.append((position ?? self.position, fact))
  }

  /// Reports what makes parsing useless or dangerous, and ends the scan.
  mutating func stop(_ fact: Fault.Fact, at position: TextPosition? = nil) -> Bool {
    report(fact, at: position)
    findings.isParsable = false
    return false
  }

  /// Goes past one scalar.
  mutating func skip() {
    if current == UInt8(ascii: "\n") {
      line += 1
      column = -1
    }
    offset += 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    column += 1
    index += 1
  }

  mutating func skipBlanks() {
    while Self.isBlank(current) { skip() }
  }

  mutating func skipLine() {
    while offset < bytes.count, current != UInt8(ascii: "\n") { skip() }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBlankOrEnd(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0 }
}

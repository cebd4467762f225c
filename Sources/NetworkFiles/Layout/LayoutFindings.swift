import SupportNetwork

/// What a scan of the layout found, and how the text is repaired so that reading can go on.
struct LayoutFindings {
  var facts: [(position: TextPosition, fact: Fault.Fact)] = []
  var repairs: [Repair] = []
  /// Lines whose value was mixed with that of a wrongly indented line.
  var spoiltLines: Set<Int> = []
  /// Whether the parser may see the text.
  var isParsable = true

  /// A stretch of the text that is written over, scalar by scalar, so that columns stay.
  struct Repair {
    let range: Range<Int>
    let first: Unicode.Scalar
    let rest: Unicode.Scalar
  }

  /// Puts a stretch out of sight of the parser.
  mutating func blank(_ range: Range<Int>) {
    repairs.append(Repair(range: range, first: " ", rest: " "))
  }

  /// Puts a letter in the place of a character that the parser would stumble over.
  mutating func replace(_ range: Range<Int>) {
    repairs.append(Repair(range: range, first: "\u{FFFD}", rest: "\u{FFFD}"))
  }

  /// Gives a doubled field a name of its own, by which it is left out afterwards.
  mutating func rename(_ range: Range<Int>) {
    let number = UInt32(repairs.count % 65_000)
    let first = Unicode.Scalar(Self.firstName + number) ?? " "
    repairs.append(Repair(range: range, first: first, rest: "\u{F8FF}"))
  }

  /// Whether a name was given to a doubled field.
  static func isGivenName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return (firstName..<firstName + 65_000).contains(first.value)
  }

  /// Names of doubled fields begin with a code of the first supplementary private use plane.
  private static let firstName: UInt32 = 0xF0000

  /// The text with its repairs.
  func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard !repairs.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4 * repairs.count)
    var done = 0
    for repair in repairs.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where repair.range.lowerBound >= done {
      result += bytes[done..<repair.range.lowerBound]
      let count = String(decoding: bytes[repair.range], as: UTF8.self).unicodeScalars.count
      for number in 0..<count {
        result += Array(String(Character(number == 0 ? repair.first : repair.rest)).utf8)
      }
      done = repair.range.upperBound
    }
    return result + bytes[done...]
  }
}

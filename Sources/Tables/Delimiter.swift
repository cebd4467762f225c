/// What stands between the cells of a row.
public enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  /// What spreadsheets write where the comma is the decimal mark, as in Dutch.
  case semicolon = 0x3B
  case tab = 0x09

  /// The one that a line of headings has most of, outside quotation marks; a comma where that is
  /// equal.
  static func found(in line: some Sequence<UInt8>) -> Delimiter {
    var counts: [Delimiter: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let delimiter = Delimiter(rawValue: byte) {
        counts[delimiter, default: 0] += 1
      }
    }
    let most = counts.values.max() ?? 0
    return allCases.first { counts[$0, default: 0] == most } ?? .comma
  }
}

/// The text of a file, by lines: UTF-8 without byte order mark, every line ending a line feed.
struct FileText: Sendable {
  let bytes: [UInt8]
  /// Where each line begins.
  private let lineStarts: [Int]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, without its line feed; empty for a line the text does not have.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    return bytes[start..<end]
  }

  /// A line, without its line feed.
  func line(_ line: Int) -> String { String(decoding: bytes(ofLine: line), as: UTF8.self) }

  /// The rest of a line from a position on.
  func rest(from position: TextPosition) -> Substring.UnicodeScalarView {
    Substring(line(position.line)).unicodeScalars.dropFirst(position.column - 1)
  }

  /// The column in characters as people count them, from 1.
  func characterColumn(of position: TextPosition) -> Int {
    let scalars = line(position.line).unicodeScalars.prefix(max(0, position.column - 1))
    return String(String.UnicodeScalarView(scalars)).count + 1
  }

  /// The position of a byte.
  func position(ofByte offset: Int) -> TextPosition {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let before = bytes[lineStarts[low]..<min(offset, bytes.count)]
    return TextPosition(
      line: low + 1, column: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)
  }
}

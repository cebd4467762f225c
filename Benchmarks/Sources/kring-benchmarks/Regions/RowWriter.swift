import Foundation

/// Writes rows of numbers to a CSV file, a block at a time.
struct RowWriter {
  private let file: FileHandle
  private var bytes: [UInt8]
  private var isAtStart = true
  private static let blockSize = 1 << 20

  /// Makes the file, or writes over it.
  init(_ place: URL, heading: String) throws {
    try Data().write(to: place)
    file = try FileHandle(forWritingTo: place)
    bytes = Array("\(heading)\n".utf8)
    bytes.reserveCapacity(Self.blockSize + 256)
  }

  /// - Parameter number: 0 or more.
  mutating func add(_ number: Int) {
    separate()
    addDigits(of: number)
  }

  /// A number with three decimals.
  mutating func add(thousandths number: Int) {
    separate()
    addDigits(of: number / 1_000)
    bytes.append(UInt8(ascii: "."))
    for unit in [100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10)) }
  }

  /// An empty field.
  mutating func addNothing() { separate() }

  mutating func endRow() throws {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
    if bytes.count >= Self.blockSize { try flush() }
  }

  mutating func close() throws {
    try flush()
    try file.close()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
  }

  private mutating func addDigits(of number: Int) {
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}

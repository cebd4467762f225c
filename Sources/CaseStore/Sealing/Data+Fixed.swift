import Foundation

extension Data {
  /// Eight bytes, the highest first.
  init(bigEndian number: Int) {
    self.init((0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
  }

  /// The number in eight bytes, the highest first; other counts of bytes give nothing.
  var bigEndianNumber: Int? {
    guard count == 8 else { return nil }
    return reduce(0) { $0 << 8 | Int($1) }
  }

  /// Bytes nobody can guess.
  static func random(count: Int) -> Data {
    Data((0..<count).map { _ in UInt8.random(in: .min ... .max) })
  }
}

/// How a region lies in its file: a header, and behind it the columns, each at a multiple of 64
/// bytes, as they lie in memory (little-endian).
///
/// The header is 8 bytes of mark, the version, the number of households, and for each column its
/// offset, its length in bytes and its hash; at its end stands the hash of itself. All numbers are
/// unsigned and of 64 bits.
enum SnapshotLayout {
  static let mark = Array("KRINGREG".utf8)
  static let version: UInt64 = 1
  static let columnCount = 16
  /// Mark, version, households, file length; three numbers a column; the hash of all that.
  static let headerLength = 8 * (4 + 3 * columnCount + 1)
  static let alignment = 64

  /// The next place at which a column may begin.
  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}

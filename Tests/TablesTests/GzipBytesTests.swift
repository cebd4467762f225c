import Foundation
import Tables
import Testing

struct GzipBytesTests {
  /// `printf 'a,b\n1,2\n' | gzip -n`
  private static let archive: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B, 0xD4, 0x49, 0xE2, 0x32,
    0xD4, 0x31, 0xE2, 0x02, 0x00, 0x7B, 0x07, 0x97, 0x0A, 0x08, 0x00, 0x00, 0x00,
  ]

  private func text(_ bytes: [UInt8], pieceSize: Int) throws(ByteSourceFailure) -> String {
    var source = try OpenedBytes(BytesInMemory(bytes, pieceSize: pieceSize))
    var all: [UInt8] = []
    while case let piece = try source.nextPiece(), !piece.isEmpty { all += piece }
    return String(decoding: all, as: UTF8.self)
  }

  @Test func `an archive is inflated, and two after each other are one`() throws {
    #expect(try text(Self.archive, pieceSize: 100) == "a,b\n1,2\n")
    #expect(try text(Self.archive + Self.archive, pieceSize: 7) == "a,b\n1,2\na,b\n1,2\n")
    #expect(try text(Array("a,b\n".utf8), pieceSize: 3) == "a,b\n")
  }

  @Test func `an archive that is cut off or changed is damaged`() {
    for count in 3..<Self.archive.count {
      #expect(throws: ByteSourceFailure.damagedArchive) {
        try text(Array(Self.archive.prefix(count)), pieceSize: 100)
      }
    }
    var changed = Self.archive
    changed[20] ^= 1
    #expect(throws: ByteSourceFailure.damagedArchive) { try text(changed, pieceSize: 100) }
  }

  @Test func `a table in an archive says so when it is damaged`() throws {
    let bytes = Array(Self.archive.dropLast(3))
    var reader = TableReader(try OpenedBytes(BytesInMemory(bytes)), file: "t.csv.gz")
    var faults: [TableFault.Fact] = []
    while let record = reader.next() {
      if case .fault(let fault) = record { faults.append(fault.fact) }
    }
    #expect(faults == [.damagedArchive])
  }

  @Test func `a file that is not there is unreadable`() {
    #expect(throws: ByteSourceFailure.unreadable(code: ENOENT)) {
      try OpenedBytes(path: "/nergens/t.csv")
    }
  }
}

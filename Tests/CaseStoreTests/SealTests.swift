import Crypto
import Foundation
import Testing
import Workbench

@testable import CaseStore

struct SealTests {
  let seal = Seal(archive: .random(count: 16))
  let id = CaseID.random()

  // RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1), the first half.
  @Test func `a passphrase gives the key that the standard says`() throws {
    let parameters = try #require(ScryptParameters(rounds: 16384, blockSize: 8, parallelism: 1))
    let key = try parameters.key(
      of: Passphrase(opening: "pleaseletmein"), salt: Data("SodiumChloride".utf8))
    #expect(
      key.withUnsafeBytes { Array($0) }.map { String($0, radix: 16) }.joined(separator: " ")
        == "70 23 bd cb 3a fd 73 48 46 1c 6 cd 81 fd 38 eb "
        + "fd a8 fb ba 90 4f 8e 3e a9 b5 43 f6 54 5d a1 f2")
  }

  @Test(arguments: [
    (0, 8, 1), (-1024, 8, 1), (512, 8, 1), (1025, 8, 1), (1 << 19, 8, 1), (1 << 40, 8, 1),
    (1024, 0, 1), (1024, 17, 1), (1024, 8, 0), (1024, 8, 5), (Int.min, Int.max, Int.max),
  ])
  func `a file cannot ask for work without end`(numbers: (Int, Int, Int)) {
    #expect(
      ScryptParameters(rounds: numbers.0, blockSize: numbers.1, parallelism: numbers.2) == nil)
  }

  @Test func `a blob opens in its own place only`() throws {
    let previous = Data(count: 16)
    let places: [BlobPlace] = [
      .document(id, number: 1), .document(id, number: 2), .document(.random(), number: 1),
      .head(id), .caseKey(id), .register, .facts(id, number: 1, previous: previous),
      .facts(id, number: 1, previous: Data(repeating: 1, count: 16)),
      .facts(id, number: 2, previous: previous),
    ]
    for (written, place) in places.enumerated() {
      let blob = try seal.close(Data("inhoud".utf8), at: place)
      for (read, other) in places.enumerated() {
        if read == written {
          #expect(try seal.open(blob, at: other) == Data("inhoud".utf8))
        } else {
          #expect(throws: CaseArchiveFailure.damaged(part: other.part)) {
            try seal.open(blob, at: other)
          }
        }
      }
    }
  }

  @Test func `a blob opens in its own archive and with its own key only`() throws {
    let blob = try seal.close(Data("inhoud".utf8), at: .head(id))
    let key = SymmetricKey(size: .bits256)
    let one = Seal(archive: Data(count: 16), key: key)
    let other = Seal(archive: Data(repeating: 1, count: 16), key: key)
    #expect(throws: CaseArchiveFailure.damaged(part: "head")) {
      try Seal(archive: seal.archive).open(blob, at: .head(id))
    }
    let moved = try one.close(Data("inhoud".utf8), at: .head(id))
    #expect(throws: CaseArchiveFailure.damaged(part: "head")) {
      try other.open(moved, at: .head(id))
    }
  }

  @Test func `a blob with any bit changed or any byte cut off does not open`() throws {
    let blob = try seal.close(Data("inhoud".utf8), at: .head(id))
    for place in blob.indices {
      var changed = blob
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: CaseArchiveFailure.damaged(part: "head")) {
        try seal.open(changed, at: .head(id))
      }
      #expect(throws: CaseArchiveFailure.damaged(part: "head")) {
        try seal.open(blob.prefix(place), at: .head(id))
      }
    }
  }

  // 12 bytes of nonce, 16 of tag, and the content with its end mark filled up to 1 KiB.
  @Test(arguments: [(0, 1024), (1023, 1024), (1024, 2048), (2047, 2048)])
  func `the size of a document shows by the kibibyte`(size: (content: Int, filled: Int)) throws {
    let blob = try seal.close(Data(count: size.content), at: .document(id, number: 1))
    #expect(blob.count == 12 + size.filled + 16)
  }

  @Test func `the same content is sealed differently each time`() throws {
    let blobs = try (0..<100).map { _ in try seal.close(Data("inhoud".utf8), at: .head(id)) }
    #expect(Set(blobs.map { $0.prefix(12) }).count == 100)
    #expect(Set(blobs.map { $0.dropFirst(12) }).count == 100)
  }

  @Test func `bytes of an identifier are its digits`() throws {
    let id = try #require(CaseID("00ff10a0000000000000000000000001"))
    #expect(id.bytes == Data([0, 0xFF, 0x10, 0xA0] + Array(repeating: 0, count: 11) + [1]))
    #expect(CaseID(bytes: id.bytes) == id)
    #expect(CaseID(bytes: id.bytes.dropLast()) == nil)
  }
}

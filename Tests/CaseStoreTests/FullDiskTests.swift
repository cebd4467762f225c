import Foundation
import GRDB
import Testing
import Workbench

@testable import CaseStore

struct FullDiskTests {
  @Test func `a version that does not fit is refused and all others stay`() async throws {
    let folder = try ArchiveFolder()
    let archive = try await folder.create()
    let sample = try await SampleCases(in: archive)
    let before = try await ArchiveContents(of: archive)
    try await archive.onDisk { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let large = Array(repeating: UInt8(1), count: 100_000)
    await #expect(throws: CaseArchiveFailure.diskFull) {
      try await archive.add(SampleCases.version(4, title: ""), document: large, to: sample.aarts)
    }
    await #expect(throws: CaseArchiveFailure.diskFull) {
      _ = try await archive.begin(SampleCases.version(1, title: ""), document: large)
    }
    #expect(try await ArchiveContents(of: archive) == before)
    // Room was made.
    try await archive.onDisk { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try await archive.add(SampleCases.version(4, title: ""), document: large, to: sample.aarts)
    await archive.close()
    #expect(try await folder.contents().cases.map(\.versions.count) == [4, 1])
  }
}

import CaseStore
import Foundation
import Testing
import Workbench

/// A kill while something is done with the archive as a whole.
struct KilledDeedTests {
  let folder: ArchiveFolder
  let before: ArchiveContents

  init() async throws {
    folder = try ArchiveFolder()
    _ = try await folder.fill()
    before = try await folder.contents()
  }

  /// Kills at some moment, looks, and goes on from there.
  private func kill(doing deed: String, _ look: () async throws -> Void) async throws {
    for _ in 0..<12 {
      let lines = try await ArchiveProcess.run(
        on: folder.file, doing: deed, killedAfter: .microseconds(Int.random(in: 0...40_000)))
      try #require(lines.allSatisfy { Int($0) != nil }, "\(lines)")
      try await look()
    }
  }

  /// Every file whose name begins so is a whole archive with these contents.
  private func expectWhole(_ beginning: String, _ contents: ArchiveContents?) async throws {
    for name in try folder.names() where name.hasPrefix(beginning) {
      let found = try await folder.contents(of: name)
      #expect(found.cases == (contents?.cases ?? []), "\(name)")
      try FileManager.default.removeItem(at: folder[name])
    }
  }

  @Test func `of an archive that was being made, there is all or nothing`() async throws {
    try await kill(doing: "create") { try await expectWhole("new-", nil) }
    #expect(try await folder.contents() == before)
  }

  @Test func `a backup that is there is whole`() async throws {
    try await kill(doing: "backup") { try await expectWhole("copy-", before) }
    #expect(try await folder.contents() == before)
  }

  // The process deletes the case with the lower identifier first. After that there is the other
  // one, then none, and then both: the lower one alone would be half a restoring.
  @Test func `a case is deleted and restored as a whole`() async throws {
    let archive = try await folder.open()
    try await archive.backUp(to: folder["copy"])
    await archive.close()
    let last = before.cases.max { $0.id < $1.id }
    try await kill(doing: "deleteAndRestore") {
      let after = try await folder.contents().cases
      #expect([before.cases, [last].compactMap(\.self), []].contains(after))
    }
    let again = try await folder.open()
    _ = try await again.restore(from: folder["copy"], passphrase: ArchiveFolder.passphrase)
    await again.close()
    #expect(try await folder.contents() == before)
  }

  @Test func `one passphrase opens it, the old one or the new one`() async throws {
    try await kill(doing: "passphrase") {
      var opened = 0
      for passphrase in [ArchiveFolder.passphrase, "een andere zin van nu"] {
        do throws(CaseArchiveFailure) {
          #expect(try await folder.contents(passphrase: passphrase) == before)
          opened += 1
        } catch {
          #expect(error == .wrongPassphrase)
        }
      }
      #expect(opened == 1)
    }
  }
}

import CaseStore
import Foundation
import Testing
import Workbench

struct CrashTests {
  /// The numbers in what `ArchiveWriter` wrote: versions that were kept.
  private static func kept(_ lines: [String]) -> [Int] { lines.compactMap { Int($0) } }

  @Test func `what was kept is there after a kill at any moment`() async throws {
    let folder = try ArchiveFolder()
    var latest = 0
    for _ in 0..<20 {
      let delay = Duration.microseconds(Int.random(in: 0...40_000))
      let lines = try await ArchiveProcess.run(on: folder.file, killedAfter: delay)
      let last = try #require(Self.kept(lines).last)
      #expect(last >= latest)

      let archive = try await folder.open()
      let id = try #require(try await archive.cases().first?.id)
      let versions = try await archive.versions(of: id)
      // One more was kept when the kill came before its number was printed.
      #expect([last, last + 1].contains(versions.count))
      // Those before were read after the kill before.
      for version in versions.dropFirst(latest) {
        let document = try await archive.document(of: id, version: version.number)
        #expect(
          document
            == Array(repeating: UInt8(truncatingIfNeeded: version.number), count: 20_000))
      }
      latest = versions.count
      await archive.close()
    }
    #expect(try folder.names() == [ArchiveFolder.name])
  }

  @Test(.enabled(if: ArchiveProcess.privateMounts != nil))
  func `a full disk loses nothing that was kept`() async throws {
    let folder = try ArchiveFolder()
    let disk = folder["schijf"]
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: false)
    let lines = try await ArchiveProcess.run(
      on: disk.appending(path: "kring.archive"),
      after: "mount -t tmpfs -o size=1m tmpfs \"$(dirname \"$1\")\"")
    let last = try #require(Self.kept(lines).last)
    #expect(last > 5)
    #expect(lines.suffix(2) == ["stopped diskFull", "readable \(last)"])
  }

  @Test(.enabled(if: ArchiveProcess.privateMounts != nil))
  func `no archive is made on a full disk`() async throws {
    let folder = try ArchiveFolder()
    let disk = folder["schijf"]
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: false)
    let lines = try await ArchiveProcess.run(
      on: disk.appending(path: "kring.archive"),
      after: """
        mount -t tmpfs -o size=64k tmpfs "$(dirname "$1")"
        head -c 64k /dev/zero > "$(dirname "$1")/vol"
        """)
    #expect(lines == ["failed diskFull"])
  }

  @Test(.enabled(if: ArchiveProcess.privateMounts != nil))
  func `an archive on a disk that cannot be written says so`() async throws {
    let folder = try ArchiveFolder()
    _ = try await folder.fill()
    let lines = try await ArchiveProcess.run(
      on: folder.file,
      after: """
        mount --bind "$(dirname "$1")" "$(dirname "$1")"
        mount -o remount,bind,ro "$(dirname "$1")"
        """)
    #expect(lines == [#"failed inaccessible(reason: "read-only")"#])
    #expect(try await folder.contents().cases.count == 2)
  }
}

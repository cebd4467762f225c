import CaseStore
import Foundation
import Workbench

/// Adds versions to the one case of an archive until it is killed or cannot go on, and prints each
/// number when the version is kept. Then it prints why it stopped, and what it can still read.
/// With the name of a ``Deed`` behind the file, it does that over and over instead.
///
/// Tests run it in a process of its own, and take that, its disk or its rights away.
@main
enum ArchiveWriter {
  static let passphrase = "twaalf letters lang"

  static func main() async {
    let file = URL(filePath: CommandLine.arguments[1])
    do throws(CaseArchiveFailure) {
      if let deed = CommandLine.arguments.dropFirst(2).first.flatMap(Deed.init(rawValue:)) {
        try await deed.repeated(on: file)
      }
      let archive = try await open(file)
      let (id, latest) = try await oneCase(of: archive)
      do throws(CaseArchiveFailure) {
        try await add(to: id, of: archive, after: latest)
      } catch {
        say("stopped \(error)")
        say("readable \(try await readable(id, of: archive))")
      }
    } catch {
      say("failed \(error)")
    }
  }

  private static func open(_ file: URL) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    if GRDBCaseArchive.exists(at: file) {
      try await .open(at: file, passphrase: passphrase, parameters: .quick)
    } else {
      try await .create(at: file, passphrase: passphrase, parameters: .quick)
    }
  }

  private static func oneCase(
    of archive: GRDBCaseArchive
  ) async throws(CaseArchiveFailure) -> (CaseID, latest: Int) {
    if let known = try await archive.cases().first { return (known.id, known.latest.number) }
    return (try await archive.begin(version(1), document: document(1)), 1)
  }

  private static func add(
    to id: CaseID, of archive: GRDBCaseArchive, after latest: Int
  ) async throws(CaseArchiveFailure) {
    say("\(latest)")
    var number = latest
    while true {
      number += 1
      try await archive.add(version(number), document: document(number), to: id)
      say("\(number)")
    }
  }

  /// How many versions are there with the document they were given.
  private static func readable(
    _ id: CaseID, of archive: GRDBCaseArchive
  ) async throws(CaseArchiveFailure) -> Int {
    var count = 0
    for version in try await archive.versions(of: id) {
      let kept = try await archive.document(of: id, version: version.number)
      if kept == document(version.number) { count += 1 }
    }
    return count
  }

  private static func version(_ number: Int) -> CaseVersion {
    CaseVersion(
      number: number, made: Moment(milliseconds: Int64(number)), author: "Sam",
      deed: .changed(code: "tested", subject: ""), title: "Familie \(number)")
  }

  /// Some pages of the database long, and another one for every number.
  private static func document(_ number: Int) -> [UInt8] {
    Array(repeating: UInt8(truncatingIfNeeded: number), count: 20_000)
  }

  /// At once, so that a kill in the next moment finds it written.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}

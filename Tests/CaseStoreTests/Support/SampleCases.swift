import CaseStore
import Foundation
import Workbench

/// Two cases of fictional families, and all that an archive tells of them.
///
///     Familie Aarts     1 begun ─ 2 changed ─ 3 undone
///     Familie Zonneveld 1 begun
struct SampleCases {
  let aarts: CaseID
  let zonneveld: CaseID

  init(in archive: GRDBCaseArchive) async throws {
    zonneveld = try await archive.begin(
      Self.version(1, title: "Familie Zonneveld"), document: Self.document("Zonneveld", 1))
    aarts = try await archive.begin(
      Self.version(1, title: "Familie Aarts"), document: Self.document("Aarts", 1))
    try await archive.add(
      Self.version(
        2, title: "Familie Aarts", deed: .changed(code: "person-added", subject: "Oma Bep")),
      document: Self.document("Aarts", 2), to: aarts)
    try await archive.add(
      Self.version(3, title: "Familie Aarts", deed: .undid(of: 2)),
      document: Self.document("Aarts", 1), to: aarts)
  }

  static func version(
    _ number: Int, title: String,
    deed: CaseVersion.Deed = .changed(code: "begun", subject: ""), author: String = "Sanne"
  ) -> CaseVersion {
    CaseVersion(
      number: number, made: Moment(milliseconds: 1_778_400_000_000 + Int64(number)),
      author: author, deed: deed, title: title)
  }

  static func document(_ name: String, _ number: Int, lines: Int = 1000) -> [UInt8] {
    Array(String(repeating: "\(name), versie \(number)\n", count: lines).utf8)
  }
}

/// Everything that can be read in an archive.
struct ArchiveContents: Hashable {
  struct Case: Hashable {
    var id: CaseID
    var latest: CaseVersion
    var versions: [CaseVersion]
    var documents: [[UInt8]]
  }

  var cases: [Case] = []

  init(of archive: GRDBCaseArchive) async throws(CaseArchiveFailure) {
    for (id, latest) in try await archive.cases() {
      var read = Case(
        id: id, latest: latest, versions: try await archive.versions(of: id), documents: [])
      for version in read.versions {
        read.documents.append(try await archive.document(of: id, version: version.number))
      }
      cases.append(read)
    }
  }
}

extension ArchiveFolder {
  /// Makes an archive with the two cases, and closes it.
  func fill() async throws -> SampleCases {
    let archive = try await create()
    let sample = try await SampleCases(in: archive)
    await archive.close()
    return sample
  }

  /// Opens an archive, reads everything, and closes it.
  func contents(
    of name: String = name, passphrase: String = passphrase
  ) async throws(CaseArchiveFailure) -> ArchiveContents {
    let archive = try await open(name, passphrase: passphrase)
    do throws(CaseArchiveFailure) {
      let contents = try await ArchiveContents(of: archive)
      await archive.close()
      return contents
    } catch {
      await archive.close()
      throw error
    }
  }
}

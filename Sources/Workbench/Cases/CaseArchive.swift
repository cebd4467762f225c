/// Where cases are kept, with all their versions.
///
/// The port between the desk and what keeps its work. A document is the bytes of a case; an archive
/// does not look inside.
public protocol CaseArchive: Sendable {
  /// All cases with their latest version, ordered by title and then by identifier.
  func cases() async throws(CaseArchiveFailure) -> [(id: CaseID, latest: CaseVersion)]

  /// Begins a case with its first version; the version's number must be 1.
  func begin(
    _ first: CaseVersion, document: [UInt8]
  ) async throws(CaseArchiveFailure) -> CaseID

  /// Adds a version to a case. It is kept, whatever happens next, when this returns.
  ///
  /// - Throws: `conflict` unless the version's number is one more than that of the latest.
  func add(
    _ version: CaseVersion, document: [UInt8], to id: CaseID
  ) async throws(CaseArchiveFailure)

  /// All versions of a case, oldest first.
  func versions(of id: CaseID) async throws(CaseArchiveFailure) -> [CaseVersion]

  /// What a case was in one version.
  func document(of id: CaseID, version: Int) async throws(CaseArchiveFailure) -> [UInt8]

  /// Keeps what is being typed about a case and was not sent yet, in the place of what was kept so
  /// before. It is part of no version; an empty one is forgotten.
  func keepDraft(_ draft: [UInt8], of id: CaseID) async throws(CaseArchiveFailure)

  /// What was being typed about a case; empty when all of it was sent.
  func draft(of id: CaseID) async throws(CaseArchiveFailure) -> [UInt8]

  /// Deletes a case: without its key, which goes with it, no copy of its bytes can be read again.
  func delete(_ id: CaseID) async throws(CaseArchiveFailure)
}

/// Why an archive did not do what was asked. Facts only; sentences are made elsewhere.
public enum CaseArchiveFailure: Error, Hashable, Sendable {
  /// The passphrase does not open this archive.
  case wrongPassphrase
  /// A passphrase for a new archive is too short.
  case passphraseTooShort(least: Int)
  /// What is on the disk is not what was written there.
  case damaged(part: String)
  /// The file is no archive of this program.
  case notAnArchive
  /// A newer program wrote the archive.
  case tooNew(version: Int, newestKnown: Int)
  /// Another process has the archive open.
  case inUse
  /// The disk is full. What was kept before is still kept.
  case diskFull
  /// The file or its folder cannot be read or written.
  case inaccessible(reason: String)
  /// There is no such case (any more).
  case unknownCase
  /// The case has no such version.
  case unknownVersion(Int)
  /// Somebody added a version in the meantime.
  case conflict(latest: Int)
  /// A file to be written is there already.
  case fileExists
}

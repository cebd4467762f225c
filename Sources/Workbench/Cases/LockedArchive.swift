public import Foundation

/// An archive that is locked with a passphrase, and of which copies can be kept elsewhere.
public protocol LockedArchive: CaseArchive {
  /// Lets another passphrase open the archive from now on. Backups that were made before keep the
  /// passphrase of then.
  ///
  /// - Throws: `wrongPassphrase` when `old` is not the one of now; `passphraseTooShort`.
  func changePassphrase(from old: String, to new: String) async throws(CaseArchiveFailure)

  /// Makes a copy of all cases in one locked file, which the passphrase of now opens.
  ///
  /// - Throws: `fileExists` where something is already: a backup never replaces anything; `damaged`
  ///   when a case cannot be read, as a copy of damage is no backup.
  func backUp(to file: URL) async throws(CaseArchiveFailure)

  /// Brings cases back from a backup. What is here stays: cases that are not here come in, cases
  /// with fewer versions get the later ones, and a case that went on in another way here comes in
  /// as a case of its own. When it fails, nothing has changed.
  ///
  /// - Parameter passphrase: the one of the backup.
  func restore(
    from file: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> RestoredCases

  /// Lets go of the file, so that it can be opened again, here or elsewhere. What was kept stays
  /// kept; whatever is asked of this archive afterwards is `inaccessible`.
  func close() async
}

/// What a backup brought back. Cases stand in the order of their identifiers in the backup.
public struct RestoredCases: Hashable, Sendable {
  /// Cases that were not here.
  public var added: [CaseID] = []
  /// Cases that were here with fewer versions.
  public var extended: [CaseID] = []
  /// Cases that went on in another way here: the one that was here, and the one that came in.
  public var parted: [Parting] = []
  /// Cases of which everything in the backup was here.
  public var unchanged: [CaseID] = []

  public init() {}

  /// One case that became two.
  public struct Parting: Hashable, Sendable {
    /// As it was here; it is not changed.
    public var here: CaseID
    /// As it was in the backup.
    public var added: CaseID

    public init(here: CaseID, added: CaseID) {
      self.here = here
      self.added = added
    }
  }
}

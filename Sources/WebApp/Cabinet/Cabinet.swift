import Foundation
import Workbench

/// The cabinet with the cases: not there yet, locked, or open.
///
/// It locks itself when the cases lie open unused; on a computer that was asleep, before anything is
/// answered again.
actor Cabinet {
  private let vault: any ArchiveVault
  private let now: @Sendable () -> Moment
  private let clock: any Clock<Duration>
  private let onLock: @Sendable () async -> Void
  private var opened: (desk: CaseDesk, archive: any LockedArchive)?
  private var lastUse = Moment(milliseconds: 0)
  private var watch: Task<Void, Never>?

  /// How long the cases may lie open unused.
  static let minutesUnused = 30

  enum State { case absent, locked, open }

  /// - Parameters:
  ///   - clock: by which it looks, each minute, whether the cases lie unused.
  ///   - onLock: puts away what else is in memory of the cases.
  init(
    vault: any ArchiveVault, now: @escaping @Sendable () -> Moment,
    clock: any Clock<Duration> = ContinuousClock(), onLock: @escaping @Sendable () async -> Void
  ) {
    self.vault = vault
    self.now = now
    self.clock = clock
    self.onLock = onLock
  }

  func state() async -> State {
    await lockIfUnused()
    if opened != nil { return .open }
    return await vault.exists() ? .locked : .absent
  }

  /// The desk on which cases are worked on.
  ///
  /// - Throws: ``Refusal`` while the cabinet is not open.
  func desk() async throws(Refusal) -> CaseDesk { try await use().desk }

  func create(passphrase: String) async throws(Refusal) {
    do throws(CaseArchiveFailure) {
      open(try await vault.create(passphrase: passphrase))
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// Makes the cabinet of a backup, whose passphrase opens it.
  func create(from backup: Data, passphrase: String) async throws(Refusal) {
    try await withTemporaryFile(backup) { file throws(CaseArchiveFailure) in
      open(try await vault.create(from: file, passphrase: passphrase))
    }
  }

  func unlock(passphrase: String) async throws(Refusal) {
    guard await lockIfUnused() else { return }
    do throws(CaseArchiveFailure) {
      open(try await vault.open(passphrase: passphrase))
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// Lets go of the keys; what was typed is kept already.
  func lock() async {
    watch?.cancel()
    let archive = opened?.archive
    opened = nil
    await archive?.close()
    await onLock()
  }

  func changePassphrase(from old: String, to new: String) async throws(Refusal) {
    let archive = try await use().archive
    do throws(CaseArchiveFailure) {
      try await archive.changePassphrase(from: old, to: new)
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// A copy of all cases, which the passphrase of now opens.
  func backup() async throws(Refusal) -> [UInt8] {
    let archive = try await use().archive
    do {
      return try await TemporaryFolder.with { folder in
        let file = folder.appending(component: "cases.kring")
        try await archive.backUp(to: file)
        return Array(try Data(contentsOf: file))
      }
    } catch let failure as CaseArchiveFailure {
      throw Refusal.archive(failure)
    } catch {
      throw Refusal.archive(.inaccessible(reason: ""))
    }
  }

  /// Brings cases back from a backup.
  func restore(from backup: Data, passphrase: String) async throws(Refusal) -> RestoredCases {
    let archive = try await use().archive
    return try await withTemporaryFile(backup) { file throws(CaseArchiveFailure) in
      let restored = try await archive.restore(from: file, passphrase: passphrase)
      // A case that lies on the desk may have got later versions.
      if opened != nil { open(archive) }
      return restored
    }
  }

  private func use() async throws(Refusal) -> (desk: CaseDesk, archive: any LockedArchive) {
    await lockIfUnused()
    guard let opened else { throw Refusal.locked }
    lastUse = now()
    return opened
  }

  private func open(_ archive: any LockedArchive) {
    TemporaryFolder.sweep()
    opened = (CaseDesk(archive: archive, now: now), archive)
    lastUse = now()
    watch?.cancel()
    watch = Task { [weak self, clock] in
      while await self?.lockIfUnused() == false {
        do { try await clock.sleep(for: .seconds(60)) } catch { return }
      }
    }
  }

  /// - Returns: whether it is locked.
  @discardableResult private func lockIfUnused() async -> Bool {
    guard opened != nil else { return true }
    let now = now()
    // A clock that was put back must not keep the cases open.
    lastUse = min(lastUse, now)
    let unused = now.milliseconds - lastUse.milliseconds
    guard unused >= Int64(Self.minutesUnused) * 60_000 else { return false }
    await lock()
    return true
  }

  /// Lets the archive read a backup that was sent. It is sealed, also on the disk.
  private func withTemporaryFile<Value: Sendable>(
    _ backup: Data, _ body: (URL) async throws(CaseArchiveFailure) -> Value
  ) async throws(Refusal) -> Value {
    do {
      return try await TemporaryFolder.with { folder in
        let file = folder.appending(component: "backup.kring")
        try backup.write(to: file)
        return try await body(file)
      }
    } catch let failure as CaseArchiveFailure {
      throw Refusal.backup(failure)
    } catch {
      throw Refusal.archive(.diskFull)
    }
  }
}

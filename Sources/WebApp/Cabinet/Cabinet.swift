import Workbench

/// The cabinet with the cases: not there yet, locked, or open.
actor Cabinet {
  private let vault: any ArchiveVault
  private let now: @Sendable () -> Moment
  private var opened: (desk: CaseDesk, archive: any LockedArchive)?

  enum State { case absent, locked, open }

  init(vault: any ArchiveVault, now: @escaping @Sendable () -> Moment) {
    self.vault = vault
    self.now = now
  }

  func state() async -> State {
    if opened != nil { return .open }
    return await vault.exists() ? .locked : .absent
  }

  /// The desk on which cases are worked on.
  ///
  /// - Throws: ``Refusal`` while the cabinet is not open.
  func desk() throws(Refusal) -> CaseDesk {
    guard let opened else { throw Refusal.locked }
    return opened.desk
  }

  func create(passphrase: String) async throws(Refusal) {
    do throws(CaseArchiveFailure) {
      open(try await vault.create(passphrase: passphrase))
    } catch {
      throw Refusal.archive(error)
    }
  }

  func unlock(passphrase: String) async throws(Refusal) {
    guard opened == nil else { return }
    do throws(CaseArchiveFailure) {
      open(try await vault.open(passphrase: passphrase))
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// Lets go of the keys; what was typed is kept already.
  func lock() async {
    let archive = opened?.archive
    opened = nil
    await archive?.close()
  }

  private func open(_ archive: any LockedArchive) {
    opened = (CaseDesk(archive: archive, now: now), archive)
  }
}

import Workbench

/// The cabinet with the cases: not there yet, locked, or open.
actor Cabinet {
  private let vault: any ArchiveVault
  private let now: @Sendable () -> Moment
  private var openDesk: CaseDesk?

  enum State { case absent, locked, open }

  init(vault: any ArchiveVault, now: @escaping @Sendable () -> Moment) {
    self.vault = vault
    self.now = now
  }

  func state() async -> State {
    if openDesk != nil { return .open }
    return await vault.exists() ? .locked : .absent
  }

  /// The desk on which cases are worked on.
  ///
  /// - Throws: ``Refusal`` while the cabinet is not open.
  func desk() throws(Refusal) -> CaseDesk {
    guard let openDesk else { throw Refusal.locked }
    return openDesk
  }

  func create(passphrase: String) async throws(Refusal) {
    do throws(CaseArchiveFailure) {
      openDesk = CaseDesk(archive: try await vault.create(passphrase: passphrase), now: now)
    } catch {
      throw Refusal.archive(error)
    }
  }

  func unlock(passphrase: String) async throws(Refusal) {
    guard openDesk == nil else { return }
    do throws(CaseArchiveFailure) {
      openDesk = CaseDesk(archive: try await vault.open(passphrase: passphrase), now: now)
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// Lets go of the keys; what was typed is kept already.
  func lock() { openDesk = nil }
}

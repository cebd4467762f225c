import Foundation
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

  func changePassphrase(from old: String, to new: String) async throws(Refusal) {
    guard let opened else { throw Refusal.locked }
    do throws(CaseArchiveFailure) {
      try await opened.archive.changePassphrase(from: old, to: new)
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// A copy of all cases, which the passphrase of now opens.
  func backup() async throws(Refusal) -> [UInt8] {
    guard let opened else { throw Refusal.locked }
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(component: "cases.kring")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try await opened.archive.backUp(to: file)
      return Array(try Data(contentsOf: file))
    } catch let failure as CaseArchiveFailure {
      throw Refusal.archive(failure)
    } catch {
      throw Refusal.archive(.inaccessible(reason: ""))
    }
  }

  private func open(_ archive: any LockedArchive) {
    opened = (CaseDesk(archive: archive, now: now), archive)
  }
}

import Foundation
import Hummingbird
import NIOCore
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
    return try await withFile { file in
      try await opened.archive.backUp(to: file)
      return Array(try Data(contentsOf: file))
    }
  }

  /// Brings cases back from a backup.
  ///
  /// - Parameters:
  ///   - passphrase: the one of the backup.
  ///   - mostBytes: a larger one is refused.
  ///   - body: the bytes of the backup.
  func restore(
    passphrase: String, mostBytes: Int, from body: RequestBody
  ) async throws(Refusal) -> RestoredCases {
    guard let archive = opened?.archive else { throw Refusal.locked }
    let restored = try await withFile { file in
      try Data().write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      var count = 0
      for try await part in body {
        count += part.readableBytes
        guard count <= mostBytes else { throw Refusal.tooLarge }
        try handle.write(contentsOf: Data(part.readableBytesView))
      }
      try handle.close()
      do {
        return try await archive.restore(from: file, passphrase: passphrase)
      } catch CaseArchiveFailure.notAnArchive {
        throw Refusal.noBackup
      } catch CaseArchiveFailure.damaged {
        throw Refusal.damagedBackup
      }
    }
    // Cases on the desk may have gone on.
    open(archive)
    return restored
  }

  /// Does something with a file in a folder of its own, which goes afterwards.
  private func withFile<Value>(
    _ body: (URL) async throws -> Value
  ) async throws(Refusal) -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return try await body(folder.appending(component: "cases.kring"))
    } catch let failure as CaseArchiveFailure {
      throw Refusal.archive(failure)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal.archive(.inaccessible(reason: ""))
    }
  }

  private func open(_ archive: any LockedArchive) {
    opened = (CaseDesk(archive: archive, now: now), archive)
  }
}

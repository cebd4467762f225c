import Foundation
import ReferralLinks
import ServiceDirectories
import SupportNetwork
import Tables

/// A folder with a service directory, as the user named it.
struct DirectorySource {
  let path: String

  init(_ path: String) { self.path = path }

  /// Reads the organisations, services, partners and referral links as one network, and the names
  /// that somebody decided are one of its organisations.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be read or has faults.
  func decidedNetwork() throws(CommandFailure) -> (
    network: SupportNetwork, decided: [String: ActorID]
  ) {
    let (directory, _, folder) = try contents()
    let decided = folder.decisions.compactMap { decision -> (String, ActorID)? in
      guard case .actor(let id) = decision.meaning else { return nil }
      return (decision.written, id)
    }
    return (directory.adding(folder), Dictionary(decided, uniquingKeysWith: { $1 }))
  }

  /// Reads the organisations and services, those that are no longer active, and what the folder
  /// holds of referral links.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be read or has faults.
  func contents() throws(CommandFailure) -> (
    directory: SupportNetwork, inactive: SupportNetwork, folder: ReferralFolder
  ) {
    guard DirectoryFolder.isThere(at: path) else { throw .noDirectory(folder: path) }
    let directory = DirectoryFolder.read(at: path)
    let links = ReferralFolder.read(
      URL(filePath: path, directoryHint: .isDirectory), directory: directory.network)
    let faults = directory.faults.map { LinkFault($0) } + links.faults
    guard faults.isEmpty else { throw .linkFaults(faults) }
    return (directory.network, directory.inactive, links.folder)
  }

  /// Writes what has changed of the referral links.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be written.
  func write(
    _ folder: ReferralFolder, replacing before: ReferralFolder
  ) throws(CommandFailure) {
    do {
      _ = try folder.write(
        to: URL(filePath: path, directoryHint: .isDirectory), replacing: before)
    } catch {
      throw .unwritable(path: path, SystemReason(error))
    }
  }
}

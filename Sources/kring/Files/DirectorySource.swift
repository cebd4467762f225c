import Foundation
import ReferralLinks
import ServiceDirectories
import SupportNetwork
import Tables

/// A folder with a service directory, as the user named it.
struct DirectorySource {
  let path: String

  init(_ path: String) { self.path = path }

  /// Reads the organisations, services, partners and referral links as one network.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be read or has faults.
  func network() throws(CommandFailure) -> SupportNetwork {
    let (directory, folder) = try contents()
    return directory.adding(folder)
  }

  /// Reads the organisations and services, and what the folder holds of referral links.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be read or has faults.
  func contents() throws(CommandFailure) -> (directory: SupportNetwork, folder: ReferralFolder) {
    guard DirectoryFolder.isThere(at: path) else { throw .noDirectory(folder: path) }
    let directory = DirectoryFolder.read(at: path)
    let links = ReferralFolder.read(
      URL(filePath: path, directoryHint: .isDirectory), directory: directory.network)
    let faults = directory.faults.map { LinkFault($0) } + links.faults
    guard faults.isEmpty else { throw .linkFaults(faults) }
    return (directory.network, links.folder)
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

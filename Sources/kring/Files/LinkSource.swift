import Foundation
import ReferralLinks
import SupportNetwork
import Tables

/// A table of referral links, or a referral log, as the user named it; `-` is standard input.
struct LinkSource {
  let name: String

  init(_ name: String) { self.name = name }

  /// Reads the table.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be opened; what is wrong in it is in the table.
  func table(isLog: Bool, lifeDomains: [LifeDomain]) throws(CommandFailure) -> LinkTable {
    let reader = TableReader(try source(), file: InputFile(name).shown)
    return isLog
      ? LinkTable.readLog(reader, lifeDomains: lifeDomains)
      : LinkTable.read(reader, lifeDomains: lifeDomains)
  }

  private func source() throws(CommandFailure) -> any ByteSource {
    do throws(ByteSourceFailure) {
      guard name == NetworkSource.standardInput else { return try OpenedBytes(path: name) }
      return try OpenedBytes(FileBytes(.standardInput))
    } catch {
      switch error {
      case .unreadable(let code): throw .unreadable(file: name, SystemReason(number: code))
      case .damagedArchive:
        let fault = TableFault(
          file: InputFile(name).shown, line: 1, column: 1, fact: .damagedArchive)
        throw .linkFaults([LinkFault(fault)])
      }
    }
  }
}

import Foundation
import Workbench

/// What somebody types to open an archive.
///
/// The same letters give the same bytes on every keyboard: an ö is one letter, or an o with a dot
/// mark, and both become the first (Unicode Normalization Form C).
struct Passphrase {
  let bytes: Data

  /// In letters, for a new one.
  static let leastLength = 12

  /// A passphrase that is to open an archive.
  ///
  /// - Throws: `wrongPassphrase` for nothing at all, which scrypt cannot take.
  init(opening text: String) throws(CaseArchiveFailure) {
    guard !text.isEmpty else { throw .wrongPassphrase }
    bytes = Data(text.precomposedStringWithCanonicalMapping.utf8)
  }

  /// A passphrase that is to close an archive from now on.
  init(closing text: String) throws(CaseArchiveFailure) {
    guard text.count >= Self.leastLength else {
      throw .passphraseTooShort(least: Self.leastLength)
    }
    try self.init(opening: text)
  }
}

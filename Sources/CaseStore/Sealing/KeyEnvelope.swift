import Crypto
import Foundation
import Workbench

/// The key of an archive, sealed with a passphrase.
///
/// Another passphrase makes another envelope around the same key, so that no case need be sealed
/// anew.
struct KeyEnvelope {
  let archive: Data
  let salt: Data
  let parameters: ScryptParameters
  let sealedKey: Data

  static let identifierLength = 16
  static let saltLength = 16

  init(archive: Data, salt: Data, parameters: ScryptParameters, sealedKey: Data) {
    self.archive = archive
    self.salt = salt
    self.parameters = parameters
    self.sealedKey = sealedKey
  }

  init(around seal: Seal, passphrase: Passphrase, parameters: ScryptParameters) throws {
    let salt = Data.random(count: Self.saltLength)
    let outer = Seal(
      archive: seal.archive, key: try parameters.key(of: passphrase, salt: salt))
    self.init(
      archive: seal.archive, salt: salt, parameters: parameters,
      sealedKey: try outer.close(seal, at: .archiveKey(salt: salt, parameters: parameters)))
  }

  /// Takes as long as scrypt does, on the thread that calls.
  ///
  /// - Throws: `wrongPassphrase`. That the envelope itself is whole, its checksum has to tell first:
  ///   a damaged one opens as little as with a wrong passphrase.
  func open(_ passphrase: Passphrase) throws -> Seal {
    let outer = Seal(archive: archive, key: try parameters.key(of: passphrase, salt: salt))
    do {
      return try outer.openKey(
        sealedKey, at: .archiveKey(salt: salt, parameters: parameters))
    } catch {
      throw CaseArchiveFailure.wrongPassphrase
    }
  }

  /// Tells damage from a wrong passphrase. Everything in it lies open in the file anyway; against
  /// somebody who changes the file on purpose it does nothing, and need not.
  var checksum: Data {
    Data(SHA256.hash(data: archive + salt + parameters.bytes + sealedKey))
  }
}

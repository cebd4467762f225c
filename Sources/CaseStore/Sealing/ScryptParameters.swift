import Crypto
import CryptoExtras
import Foundation

/// How much work it takes to make a key of a passphrase, and so to guess one.
///
/// Source: C. Percival and S. Josefsson, "The scrypt password-based key derivation function",
/// RFC 7914, 2016.
package struct ScryptParameters: Hashable, Sendable {
  /// N: how often memory is mixed; a power of two.
  package let rounds: Int
  /// r: the size of a block, in 128 bytes.
  package let blockSize: Int
  /// p: how many times all of it is done.
  package let parallelism: Int

  /// Takes 128 MiB of memory, and about half a second on a laptop.
  package static let standard = ScryptParameters(uncheckedRounds: 1 << 17)
  /// For tests that are not about guessing.
  package static let quick = ScryptParameters(uncheckedRounds: 1 << 10)

  private init(uncheckedRounds rounds: Int) {
    self.rounds = rounds
    blockSize = 8
    parallelism = 1
  }

  /// - Returns: nothing where no archive has such parameters, as a damaged file must not ask for
  ///   more memory than there is, nor for hours.
  package init?(rounds: Int, blockSize: Int, parallelism: Int) {
    let isPowerOfTwo = rounds > 0 && rounds & (rounds - 1) == 0
    guard isPowerOfTwo, (1 << 10...1 << 18).contains(rounds), (1...16).contains(blockSize),
      (1...4).contains(parallelism)
    else { return nil }
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// The three numbers as bytes, for checksums and seals.
  var bytes: Data {
    Data(bigEndian: rounds) + Data(bigEndian: blockSize) + Data(bigEndian: parallelism)
  }

  func key(of passphrase: Passphrase, salt: Data) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism)
  }
}

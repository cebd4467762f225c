import Foundation
import Sharing

/// A file with the secret of a case, by which exports of it stay alike; made when it is not there.
struct KeyFile {
  /// Fewer bytes can be guessed.
  private static let least = 16
  private let path: String

  init(_ path: String) { self.path = path }

  /// The key, and whether it was made just now.
  func key() throws(CommandFailure) -> (key: PseudonymKey, isNew: Bool) {
    guard path == NetworkSource.standardInput || FileManager.default.fileExists(atPath: path) else {
      let secret = (0..<2 * Self.least).map { _ in UInt8.random(in: .min ... .max) }
      try OutputFolder.writeNew(secret, to: path)
      // Whoever can read it can tell which dates and names were meant.
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return (PseudonymKey(bytes: secret), true)
    }
    let secret = try InputFile(path).bytes()
    guard secret.count >= Self.least else { throw .shortKey(file: path, least: Self.least) }
    return (PseudonymKey(bytes: secret), false)
  }
}

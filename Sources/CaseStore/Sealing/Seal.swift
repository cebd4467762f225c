import Crypto
import Foundation
import Workbench

/// A key of one archive, and what it seals.
///
/// Blobs are sealed with AES-GCM under a random nonce; a blob is nonce, content and tag. The key
/// itself seals nothing: each kind of blob has a key of its own, derived from it with HKDF, so that
/// no key has two uses.
struct Seal: Sendable {
  /// The identifier of the archive, which every blob is bound to.
  let archive: Data
  private let key: SymmetricKey

  static let tagLength = 16
  /// The length of a key that was sealed: nonce, key and tag.
  static let sealedKeyLength = 12 + 32 + tagLength

  init(archive: Data, key: SymmetricKey) {
    self.archive = archive
    self.key = key
  }

  /// A new key.
  init(archive: Data) { self.init(archive: archive, key: SymmetricKey(size: .bits256)) }

  func close(_ content: Data, at place: BlobPlace) throws -> Data {
    try sealed(Padding.add(to: content, granule: place.granule), at: place)
  }

  /// - Throws: `damaged` when the blob is not as it was sealed, or belongs elsewhere.
  func open(_ blob: Data, at place: BlobPlace) throws(CaseArchiveFailure) -> Data {
    guard let content = Padding.remove(from: try unsealed(blob, at: place), granule: place.granule)
    else { throw .damaged(part: place.part) }
    return content
  }

  /// Seals another key of the same archive with this one.
  func close(_ inner: Seal, at place: BlobPlace) throws -> Data {
    // Straight from the memory of the key, which is wiped: a copy would stay behind.
    try inner.key.withUnsafeBytes { try sealed($0, at: place) }
  }

  func openKey(_ blob: Data, at place: BlobPlace) throws(CaseArchiveFailure) -> Seal {
    var bytes = try unsealed(blob, at: place)
    defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
    guard bytes.count == 32 else { throw .damaged(part: place.part) }
    return Seal(archive: archive, key: SymmetricKey(data: bytes))
  }

  private func sealed(_ content: some DataProtocol, at place: BlobPlace) throws -> Data {
    let box = try AES.GCM.seal(
      content, using: key(for: place), authenticating: archive + place.fields)
    return Data(box.nonce) + box.ciphertext + box.tag
  }

  private func unsealed(_ blob: Data, at place: BlobPlace) throws(CaseArchiveFailure) -> Data {
    do {
      return try AES.GCM.open(
        AES.GCM.SealedBox(combined: blob), using: key(for: place),
        authenticating: archive + place.fields)
    } catch {
      throw .damaged(part: place.part)
    }
  }

  private func key(for place: BlobPlace) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: archive, info: Data("kring archive, \(place.part)".utf8),
      outputByteCount: 32)
  }
}

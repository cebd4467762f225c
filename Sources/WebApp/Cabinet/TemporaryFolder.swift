import Foundation

/// A folder for a backup on its way, which only this user can read.
enum TemporaryFolder {
  private static let prefix = "kring-backup-"
  private static var place: URL { FileManager.default.temporaryDirectory }

  static func with<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: (URL) async throws -> Value
  ) async throws -> Value {
    let folder = place.appending(
      component: prefix + UUID().uuidString, directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return try await body(folder)
  }

  /// Takes away what a program left that was killed meanwhile: a case that is deleted must not stay
  /// in a backup that nobody knows of.
  static func sweep() {
    let files = FileManager.default
    // In an hour, another Kring has long done with its own.
    let old = Date(timeIntervalSinceNow: -3600)
    for name in (try? files.contentsOfDirectory(atPath: place.path())) ?? []
    where name.hasPrefix(prefix) {
      let folder = place.appending(component: name)
      let attributes = try? files.attributesOfItem(atPath: folder.path())
      guard let changed = attributes?[.modificationDate] as? Date, changed < old else { continue }
      try? files.removeItem(at: folder)
    }
  }
}

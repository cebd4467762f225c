import Foundation
import Workbench

/// A file that is made beside its place, and comes there when it is whole. It never replaces
/// another one, and a crash leaves nothing half done in the place.
struct NewFile {
  let place: URL
  /// Where it is made: an empty file at first, for its owner only.
  let draft: URL

  init(at place: URL) throws(CaseArchiveFailure) {
    self.place = place
    let folder = place.deletingLastPathComponent()
    draft = folder.appending(
      path: ".\(place.lastPathComponent).\(UInt64.random(in: .min ... .max)).new")
    try Self.makeFolder(folder)
    guard access(Self.path(place), F_OK) != 0 else { throw .fileExists }
    try Self.makeEmptyFile(draft)
  }

  /// Brings it to its place, for good: on the disk, not only in memory.
  func settle() throws(CaseArchiveFailure) {
    try Self.flush(draft)
    if link(Self.path(draft), Self.path(place)) == 0 {
      discard()
    } else if errno == EEXIST {
      throw .fileExists
    } else {
      // Some file systems, such as those of memory sticks, know no links. The name is taken with an
      // empty file that was not there, which the file then replaces.
      try Self.makeEmptyFile(place)
      guard rename(Self.path(draft), Self.path(place)) == 0 else { throw .init(errno: errno) }
    }
    try Self.flush(place.deletingLastPathComponent())
  }

  func discard() { unlink(Self.path(draft)) }

  private static func path(_ url: URL) -> String { url.path(percentEncoded: false) }

  private static func makeFolder(_ folder: URL) throws(CaseArchiveFailure) {
    guard access(path(folder), F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .init(error)
    }
  }

  private static func makeEmptyFile(_ file: URL) throws(CaseArchiveFailure) {
    let descriptor = open(path(file), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .init(errno: errno) }
    close(descriptor)
  }

  private static func flush(_ url: URL) throws(CaseArchiveFailure) {
    let descriptor = open(path(url), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .init(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .init(errno: errno) }
  }
}

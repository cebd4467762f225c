import Foundation

/// Where pictures go.
struct OutputFolder {
  private let folder: URL

  init(_ path: String) { folder = URL(filePath: path, directoryHint: .isDirectory) }

  /// The file of a name in the folder.
  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// Writes a file whole or not at all; the folder is made when it is not there.
  func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
    let file = file(name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      let reason = Self.isFolder(file) ? SystemReason.isFolder : SystemReason(error)
      throw CommandFailure.unwritable(path: Self.shown(file), reason)
    }
  }

  /// A file as people write it: without the folder they are in.
  static func shown(_ file: URL) -> String {
    let path = file.relativePath
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  /// Writes a file that must not be there yet.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw CommandFailure.alreadyThere(path: path)
    } catch {
      throw CommandFailure.unwritable(path: path, SystemReason(error))
    }
  }
}

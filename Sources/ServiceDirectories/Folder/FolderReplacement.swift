import Foundation

/// A folder that is made beside another one and takes its place when it is whole.
struct FolderReplacement {
  /// Where the new one is being made.
  let place: String
  private let folder: String

  /// Makes the new folder.
  init(of folder: String) throws {
    let url = URL(filePath: folder).standardizedFileURL
    self.folder = url.path(percentEncoded: false)
    let parent = url.deletingLastPathComponent()
    place =
      parent.appending(path: ".\(url.lastPathComponent)-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(
      atPath: place + "/" + DirectoryFolder.importedFolder, withIntermediateDirectories: true)
  }

  /// Takes what is in the old folder and not in the new one along, and changes places.
  func complete() throws {
    let files = FileManager.default
    guard files.fileExists(atPath: folder) else {
      return try files.moveItem(atPath: place, toPath: folder)
    }
    for name in try files.contentsOfDirectory(atPath: folder) {
      let (old, new) = (folder + "/" + name, place + "/" + name)
      // A table that was compressed is there without the ending now.
      let isThere = files.fileExists(atPath: new.replacing(".csv.gz", with: ".csv"))
      if !isThere { try files.copyItem(atPath: old, toPath: new) }
    }
    let aside = place + "-old"
    try files.moveItem(atPath: folder, toPath: aside)
    do {
      try files.moveItem(atPath: place, toPath: folder)
    } catch {
      try files.moveItem(atPath: aside, toPath: folder)
      throw error
    }
    try? files.removeItem(atPath: aside)
  }

  /// Takes the new folder away when it is not wanted.
  func abandon() { try? FileManager.default.removeItem(atPath: place) }
}

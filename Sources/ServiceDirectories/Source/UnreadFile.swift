import Foundation

/// A file, or a folder with files, that was not read.
struct UnreadFile: Hashable {
  let path: String

  /// What is in a folder beside what was read of it: files, and folders as a whole.
  ///
  /// - Parameter output: the folder that is written, which is no part of the source.
  static func all(
    in folder: String, beside taken: [String], except output: String
  ) -> [UnreadFile] {
    guard Files.isFolder(folder) else { return [] }
    let output = URL(filePath: output).standardizedFileURL
    var unread: [UnreadFile] = []
    var next = [folder]
    while let folder = next.popLast() {
      for name in Files.names(in: folder) where name != DataPackage.file {
        let path = folder + "/" + name
        if URL(filePath: path).standardizedFileURL == output || taken.contains(path) { continue }
        let isFolder = Files.isFolder(path)
        if isFolder, taken.contains(where: { $0.hasPrefix(path + "/") }) {
          next.append(path)
        } else {
          unread.append(UnreadFile(path: isFolder ? path + "/" : path))
        }
      }
    }
    return unread.sorted { $0.path < $1.path }
  }
}

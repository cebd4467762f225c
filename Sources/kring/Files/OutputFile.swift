import Foundation

/// A file that the user named to be written; `-` or nothing is standard output.
struct OutputFile {
  private let path: String?

  /// - Parameter network: the network file it is made from.
  /// - Throws: ``CommandFailure`` when the two are the same, or it has the ending of a network.
  init(_ path: String?, from network: String) throws(CommandFailure) {
    self.path = path == "-" ? nil : path
    guard let path = self.path, network != NetworkSource.standardInput else { return }
    let places = [path, network].map { PictureNames.place(of: URL(filePath: $0)) }
    let ending = URL(filePath: path).pathExtension.lowercased()
    if places[0] == places[1] || ["yaml", "yml"].contains(ending) {
      throw .pageOverNetwork(path: path)
    }
  }

  /// Whether it is standard output.
  var isStandardOutput: Bool { path == nil }

  /// Writes a file whole or not at all, in place of one that was there.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard let path else { return try Terminal.write(bytes) }
    let file = URL(filePath: path, directoryHint: .notDirectory)
    do {
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      let reason = OutputFolder.isFolder(file) ? SystemReason.isFolder : SystemReason(error)
      throw .unwritable(path: path, reason)
    }
  }
}

import Foundation

/// The pictures of one run: each comes from one network, and none goes over a network.
///
/// Two files of the same name in different folders would otherwise give one picture, and the
/// other would be lost without a word.
struct PictureNames {
  private let networks: Set<String>
  private var owners: [String: String] = [:]

  /// - Parameter files: the network files as the user named them.
  init(of files: [String]) {
    networks = Set(files.map { Self.place(of: URL(filePath: $0)) })
  }

  /// Takes a name for a picture of a network file.
  ///
  /// - Throws: ``CommandFailure`` when it is another's, or a network's own.
  mutating func claim(_ picture: URL, for file: String) throws(CommandFailure) {
    let place = Self.place(of: picture)
    if networks.contains(place) { throw .overNetwork(path: OutputFolder.shown(picture)) }
    if let owner = owners[place], owner != file {
      throw .sameName(path: OutputFolder.shown(picture), file: file, other: owner)
    }
    owners[place] = file
  }

  /// A path that is the same for the same place, however it was written.
  static func place(of url: URL) -> String { url.standardizedFileURL.path(percentEncoded: false) }
}

import Foundation
import NetworkFiles
import SupportNetwork

/// A network file as the user named it; `-` is standard input.
struct NetworkSource {
  static let standardInput = "-"

  let name: String

  /// Refuses to read standard input for two networks.
  static func checkInput(_ files: [String]) throws(CommandFailure) {
    guard files.count(where: { $0 == standardInput }) <= 1 else { throw .standardInputTwice }
  }

  init(_ name: String) { self.name = name }

  /// The name of pictures made from it, without an ending.
  var stem: String {
    name == Self.standardInput
      ? "ecomap" : URL(filePath: name).deletingPathExtension().lastPathComponent
  }

  /// Reads the network.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read or has faults.
  func network() throws(CommandFailure) -> SupportNetwork {
    let result = NetworkFile.read(bytes: try InputFile(name).bytes(), name: InputFile(name).shown)
    guard let network = result.network, result.faults.isEmpty else {
      throw CommandFailure.faults(result)
    }
    return network
  }
}

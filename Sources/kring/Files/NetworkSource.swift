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
    let shown = name == Self.standardInput ? "stdin" : name
    let result = NetworkFile.read(bytes: try bytes(), name: shown)
    guard let network = result.network, result.faults.isEmpty else {
      throw CommandFailure.faults(result)
    }
    return network
  }

  /// One byte more than the largest network file: enough to know that it is too large.
  private static let most = NetworkFile.mostBytes + 1

  private func bytes() throws(CommandFailure) -> Data {
    do {
      let handle =
        name == Self.standardInput
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: name))
      return try handle.readAtMost(Self.most)
    } catch {
      throw CommandFailure.unreadable(file: name, SystemReason(error))
    }
  }
}

extension FileHandle {
  /// Reads to the end or up to a number of bytes, also from a pipe.
  fileprivate func readAtMost(_ count: Int) throws -> Data {
    var data = Data()
    while data.count < count, let part = try read(upToCount: count - data.count), !part.isEmpty {
      data.append(part)
    }
    return data
  }
}

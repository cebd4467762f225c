import Foundation
import NetworkFiles
import NetworkQueries

/// The file beside a network that holds its accepted gaps.
struct AcceptedSource {
  /// Nothing for a network from standard input, which has no place.
  let path: String?

  /// - Parameter network: the network file as the user named it.
  init(_ network: String) {
    path =
      network == NetworkSource.standardInput
      ? nil
      : URL(filePath: network).deletingPathExtension().appendingPathExtension(AcceptedFile.ending)
        .relativePath
  }

  /// The accepted gaps; none when there is no file.
  func accepted() throws(CommandFailure) -> [AcceptedGap] {
    guard let path else { return [] }
    do throws(CommandFailure) {
      return try InputFile(path).document { AcceptedFile.read(bytes: $0, name: $1) }
    } catch {
      if case .unreadable(_, .notThere) = error { return [] }
      throw error
    }
  }

  /// Writes the accepted gaps, whole or not at all.
  func write(_ accepted: [AcceptedGap]) throws(CommandFailure) {
    guard let path else { return }
    do {
      try Data(AcceptedFile.text(of: accepted).utf8)
        .write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path, SystemReason(error))
    }
  }
}

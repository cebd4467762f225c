import Foundation
import NetworkFiles
import SupportNetwork
import Testing

extension ActorID {
  static func made(_ text: String) -> ActorID { ActorID(text)! }
}

extension CalendarDate {
  static func made(_ text: String) -> CalendarDate { CalendarDate(iso: text)! }
}

/// Reads a network that a test writes down.
func network(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  -> SupportNetwork
{
  let read = NetworkFile.read(bytes: Array("kring: 1\n\(text)".utf8), name: "test.yaml")
  return try #require(
    read.network, "\(read.printed(in: .english).joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}

/// The networks that come with the program.
enum Networks {
  static let all: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  static func read(_ name: String) throws -> SupportNetwork {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return try #require(NetworkFile.read(bytes: Array(bytes), name: name).network)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Networks")
}

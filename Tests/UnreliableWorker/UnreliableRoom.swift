import DotLanguage
import Foundation
import GraphvizBridge

/// Graphviz's room, in which some words that are no DOT text have another meaning.
struct UnreliableRoom: DrawingRoom {
  func draw(
    _ dot: String, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8] {
    let words = dot.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "process": return Array(String(getpid()).utf8)
    case "crash": crash()
    case "crash-unless-there":
      if FileManager.default.fileExists(atPath: words[1]) { return [] }
      create(words[1])
      crash()
    case "create":
      create(words[1])
      return []
    // As the C library would: on the thread, and deaf to everything.
    case "hang": while true { sleep(1000) }
    case "print":
      FileHandle.standardOutput.write(Data(words[1].utf8))
      return []
    case "bytes": return [UInt8](repeating: 7, count: Int(words[1]) ?? 0)
    default: return try await GraphvizRoom.shared.draw(dot, as: format)
    }
  }

  func places(
    _ dot: String, by engine: DotSketch.Engine
  ) async throws(DotRenderingFailure) -> [UInt8] {
    try await GraphvizRoom.shared.places(dot, by: engine)
  }

  func sizes(of texts: [StyledText]) async throws(DotRenderingFailure) -> [TextSize] {
    try await GraphvizRoom.shared.sizes(of: texts)
  }

  private func create(_ file: String) {
    _ = FileManager.default.createFile(atPath: file, contents: nil)
  }

  private func crash() -> Never {
    kill(getpid(), SIGSEGV)
    abort()
  }
}

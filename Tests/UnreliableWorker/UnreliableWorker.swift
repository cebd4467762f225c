import DotLanguage
import DrawingWorkers
import Foundation
import GraphvizBridge

/// A worker that crashes, hangs or talks nonsense when it is asked to, and a program that such
/// workers belong to.
@main struct UnreliableWorker {
  static func main() async throws {
    switch CommandLine.arguments.dropFirst().first {
    case "draw": await DrawingWorker.run(in: UnreliableRoom())
    case "say": try say(CommandLine.arguments[2].split(separator: ",").compactMap { UInt8($0) })
    case "hang-for-somebody": try await hangForSomebody()
    case "count-after-crashes": try await countAfterCrashes()
    default: exit(EXIT_FAILURE)
    }
  }

  /// Says some bytes once it has been asked anything, and hangs.
  private static func say(_ bytes: [UInt8]) throws {
    _ = try FileHandle.standardInput.read(upToCount: 1)
    try FileHandle.standardOutput.write(contentsOf: bytes)
    while true { sleep(1000) }
  }

  private static let room = WorkerRoom(arguments: ["draw"])

  /// Writes the number of its worker's process, which hangs from then on.
  private static func hangForSomebody() async throws {
    let worker = try await room.draw("process", as: .dot)
    try FileHandle.standardOutput.write(contentsOf: worker + "\n".utf8)
    _ = try await room.draw("hang", as: .dot)
  }

  /// Writes how many files are open and how many children there are, before and after 200 crashes.
  private static func countAfterCrashes() async throws {
    for _ in 1...5 { _ = try? await room.draw("crash", as: .dot) }
    let before = try counts()
    for _ in 1...100 { _ = try? await room.draw("crash", as: .dot) }
    try FileHandle.standardOutput.write(contentsOf: Data("\(before)\n\(counts())\n".utf8))
  }

  private static func counts() throws -> String {
    let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
    let children = tasks.flatMap { task in
      let list = try? String(contentsOfFile: "/proc/self/task/\(task)/children", encoding: .utf8)
      return list?.split(separator: " ") ?? []
    }
    return "\(files) files, \(children.count) children"
  }
}

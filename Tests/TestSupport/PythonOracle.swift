import Foundation

/// Python with networkx, an independent program that knows the same figures.
package enum PythonOracle {
  package static let isThere = (try? output(of: "import networkx", input: Data())) != nil

  /// Runs a script on a value and reads what it prints, both as JSON.
  package static func answer<Question: Encodable, Answer: Decodable>(
    of script: String, to question: Question
  ) throws -> Answer {
    let input = try JSONEncoder().encode(question)
    return try JSONDecoder().decode(Answer.self, from: output(of: script, input: input))
  }

  private struct Failure: Error { let status: Int32 }

  /// Input and output go through files: a pipe that nobody empties would stop Python.
  private static func output(of script: String, input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kring-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let question = folder.appendingPathComponent("question.json")
    let answer = folder.appendingPathComponent("answer.json")
    try input.write(to: question)
    try Data().write(to: answer)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.standardInput = try FileHandle(forReadingFrom: question)
    process.standardOutput = try FileHandle(forWritingTo: answer)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(status: process.terminationStatus)
    }
    return try Data(contentsOf: answer)
  }
}

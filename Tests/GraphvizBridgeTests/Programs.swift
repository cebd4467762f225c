import Foundation

/// Programs from outside the project that tests look at pictures with.
enum Programs {
  static func path(of name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program writes to its output. Its input is a file with the given bytes, whose path
  /// takes the place of `{}` among the arguments.
  static func output(
    of name: String, _ arguments: [String], input: [UInt8]
  ) throws -> Data? {
    guard let path = path(of: name) else { return nil }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments.map { $0 == "{}" ? file.path() : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output ?? Data() : nil
  }
}

/// A picture as pixels, read from the PPM that `pdftoppm` writes.
struct Pixels {
  var width: Int
  var height: Int
  private var values: [UInt8]

  init?(ppm: Data) {
    let bytes = [UInt8](ppm)
    let header = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    guard header.count == 4, header[0].elementsEqual("P6".utf8) else { return nil }
    let sides = String(decoding: header[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    guard sides.count == 2 else { return nil }
    (width, height) = (sides[0], sides[1])
    values = Array(bytes.suffix(3 * width * height))
    guard values.count == 3 * width * height else { return nil }
  }

  /// Red, green and blue, from the top left.
  func colour(_ x: Int, _ y: Int) -> [UInt8] {
    let start = 3 * (y * width + x)
    return Array(values[start..<start + 3])
  }
}

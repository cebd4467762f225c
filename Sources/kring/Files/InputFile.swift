import Foundation
import NetworkFiles

/// A file that the user named to be read; `-` is standard input.
struct InputFile {
  let name: String

  init(_ name: String) { self.name = name }

  /// What messages call it.
  var shown: String { name == NetworkSource.standardInput ? "stdin" : name }

  /// One byte more than the largest file that is read: enough to know that it is too large.
  private static let most = NetworkFile.mostBytes + 1

  func bytes() throws(CommandFailure) -> Data {
    do {
      let handle =
        name == NetworkSource.standardInput
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: name))
      return try handle.readAtMost(Self.most)
    } catch {
      throw CommandFailure.unreadable(file: name, SystemReason(error))
    }
  }

  /// What the file holds, when nothing is wrong with it.
  func document<Document>(
    _ read: (Data, String) -> DocumentResult<Document>
  ) throws(CommandFailure) -> Document {
    let result = read(try bytes(), shown)
    guard let document = result.document, result.faults.isEmpty else {
      throw .faults(result.asFaults)
    }
    return document
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

import Foundation
import Tables

/// A table of a region in a file, plain or packed with gzip, read in blocks of whole lines.
struct BulkFile {
  let path: String
  let isPacked: Bool
  /// In bytes, as it lies on disk.
  let size: Int

  /// - Throws: ``RegionImportFailure`` when the file cannot be read.
  init(_ path: String) throws(RegionImportFailure) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno) }
    defer { close(descriptor) }
    var state = stat()
    guard fstat(descriptor, &state) == 0 else { throw .unreadable(path: path, errno) }
    guard state.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(path: path, EISDIR) }
    size = Int(state.st_size)
    var mark: [UInt8] = [0, 0]
    isPacked = pread(descriptor, &mark, 2, 0) == 2 && GzipBytes.begins(mark)
  }

  /// One line is at most this long; a longer one is no row of numbers.
  static let longestLine = 1 << 16

  /// Ranges of bytes to be read side by side; what is packed can only be read in one.
  func parts(_ count: Int) -> [Range<Int>] {
    guard !isPacked, size > FileBytes.pieceSize else { return [0..<Int.max] }
    let length = size / count + 1
    return (0..<count).map { min($0 * length, size)..<min(($0 + 1) * length, size) }
  }

  /// Calls with blocks of whole lines: those that begin in a range of bytes.
  ///
  /// A line that is too long is given by its first bytes, without an end.
  ///
  /// - Throws: ``RegionImportFailure`` when the file cannot be read to its end.
  func forEachBlock(
    in part: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RegionImportFailure) {
    var source = try bytes(from: max(part.lowerBound - 1, 0))
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: FileBytes.pieceSize + Self.longestLine)
    defer { buffer.deallocate() }
    var held = 0
    // The line at hand belongs to the part before, unless this one begins where a line does.
    var isSkipping = part.lowerBound > 0
    var position = max(part.lowerBound - 1, 0)
    while true {
      let piece = try next(of: &source)
      let count = piece.count
      _ = buffer[held...].update(fromContentsOf: piece)
      var start = 0
      let end = held + count
      if isSkipping {
        guard let feed = buffer[..<end].firstIndex(of: 0x0A) else {
          guard count > 0 else { return }
          position += end
          held = 0
          continue
        }
        start = feed + 1
        isSkipping = false
      }
      if position + start >= part.upperBound { return }
      guard count > 0 else {
        if end > start { body(UnsafeBufferPointer(rebasing: buffer[start..<end])) }
        return
      }
      guard var last = buffer[start..<end].lastIndex(of: 0x0A) else {
        if end - start > Self.longestLine {
          body(UnsafeBufferPointer(rebasing: buffer[start..<start + Self.longestLine + 1]))
          position += end
          held = 0
          isSkipping = true
        } else {
          held = end - start
          position += start
          move(buffer, from: start, count: held)
        }
        continue
      }
      var isLast = false
      if position + last + 1 > part.upperBound {
        // The last line of the part is the one that holds its last byte.
        let place = part.upperBound - 1 - position
        guard place >= start else { return }
        if let feed = buffer[place..<end].firstIndex(of: 0x0A) {
          last = feed
          isLast = true
        }
      }
      body(UnsafeBufferPointer(rebasing: buffer[start...last]))
      if isLast { return }
      held = end - last - 1
      position += last + 1
      if held > Self.longestLine {
        body(UnsafeBufferPointer(rebasing: buffer[last + 1..<last + 2 + Self.longestLine]))
        position += held
        held = 0
        isSkipping = true
      } else {
        move(buffer, from: last + 1, count: held)
      }
    }
  }

  private func bytes(from offset: Int) throws(RegionImportFailure) -> any ByteSource {
    do throws(ByteSourceFailure) {
      let plain = try FileBytes(path: path, from: offset)
      return isPacked ? GzipBytes(plain) : plain
    } catch {
      throw RegionImportFailure(error, path)
    }
  }

  private func next(of source: inout any ByteSource) throws(RegionImportFailure) -> [UInt8] {
    do throws(ByteSourceFailure) { return try source.nextPiece() } catch {
      throw RegionImportFailure(error, path)
    }
  }

  private func move(_ buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int, count: Int) {
    guard let base = buffer.baseAddress else { return }
    base.update(from: base + start, count: count)
  }
}

extension RegionImportFailure {
  fileprivate init(_ failure: ByteSourceFailure, _ path: String) {
    switch failure {
    case .unreadable(let code): self = .unreadable(path: path, code)
    case .damagedArchive: self = .brokenPacking(path: path)
    }
  }
}

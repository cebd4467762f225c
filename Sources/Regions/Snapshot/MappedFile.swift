import Foundation

/// A file mapped into memory to be read, for as long as this lives.
final class MappedFile: Sendable {
  /// The bytes of the file; nobody writes to them through this.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  init(_ path: String) throws(RegionImportFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno) }
    defer { close(descriptor) }
    var state = stat()
    guard fstat(descriptor, &state) == 0 else { throw .unreadable(path: path, errno) }
    guard state.st_mode & S_IFMT == S_IFREG, state.st_size > 0 else {
      throw .notASnapshot(path: path)
    }
    let length = Int(state.st_size)
    guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0),
      start != MAP_FAILED
    else { throw .unreadable(path: path, errno) }
    bytes = UnsafeRawBufferPointer(start: start, count: length)
  }

  deinit {
    if let start = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }
}

import CXXHash
import Foundation
public import NetworkGraph

extension RegionSnapshot {
  /// Writes a region: whole, or not at all.
  ///
  /// - Throws: ``RegionImportFailure/unwritable(path:_:)``.
  ///
  /// Complexity: O(nodes + arcs).
  public static func write(_ region: Region, to path: String) throws(RegionImportFailure) {
    let draft = path + ".\(getpid()).draft"
    do {
      try writeDraft(region, to: draft)
      guard rename(draft, path) == 0 else { throw SystemFault(number: errno) }
    } catch let fault as SystemFault {
      unlink(draft)
      throw .unwritable(path: path, fault.number)
    } catch {
      unlink(draft)
      throw .unwritable(path: path, EIO)
    }
  }

  private struct SystemFault: Error {
    let number: Int32
  }

  private static func writeDraft(_ region: Region, to path: String) throws {
    // What is in it is about people, if only in numbers: for the user's eyes alone.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFault(number: errno) }
    defer { close(descriptor) }
    var header = Array(SnapshotLayout.mark)
    func append(_ number: UInt64) {
      withUnsafeBytes(of: number.littleEndian) { header += $0 }
    }
    append(SnapshotLayout.version)
    append(UInt64(region.householdCount))
    var offset = SnapshotLayout.aligned(SnapshotLayout.headerLength)
    var columns: [(offset: Int, length: Int, hash: UInt64)] = []
    region.forEachColumn { bytes in
      columns.append((offset, bytes.count, XXH3_64bits(bytes.baseAddress, bytes.count)))
      offset = SnapshotLayout.aligned(offset + bytes.count)
    }
    append(UInt64(offset))
    for column in columns {
      append(UInt64(column.offset))
      append(UInt64(column.length))
      append(column.hash)
    }
    append(header.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) })
    try header.withUnsafeBytes { try write($0, to: descriptor, at: 0) }
    var places = columns.makeIterator()
    try region.forEachColumn { bytes in
      if let column = places.next() { try write(bytes, to: descriptor, at: column.offset) }
    }
    guard ftruncate(descriptor, off_t(offset)) == 0, fsync(descriptor) == 0 else {
      throw SystemFault(number: errno)
    }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int
  ) throws {
    var rest = bytes
    var place = off_t(offset)
    while !rest.isEmpty {
      let written = pwrite(descriptor, rest.baseAddress, rest.count, place)
      guard written > 0 else { throw SystemFault(number: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      place += off_t(written)
    }
  }
}

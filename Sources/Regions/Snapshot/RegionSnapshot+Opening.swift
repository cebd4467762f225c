import CXXHash
import Dispatch
public import NetworkGraph
import Synchronization

extension RegionSnapshot {
  /// Opens a region.
  ///
  /// Every byte is compared with its hash before anything is asked, so that a damaged file is
  /// refused and never answers wrongly.
  ///
  /// - Throws: ``RegionImportFailure`` when the file is no snapshot, is damaged, or was written by
  ///   a newer version.
  ///
  /// Complexity: O(bytes), at the speed of memory.
  public static func region(at path: String) throws(RegionImportFailure) -> Region {
    let file = try MappedFile(path)
    let columns = try columns(of: file, path)
    guard isWhole(columns, in: file) else { throw .damagedSnapshot(path: path) }
    return region(from: columns, of: file)
  }

  private struct Place {
    let offset: Int
    let length: Int
    let hash: UInt64
  }

  private static func number(_ place: Int, of file: MappedFile) -> UInt64 {
    UInt64(littleEndian: file.bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self))
  }

  private static func columns(
    of file: MappedFile, _ path: String
  ) throws(RegionImportFailure) -> [Place] {
    guard file.bytes.starts(with: SnapshotLayout.mark) else { throw .notASnapshot(path: path) }
    guard file.bytes.count >= 16 else { throw .damagedSnapshot(path: path) }
    let version = number(1, of: file)
    guard version == SnapshotLayout.version else {
      throw version > SnapshotLayout.version && version < 1000
        ? .newerSnapshot(path: path, version: Int(version)) : .damagedSnapshot(path: path)
    }
    let length = SnapshotLayout.headerLength
    guard file.bytes.count >= length,
      XXH3_64bits(file.bytes.baseAddress, length - 8) == number(length / 8 - 1, of: file),
      number(3, of: file) == UInt64(file.bytes.count)
    else { throw .damagedSnapshot(path: path) }
    return (0..<SnapshotLayout.columnCount).map { column in
      let place = 4 + 3 * column
      return Place(
        offset: Int(number(place, of: file)), length: Int(number(place + 1, of: file)),
        hash: number(place + 2, of: file))
    }
  }

  /// Whether every column has its hash, and nothing but zeros is between them. The columns are
  /// checked side by side.
  private static func isWhole(_ columns: [Place], in file: MappedFile) -> Bool {
    var end = SnapshotLayout.headerLength
    for column in columns {
      guard column.offset >= end, column.length >= 0,
        column.offset + column.length <= file.bytes.count,
        file.bytes[end..<column.offset].allSatisfy({ $0 == 0 })
      else { return false }
      end = column.offset + column.length
    }
    guard file.bytes[end...].allSatisfy({ $0 == 0 }) else { return false }
    let isWhole = Mutex(true)
    DispatchQueue.concurrentPerform(iterations: columns.count) { number in
      let column = columns[number]
      let bytes = UnsafeRawBufferPointer(
        rebasing: file.bytes[column.offset..<column.offset + column.length])
      if XXH3_64bits(bytes.baseAddress, bytes.count) != column.hash {
        isWhole.withLock { $0 = false }
      }
    }
    return isWhole.withLock { $0 }
  }

  private static func region(from columns: [Place], of file: MappedFile) -> Region {
    func column<Element>(_ number: Int, _: Element.Type) -> Column<Element> {
      let column = columns[number]
      return Column(
        mapped: UnsafeRawBufferPointer(
          rebasing: file.bytes[column.offset..<column.offset + column.length]), owner: file)
    }
    func rows(_ first: Int) -> SparseRows {
      SparseRows(starts: column(first, Int32.self), heads: column(first + 1, Int32.self))
    }
    return Region(
      householdCount: Int(number(2, of: file)), ids: column(0, Int64.self),
      kinds: column(1, UInt8.self), areas: column(2, Int32.self), domains: column(3, UInt32.self),
      capacities: column(4, Int32.self), outgoing: rows(5), outgoingDays: column(7, Int32.self),
      bonds: column(8, UInt8.self), incoming: rows(9), incomingDays: column(11, Int32.self),
      people: RegionPeople(
        ids: column(12, Int64.self), starts: column(13, Int32.self), ties: rows(14)))
  }
}

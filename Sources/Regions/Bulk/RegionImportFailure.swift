/// Why a region could not be read or opened.
public enum RegionImportFailure: Error, Hashable, Sendable {
  /// The system's number of what went wrong.
  case unreadable(path: String, Int32)
  case unwritable(path: String, Int32)
  /// A gzip file that ends too early or is damaged.
  case brokenPacking(path: String)
  case noHeading(path: String)
  /// Lines that end as on computers of long ago, with a carriage return alone.
  case oldLineEnds(path: String)
  /// A table of nodes with nothing below its heading.
  case noRows(path: String)
  /// Columns that a table needs and its heading does not name.
  case missingColumns(path: String, [String])
  /// Columns that a heading names more than once, so that nobody can tell which counts.
  case doubledColumns(path: String, [String])
  /// A table that is there both plain and packed, so that nobody can tell which counts.
  case twoTables(path: String, packed: String)
  /// The tables have faults, and the good part alone was not asked for.
  case faults(BulkReport)
  /// More than 2³¹ nodes or arcs.
  case tooLarge(path: String)
  case notASnapshot(path: String)
  /// Written by a newer version of Kring.
  case newerSnapshot(path: String, version: Int)
  case damagedSnapshot(path: String)
}

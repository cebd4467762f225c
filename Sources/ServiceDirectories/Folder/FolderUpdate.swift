import Foundation
import SupportNetwork
import Tables

/// Writes one table of a directory folder anew: what the source says, put together with what the
/// team changed itself since the last import.
///
/// A value that differs from what the last import wrote was changed by the team, and stays. Records
/// that the source no longer has are retired with the day; records that it never had stay.
struct FolderUpdate {
  private let table: FolderTable
  private let today: CalendarDate
  /// What is in the folder now, and what the last import wrote, by identifier.
  private var rows: [String: KeptRow] = [:]
  private var order: [String] = []
  private var last: [String: [String]] = [:]
  private var extraHeadings: [String] = []
  private var writer: TableWriter
  private var baseWriter: TableWriter
  private(set) var changes = FolderChanges()

  private struct KeptRow {
    var cells: [String]
    var extra: [String]
  }

  /// - Parameters:
  ///   - folder: the folder as it is now, if it is there.
  ///   - place: where the new tables are written.
  /// - Throws: ``FolderFault`` when a table of the folder has faults: its rows would be lost.
  init(_ table: FolderTable, of folder: String, in place: String, today: CalendarDate) throws {
    self.table = table
    self.today = today
    var headings = table.columns.map(\.name)
    var delimiter = Delimiter.comma
    var hasMark = false
    var name = table.file
    if let path = DirectoryFolder.file(of: table, in: folder) {
      let found = try RowsInFolder(table, at: path)
      headings = found.headings
      extraHeadings = found.extraHeadings
      delimiter = found.delimiter
      hasMark = found.hasByteOrderMark
      for (cells, extra) in found.rows {
        order.append(cells[0])
        rows[cells[0]] = KeptRow(cells: cells, extra: extra)
      }
      name = URL(filePath: path).lastPathComponent.replacing(".gz", with: "")
    }
    let imported = folder + "/" + DirectoryFolder.importedFolder
    if let path = DirectoryFolder.file(of: table, in: imported) {
      for (cells, _) in try RowsInFolder(table, at: path).rows { last[cells[0]] = cells }
    }
    writer = try TableWriter(
      path: place + "/" + name, headings: headings + extraHeadings, delimiter: delimiter,
      hasByteOrderMark: hasMark)
    baseWriter = try TableWriter(
      path: place + "/" + DirectoryFolder.importedFolder + "/" + table.file,
      headings: table.columns.map(\.name))
  }

  /// How many records of the last import are in the folder and not retired.
  var importedBefore: Int {
    last.count { $0.value[table.number(of: "status")] != FolderStatus.retired.rawValue }
  }

  /// The records that are in the folder and were not written yet, in its order.
  var current: [FolderRow] { order.compactMap(current(_:)) }

  /// A record as it is in the folder.
  func current(_ id: String) -> FolderRow? {
    rows[id].map { FolderRow(table, cells: $0.cells) }
  }

  /// Writes a record of the source.
  mutating func put(_ row: FolderRow) throws {
    try baseWriter.add(row.cells)
    let before = last.removeValue(forKey: row.id)
    guard let kept = rows.removeValue(forKey: row.id) else {
      changes.added += 1
      return try writer.add(row.cells + extraHeadings.map { _ in "" })
    }
    let base = before ?? Array(repeating: "", count: row.cells.count)
    var cells = row.cells
    for column in cells.indices.dropFirst() where kept.cells[column] != base[column] {
      if kept.cells[column] != row.cells[column] { changes.keptValues += 1 }
      cells[column] = kept.cells[column]
    }
    let status = table.number(of: "status")
    if cells == kept.cells {
      changes.unchanged += 1
    } else if kept.cells[status] == FolderStatus.retired.rawValue {
      changes.restored += 1
    } else {
      changes.updated += 1
    }
    try writer.add(cells + kept.extra)
  }

  /// Writes what the source does not have, and closes the files.
  ///
  /// - Parameters:
  ///   - retires: whether what the source no longer has is retired; not when some of the source
  ///     could not be read.
  ///   - secret: what an earlier import brought of these places is taken away.
  /// - Returns: the records that were retired.
  mutating func finish(retires: Bool, _ secret: SecretPlaces) throws -> [FolderRow] {
    var retired: [FolderRow] = []
    for id in order {
      guard let extra = rows[id]?.extra, var row = current(id) else { continue }
      guard let cells = last[id] else {
        changes.ownRecords += 1
        try writer.add(row.cells + extra)
        continue
      }
      var base = FolderRow(table, cells: cells)
      for column in secret.columns(of: row) {
        if row[column] == base[column] { row[column] = "" }
        base[column] = ""
      }
      if retires, base["status"] != FolderStatus.retired.rawValue {
        changes.retired += 1
        (row["status"], row["until"]) = (FolderStatus.retired.rawValue, today.iso)
        (base["status"], base["until"]) = (row["status"], row["until"])
        retired.append(row)
      }
      try writer.add(row.cells + extra)
      try baseWriter.add(base.cells)
    }
    try writer.finish()
    try baseWriter.finish()
    return retired
  }
}

/// That the tables of a folder have faults, so that nothing may be written over them.
struct FolderFault: Error {
  let faults: [TableFault]
}

/// All rows of a table of a folder, in the order of its columns.
struct RowsInFolder {
  private(set) var rows: [(cells: [String], extra: [String])] = []
  let headings: [String]
  let extraHeadings: [String]
  let delimiter: Delimiter
  let hasByteOrderMark: Bool

  init(_ table: FolderTable, at path: String) throws {
    let bytes: OpenedBytes
    do throws(ByteSourceFailure) {
      bytes = try OpenedBytes(path: path)
    } catch {
      throw FolderFault(faults: [TableFault(file: path, line: 1, column: 1, failure: error)])
    }
    var reader = TableReader(bytes, file: path)
    let columns = table.columns.map { reader.headings.column(named: $0.names) }
    headings = zip(table.columns, columns).map { column, number in
      number.map { reader.headings.names[$0] } ?? column.name
    }
    let extra = reader.headings.names.indices.filter { !columns.contains($0) }
    extraHeadings = extra.map { reader.headings.names[$0] }
    delimiter = reader.delimiter
    hasByteOrderMark = reader.hasByteOrderMark
    var faults: [TableFault] = []
    var lines: [String: Int] = [:]
    while let record = reader.next() {
      switch record {
      case .fault(let fault): faults.append(fault)
      case .row(let row):
        let cells = columns.map { row.text($0) ?? "" }
        if cells[0].isEmpty {
          faults.append(row.fault(.missingValue, in: columns[0]))
        } else if let first = lines.updateValue(row.line, forKey: cells[0]) {
          faults.append(row.fault(.repeatedID(cells[0], firstLine: first), in: columns[0]))
        }
        rows.append((cells, extra.map { row[$0] }))
      }
    }
    guard faults.isEmpty else { throw FolderFault(faults: faults) }
  }
}

import Tables

/// One record of a directory as it came: a row of a table, or an object of JSON.
struct SourceRecord: Sendable {
  private enum Content: Sendable {
    case row(TableRow, columns: [SourceField: Int])
    case fields([SourceField: String])
  }

  let file: String
  /// The line of a row; the line on which nothing is known of an object.
  let line: Int?
  private let content: Content

  init(_ row: TableRow, columns: [SourceField: Int]) {
    file = row.file
    line = row.line
    content = .row(row, columns: columns)
  }

  init(fields: [SourceField: String], file: String) {
    self.file = file
    line = nil
    content = .fields(fields)
  }

  /// The text of a field without spaces around it, or nothing where it is blank.
  subscript(_ field: SourceField) -> String? {
    switch content {
    case .row(let row, let columns): columns[field].flatMap { row.text($0) }
    case .fields(let fields): fields[field]
    }
  }

  /// A number that differs where the records do; only good for this run.
  var digest: Int {
    switch content {
    case .row(let row, _): row.digest
    case .fields(let fields): fields.hashValue
    }
  }

  /// Whether it has the field at all, be it blank.
  func has(_ field: SourceField) -> Bool {
    switch content {
    case .row(_, let columns): columns[field] != nil
    case .fields(let fields): fields[field] != nil
    }
  }
}

/// A record, or what is wrong.
enum SourceEvent {
  case record(SourceRecord)
  /// With one record.
  case fault(TableFault)
  /// With the file, of which nothing more can be read.
  case end(TableFault)
}

/// A file of a directory, and what it holds.
struct SourceFile: Sendable {
  /// Its name for messages.
  let name: String
  /// What Kring takes from it; nothing when it takes nothing.
  let table: SourceTable?
  /// The name of the table as people know it.
  let tableName: String
  /// Whether another file holds the same table, so that this one is not taken.
  var isSecond = false
}

/// A directory in one of the formats that Kring knows.
protocol DirectorySource {
  var format: DirectoryFormat { get }
  var files: [SourceFile] { get }

  /// Reads a file from its beginning.
  func read(_ file: SourceFile, _ body: (SourceEvent) throws -> Void) rethrows
}

/// The formats of service directories that are read.
public enum DirectoryFormat: String, Sendable, CaseIterable {
  /// Open Referral's Human Services Data Specification in tables, of any version and profile.
  case hsdsCSV = "hsds-csv"
  /// The same in JSON, and the pages of its API.
  case hsdsJSON = "hsds-json"
  /// Kring's own tables, `organisations.csv` and `services.csv`.
  case folder = "kring"
  /// A Dutch social map in JSON: organisations with themes.
  case socialMap = "sociale-kaart"
}

import Foundation
import Tables

/// A folder of HSDS tables, as comma-separated files that may be compressed.
struct TableSource: DirectorySource {
  let format = DirectoryFormat.hsdsCSV
  let files: [SourceFile]
  private let progress: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - progress: is told how many bytes of a file were read.
  init(folder: String, progress: @escaping @Sendable (Int) -> Void) {
    let package = DataPackage.found(in: folder)
    var taken: Set<SourceTable> = []
    var files: [SourceFile] = []
    let tables = Files.names(in: folder).filter(Files.isTable)
    // What the package names comes before what only looks alike.
    let listed = tables.sorted { one, other in
      (package.tables[one] == nil ? 1 : 0, one) < (package.tables[other] == nil ? 1 : 0, other)
    }
    for name in listed {
      let path = folder + "/" + name
      let stem = Files.stem(of: name)
      let reader = try? TableReader(OpenedBytes(path: path), file: path)
      let tableName = package.tables[name] ?? stem
      let has: (SourceField) -> Bool = { reader?.headings.column(named: $0.names) != nil }
      let table =
        SourceTable.named(tableName, columns: has) ?? SourceTable.named(stem, columns: has)
      let isSecond = table.map { !taken.insert($0).inserted } ?? false
      files.append(
        SourceFile(
          name: path, table: isSecond ? nil : table, tableName: stem, isSecond: isSecond))
    }
    self.files = files.sorted { $0.name < $1.name }
    self.progress = progress
  }

  func read(_ file: SourceFile, _ body: (SourceEvent) throws -> Void) rethrows {
    let bytes: OpenedBytes
    do throws(ByteSourceFailure) {
      bytes = try OpenedBytes(path: file.name)
    } catch {
      return try body(.end(TableFault(file: file.name, line: 1, column: 1, failure: error)))
    }
    var reader = TableReader(bytes, file: file.name)
    var columns: [SourceField: Int] = [:]
    for field in SourceField.allCases {
      columns[field] = reader.headings.column(named: field.names)
    }
    var told = 0
    while let record = reader.next() {
      switch record {
      case .row(let row): try body(.record(SourceRecord(row, columns: columns)))
      case .fault(let fault): try body(reader.hasEnded ? .end(fault) : .fault(fault))
      }
      if reader.bytesTaken > told {
        progress(reader.bytesTaken - told)
        told = reader.bytesTaken
      }
    }
  }
}

/// Which tables the files of a tabular data package hold (`datapackage.json`).
///
/// Source: Frictionless Data, "Tabular Data Package", version 1.
struct DataPackage {
  /// The names of tables by the names of their files.
  var tables: [String: String] = [:]

  /// The name of the file that describes a package.
  static let file = "datapackage.json"
  private static let mostBytes = 8 << 20

  /// The package in a folder, or in the one above it, as some are unpacked; an empty one when there
  /// is none that can be read.
  static func found(in folder: String) -> DataPackage {
    for place in [folder, folder + "/.."] {
      let url = URL(filePath: place + "/" + file)
      guard let data = try? Data(contentsOf: url), data.count <= mostBytes,
        let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let resources = object["resources"] as? [[String: Any]]
      else { continue }
      let named = resources.compactMap { resource -> (String, String)? in
        guard let path = resource["path"] as? String, let name = resource["name"] as? String else {
          return nil
        }
        // Only names of files: a package must not lead anywhere else.
        return (URL(filePath: path).lastPathComponent, name)
      }
      return DataPackage(tables: Dictionary(named, uniquingKeysWith: { first, _ in first }))
    }
    return DataPackage()
  }
}

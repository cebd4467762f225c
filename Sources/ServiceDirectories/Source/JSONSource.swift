import Foundation
import Tables

/// JSON of HSDS or of a Dutch social map: a file, or a folder of files such as saved pages of an API.
///
/// An object within another, such as the organisation of a service, counts when it is nowhere by
/// itself; what several say of one is put together.
struct JSONSource: DirectorySource {
  private(set) var format = DirectoryFormat.hsdsJSON
  private(set) var files: [SourceFile] = []
  private var records: [SourceTable: [SourceRecord]] = [:]
  /// What is wrong with files that cannot be read.
  private(set) var faults: [TableFault] = []
  /// Objects that are of no form that Kring knows, with the files they are in.
  private(set) var unknown: [FoundPlace] = []
  /// How many objects there are of each sort that Kring keeps nothing of.
  private(set) var notKept: [ObjectCount] = []

  /// The largest file that is read; it has to fit in memory.
  static let mostBytes = 64 << 20

  /// - Parameters:
  ///   - paths: the files, in the order of their names.
  init(paths: [String], progress: (Int) -> Void) {
    var objects = JSONObjects()
    for path in paths {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let size = attributes?[.size] as? Int ?? 0
      guard size <= Self.mostBytes else {
        fail(path, .fileTooLarge(most: Self.mostBytes))
        continue
      }
      guard let data = try? Data(contentsOf: URL(filePath: path)) else {
        fail(path, .unreadable(code: ENOENT))
        continue
      }
      progress(data.count)
      guard let value = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      else {
        fail(path, .noJSON)
        continue
      }
      objects.take(value, file: path)
    }
    format = objects.isSocialMap ? .socialMap : .hsdsJSON
    unknown = objects.unknown
    notKept = objects.others.all
    records = objects.records
    files = SourceTable.allCases.filter { records[$0] != nil }.map {
      SourceFile(name: $0.names[0], table: $0, tableName: $0.names[0])
    }
  }

  private mutating func fail(_ path: String, _ fact: TableFault.Fact) {
    faults.append(TableFault(file: path, line: 1, column: 1, fact: fact))
  }

  func read(_ file: SourceFile, _ body: (SourceEvent) throws -> Void) rethrows {
    guard let table = file.table else { return }
    for record in records[table] ?? [] { try body(.record(record)) }
  }
}

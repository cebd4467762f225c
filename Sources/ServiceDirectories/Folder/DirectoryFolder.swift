import Foundation
public import SupportNetwork
public import Tables

/// A folder in which Kring keeps a service directory: tables that a team can also make and change
/// in a spreadsheet.
///
/// `organisations.csv` and `services.csv` hold a record in each row, under headings in English or
/// Dutch. Only `id` and `name` must be there; of a service also `organisation`. Several values in a
/// cell have a semicolon between them. `imported/` holds the same tables as the last import wrote
/// them, so that the next one sees what the team changed itself.
public enum DirectoryFolder {
  static let importedFolder = "imported"

  /// Whether a folder holds such a directory.
  public static func isThere(at path: String) -> Bool {
    file(of: .organisations, in: path) != nil || file(of: .services, in: path) != nil
  }

  /// Where a table of a folder is, if it is there.
  static func file(of table: FolderTable, in folder: String) -> String? {
    ([table.file] + table.otherFiles).flatMap { [$0, $0 + ".gz"] }
      .map { folder + "/" + $0 }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// What reading a folder gave.
  public struct Reading: Sendable {
    /// Organisations and services that hold now, with a membership for each organisation of a
    /// service. What has a fault is not in it.
    public var network: SupportNetwork
    /// What is wrong, in the order of the files; at most ``mostFaults``.
    public var faults: [TableFault] = []
    public var faultCount = 0
    /// Records that are there and do not hold now: retired ones, and services that do not run.
    public var inactive = SupportNetwork(title: "")
    public var retiredCount: Int { inactive.organisations.count + inactive.services.count }

    public static let mostFaults = 200
  }

  /// Reads a folder into a network without households.
  ///
  /// - Parameter path: the folder; its name is the title of the network.
  ///
  /// Complexity: O(n) in the size of the files.
  public static func read(
    at path: String, lifeDomains: [LifeDomain] = LifeDomain.standard
  ) -> Reading {
    var reader = FolderReader(lifeDomains: lifeDomains)
    reader.read(.organisations, at: path) { _ in }
    // A list of organisations alone is a directory too.
    if file(of: .services, in: path) != nil {
      reader.read(.services, at: path) { _ in }
    }
    let title = URL(filePath: path).standardizedFileURL.lastPathComponent
    return reader.reading(title: title)
  }
}

import Foundation
import ServiceDirectories
import SupportNetwork
import Tables

/// A folder with a source and the directory that is made of it; gone when the test is done.
final class ImportFolder: Sendable {
  let url: URL

  init(_ files: [String: String] = [:]) {
    url = FileManager.default.temporaryDirectory.appending(
      path: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    for (name, text) in files { write(text, to: "source/" + name) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var output: String { url.path() + "out" }

  func write(_ text: String, to name: String) {
    let file = url.appending(path: name)
    try! FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try! Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// The rows of a table of the directory, without headings.
  func rows(_ name: String) throws -> [String] {
    try text("out/" + name).split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  /// The lines of the report file about files, records, values, retired records or terms:
  /// `table:line id count × reason detail`, in alphabetical order.
  func reported(_ what: String) throws -> [String] {
    let bytes = try OpenedBytes(path: output + "/import-report.csv")
    var reader = TableReader(bytes, file: "import-report.csv")
    var lines: [String] = []
    while case .row(let row) = reader.next() {
      guard row[0] == what else { continue }
      let cells = [row.text(4), "\(row[5]) × \(row[6])", row.text(8).map(local)]
        .compactMap { $0 }
      lines.append("\(row[3]):\(row[2]) \(cells.joined(separator: " "))")
    }
    return lines.sorted()
  }

  /// A path without the folder of this test.
  private func local(_ text: String) -> String {
    text.replacing(url.path() + "source/", with: "")
  }

  var isWritten: Bool { FileManager.default.fileExists(atPath: output) }

  /// What is beside the source: nothing half made may stay there.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []).sorted()
  }

  @discardableResult
  func imported(
    on day: String = "2026-05-10", _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportReport {
    var options = ImportOptions(today: CalendarDate(iso: day)!)
    change(&options)
    return try DirectoryImport.run(from: url.path() + "source", into: output, options)
  }
}

/// A small directory in tables of HSDS 1.
enum SmallDirectory {
  static let organisations = """
    id,name,alternate_name
    1,Stichting Rixa,Rixa
    2,Buurthuis Ove,

    """
  static let services = """
    id,organization_id,name,status,application_process,wait_time
    10,1,Schuldhulp,active,Bel ons,2 weeks
    11,"1, 2",Samen koken,,,
    12,9,Zwevend,active,,
    13,2,Dicht,inactive,,

    """
  static let files = [
    "organizations.csv": organisations, "services.csv": services,
    "services_taxonomy.csv": "id,service_id,taxonomy_id\n1,10,DM-1\n2,11,x\n3,99,x\n4,10,y\n",
    "taxonomy.csv": "id,name,parent_id\nDM-1,Money,\nx,Knutselen,\n",
    "service_areas.csv":
      "id,service_id,service_area\n1,10,Oosterwijk\n2,10,Wij komen overal in de stad.\n",
  ]
}

import Foundation

/// Finds out what a path holds, and opens it as a directory of its format.
enum SourceFinder {
  /// How deep folders of JSON are looked through.
  private static let deepest = 4

  /// - Parameter format: the format; nothing means that the files show it.
  /// - Returns: the source, or nothing when there is none of a format that Kring knows.
  static func source(
    at path: String, as format: DirectoryFormat?, progress: @escaping @Sendable (Int) -> Void
  ) -> (any DirectorySource)? {
    switch format ?? self.format(of: path) {
    case .hsdsCSV: TableSource(folder: folder(of: path), progress: progress)
    case .hsdsJSON, .socialMap: JSONSource(paths: jsonFiles(at: path), progress: progress)
    case .folder, nil: nil
    }
  }

  /// The format that the names of files show.
  static func format(of path: String) -> DirectoryFormat? {
    guard isFolder(path) else {
      let name = URL(filePath: path).lastPathComponent
      if name == "datapackage.json" { return .hsdsCSV }
      return name.hasSuffix(".json") ? .hsdsJSON : nil
    }
    let names = contents(of: path)
    let stems = Set(
      names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".csv.gz") }.map { name in
        String(name.prefix { $0 != "." }).lowercased()
      })
    if !stems.isDisjoint(with: ["organizations", "organization", "services", "service"]),
      !DirectoryFolder.isThere(at: path) || stems.contains("organizations")
    {
      return .hsdsCSV
    }
    if DirectoryFolder.isThere(at: path) { return .folder }
    if contents(of: folder(of: path)).contains(where: { $0.hasPrefix("organization") })
      && folder(of: path) != path
    {
      return .hsdsCSV
    }
    return jsonFiles(at: path).isEmpty ? nil : .hsdsJSON
  }

  /// The bytes that a source has in all.
  static func size(of path: String) -> Int {
    guard isFolder(path) else { return size(ofFile: path) }
    let names = contents(of: folder(of: path)).filter { !$0.hasPrefix(".") }
    return names.map { size(ofFile: folder(of: path) + "/" + $0) }.reduce(0, +)
  }

  /// Where the tables are: a package may have them in a folder `data`.
  private static func folder(of path: String) -> String {
    let folder = isFolder(path) ? path : URL(filePath: path).deletingLastPathComponent().path()
    let data = folder + "/data"
    let hasTables = contents(of: folder).contains { $0.hasPrefix("organi") && $0.contains(".csv") }
    return !hasTables && isFolder(data) ? data : folder
  }

  private static func jsonFiles(at path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    var files: [String] = []
    var folders = [(path, 0)]
    while let (folder, depth) = folders.popLast() {
      for name in contents(of: folder) {
        let place = folder + "/" + name
        if isFolder(place) {
          if depth < deepest { folders.append((place, depth + 1)) }
        } else if name.hasSuffix(".json"), name != "datapackage.json" {
          files.append(place)
        }
      }
    }
    return files.sorted()
  }

  private static func contents(of folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func size(ofFile path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
  }
}

import Foundation

/// The files and folders of a source, by name; hidden ones do not count.
enum Files {
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The folders below a folder, each before those in it.
  static func folders(below path: String, deepest: Int) -> [String] {
    var found: [String] = []
    var next = [(path, 0)]
    while let (folder, depth) = next.popLast() {
      if depth > 0 { found.append(folder) }
      guard depth < deepest else { continue }
      let inside = names(in: folder).map { folder + "/" + $0 }.filter(isFolder)
      next += inside.reversed().map { ($0, depth + 1) }
    }
    return found
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
  }

  static func name(of path: String) -> String { URL(filePath: path).lastPathComponent }

  static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return path.contains("/") ? folder : "."
  }

  static func isTable(_ name: String) -> Bool {
    [".csv", ".csv.gz"].contains(where: name.lowercased().hasSuffix)
  }

  static func isJSON(_ name: String) -> Bool { name.lowercased().hasSuffix(".json") }

  /// The name of a file without its ending, in lower case.
  static func stem(of name: String) -> String { String(name.prefix { $0 != "." }).lowercased() }

  static func stems(in folder: String) -> Set<String> {
    Set(names(in: folder).filter(isTable).map(stem))
  }
}

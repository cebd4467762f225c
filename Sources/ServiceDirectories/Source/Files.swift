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

/// A file, or a folder with files, that was not read.
struct UnreadFile: Hashable {
  let path: String

  /// What is in a folder beside what was read of it: files, and folders as a whole.
  ///
  /// - Parameter output: the folder that is written, which is no part of the source.
  static func all(in folder: String, beside taken: [String], except output: String) -> [UnreadFile] {
    guard Files.isFolder(folder) else { return [] }
    let output = URL(filePath: output).standardizedFileURL
    var unread: [UnreadFile] = []
    var next = [folder]
    while let folder = next.popLast() {
      for name in Files.names(in: folder) where name != DataPackage.file {
        let path = folder + "/" + name
        if URL(filePath: path).standardizedFileURL == output || taken.contains(path) { continue }
        let isFolder = Files.isFolder(path)
        if isFolder, taken.contains(where: { $0.hasPrefix(path + "/") }) {
          next.append(path)
        } else {
          unread.append(UnreadFile(path: isFolder ? path + "/" : path))
        }
      }
    }
    return unread.sorted { $0.path < $1.path }
  }
}

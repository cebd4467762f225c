import Foundation

/// Where a directory is, and in which form.
enum SourcePlace: Hashable {
  /// Tables of HSDS in a folder.
  case tables(folder: String)
  case json(files: [String])
  /// Kring's own tables in a folder.
  case folder(String)
}

/// Finds out what a path holds.
enum SourceFinder {
  /// How deep folders are looked through.
  private static let deepest = 4

  /// - Parameter format: the format; nothing means that the files show it.
  /// - Throws: ``ImportFailure`` when there is no directory, or more than one.
  static func place(
    at path: String, as format: DirectoryFormat?
  ) throws(ImportFailure) -> SourcePlace {
    guard Files.isFolder(path) else { return try place(atFile: path, as: format) }
    switch format {
    case .hsdsCSV: return .tables(folder: try tables(below: path) ?? path)
    case .hsdsJSON, .socialMap: return .json(files: jsonFiles(below: path))
    case .folder: return .folder(path)
    case nil: break
    }
    let isHSDS = !Files.stems(in: path).isDisjoint(with: ["organizations", "organization"])
    if DirectoryFolder.isThere(at: path), !isHSDS { return .folder(path) }
    for folder in [path, path + "/data"] where isTables(folder) { return .tables(folder: folder) }
    let files = jsonFiles(below: path)
    if !files.isEmpty { return .json(files: files) }
    guard let folder = try tables(below: path) else { throw .unknownFormat }
    return .tables(folder: folder)
  }

  private static func place(
    atFile path: String, as format: DirectoryFormat?
  ) throws(ImportFailure) -> SourcePlace {
    let name = Files.name(of: path)
    if name != DataPackage.file, format != .hsdsCSV, format != .folder {
      guard format != nil || Files.isJSON(name) else { throw .unknownFormat }
      return .json(files: [path])
    }
    let folder = Files.folder(of: path)
    if format == .folder { return .folder(folder) }
    guard let tables = try tables(below: folder) else { throw .unknownFormat }
    return .tables(folder: tables)
  }

  /// The one folder that has tables, at a path or below it; nothing when there is none.
  private static func tables(below path: String) throws(ImportFailure) -> String? {
    for folder in [path, path + "/data"] where isTables(folder) { return folder }
    let folders = Files.folders(below: path, deepest: deepest).filter(isTables)
    guard folders.count < 2 else { throw .severalDirectories(folders) }
    return folders.first
  }

  /// Whether a folder has a table of organisations or of services, by its name or by its package.
  private static func isTables(_ folder: String) -> Bool {
    let names = Files.names(in: folder).filter(Files.isTable)
    let package = DataPackage.found(in: folder)
    return names.contains { name in
      let table = SourceTable.named(package.tables[name] ?? Files.stem(of: name)) { _ in false }
      return table == .organisation || table == .service
    }
  }

  private static func jsonFiles(below path: String) -> [String] {
    ([path] + Files.folders(below: path, deepest: deepest)).flatMap { folder in
      Files.names(in: folder).filter { Files.isJSON($0) && $0 != DataPackage.file }
        .map { folder + "/" + $0 }
    }.filter { !Files.isFolder($0) }.sorted()
  }
}

extension SourcePlace {
  /// The files that are read.
  var files: [String] {
    switch self {
    case .json(let files): files
    case .tables(let folder):
      Files.names(in: folder).filter(Files.isTable).map { "\(folder)/\($0)" }
    case .folder(let folder):
      [FolderTable.organisations, .services].compactMap { DirectoryFolder.file(of: $0, in: folder) }
    }
  }

  /// The bytes that are to be read.
  var size: Int { files.map(Files.size).reduce(0, +) }
}

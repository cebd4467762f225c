import Foundation

/// Whether a path leads to anything.
enum FilePresence {
  static func isFolder(_ path: String) -> Bool {
    var state = stat()
    return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFDIR
  }

  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

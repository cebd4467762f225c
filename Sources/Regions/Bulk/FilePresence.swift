import Foundation

/// Whether a path leads to anything.
enum FilePresence {
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

import Foundation
import Glibc

/// A program that is started as a child process, without anything of Foundation's in between.
struct ChildProgram {
  let path: String

  /// Finds a program in `PATH`; nothing when it is not installed.
  init?(named name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates = folders.map { "\($0)/\(name)" }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    self.path = path
  }

  /// Starts the program and waits until it ends; what it writes is thrown away.
  func run(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let words = ([path] + arguments).map { strdup($0) }
    let settings = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    var status: Int32 = 0
    guard posix_spawn(&child, path, &actions, nil, words + [nil], settings + [nil]) == 0,
      waitpid(child, &status, 0) == child, status == 0
    else { throw Failure(path: path) }
  }

  /// The program could not be started, or ended otherwise than well.
  struct Failure: Error {
    let path: String
  }
}

import Foundation

/// Files asked the same thing, several at once.
enum FilesAtOnce {
  /// Asks each file, on all cores; the answers come in the order of the files.
  ///
  /// A file that cannot be answered for keeps no other from its answer.
  static func ask<Answer: Sendable>(
    _ files: [String],
    _ question: @escaping @Sendable (String) throws(CommandFailure) -> Answer
  ) async -> [Result<Answer, CommandFailure>] {
    let workers = min(files.count, ProcessInfo.processInfo.activeProcessorCount)
    return await withTaskGroup(of: [(Int, Result<Answer, CommandFailure>)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          stride(from: worker, to: files.count, by: workers).map { place in
            (place, Result { () throws(CommandFailure) in try question(files[place]) })
          }
        }
      }
      var answers: [(Int, Result<Answer, CommandFailure>)] = []
      for await some in group { answers += some }
      return answers.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

import ArgumentParser

/// A command that answers, and tells the shell what came of it.
protocol AnsweringCommand: AsyncParsableCommand {
  var console: ConsoleOptions { get }

  /// Answers.
  ///
  /// - Throws: ``CommandFailure`` when nothing can be answered at all.
  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus
}

extension AnsweringCommand {
  func run() async throws {
    let messages = Messages(console.messageLanguage)
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try await answer(messages)
    } catch {
      try error.end(messages)
    }
    try status.exitIfNeeded()
  }
}

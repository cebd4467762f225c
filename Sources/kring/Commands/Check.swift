import ArgumentParser
import SupportNetwork

/// `kring check`: is this a good network file?
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check network files, and say all that is wrong with each.",
    discussion: """
      EXAMPLES
        kring check gezin.yaml
        kring check maps/*.yaml && echo all are fine
        kring check - < gezin.yaml

      Every fault is a line of the form file:line:column: what is wrong and what
      would be right, so that editors can jump to it. Faults go to standard output.
      Nothing is printed about a good file. Nothing is changed.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      try NetworkSource.checkInput(files)
    } catch {
      try error.end(messages)
    }
    var status = ExitStatus.fine
    for file in files {
      do throws(CommandFailure) {
        _ = try NetworkSource(file).network()
      } catch {
        try tell(error, messages)
        status = status.worse(error.status)
      }
    }
    try status.exitIfNeeded()
  }

  /// Faults are what was asked for, so they are output; that a file cannot be read is not.
  private func tell(_ failure: CommandFailure, _ messages: Messages) throws {
    guard case .faults = failure else {
      return failure.lines(messages).forEach(Terminal.warn)
    }
    do throws(CommandFailure) {
      for line in failure.lines(messages) { try Terminal.say(line) }
    } catch {
      try error.end(messages)
    }
  }
}

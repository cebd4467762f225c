import ArgumentParser
import NetworkFiles
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
      Nothing is printed about a good file. Nothing is changed. Files of settings, of
      accepted gaps, of learning questions and of terms are checked too.
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
        try check(InputFile(file))
      } catch {
        try tell(error, messages)
        status = status.worse(error.status)
      }
    }
    try status.exitIfNeeded()
  }

  /// Reads a file as what it says it is.
  private func check(_ file: InputFile) throws(CommandFailure) {
    let bytes = try file.bytes()
    let result =
      switch FileSort.of(bytes) {
      case .network: NetworkFile.read(bytes: bytes, name: file.shown)
      case .settings: SettingsFile.read(bytes: bytes, name: file.shown).asFaults
      case .catalogue:
        CatalogueFile.read(
          bytes: bytes, name: file.shown, addingTo: CatalogueFile.standard
        ).asFaults
      case .accepted: AcceptedFile.read(bytes: bytes, name: file.shown).asFaults
      case .terms: TermMapFile.read(bytes: bytes, name: file.shown).asFaults
      }
    guard result.faults.isEmpty else { throw .faults(result) }
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

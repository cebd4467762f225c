import ArgumentParser
import NetworkQueries
import SupportNetwork

/// Options of every command that asks something of a network.
struct AskingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day asked about; else the latest of the file.", valueName: "yyyy-mm-dd")
  )
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp("A file with the team's own thresholds.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var settings: String?

  @Option(name: .shortAndLong, help: "The form of the answer.")
  var format: AnswerFormat = .text

  /// The settings that the user named, or the standard ones.
  func askingSettings() throws(CommandFailure) -> AskingSettings {
    try .named(settings)
  }
}

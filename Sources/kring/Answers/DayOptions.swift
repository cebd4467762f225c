import ArgumentParser
import NetworkQueries
import SupportNetwork

/// Which day is asked about, and what the team set.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day asked about; else the latest of the file.", valueName: "yyyy-mm-dd")
  )
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp("A file with the team's own thresholds.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var settings: String?

  /// The settings that the user named, or the standard ones.
  func askingSettings() throws(CommandFailure) -> AskingSettings { try .named(settings) }
}

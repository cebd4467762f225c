import ArgumentParser
import NetworkQueries
import SupportNetwork

/// Options of every command that asks something of a network.
struct AskingOptions: ParsableArguments {
  @OptionGroup var day: DayOptions

  @Option(name: .shortAndLong, help: "The form of the answer.")
  var format: AnswerFormat = .text

  var date: CalendarDate? { day.date }

  /// The settings that the user named, or the standard ones.
  func askingSettings() throws(CommandFailure) -> AskingSettings { try day.askingSettings() }
}

import ArgumentParser

/// `kring learn`.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Give learning questions for the worker and the team, with activities.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

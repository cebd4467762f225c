import ArgumentParser

/// `kring gaps`.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Say what is missing in networks, and what could be tried.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

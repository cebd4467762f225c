import ArgumentParser

/// `kring report`.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make one page for a meeting, with the map and all answers.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

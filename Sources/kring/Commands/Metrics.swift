import ArgumentParser

/// `kring metrics`.
struct Metrics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Show the figures of a network, each with the question it raises.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

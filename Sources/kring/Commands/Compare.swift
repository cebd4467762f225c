import ArgumentParser

/// `kring compare`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show what changed between two drawings of a network.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

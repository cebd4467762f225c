import ArgumentParser

/// `kring talk`.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk", abstract: "Print a guide for the conversation with the household.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

import ArgumentParser

/// `kring path`.
struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the way from one person or organisation to another, or to help.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

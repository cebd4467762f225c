import ArgumentParser

/// `kring import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a network file from the file of another program.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

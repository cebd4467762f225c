import ArgumentParser

/// `kring whatif`.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Show what is lost or gained when somebody goes or comes.")

  @OptionGroup var console: ConsoleOptions

  func run() throws {}
}

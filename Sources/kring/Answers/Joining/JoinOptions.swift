import ArgumentParser

/// What is taken together with the network files that a command asks.
struct JoinOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with a service directory to take together with the files.", valueName: "folder"),
    completion: .directory)
  var directory: String?
}

import ArgumentParser
import NetworkQueries
import SupportNetwork
import Wording

/// `kring compare`: what changed between two drawings.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what changed between two drawings of a network.",
    usage: "kring compare [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring compare gezin.yaml
            the two latest days of one file
        kring compare gezin.yaml --since 2025-05-13
            that day and the latest one
        kring compare gezin-2025.yaml gezin-2026.yaml
            two files, the earlier one first
        kring compare gezin.yaml --format json

      It tells who came and went, what changed in the ties, what it means for each
      need, which gaps opened and closed, and which figures differ. People, needs
      and ties are found again by their short names, so keep those the same.
      """)

  @Argument(
    help: "The earlier file and the later one, or one file with several days.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The earlier day; else the day before the latest of the file.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(
    help: ArgumentHelp("Only the household of this name or short name.", valueName: "name"))
  var household: String?

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    guard (1...2).contains(files.count) else {
      throw ValidationError("Give one file, or two: the earlier one first.")
    }
  }

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      let settings = try asking.askingSettings()
      let (earlier, later) = try networks(settings)
      let language = console.pictureLanguage(of: later.network)
      let comparisons = try later.households(household).compactMap {
        later.compiled.changes(around: $0.id, since: earlier.compiled, settings: settings)
      }
      guard !comparisons.isEmpty else { throw .nothingToCompare(file: later.file) }
      let answer = ChangeAnswer(
        comparisons, tone: .happened, before: earlier.compiled, after: later.compiled)
      try answer.say(as: asking.format, name: "compare", in: language)
    } catch {
      try error.end(messages)
    }
  }

  /// The two networks to compare.
  private func networks(
    _ settings: AskingSettings
  ) throws(CommandFailure) -> (AskedNetwork, AskedNetwork) {
    if files.count == 2 {
      if files[0] == files[1], files[0] == NetworkSource.standardInput { throw .standardInputTwice }
      let earlier = try AskedNetwork(files[0], on: since, settings: settings)
      return (earlier, try AskedNetwork(files[1], on: asking.date, settings: settings))
    }
    let later = try AskedNetwork(files[0], on: asking.date, settings: settings)
    if let since {
      if let day = later.compiled.date, since >= day { throw .sinceIsLater(since, day) }
      return (later.on(since, settings: settings), later)
    }
    return (try later.previous(), later)
  }
}

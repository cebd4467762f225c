import ArgumentParser
import NetworkQueries
import SupportNetwork

/// `kring accept`: a gap that was talked about stays quiet until a day.
struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Let a gap that was talked about stay quiet until a day.",
    usage: "kring accept [<options>] <file> <key>",
    discussion: """
      EXAMPLES
        kring gaps gezin.yaml --keys
            shows the key of each gap
        kring accept gezin.yaml one-way/gezin --until 2026-12-01 \\
            --reason "Eerst rust, daarna kijken wat ze zelf willen doen"
            the gap stays quiet up to and on that day
        kring accept gezin.yaml one-way/gezin --withdraw
            from now on the gap is told again

      What was accepted is kept beside the network, in gezin.accepted. The network
      itself is not changed.
      """)

  @Argument(help: "A network file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Argument(help: "The key of the gap, as kring gaps --keys shows it.")
  var key: String

  @Option(help: "Why it can wait.")
  var reason: String?

  @Option(
    help: ArgumentHelp("The last day on which it stays quiet.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @Flag(help: "Take the acceptance back.")
  var withdraw = false

  @OptionGroup var day: DayOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    guard !withdraw else { return }
    let hasReason = reason.map { $0.contains { !$0.isWhitespace } } ?? false
    guard hasReason, until != nil else {
      throw ValidationError("Give --reason and --until, or --withdraw.")
    }
  }

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      try Terminal.say(withdraw ? try takeBack(messages) : try accept(messages))
    } catch {
      try error.end(messages)
    }
  }

  private func accept(_ messages: Messages) throws(CommandFailure) -> String {
    guard let reason, let until else {
      preconditionFailure("the command line was found to have both")
    }
    guard file != NetworkSource.standardInput else { throw .noPlaceToKeep }
    guard until >= .today else { throw .dayIsPast(until) }
    let settings = try day.askingSettings()
    let asked = try AskedNetwork(file, on: day.date, settings: settings)
    guard asked.compiled.allGaps(settings: settings).contains(where: { $0.key == key }) else {
      throw .noSuchGap(file: file, key: key)
    }
    let source = AcceptedSource(file)
    let others = try source.accepted().filter { $0.key != key }
    try source.write(others + [AcceptedGap(key: key, reason: reason, until: until, since: .today)])
    return messages.accepted(key, until)
  }

  private func takeBack(_ messages: Messages) throws(CommandFailure) -> String {
    let source = AcceptedSource(file)
    let all = try source.accepted()
    let others = all.filter { $0.key != key }
    guard others.count < all.count else { throw .notAccepted(file: file, key: key) }
    try source.write(others)
    return messages.withdrawn(key)
  }
}

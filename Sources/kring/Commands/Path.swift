public import ArgumentParser
public import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// `kring path`: how to get from one to another, or to help.
struct Path: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the way from one person or organisation to another, or to help.",
    discussion: """
      EXAMPLES
        kring path gezin.yaml --to schuldhulp
            the way from the household to the debt service
        kring path gezin.yaml --from Mila --to "Juf Noor" --by strongest --count 3
            the three strongest ways; names as people say them are fine
        kring path wijk.yaml --from jansen --to-domain finances --with-room
            the way to any service that helps with money and has a place free
        kring path gezin.yaml --to huisarts --informal-first --shared-only
            by way of somebody close, over ties that may be shared

      ORDER
      shortest   the fewest steps
      strongest  the largest trust: the product of the trust of the steps
      fastest    the fewest days of waiting

      EXIT CODES
        0   there is a way
        1   there is none
      """)

  @Argument(
    help: "A network file; - reads standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Where it begins; else the only household of the file.", valueName: "name"))
  var from: String?

  @Option(help: ArgumentHelp("Whom it leads to, by name or short name.", valueName: "name"))
  var to: String?

  @Option(help: ArgumentHelp("A life domain to find help in.", valueName: "code"))
  var toDomain: String?

  @Option(help: "What the best way is.")
  var by: WayOrder = .shortest

  @Option(help: ArgumentHelp("How many ways, the best one and its alternatives.", valueName: "n"))
  var count = 1

  @Option(help: ArgumentHelp("The most steps.", valueName: "n"))
  var maxSteps: Int?

  @Option(help: ArgumentHelp("Who may not be on it; may be given again.", valueName: "name"))
  var without: [String] = []

  @Flag(help: "Only over ties that may be shared.")
  var sharedOnly = false

  @Flag(help: "The first step is to somebody who helps unpaid.")
  var informalFirst = false

  @Flag(help: "Only to services that have a free place.")
  var withRoom = false

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if (to == nil) == (toDomain == nil) {
      throw ValidationError("Give either --to or --to-domain.")
    }
    if !(1...1000).contains(count) { throw ValidationError("--count is 1 to 1000.") }
    if let maxSteps, maxSteps < 1 { throw ValidationError("--max-steps is at least 1.") }
  }

  func answer(_ messages: Messages) throws(CommandFailure) -> ExitStatus {
    let asked = try AskedNetwork(file, on: asking.date, settings: try asking.askingSettings())
    let start = try asked.start(from)
    var options = WayOptions(
      order: by, count: count, sharedOnly: sharedOnly, startsInformally: informalFirst,
      mostSteps: maxSteps, needsRoom: withRoom)
    for name in without { options.excluding.insert(try asked.actor(name)) }
    let (goal, ways) = try found(from: start, options, in: asked)
    let language = console.pictureLanguage(of: asked.network)
    let wording = Wording(language)
    switch asking.format {
    case .text:
      try Answering.say(wording.wayPage(ways, from: start, to: goal, order: by, in: asked.compiled))
    case .json:
      let body = WaysBody(ways, from: start, to: goal, order: by, of: asked, wording)
      try Answering.say(body, as: "path", in: language)
    case .csv:
      let body = WaysBody(ways, from: start, to: goal, order: by, of: asked, wording)
      try Terminal.write(CSVText(body).bytes)
    }
    return ways.isEmpty ? .findings : .fine
  }

  private func found(
    from start: ActorID, _ options: WayOptions, in asked: AskedNetwork
  ) throws(CommandFailure) -> (WayGoal, [Way]) {
    if let to {
      let end = try asked.actor(to)
      return (.actor(end), asked.compiled.ways(from: start, to: end, options))
    }
    let domain = try asked.domain(toDomain ?? "")
    let household = asked.compiled.household(of: start)
    let fitting = asked.compiled.fittingServices(in: domain, for: household)
    guard fitting.isEmpty else {
      return (.service(domain), asked.compiled.ways(from: start, toServiceIn: domain, options))
    }
    return (.expert(domain), asked.compiled.ways(from: start, toExpertIn: domain, options))
  }
}

extension WayOrder: ExpressibleByArgument {}

import ArgumentParser
import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// `kring links`: the links between organisations that would help most.
struct Links: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Find the links between organisations that would help most.",
    usage: "kring links [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring links team.yaml --directory directory --top 10
            the ten links that bring most needs to fitting help
        kring links cases/*.yaml --directory directory --for "Wijkteam Noord"
            which new partners should one team get?
        kring links team.yaml --worst-off-first
            looks first where most is out of reach
        kring links team.yaml --top 3 --exact
            the true best choice, for a small network

      A link helps a need when a way with that one new link leads from whoever meets
      the household to a fitting service with room. How sure the choice is stands
      below it. Nobody is named; counts of fewer than 5 households are hidden.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @OptionGroup var join: JoinOptions

  @Option(help: ArgumentHelp("How many links.", valueName: "count"))
  var top = 10

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Only links that begin at this team or organisation.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("Only needs in this life domain.", valueName: "code"))
  var domain: String?

  @Option(help: ArgumentHelp("Only needs in this area.", valueName: "name"))
  var area: String?

  @Option(help: ArgumentHelp("How many links away is still nearby.", valueName: "steps"))
  var within = 3

  @Option(help: ArgumentHelp("The most new links to one organisation.", valueName: "count"))
  var cap: Int?

  @Flag(help: "The area with the largest share out of reach first.")
  var worstOffFirst = false

  @Flag(help: "The true best choice; only for small networks.")
  var exact = false

  @Flag(help: "Only links within one area.")
  var withinArea = false

  @Flag(help: "Only links that were agreed on, and are not in use.")
  var onlyAgreed = false

  @Option(
    help: ArgumentHelp("Only the links of a CSV file with columns from and to.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var candidates: String?

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, join.directory == nil {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
    for (name, value) in [("--top", top), ("--within", within), ("--cap", cap ?? 1)]
    where value < 1 || value > 1000 {
      throw ValidationError("\(name) takes a number from 1 to 1000, not \(value).")
    }
    if exact, worstOffFirst {
      throw ValidationError("--exact and --worst-off-first: one of the two.")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let settings = try asking.askingSettings()
    let asked = try AskedNetwork.joining(
      files, join, on: asking.date, settings: settings, messages)
    let question = try question(of: asked)
    let answer: MissingLinks
    do throws(TooManyLinks) {
      answer = try asked.compiled.missingLinks(question, settings: settings)
    } catch {
      throw .tooManyLinks(file: asked.file, count: error.candidates)
    }
    let language = console.pictureLanguage(of: asked.network)
    let wording = Wording(language)
    let body = LinksBody(answer, in: asked.compiled, wording)
    switch asking.format {
    case .text: try Answering.say(wording.linksPage(answer, in: asked.compiled))
    case .json: try Answering.say(body, as: "links", in: language)
    case .csv: try Terminal.write(CSVText(body).bytes)
    }
    return .fine
  }

  private func question(of asked: AskedNetwork) throws(CommandFailure) -> LinkQuestion {
    var question = LinkQuestion(
      count: top, steps: within,
      team: try team.map { name throws(CommandFailure) in try asked.actor(name) },
      domain: try domain.map { code throws(CommandFailure) in try asked.domain(code) },
      area: try area.map { name throws(CommandFailure) in
        try asked.area(name, among: Set(asked.network.households.compactMap(\.area)).sorted())
      }, mostPerReceiver: cap)
    question.worstOffFirst = worstOffFirst
    question.exact = exact
    question.withinArea = withinArea
    question.onlyAgreed = onlyAgreed
    if let candidates {
      question.candidates = try LinkCandidates(candidates).pairs(in: asked)
    }
    return question
  }
}

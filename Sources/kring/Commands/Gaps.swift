public import ArgumentParser
public import NetworkQueries
import SupportNetwork
import Wording

/// `kring gaps`: what is missing, and what could be tried.
struct Gaps: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Say what is missing in networks, and what could be tried.",
    usage: "kring gaps [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring gaps gezin.yaml
            says what is missing, the most urgent first
        kring gaps *.yaml --severity concern --format csv > gaps.csv
            puts what matters of many households into a spreadsheet
        kring gaps cases/*.yaml --team --directory directory
            says what is missing in services and links, over all cases together
        kring gaps gezin.yaml --rule avoided-topic --domain finances
            looks for one thing only
        kring gaps --rules
            explains every rule
        kring gaps gezin.yaml --keys
            shows the keys by which kring accept takes them

      A gap is a cue for a conversation, never a judgement. What is not on the map is
      not known, and may be there all the same. Each file is asked on its own; with
      --team or --directory the files are taken together. With --team no household is
      named, and fewer than 5 are not counted exactly.

      EXIT CODES
        0   nothing is missing
        1   something is
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Option(help: ArgumentHelp("Only this rule; may be given more than once.", valueName: "code"))
  var rule: [GapCode] = []

  @Option(help: ArgumentHelp("Only gaps in this life domain.", valueName: "code"))
  var domain: String?

  @Option(help: ArgumentHelp("Only gaps of this household.", valueName: "name"))
  var household: String?

  @Option(help: "Only gaps that are at least this severe.")
  var severity: Severity = .attention

  @Flag(help: "Only what is missing in the network of a team, over all files together.")
  var team = false

  @OptionGroup var join: JoinOptions

  @Flag(help: "Show with each gap the key that tells it from others.")
  var keys = false

  @Flag(help: "Explain the rules and their numbers, and look at no file.")
  var rules = false

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, !rules, join.directory == nil {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
    if team, household != nil {
      throw ValidationError("--team names no household: leave out --household.")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let settings = try asking.askingSettings()
    if rules {
      try Answering.say(Wording(console.messageLanguage).rulesPage(settings.gaps))
      return .fine
    }
    let question = GapsQuestion(
      date: asking.date, settings: settings, rules: Set(rule), domain: domain,
      household: household, isAboutTeam: team, leastSeverity: severity, today: .today)
    if team || join.directory != nil {
      let found = try question.answer(files, join, messages)
      try say([found])
      return found.found.gaps.isEmpty ? .fine : .findings
    }
    try NetworkSource.checkInput(files)
    let answers = AnsweredFiles(
      await FilesAtOnce.ask(files) { file throws(CommandFailure) in try question.answer(file) },
      named: household)
    answers.warn(messages)
    if !answers.given.isEmpty { try say(answers.given) }
    let found = answers.given.contains { !$0.found.gaps.isEmpty }
    return answers.status.worse(found ? .findings : .fine)
  }

  private func say(_ files: [FileGaps]) throws(CommandFailure) {
    let language = console.pictureLanguage(of: files[0].found.network.network)
    let wording = Wording(language)
    switch asking.format {
    case .text where team:
      try Answering.say(
        wording.teamGapsPage(files[0].found, quiet: files[0].quiet, showsKeys: keys))
    case .text:
      try Answering.say(
        wording.gapsPage(
          files.map(\.found), quiet: files.map(\.quiet).reduce(0, +), showsKeys: keys))
    case .json: try Answering.say(GapsBody(files, wording), as: "gaps", in: language)
    case .csv: try Terminal.write(CSVText(GapsBody(files, wording)).bytes)
    }
  }
}

extension GapCode: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

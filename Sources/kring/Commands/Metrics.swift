import ArgumentParser
import NetworkQueries
import SupportNetwork
import Wording

/// `kring metrics`: the network in figures, each with a question.
struct Metrics: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Show the figures of a network, each with the question it raises.",
    usage: "kring metrics [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring metrics gezin.yaml
            the figures of the household, and of each member with ties of their own
        kring metrics *.yaml --format csv > figures.csv
            many households in a spreadsheet, one figure in a row

        kring metrics --referral team.yaml --directory directory
            who refers to whom, what came of it, how long people wait

      With --referral or --directory the files are taken together. With --referral no
      household is named, and everything is in the order of names.

      No figure is good or bad, and none is a score. A figure that cannot be said,
      such as a share of nobody, is empty.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Flag(help: "The network of referrals between organisations, over all files together.")
  var referral = false

  @OptionGroup var join: JoinOptions

  @Option(help: ArgumentHelp("How many steps are counted for reach.", valueName: "steps"))
  var within = 3

  @Option(
    help: ArgumentHelp("Only the household of this name or short name.", valueName: "name"))
  var household: String?

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, join.directory == nil {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
    if referral, household != nil {
      throw ValidationError("--referral names no household: leave out --household.")
    }
    if within < 1 || within > 20 {
      throw ValidationError("--within takes a number of steps from 1 to 20, not \(within).")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let settings = try asking.askingSettings()
    if referral || join.directory != nil {
      let asked = try AskedNetwork.joining(
        files, join, on: asking.date, settings: settings, messages)
      if referral {
        try say(asked.compiled.referralMetrics(within: within, settings: settings), of: asked)
      } else {
        try say([FileMetrics(asked, household: household)])
      }
      return .fine
    }
    try NetworkSource.checkInput(files)
    let (date, household) = (asking.date, household)
    let answers = AnsweredFiles(
      await FilesAtOnce.ask(files) { file throws(CommandFailure) in
        try FileMetrics(AskedNetwork(file, on: date, settings: settings), household: household)
      }, named: household)
    answers.warn(messages)
    if !answers.given.isEmpty { try say(answers.given) }
    return answers.status
  }

  private func say(_ files: [FileMetrics]) throws(CommandFailure) {
    let language = console.pictureLanguage(of: files[0].network.network)
    let wording = Wording(language)
    switch asking.format {
    case .text:
      for file in files {
        for household in file.households {
          try Answering.say(
            wording.metricsPage(household.whole, members: household.members, in: file.network))
        }
      }
    case .json: try Answering.say(MetricsBody(files, wording), as: "metrics", in: language)
    case .csv: try Terminal.write(CSVText(MetricsBody(files, wording)).bytes)
    }
  }

  private func say(
    _ metrics: ReferralMetrics, of asked: AskedNetwork
  ) throws(CommandFailure) {
    let language = console.pictureLanguage(of: asked.network)
    let wording = Wording(language)
    let body = ReferralMetricsBody(metrics, in: asked.compiled, wording)
    switch asking.format {
    case .text: try Answering.say(wording.referralMetricsPage(metrics, in: asked.compiled))
    case .json: try Answering.say(body, as: "referral-metrics", in: language)
    case .csv: try Terminal.write(CSVText(body).bytes)
    }
  }
}

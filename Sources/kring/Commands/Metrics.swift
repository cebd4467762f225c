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

      No figure is good or bad, and none is a score. A figure that cannot be said,
      such as a share of nobody, is empty.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("Only the household of this name or short name.", valueName: "name"))
  var household: String?

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    try NetworkSource.checkInput(files)
    let settings = try asking.askingSettings()
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
}

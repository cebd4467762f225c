import ArgumentParser
import NetworkQueries
import SupportNetwork
import Wording

/// `kring coverage`: what there is for the needs of each area, by life domain.
struct Coverage: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show what there is for the needs of each area, by life domain.",
    usage: "kring coverage [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring coverage team.yaml
            for each life domain and area: who needs help, what fits, how to get there
        kring coverage cases/*.yaml --directory directory
            the cases of a team together, with a service directory
        kring coverage team.yaml --domain finances --area Noord
            one life domain in one area
        kring coverage team.yaml --format csv > coverage.csv
            puts it into a spreadsheet

      The files are taken together. Nobody is named: fewer than 5 households or needs
      are told as "<5", and nothing is added up over life domains or areas. How a line
      is known stays apart: in use, agreed, by what one side says, asked and not
      there, not asked yet.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @OptionGroup var join: JoinOptions

  @Option(help: ArgumentHelp("Only this life domain.", valueName: "code"))
  var domain: String?

  @Option(help: ArgumentHelp("Only this area.", valueName: "name"))
  var area: String?

  @Option(help: ArgumentHelp("How many steps away is still nearby.", valueName: "steps"))
  var within = 3

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, join.directory == nil {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
    if within < 1 || within > 20 {
      throw ValidationError("--within takes a number of steps from 1 to 20, not \(within).")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let settings = try asking.askingSettings()
    let asked = try AskedNetwork.joining(
      files, join, on: asking.date, settings: settings, messages)
    let domain = try domain.map { code throws(CommandFailure) in try asked.domain(code) }
    let matrix = asked.compiled.coverage(within: within, settings: settings)
    let area = try area.map { name throws(CommandFailure) in
      try asked.area(name, among: matrix.areas.compactMap { $0 })
    }
    try say(matrix, of: asked, domain: domain, area: area)
    return .fine
  }

  private func say(
    _ matrix: CoverageMatrix, of asked: AskedNetwork, domain: LifeDomainID?, area: String?
  ) throws(CommandFailure) {
    let language = console.pictureLanguage(of: asked.network)
    let wording = Wording(language)
    let cells = matrix.cells.filter { cell in
      (domain == nil || cell.domain == domain) && (area == nil || cell.area == area)
    }
    let body = CoverageBody(matrix, of: cells, in: asked.compiled, wording)
    switch asking.format {
    case .text:
      try Answering.say(
        wording.coveragePage(matrix, domain: domain, area: area, in: asked.compiled))
    case .json: try Answering.say(body, as: "coverage", in: language)
    case .csv: try Terminal.write(CSVText(body).bytes)
    }
  }
}

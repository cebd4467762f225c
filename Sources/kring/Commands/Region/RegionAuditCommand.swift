import ArgumentParser
import NetworkGraph
import NetworkQueries
import Wording

/// `kring region audit`: which needs have no fitting help near.
struct RegionAuditCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Show for which needs fitting help is too far away.",
    usage: "kring region audit <region> [--within <steps>] [<options>]",
    discussion: """
      EXAMPLES
        kring region audit noord.region --within 3
        kring region audit noord.region --format csv > too-far.csv
            every life domain and area in a row

      Counts of households below 5 stay hidden, of those within reach too. So does
      the smallest other one where just one would be hidden: all areas together do
      not betray it. When somebody is out of reach the exit code is 1.
      """)

  @OptionGroup var options: RegionOptions

  @Option(help: ArgumentHelp("The most steps that are near.", valueName: "steps"))
  var within = 3

  @OptionGroup var scope: RegionScope
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    guard within >= 1 else { throw ValidationError("--within: 1 or more") }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let region = try options.open()
    try options.checkArea(scope.area, in: region)
    let audit = region.audit(
      within: within, inArea: scope.area, withRoom: scope.withRoom)
    let body = RegionAuditBody(audit, Wording(language))
    switch options.format {
    case .text: try Answering.say(Wording(language).auditPage(audit))
    case .json: try Answering.say(body, as: "region-audit", in: language)
    case .csv: try Terminal.write(CSVText(body).bytes)
    }
    return audit.areas.isEmpty ? .fine : .findings
  }
}

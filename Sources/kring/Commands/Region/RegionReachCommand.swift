import ArgumentParser
import NetworkGraph
import NetworkQueries
import Wording

/// `kring region reach`: how many steps from fitting help.
struct RegionReachCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "reach",
    abstract: "Show how many steps households are from fitting help.",
    usage: "kring region reach <region> [<options>]",
    discussion: """
      EXAMPLES
        kring region reach noord.region
        kring region reach noord.region --area 12 --with-room --format csv

      From a household to somebody it knows is one step, and so is a referral. A
      service fits when it covers the life domain.

      Counts of households below 5 stay hidden. So does the smallest other one where
      just one of an area, or of a number of steps, would be hidden: all areas
      together do not betray it.
      """)

  @OptionGroup var options: RegionOptions
  @OptionGroup var scope: RegionScope
  @OptionGroup var console: ConsoleOptions

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let region = try options.open()
    try options.checkArea(scope.area, in: region)
    let steps = region.steps(inArea: scope.area, withRoom: scope.withRoom)
    let body = RegionReachBody(steps, Wording(language))
    switch options.format {
    case .text: try Answering.say(Wording(language).reachPage(steps))
    case .json: try Answering.say(body, as: "region-reach", in: language)
    case .csv: try Terminal.write(CSVText(body).bytes)
    }
    return .fine
  }
}

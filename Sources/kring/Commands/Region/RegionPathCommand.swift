public import ArgumentParser
import NetworkGraph
public import NetworkQueries
import SupportNetwork
import Wording

/// `kring region path`: a way from one to another.
struct RegionPathCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find a way from a household or organisation to another.",
    usage: "kring region path <region> --from <number> [<options>]",
    discussion: """
      EXAMPLES
        kring region path noord.region --from 4711 --to 812
        kring region path noord.region --from 4711 --to 812 --by fastest
        kring region path noord.region --from 4711 --to-domain finances
            to the nearest service for a life domain

      Numbers are those of the tables. When there is no way the exit code is 1.
      """)

  @OptionGroup var options: RegionOptions

  @Option(help: ArgumentHelp("Where the way begins.", valueName: "number"))
  var from: Int64

  @Option(help: ArgumentHelp("Where it leads.", valueName: "number"))
  var to: Int64?

  @Option(help: ArgumentHelp("A life domain that it leads to a service for.", valueName: "code"))
  var toDomain: String?

  @Option(help: "The way of the fewest steps, or of the fewest days.")
  var by: Region.WayOrder = .shortest

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    guard (to == nil) != (toDomain == nil) else {
      throw ValidationError("--to or --to-domain: one of the two")
    }
    guard toDomain == nil || by == .shortest else {
      throw ValidationError("--by fastest: only with --to")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let region = try options.open()
    let start = try options.node(from, in: region)
    let way =
      if let to {
        region.way(from: start, to: try options.node(to, in: region), by: by)
      } else {
        region.way(from: start, toDomain: try options.domain(toDomain ?? ""))
      }
    switch options.format {
    case .json: try Answering.say(RegionWayBody(way, in: region), as: "region-path", in: language)
    case .csv: try Terminal.write(CSVText(RegionWayBody(way, in: region)).bytes)
    case .text:
      guard let way else {
        try Terminal.say(messages.noRegionWay)
        return .findings
      }
      try Answering.say(Wording(language).regionWayPage(way, in: region))
    }
    return way == nil ? .findings : .fine
  }
}

extension Region.WayOrder: ExpressibleByArgument {}

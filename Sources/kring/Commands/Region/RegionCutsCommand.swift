import ArgumentParser
import NetworkGraph
import NetworkQueries
import Wording

/// `kring region cuts`: where all hangs on one.
struct RegionCutsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuts",
    abstract: "Show without whom others would be cut off.",
    usage: "kring region cuts <region> [<options>]",
    discussion: """
      EXAMPLES
        kring region cuts noord.region
        kring region cuts noord.region --format csv
            each organisation without which others are cut off

      Everybody counts each by themselves here, also those who live in one house.
      Households and people are only counted, never named.
      """)

  @OptionGroup var options: RegionOptions
  @OptionGroup var console: ConsoleOptions

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let region = try options.open()
    let cuts = region.cuts
    switch options.format {
    case .text: try Answering.say(Wording(language).cutsPage(cuts, in: region))
    case .json:
      try Answering.say(RegionCutsBody(cuts, in: region), as: "region-cuts", in: language)
    case .csv: try Terminal.write(CSVText(RegionCutsBody(cuts, in: region)).bytes)
    }
    return .fine
  }
}

import ArgumentParser
import NetworkGraph
import NetworkQueries
import Wording

/// `kring region metrics`: a region in figures.
struct RegionMetricsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Show a region in figures.",
    usage: "kring region metrics <region> [<options>]",
    discussion: """
      EXAMPLES
        kring region metrics noord.region
        kring region metrics noord.region --format json

      How households are embedded is told as it is spread over all of them, and of
      nobody alone. No figure is good or bad.
      """)

  @OptionGroup var options: RegionOptions
  @OptionGroup var console: ConsoleOptions

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let figures = try options.open().figures
    switch options.format {
    case .text: try Answering.say(Wording(language).figuresPage(figures))
    case .json: try Answering.say(RegionMetricsBody(figures), as: "region-metrics", in: language)
    case .csv: try Terminal.write(CSVText(RegionMetricsBody(figures)).bytes)
    }
    return .fine
  }
}

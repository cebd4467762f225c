import ArgumentParser
import Charts
import DotLanguage
import Foundation
import NetworkQueries
import ReferralMaps
import SupportNetwork
import Wording

/// `kring map`: who refers to whom, as a picture, and charts of what there is.
struct Map: AnsweringCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw the map of who refers to whom, or a chart of what there is.",
    usage: "kring map [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring map team.yaml
            draws team-map.svg in the folder you are in
        kring map cases/*.yaml --directory directory --by domain --format svg,pdf
            the cases of a team with a service directory, grouped by what there is
        kring map team.yaml --chart coverage
            draws what there is by life domain and area: team-coverage.svg
        kring map - < team.yaml > team-map.svg
            draws as part of a pipe

      ON THE MAP
      The files are taken together. Organisations with what they offer, teams and
      kinds of organisations are on the map, and the lines over which they refer
      people or work together. Nobody's person is on it: what a worker does is drawn
      at the organisation, and households are no more than a number, which is not
      told below 5. A place that must stay secret is not shown in an area. A line
      that is not there, or that nobody asked about, is not drawn.

      LARGE NETWORKS
      Up to 60 organisations all have their name and what they offer. On a larger
      map those with the most lines have a name, and those without a line are
      counted, not drawn. Pointing at a part of an SVG tells what it is. Above 2,000
      nothing is drawn: draw a part of the network.

      CHARTS
      coverage shows what there is by life domain and area, reach how far it is from
      who knows a household, waiting how long people wait. Charts are SVG.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @OptionGroup var join: JoinOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder for the picture; - writes it to standard output.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Formats, separated by commas.", valueName: "formats"))
  var format: FormatList = FormatList(formats: [.svg])

  @Option(help: "What organisations stand together by: where they are, or what they offer.")
  var by: ReferralMapOptions.Grouping = .area

  @Option(help: "Draw this chart instead of the map.")
  var chart: ChartChoice?

  @Flag(inversion: .prefixedNo, help: "The legend of the map.")
  var legend = true

  @Flag(name: .shortAndLong, help: "Leave out notes; faults are still told.")
  var quiet = false

  @OptionGroup var day: DayOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, join.directory == nil {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
    if chart != nil, format.formats != [.svg] {
      throw ValidationError("--chart makes SVG; leave out --format.")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    // The picture is named after the first file.
    let name = files.first ?? join.directory ?? NetworkSource.standardInput
    let request = try DrawingRequest(files: [name], output: output, formats: format.formats)
    let settings = try day.askingSettings()
    let asked = try AskedNetwork.joining(
      files, join, on: day.date, settings: settings, messages)
    let language = console.pictureLanguage(of: asked.network)
    let drawing = MapDrawing(request, named: name)
    if let chart {
      let svg = chart.svg(of: asked.compiled, settings: settings, Wording(language))
      try drawing.put(Array(svg.utf8), as: .svg, suffix: chart.rawValue)
      return .fine
    }
    let map = try await drawing.draw(
      asked, ReferralMapOptions(grouping: by, language: language, showsLegend: legend))
    if !quiet, let notice = messages.notice(for: map, of: asked.file) { Terminal.warn(notice) }
    return .fine
  }
}

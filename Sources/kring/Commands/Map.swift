import ArgumentParser
import DotLanguage
import Foundation
import GraphvizBridge
import NetworkQueries
import ReferralMaps
import SupportNetwork
import Workbench

/// `kring map`: who refers to whom, as a picture.
struct Map: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw the map of who refers to whom.",
    discussion: """
      EXAMPLES
        kring map wijkteam.yaml
            draws wijkteam-map.svg in the folder you are in
        kring map wijkteam.yaml --by domain --format svg,pdf
            groups the organisations by what they offer, in two formats
        kring map - < wijkteam.yaml > wijkteam-map.svg
            draws as part of a pipe

      ON THE MAP
      Organisations with what they offer, teams and kinds of organisations, and the
      lines over which they refer people or work together. Nobody's person is on it:
      what a worker does is drawn at the organisation, and households are no more
      than a number, which is not told below 5. A place that must stay secret is not
      shown in an area. A line that is not there, or that nobody asked about, is not
      drawn.

      LARGE NETWORKS
      Up to 60 organisations all have their name and what they offer. On a larger
      map those with the most lines have a name, and those without a line are
      counted, not drawn. Pointing at a part of an SVG tells what it is. From 2,000
      on, divide the network over more files.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder for the pictures; - writes the one picture to standard output.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Formats, separated by commas.", valueName: "formats"))
  var format: FormatList = FormatList(formats: [.svg])

  @Option(help: "What organisations stand together by: where they are, or what they offer.")
  var by: ReferralMapOptions.Grouping = .area

  @Option(
    help: ArgumentHelp(
      "Draw the network of this day, such as 2026-05-10; else the latest of the file.",
      valueName: "yyyy-mm-dd"))
  var date: CalendarDate?

  @Flag(inversion: .prefixedNo, help: "The legend.")
  var legend = true

  @Flag(name: .shortAndLong, help: "Leave out notes and the progress bar; faults are still told.")
  var quiet = false

  @OptionGroup var console: ConsoleOptions

  func run() async throws {
    let messages = Messages(console.messageLanguage)
    var drawing: MapDrawing
    do throws(CommandFailure) {
      drawing = MapDrawing(
        try DrawingRequest(files: files, output: output, formats: format.formats))
    } catch {
      try error.end(messages)
    }
    let bar = ProgressBar(
      total: drawing.request.files.count,
      isShown: !quiet && !drawing.request.writesToStandardOutput)
    var status = ExitStatus.fine
    for file in drawing.request.files {
      await bar.show(file)
      do throws(CommandFailure) {
        let asked = try AskedNetwork(file, on: date)
        let options = ReferralMapOptions(
          grouping: by, language: console.pictureLanguage(of: asked.network),
          showsLegend: legend)
        let map = try await drawing.draw(asked, options)
        if !quiet { await bar.interrupt(messages.notice(for: map, of: file).map { [$0] } ?? []) }
      } catch {
        await bar.interrupt(error.lines(messages))
        status = status.worse(error.status)
      }
      await bar.advance()
    }
    await bar.finish()
    try status.exitIfNeeded()
  }
}


import ArgumentParser
import DotLanguage
import Ecomaps
import Foundation
import GraphvizBridge
import NetworkQueries
import SupportNetwork
import Workbench

/// `kring draw`: network files in, pictures out.
struct Draw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw the ecomap of every household in network files.",
    discussion: """
      EXAMPLES
        kring draw gezin.yaml
            draws gezin.svg in the folder you are in
        kring draw *.yaml --output maps --format svg,pdf
            draws many files in two formats into the folder maps
        kring draw gezin.yaml --page a3-landscape --notation hartman
            draws for A3, with the lines of Hartman
        kring draw - < gezin.yaml > gezin.svg
            draws as part of a pipe
        kring draw gezin.yaml --gaps
            draws what is missing too: gezin-gaps.svg
        kring draw gezin.yaml --path Mila "Juf Noor"
            draws the way from one to the other, step by step
        kring draw gezin.yaml --compare gezin-2025.yaml
            draws what came, went and changed since then
        kring draw gezin.yaml --without oma --gaps
            draws what would be missing without somebody

      NAMES
      A picture is named after its file. A file with several households or several
      dates gives a picture of each: gezin-2026-05-12.svg. A picture that is there
      already is drawn anew. Nothing else is ever overwritten.

      OVER THE MAP
      What is missing, a way, a comparison and who falls away may be combined. They
      are drawn for the latest day of a file, or that of --date, under a name of
      their own: gezin-gaps.svg. Where there is no way, nothing is drawn.

      PAPER
      A picture is made for A4, and for larger paper only when there are too many
      names. A note then says how small the type gets when you print it on A4.

      FAULTS
      A file with faults is not drawn; each fault is told as file:line:column, and
      the other files are drawn all the same.

      EXIT CODES
        0   everything is drawn
        1   the way that was asked for is not there
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

  @Option(help: "How ties are drawn.")
  var notation: Notation = .kring

  @Option(help: "What the sectors are: relation to the household, or life domain.")
  var sectors: EcomapOptions.SectorOrdering = .relation

  @Option(help: "The paper.")
  var page: PageChoice = .automatic

  @Option(
    help: ArgumentHelp(
      "Draw only the network of this day, such as 2026-05-10.", valueName: "yyyy-mm-dd"))
  var date: CalendarDate?

  @Flag(inversion: .prefixedNo, help: "Members in the household's circle.")
  var genogram = true

  @Flag(inversion: .prefixedNo, help: "The legend.")
  var legend = true

  @Flag(inversion: .prefixedNo, help: "What the household says it is about.")
  var needs = true

  @OptionGroup var overlays: OverlayOptions

  @Flag(name: .shortAndLong, help: "Leave out notes and the progress bar; faults are still told.")
  var quiet = false

  @OptionGroup var console: ConsoleOptions

  func run() async throws {
    let messages = Messages(console.messageLanguage)
    let request: DrawingRequest
    let settings: AskingSettings
    do throws(CommandFailure) {
      settings = try .named(overlays.settings)
      request = try DrawingRequest(files: files, output: output, formats: format.formats)
    } catch {
      try error.end(messages)
    }
    var options = EcomapOptions(
      notation: notation, sectors: sectors, page: page, date: date, showsGenogram: genogram,
      showsLegend: legend, showsNeeds: needs)
    var drawing = Drawing(
      request: request, draughtsman: EcomapDraughtsman(renderer: GraphvizRenderer()))
    let bar = ProgressBar(
      total: request.files.count, isShown: !quiet && !request.writesToStandardOutput)
    var status = ExitStatus.fine
    for file in request.files {
      await bar.show(file)
      do throws(CommandFailure) {
        let asked = try AskedNetwork(file, on: date, settings: settings)
        options.language = console.pictureLanguage(of: asked.network)
        let pictures = try await drawing.draw(
          asked.network, from: file, options: options, suffix: overlays.suffix,
          overlay: try overlays.overlay(
            on: asked, settings, today: date ?? .today, options.language), bar)
        let notices = pictures.compactMap { messages.notice(for: $0, page: page) }
        if !quiet { await bar.interrupt(notices) }
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

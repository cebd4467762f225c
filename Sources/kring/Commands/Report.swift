import ArgumentParser
import DotLanguage
import Ecomaps
import GraphvizBridge
import NetworkFiles
import NetworkQueries
import Pages
import SupportNetwork
import Wording
import Workbench

/// `kring report`: everything about a household in one file, for a meeting.
struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report about a household for a meeting.",
    usage: "kring report [<options>] <file>",
    discussion: """
      EXAMPLES
        kring report gezin.yaml
            writes gezin.html: one file for a browser, a telephone and the printer
        kring report gezin.yaml --pdf
            writes gezin.pdf, by a Chromium, Chrome or Edge of this computer
        kring report wijk.yaml --household blom --output blom.html
            for one household of several

      The report has the household's own question, the map, what it is about, what
      is missing and what to try, ways to help, what changed, questions for the
      conversation, room for what is agreed, and what there is to learn. It loads
      nothing from elsewhere, so it can be kept and passed on as it is.
      """)

  @Argument(
    help: "A network file; - reads standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    help: ArgumentHelp("The household; else the only one of the file.", valueName: "name"))
  var household: String?

  @OptionGroup var day: DayOptions

  @Flag(help: "Write a PDF, by a browser of this computer.")
  var pdf = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; else the name of the network with another ending; - prints it.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var console: ConsoleOptions

  func run() async throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      let path = output ?? NetworkSource(file).stem + (pdf ? ".pdf" : ".html")
      let output = try OutputFile(path, from: file)
      let browser = pdf ? try Browser() : nil
      let html = Array(HTMLText().text(of: try await page()).utf8)
      try output.write(try browser?.pdf(of: html) ?? html)
      if !output.isStandardOutput { try Terminal.say(messages.reported(path)) }
    } catch {
      try error.end(messages)
    }
  }

  private func page() async throws(CommandFailure) -> Page {
    let settings = try day.askingSettings()
    let asked = try AskedNetwork(file, on: day.date, settings: settings)
    let household = try asked.household(household)
    let language = console.pictureLanguage(of: asked.network)
    let gaps = asked.compiled.gaps(settings: settings).filter { $0.household == household.id }
    let (open, quiet) = gaps.split(
      by: try AcceptedSource(file).accepted(), on: day.date ?? .today)
    let earlier = asked.compiled.previousDay
    return Wording(language).reportPage(
      HouseholdReport(
        network: asked.compiled, household: household,
        map: try await map(of: household, in: asked, language), gaps: open, quiet: quiet,
        earlier: earlier,
        change: earlier.flatMap {
          asked.compiled.changes(around: household.id, since: $0, settings: settings)
        },
        learning: asked.compiled.learningPoints(from: gaps, in: CatalogueFile.standard)))
  }

  /// The ecomap as SVG; what it is about stands beside it in the report.
  private func map(
    of household: Household, in asked: AskedNetwork, _ language: Language
  ) async throws(CommandFailure) -> String {
    let draughtsman = EcomapDraughtsman(renderer: GraphvizRenderer())
    let options = EcomapOptions(
      language: language, date: asked.compiled.date, showsNeeds: false)
    do {
      let ecomap = try await draughtsman.ecomap(
        of: household, in: asked.network, options: options)
      return String(decoding: try await draughtsman.picture(of: ecomap, as: .svg), as: UTF8.self)
    } catch let failure as DotRenderingFailure {
      throw .drawing(file: file, failure)
    } catch {
      throw .drawing(file: file, .cancelled)
    }
  }
}

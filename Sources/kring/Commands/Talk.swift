public import ArgumentParser
import NetworkQueries
import SupportNetwork
public import Wording

/// `kring talk`: a guide for the conversation with a household.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk",
    abstract: "Print a guide for a good conversation with a household.",
    usage: "kring talk [<options>] <file>",
    discussion: """
      EXAMPLES
        kring talk gezin.yaml
            the guide on the screen
        kring talk gezin.yaml --format html --output gesprek.html
            one file for a browser, a telephone and the printer
        kring talk wijk.yaml --household blom --format markdown
            for one household of several, to go on writing in
        kring talk gezin.yaml --sheet crisis --format html --output bellen.html
            whom to call, in order

      SHEETS
        household  the conversation with the household
        meeting    a meeting with those around it
        handover   bringing it to a colleague in person
        crisis     whom to call, in order
        worker     to read beforehand; also has what is not for the table

      The household's own question comes first and last. In between comes what has
      not come up yet, then what came up before. Every sentence can be read aloud at
      the table. What somebody would rather not talk about is never asked head-on:
      the guide says who is trusted to open that conversation. For a network that
      was drawn before, it only asks what may have changed.
      """)

  @Argument(
    help: "A network file; - reads standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    help: ArgumentHelp("The household; else the only one of the file.", valueName: "name"))
  var household: String?

  @OptionGroup var day: DayOptions

  @Option(help: "What it is for.")
  var sheet: TalkSheet = .household

  @Option(name: .shortAndLong, help: "The form of the guide.")
  var format: PageFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; else it is printed.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if format == .json, sheet != .household {
      throw ValidationError("--format json gives all of a guide; it takes no --sheet.")
    }
  }

  func run() throws {
    do throws(CommandFailure) {
      let output = try OutputFile(output, from: file)
      let asked = try AskedNetwork(file, on: day.date, settings: try day.askingSettings())
      let household = try asked.household(household)
      let guide = asked.compiled.talkGuide(for: household)
      let language = console.pictureLanguage(of: asked.network)
      let wording = Wording(language)
      if format == .json {
        let body = TalkBody(guide, of: asked, wording)
        return try Answering.give(body, as: "talk", in: language, to: output)
      }
      try Answering.give(
        wording.talkPage(sheet, guide, of: household, in: asked.compiled), as: format, to: output)
    } catch {
      try error.end(Messages(console.messageLanguage))
    }
  }
}

extension TalkSheet: ExpressibleByArgument {}

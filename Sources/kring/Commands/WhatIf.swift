import ArgumentParser
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Wording

/// `kring whatif`: what is lost when somebody goes, and gained when somebody comes.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Show what is lost or gained when somebody goes or comes.",
    usage: "kring whatif [<options>] <file>",
    discussion: """
      EXAMPLES
        kring whatif gezin.yaml --without hatice
            what if grandma falls ill?
        kring whatif gezin.yaml --without maatjes --without school
            what if two organisations stop? Who comes through them goes with them.
        kring whatif gezin.yaml --add marco
            what if somebody who can still be asked says yes?
        kring whatif gezin.yaml --add "buddy: Maatje, volunteer" \\
            --add "buddy -> gezin: PA, weekly, finances"
            what if somebody new comes? Write it as in a network file.

      Nothing is changed in the file.
      """)

  @Argument(
    help: "A network file; - reads standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    help: ArgumentHelp("Who goes, by name or short name; may be given again.", valueName: "name"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who comes: a name that is on the map, a person or a tie; may be given again.",
      valueName: "who"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp("Only the household of this name or short name.", valueName: "name"))
  var household: String?

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      let settings = try asking.askingSettings()
      let asked = try AskedNetwork(file, on: asking.date, settings: settings)
      let supposition = try Supposition(without: without, add: add, of: asked)
      let supposed = CompiledNetwork(
        supposition.network, on: asked.compiled.date, trust: settings.trust)
      let language = console.pictureLanguage(of: asked.network)
      let comparisons = try asked.households(household).compactMap {
        supposed.changes(around: $0.id, since: asked.compiled, settings: settings)
      }
      let answer = ChangeAnswer(
        comparisons, tone: .supposed, before: asked.compiled, after: supposed,
        gone: supposition.gone)
      try answer.say(as: asking.format, name: "whatif", in: language)
    } catch {
      try error.end(messages)
    }
  }
}

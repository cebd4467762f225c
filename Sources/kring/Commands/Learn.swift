public import ArgumentParser
import NetworkFiles
public import NetworkQueries
import SupportNetwork
import Wording

/// `kring learn`: what a worker and a team can learn from networks.
struct Learn: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Give learning questions for the worker and the team, with activities.",
    usage: "kring learn [<options>] <files> ...",
    discussion: """
      EXAMPLES
        kring learn gezin.yaml
            questions for you and for the team, from one network
        kring learn *.yaml --for team
            what the team could learn from all its networks
        kring learn gezin.yaml --catalogue own.yaml
            with questions and activities of your own
        kring learn --show-catalogue > own.yaml
            the questions and activities that come with Kring, to begin with

      A question comes up because of what is missing in a network, by rules that the
      catalogue states.
      """)

  @Argument(
    help: "Network files; - reads standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Option(name: .customLong("for"), help: "Only questions for worker or team.")
  var audience: LearningQuestion.Audience?

  @Option(
    help: ArgumentHelp(
      "A file with questions and activities of your own; may be given again.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var catalogue: [String] = []

  @Flag(help: "Print the catalogue that comes with Kring, and look at no file.")
  var showCatalogue = false

  @OptionGroup var asking: AskingOptions
  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    if files.isEmpty, !showCatalogue {
      throw ValidationError("Missing expected argument '<files> ...'")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    if showCatalogue {
      try Terminal.write(Array(CatalogueFile.standardText.utf8))
      return .fine
    }
    try NetworkSource.checkInput(files)
    let settings = try asking.askingSettings()
    let catalogue = try catalogueToUse()
    let date = asking.date
    let answers = AnsweredFiles(
      await FilesAtOnce.ask(files) { file throws(CommandFailure) in
        let asked = try AskedNetwork(file, on: date, settings: settings)
        let gaps = asked.compiled.allGaps(settings: settings)
        return (asked.network, asked.compiled.learningPoints(from: gaps, in: catalogue))
      }, named: nil)
    answers.warn(messages)
    if let first = answers.given.first {
      let points = answers.given.flatMap(\.1).gathered(as: catalogue).filter {
        audience == nil || $0.question.audience == audience
      }
      try say(points, in: console.pictureLanguage(of: first.0))
    }
    return answers.status
  }

  private func catalogueToUse() throws(CommandFailure) -> LearningCatalogue {
    var whole = CatalogueFile.standard
    for file in catalogue {
      let base = whole
      let own = try InputFile(file).document {
        CatalogueFile.read(bytes: $0, name: $1, addingTo: base)
      }
      whole = whole.adding(own)
    }
    return whole
  }

  private func say(_ points: [LearningPoint], in language: Language) throws(CommandFailure) {
    let wording = Wording(language)
    switch asking.format {
    case .text: try Answering.say(wording.learningPage(points))
    case .json: try Answering.say(LearningBody(points, wording), as: "learn", in: language)
    case .csv: try Terminal.write(CSVText(LearningBody(points, wording)).bytes)
    }
  }
}

extension LearningQuestion.Audience: ExpressibleByArgument {}

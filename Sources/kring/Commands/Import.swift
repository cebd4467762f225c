public import ArgumentParser
public import Exchange
import NetworkFiles
import SupportNetwork

/// `kring import`: a map of another program as a network file.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make network files of a map that was drawn in another program.",
    usage: "kring import [<options>] <file>",
    discussion: """
      EXAMPLES
        kring import rosa.json
            writes rosa.yaml beside it; a file with several maps gives one network
            for each, such as rosa-2026-05-12.yaml
        kring import rosa.json --date 2026-05-12 --output rosa-nu.yaml
            writes the map of one day, to a file of that name
        kring import rosa.json --output - | kring draw -
            draws it straight away

      From easyNWK (JSON) come the person, the people around, who knows whom, and
      how close they are; an animal becomes an observation to talk about. Ages and
      genders of the people around are left out: a network does not keep them.
      easyNWK does not say who helps with what: add that before you ask for gaps.

      A file that is there already is never overwritten, and the map stays as it is.
      """)

  @Argument(
    help: "The file to import; - reads standard input.",
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The program it comes from; else Kring looks into the file.", valueName: "program"))
  var from: ForeignFormat?

  @Option(help: ArgumentHelp("Only the map of this day.", valueName: "yyyy-mm-dd"))
  var date: CalendarDate?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - prints it.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      let networks = try ImportedFile(file, from: from, unnamed: messages.unnamed).networks(
        on: date)
      guard output == nil || networks.count == 1 else {
        throw .severalMaps(file: file, dates: networks.flatMap(\.network.dates))
      }
      for (name, network) in networks {
        let bytes = Array(NetworkFile.text(of: network).utf8)
        if output == NetworkSource.standardInput { return try Terminal.write(bytes) }
        let path = output ?? name
        try OutputFolder.writeNew(bytes, to: path)
        try Terminal.say(messages.written(path))
      }
    } catch {
      try error.end(messages)
    }
  }
}

extension ForeignFormat: ExpressibleByArgument {}

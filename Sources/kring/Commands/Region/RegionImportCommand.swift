import ArgumentParser
import NetworkGraph
import Regions

/// `kring region import`: the tables of a region into one file that opens at once.
struct RegionImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a region file of tables.",
    usage: "kring region import <folder> --output <file> [<options>]",
    discussion: """
      EXAMPLES
        kring region import tables/ --output noord.region
        kring region import tables/ --output noord.region --keep-going
            leaves out the rows that are wrong, and says which

      One wrong row, and nothing is written, unless --keep-going says otherwise. The
      file is only for you to read.
      """)

  @Argument(help: "The folder with nodes.csv and edges.csv.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file(extensions: [RegionSnapshot.ending]))
  var output: String

  @Flag(help: "Leave out rows that are wrong.")
  var keepGoing = false

  @OptionGroup var console: ConsoleOptions

  func run() async throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      var tables = RegionImport()
      tables.keepsGoing = keepGoing
      let (region, report) = try CommandFailure.ofRegion { () throws(RegionImportFailure) in
        try tables.region(inFolder: folder)
      }
      messages.lines(of: report).forEach(Terminal.warn)
      try CommandFailure.ofRegion { () throws(RegionImportFailure) in
        try RegionSnapshot.write(region, to: output)
      }
      try Terminal.say(messages.regionWritten(output))
      try Terminal.say(messages.contents(of: region, report))
      if let line = messages.severalHomes(report) { try Terminal.say(line) }
    } catch {
      try error.end(messages)
    }
  }
}

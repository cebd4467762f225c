import ArgumentParser
import NetworkGraph
import NetworkQueries
import Regions
import SupportNetwork

/// What every question about a region has.
struct RegionOptions: ParsableArguments {
  @Argument(
    help: "A region file, or the folder of its tables.",
    completion: .file(extensions: [RegionSnapshot.ending]))
  var region: String

  @Option(name: .shortAndLong, help: "The form of the answer.")
  var format: AnswerFormat = .text

  /// Opens the region.
  func open() throws(CommandFailure) -> Region {
    try CommandFailure.ofRegion { () throws(RegionImportFailure) in
      try RegionSnapshot.isFolder(region)
        ? RegionImport().region(inFolder: region).region : RegionSnapshot.region(at: region)
    }
  }
}

/// Which services and households a question is about.
struct RegionScope: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only the households of the area of this number.", valueName: "number"))
  var area: Int32?

  @Flag(help: "Only services that have room.")
  var withRoom = false
}

extension CommandFailure {
  /// Does something with a region, and says in the command's own terms why it failed.
  static func ofRegion<Result>(
    _ body: () throws(RegionImportFailure) -> Result
  ) throws(CommandFailure) -> Result {
    do throws(RegionImportFailure) { return try body() } catch { throw .region(error) }
  }
}

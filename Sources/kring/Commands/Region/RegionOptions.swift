import ArgumentParser
import Foundation
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
      try URL(fileURLWithPath: region).hasDirectoryPath
        ? RegionImport().region(inFolder: region).region : RegionSnapshot.region(at: region)
    }
  }
}

extension RegionOptions {
  /// The node of a number on the command line.
  func node(_ id: Int64, in region: Region) throws(CommandFailure) -> Int {
    guard let node = region.node(ofID: id) else { throw .noSuchNumber(file: self.region, id) }
    return node
  }

  /// The organisation of a number on the command line.
  func organisation(_ id: Int64, in region: Region) throws(CommandFailure) -> Int {
    let node = try node(id, in: region)
    guard region.organisations.contains(node) else { throw .noOrganisation(file: self.region, id) }
    return node
  }

  /// Says so when no household lives in an area of this number.
  func checkArea(_ area: Int32?, in region: Region) throws(CommandFailure) {
    guard let area else { return }
    let known = Set(region.households.map { region.areas[$0] }).subtracting([RegionNode.noArea])
    guard !known.contains(area) else { return }
    throw .noSuchArea(
      file: self.region, name: "\(area)", known: known.sorted().prefix(20).map(String.init))
  }

  /// The place of the life domain of a code, or of its name in either language.
  func domain(_ code: String) throws(CommandFailure) -> Int {
    guard let found = LifeDomain.standard.named(code),
      let place = LifeDomain.standard.firstIndex(of: found)
    else {
      throw .noSuchDomain(
        file: region, code: code, known: LifeDomain.standard.map(\.id.rawValue))
    }
    return place
  }

  /// The same as a set of life domains.
  func domains(_ code: String) throws(CommandFailure) -> DomainSet {
    DomainSet(index: try domain(code))
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

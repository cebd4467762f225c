import Foundation
public import NetworkGraph

/// Reads a region from its two tables, `nodes.csv` and `edges.csv`, plain or packed with gzip.
///
/// `nodes.csv` has the columns `id,kind,area,x,y,mask,capacity` (kind 0 household, 1 service, 2 GP,
/// 3 school, 4 team, 5 person; mask: the life domains that a household needs or a service covers,
/// bit 0 the first), `edges.csv` has `src,dst,kind,weight` (kind 0 household–person, 1 informal, 2
/// person–school, 3 household–GP, 4 household–team, 5 household–service, 6 referral; weight in
/// days). Columns may come in any order; `area`, `x`, `y`, `capacity` and `weight` may be missing
/// or empty. Rows may come in any order, numbers be any whole numbers of 64 bits.
public struct RegionImport {
  /// Whether rows with faults are left out; otherwise one fault refuses everything.
  public var keepsGoing = false
  /// How many parts of a table are read at once.
  public var threads = 2

  public init() {}

  /// Reads the tables in a folder.
  ///
  /// - Throws: ``RegionImportFailure``.
  ///
  /// Complexity: O(bytes + nodes + ties) time. At the peak about 45 bytes for each row.
  public func region(
    inFolder folder: String
  ) throws(RegionImportFailure) -> (region: Region, report: BulkReport) {
    var report = BulkReport()
    let register = try register(BulkFile(Self.table("nodes", in: folder)), &report)
    let edges = try BulkFile(Self.table("edges", in: folder))
    let ties = try ties(edges, in: register, &report)
    guard report.faultCount == 0 || keepsGoing else { throw .faults(report) }
    guard ties.reduce(0, { $0 + $1.count }) < Int32.max / 2 else {
      throw .tooLarge(path: edges.path)
    }
    let region = Region(consume register, ties: consume ties)
    report.peopleWithoutHousehold =
      region.people.count - Int(region.people.starts[region.householdCount])
    report.peopleOfSeveralHouseholds = region.people.ofSeveralHouseholds(region.households)
    return (region, report)
  }

  /// The table of a name: plain, or packed.
  private static func table(
    _ name: String, in folder: String
  ) throws(RegionImportFailure) -> String {
    let plain = "\(folder)/\(name).csv"
    let packed = plain + ".gz"
    guard FileManager.default.fileExists(atPath: packed) else { return plain }
    guard !FileManager.default.fileExists(atPath: plain) else {
      throw .twoTables(path: plain, packed: packed)
    }
    return packed
  }
}

extension RegionPeople {
  /// How many are tied to a household besides the one where they live.
  ///
  /// Complexity: O(people).
  fileprivate func ofSeveralHouseholds(_ households: Range<Int>) -> Int {
    (0..<count).count { person in
      // The heads of a row go from low to high, and households are the lowest.
      ties[person].first.map { households.contains(Int(ties.heads[$0])) } ?? false
    }
  }
}

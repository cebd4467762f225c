import Foundation
import NetworkGraph
import Regions
import Testing

/// Tables of any size and form are read whole, or refused.
struct BulkTableTests {
  /// 120,000 households in a row, each tied to the next: tables of several blocks.
  private static func row(of count: Int) -> RegionTables {
    RegionTables(
      nodes: "id,kind,area,x,y,mask,capacity\n"
        + (1...count).map { "\($0),0,1,\($0),0,1,\n" }.joined(),
      edges: "src,dst,kind,weight\n" + (1..<count).map { "\($0),\($0 + 1),1,2\n" }.joined())
  }

  @Test(arguments: 1...5)
  func `however many parts a table is read in, every row is read once`(threads: Int) throws {
    let region = try Self.row(of: 120_000).region(threads: threads)
    #expect(region.householdCount == 120_000)
    #expect(region.arcCount == 2 * 119_999)
    #expect(region.cuts.bridges.count == 119_999)
  }

  @Test(arguments: [70_000, 1_048_576, 1_500_000, 2_200_000], [true, false])
  func `a line of any length is one fault, and the rows after it are read`(
    length: Int, isQuoted: Bool
  ) throws {
    var tables = Self.row(of: 40_000)
    let long =
      isQuoted
      ? "\"" + String(repeating: "x", count: length) : String(repeating: "7", count: length)
    let lines = tables.nodes.split(separator: "\n")
    tables.nodes =
      (lines.prefix(30_000) + [long[...]] + lines.dropFirst(30_000)).joined(separator: "\n")
    try tables.withFolder { folder in
      var going = RegionImport()
      going.keepsGoing = true
      for threads in 1...3 {
        going.threads = threads
        let (region, report) = try going.region(inFolder: folder)
        #expect(region.householdCount == 40_000)
        #expect(report.faults.map(\.line) == [30_001])
        #expect(report.faultCount == 1)
      }
    }
  }

  @Test func `of rows with the same number the first one counts`() throws {
    let tables = RegionTables(
      nodes: "id,kind,mask\n1,0,1\n1,0,2\n2,0,4\n1,0,8\n", edges: "src,dst,kind\n1,2,1\n")
    try tables.withFolder { folder in
      var going = RegionImport()
      going.keepsGoing = true
      let (region, report) = try going.region(inFolder: folder)
      #expect(report.faultCount == 2)
      #expect(region.householdCount == 2)
      #expect(Set(region.domains) == [1, 4])
    }
  }

  @Test func `a quotation mark that is not closed is a fault`() throws {
    let tables = RegionTables(
      nodes: "id,kind,mask\n\"1\",0,1\n\"2,0,1\n3,0,1\"\n4,0,\"\"\n", edges: "src,dst,kind\n")
    try tables.withFolder { folder in
      var going = RegionImport()
      going.keepsGoing = true
      let (region, report) = try going.region(inFolder: folder)
      #expect(report.faults.map(\.line) == [3, 4])
      #expect(report.faults.map(\.column) == ["id", "mask"])
      #expect(Set(region.ids) == [1, 4])
    }
  }

  @Test func `a place below nothing is a fault`() throws {
    let tables = RegionTables(
      nodes: "id,kind,mask,capacity\n1,1,1,-2\n2,1,1,0\n3,1,1,\n", edges: "src,dst,kind\n")
    try tables.withFolder { folder in
      var going = RegionImport()
      going.keepsGoing = true
      let (region, report) = try going.region(inFolder: folder)
      #expect(report.faults.map(\.kind) == [.negative])
      #expect(report.faults.map(\.line) == [2])
      #expect(report.faults.map(\.column) == ["capacity"])
      #expect(Set(region.ids) == [2, 3])
    }
  }

  @Test func `a column that is there twice is refused`() throws {
    let tables = RegionTables(nodes: "id,kind,mask,Kind\n1,0,1,1\n", edges: "src,dst,kind\n")
    _ = try tables.withFolder { folder in
      #expect(throws: RegionImportFailure.doubledColumns(path: "\(folder)/nodes.csv", ["kind"])) {
        try RegionImport().region(inFolder: folder)
      }
    }
  }

  @Test func `a table that is there both plain and packed is refused`() throws {
    let tables = RegionTables(nodes: "id,kind,mask\n1,0,1\n", edges: "src,dst,kind\n")
    _ = try tables.withFolder { folder in
      let plain = "\(folder)/nodes.csv"
      try FileManager.default.copyItem(atPath: plain, toPath: plain + ".gz")
      #expect(throws: RegionImportFailure.twoTables(path: plain, packed: plain + ".gz")) {
        try RegionImport().region(inFolder: folder)
      }
    }
  }

  @Test(arguments: [
    "", "id,kind,mask\n", "id,kind,mask\r1,0,1\r", "kind,mask\n0,1\n",
  ])
  func `a table that says nothing is refused`(nodes: String) throws {
    _ = try RegionTables(nodes: nodes, edges: "src,dst,kind\n").withFolder { folder in
      #expect(throws: RegionImportFailure.self) {
        try RegionImport().region(inFolder: folder)
      }
    }
  }
}

import Foundation
import NetworkGraph
import Regions
import Testing

/// A region file opens as it was written, or not at all.
struct RegionSnapshotTests {
  private func withSnapshot(_ body: (Region, URL) throws -> Void) throws {
    let tables = RegionTables.random(seed: 8)
    let region = try tables.region()
    try tables.withFolder { folder in
      let file = URL(filePath: folder).appending(path: "x.region")
      try RegionSnapshot.write(region, to: file.path())
      try body(region, file)
    }
  }

  @Test func `a snapshot is the region that was written`() throws {
    try withSnapshot { region, file in
      let opened = try RegionSnapshot.region(at: file.path())
      #expect(opened.householdCount == region.householdCount)
      #expect(opened.ids == region.ids)
      #expect(opened.outgoing == region.outgoing)
      #expect(opened.outgoingDays == region.outgoingDays)
      #expect(opened.incoming == region.incoming)
      #expect(opened.people.ids == region.people.ids)
      #expect(opened.cuts == region.cuts)
    }
  }

  @Test func `a flipped bit anywhere is found`() throws {
    try withSnapshot { _, file in
      let whole = try Data(contentsOf: file)
      for offset in stride(from: 0, to: whole.count, by: 37) {
        var broken = whole
        broken[offset] ^= 4
        try broken.write(to: file)
        #expect(throws: RegionImportFailure.self, "at \(offset)") {
          try RegionSnapshot.region(at: file.path())
        }
      }
    }
  }

  @Test(arguments: [0, 7, 100, 439, 500])
  func `a file that ends too early is refused`(length: Int) throws {
    try withSnapshot { _, file in
      try Data(contentsOf: file).prefix(length).write(to: file)
      #expect(throws: RegionImportFailure.self) { try RegionSnapshot.region(at: file.path()) }
    }
  }

  @Test func `the same rows in another order, packed, or in parts make the same region`() throws {
    let tables = RegionTables.random(seed: 12)
    let region = try tables.region(threads: 1)
    var other = tables
    let rows = tables.nodes.split(separator: "\n")
    other.nodes = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\r\n") + "\r\n"
    other.edges = "\u{FEFF}" + tables.edges.replacing(",", with: ";")
    let turned = try other.region()
    #expect(turned.ids == region.ids)
    #expect(turned.outgoing == region.outgoing)
    #expect(turned.outgoingDays == region.outgoingDays)
    #expect(turned.bonds == region.bonds)
    try tables.withFolder { folder in
      let packing = Process()
      packing.executableURL = URL(filePath: "/usr/bin/env")
      packing.arguments = ["gzip", "\(folder)/nodes.csv", "\(folder)/edges.csv"]
      try packing.run()
      packing.waitUntilExit()
      let packed = try RegionImport().region(inFolder: folder).region
      #expect(packed.outgoing == region.outgoing)
    }
  }
}

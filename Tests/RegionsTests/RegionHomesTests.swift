import NetworkGraph
import Testing

/// Where somebody lives whom the rows put in two households.
struct RegionHomesTests {
  // Household 9 ── person 100 ── household 2, wherever the two are in space.
  @Test(arguments: [0, 90])
  func `the household of the lowest number is the home`(place: Int) throws {
    let tables = RegionTables(
      nodes: """
        \(RegionTables.nodeHeading)
        9,0,1,40,40,1,
        2,0,1,\(place),\(place),1,
        100,5,1,0,0,0,

        """,
      edges: """
        \(RegionTables.edgeHeading)
        9,100,0,
        2,100,0,

        """)
    let region = try tables.region()
    let home = try #require(region.node(ofID: 2))
    let starts = region.people.starts
    #expect(starts[home] == 0 && starts[home + 1] == 1)
    let other = try #require(region.node(ofID: 9))
    #expect(region.people.ties.heads.map(Int.init) == [other])
  }
}

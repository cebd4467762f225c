import ServiceDirectories
import SupportNetwork
import Tables
import Testing

/// A newer version into the same folder.
struct ReimportTests {
  private let folder = ImportFolder(SmallDirectory.files)

  @Test func `importing the same again changes nothing`() throws {
    try folder.imported()
    let before = try folder.text("out/services.csv")
    let again = try folder.imported(on: "2026-06-01")
    #expect(try folder.text("out/services.csv") == before)
    #expect(again.services.unchanged == 3 && again.services.imported == 3)
    #expect(again.organisations.unchanged == 2)
  }

  @Test func `records are added, updated, retired and brought back`() throws {
    try folder.imported()
    let newer = SmallDirectory.services.replacing("Schuldhulp", with: "Schulden de baas")
      .replacing("13,2,Dicht,inactive,,\n", with: "14,2,Nieuw,active,,\n")
    folder.write(newer, to: "source/services.csv")
    let report = try folder.imported(on: "2026-06-01")
    #expect(
      [report.services.added, report.services.updated, report.services.retired] == [1, 1, 1])
    #expect(report.services.unchanged == 1)
    let rows = try folder.rows("services.csv")
    #expect(rows.contains("s-13,o-2,Dicht,,,,,,,,,retired,2026-06-01,13,,"))
    folder.write(SmallDirectory.services, to: "source/services.csv")
    let back = try folder.imported(on: "2026-07-01")
    #expect(back.services.restored == 1 && back.services.retired == 1)
    #expect(try folder.rows("services.csv").contains("s-13,o-2,Dicht,,,,,,,,,inactive,,13,,"))
  }

  @Test func `what the team changed and added itself stays`() throws {
    try folder.imported()
    let edited =
      try folder.text("out/services.csv")
      .replacing("Samen koken,,", with: "Samen koken,social-network,")
      + "eigen,o-2,Koffieochtend,social-network,,,,,,,,,,,,\r\n"
    folder.write(edited, to: "out/services.csv")
    folder.write("van,naar\n", to: "out/links.csv")
    let newer = SmallDirectory.services.replacing("Samen koken", with: "Samen eten")
    folder.write(newer, to: "source/services.csv")
    let report = try folder.imported(on: "2026-06-01")
    #expect(report.services.keptValues == 1 && report.services.ownRecords == 1)
    let rows = try folder.rows("services.csv")
    #expect(rows.contains("s-11,o-1; o-2,Samen eten,social-network,,,,,,,,active,,11,x,"))
    #expect(rows.contains("eigen,o-2,Koffieochtend,social-network,,,,,,,,,,,,"))
    #expect(try folder.text("out/links.csv") == "van,naar\n")
  }

  @Test func `a place that the team calls secret loses its address everywhere`() throws {
    folder.write(
      "id,organization_id,address_1,city\n1,1,Dorpsstraat 1,Ede\n",
      to: "source/physical_addresses.csv")
    try folder.imported()
    #expect(try folder.text("out/organisations.csv").contains("Dorpsstraat 1"))
    let secret = try folder.text("out/organisations.csv")
      .replacing("\"Dorpsstraat 1, Ede\",,,,1,,,,", with: "\"Dorpsstraat 1, Ede\",,,,1,,ja,,")
    folder.write(secret, to: "out/organisations.csv")
    try folder.imported(on: "2026-06-01")
    for name in ["organisations.csv", "imported/organisations.csv"] {
      let text = try folder.text("out/" + name)
      #expect(text.contains("Rixa") && !text.contains("Dorpsstraat") && !text.contains("Ede"))
    }
    #expect(try folder.text("out/organisations.csv").contains(",ja,"))
  }

  @Test func `another directory does not retire this one by accident`() throws {
    try folder.imported()
    folder.write("id,name\n7,Ver weg\n", to: "source/organizations.csv")
    folder.write("id,organization_id,name\n70,7,Iets\n", to: "source/services.csv")
    let report = try folder.imported(on: "2026-06-01")
    #expect(report.refusal == .otherDirectory(retiring: 5, of: 5))
    #expect(try folder.rows("services.csv").count == 3)
    #expect(try folder.imported { $0.replacesAll = true }.services.retired == 3)
  }

  @Test func `a folder with faults is never written over`() throws {
    try folder.imported()
    folder.write("id,name\no-1\n", to: "out/organisations.csv")
    #expect(throws: ImportFailure.self) { try folder.imported() }
    #expect(try folder.text("out/organisations.csv") == "id,name\no-1\n")
    #expect(folder.names == ["out", "source"])
  }

  //  1 Rixa (secret) ── 10 Schuldhulp: Oosterwijk
  @Test func `what a secret place offers has no area either, and the report says so`() throws {
    try folder.imported()
    let text = try folder.text("out/organisations.csv")
    folder.write(
      text.replacing("other,,,,,,1,,,", with: "other,,,,,,1,,ja,"), to: "out/organisations.csv")
    for day in ["2026-06-01", "2026-07-01"] {
      let report = try folder.imported(on: day)
      #expect(report.count(.secretPlace, in: "services.csv") == 1)
      #expect(try folder.reported("value") == ["services.csv: s-10 1 × secret-place areas"])
    }
    // Also when the source no longer has the service.
    folder.write(
      SmallDirectory.services.split(separator: "\n").filter { !$0.hasPrefix("10") }
        .joined(separator: "\n"), to: "source/services.csv")
    try folder.imported(on: "2026-08-01") { $0.acceptsDangling = true }
    for name in ["services.csv", "imported/services.csv", "import-report.csv"] {
      #expect(try !folder.text("out/" + name).contains("Oosterwijk"), "\(name)")
    }
  }

  @Test func `records that are retired are named`() throws {
    try folder.imported()
    folder.write(
      SmallDirectory.services.replacing("13,2,Dicht,inactive,,\n", with: ""),
      to: "source/services.csv")
    let report = try folder.imported(on: "2026-06-01") { $0.mostDangling = 0.5 }
    #expect(report.findings(.retired).map(\.count) == [1])
    #expect(report.findings(.retired).first?.examples.first?.detail == "Dicht")
    #expect(try folder.reported("retired") == ["services.csv: s-13 1 × retired Dicht"])
    // Only once.
    try folder.imported(on: "2026-07-01") { $0.mostDangling = 0.5 }
    #expect(try folder.reported("retired") == [])
  }

  @Test func `a value of the team that cannot be is told before anything is written`() throws {
    try folder.imported()
    let broken = try folder.text("out/organisations.csv").replacing(",other,", with: ",kapper,")
    folder.write(broken, to: "out/organisations.csv")
    #expect {
      try folder.imported(on: "2026-06-01")
    } throws: { error in
      guard case .folderFaults(let faults) = error as? ImportFailure else { return false }
      return faults.map(\.line) == [2, 3] && faults.map(\.field) == ["kind", "kind"]
    }
    #expect(try folder.text("out/organisations.csv") == broken)
  }
}

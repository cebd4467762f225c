import Foundation
import NetworkFiles
import ServiceDirectories
import SupportNetwork
import Tables
import Testing

struct ImportTests {
  @Test func `every record is in the folder or in the report with its reason`() throws {
    let folder = ImportFolder(SmallDirectory.files)
    let report = try folder.imported { $0.mostDangling = 0.3 }
    #expect(report.refusal == nil)
    #expect(
      try folder.rows("organisations.csv") == [
        "o-1,Stichting Rixa,Rixa,other,,,,,,1,,,,active,,",
        "o-2,Buurthuis Ove,,other,,,,,,2,,,,active,,",
      ])
    #expect(
      try folder.rows("services.csv") == [
        "s-10,o-1,Schuldhulp,finances,Oosterwijk,,Bel ons,,,14,,active,,10,DM-1,",
        "s-11,o-1; o-2,Samen koken,,,,,,,,,active,,11,x,",
        "s-13,o-2,Dicht,,,,,,,,,inactive,,13,,",
      ])
    #expect(report.count(.danglingOrganisation, in: "services") == 1)
    #expect(report.count(.listedReferences, in: "services") == 1)
    #expect(report.count(.blankStatus, in: "services") == 1)
    #expect(report.count(.noTerms, in: "services") == 2)
    #expect(report.count(.noDomain, in: "services") == 1)
    #expect(report.count(.danglingService, in: "services_taxonomy") == 1)
    #expect(report.count(.danglingTerm, in: "services_taxonomy") == 1)
    #expect(report.count(.areaInSentences, in: "service_areas") == 1)
    #expect(report.unmappedTerms.map(\.name) == ["Knutselen"])
    #expect(report.unmappedTerms.map(\.uses) == [1])
    #expect(report.unmappedTerms.map(\.reason) == [.notInMap])
    // Services read: 4, of which 3 are in the folder.
    #expect(report.services.imported == 3 && report.danglingShare == 0.25)
    #expect(
      try folder.reported("record") == [
        "service_areas:3 2 1 × area-in-sentences", "services:4 12 1 × dangling-organisation 9",
        "services_taxonomy:4 3 1 × dangling-service 99",
        "services_taxonomy:5 4 1 × dangling-term y",
      ])
    #expect(try folder.reported("term") == [": x 1 × not-in-map Knutselen"])
  }

  @Test func `too many missing organisations are refused, and nothing is written`() throws {
    let folder = ImportFolder(SmallDirectory.files)
    let report = try folder.imported { $0.mostDangling = 0.2 }
    #expect(report.refusal == .dangling(share: 0.25, most: 0.2))
    #expect(folder.names == ["source"])
    #expect(
      try folder.imported {
        $0.mostDangling = 0.2
        $0.acceptsDangling = true
      }.refusal == nil)
    #expect(folder.names == ["out", "source"])
  }

  @Test func `broken rows are refused, unless the good part is asked for`() throws {
    var files = SmallDirectory.files
    files["services.csv"] = SmallDirectory.services + "14,2,\"Half\n15,2,Heel,active,,\n"
    let folder = ImportFolder(files)
    let report = try folder.imported()
    #expect(report.refusal == .faults(1))
    #expect(report.faults.map(\.line) == [6] && report.faults.map(\.column) == [6])
    #expect(!folder.isWritten)
    #expect(try folder.imported { $0.keepsGoing = true }.refusal == nil)
    #expect(try folder.rows("services.csv").count == 4)
  }

  @Test func `the same record twice and another with its number are told apart`() throws {
    var files = SmallDirectory.files
    files["organizations.csv"] = SmallDirectory.organisations + "1,Stichting Rixa,Rixa\n2,Ander,\n"
    let report = try ImportFolder(files).imported()
    #expect(report.count(.repeated, in: "organizations") == 1)
    #expect(report.count(.contradictory, in: "organizations") == 1)
    #expect(report.organisations.imported == 2)
    #expect(report.tables.first { $0.name == "organizations" }?.repeatedIDs == 2)
  }

  @Test func `files are found by the paths of a package, and columns by other names`() throws {
    let folder = ImportFolder([
      "datapackage.json": """
      {"resources": [{"name": "organization", "path": "aanbieders.csv"},
      {"name": "service", "path": "hulp.csv"}]}
      """,
      "aanbieders.csv": "id;naam\n1;Rixa\n",
      "hulp.csv": "id;organisation_id;title\n2;1;Hulp\n",
    ])
    let report = try folder.imported { $0.format = .hsdsCSV }
    #expect(report.organisations.added == 1 && report.services.added == 1)
  }

  @Test func `what an object holds is taken out of it, once`() throws {
    let organisation = #"{"id": "o", "name": "Rixa", "website": "x"}"#
    let service = """
      {"id": "s", "name": "Hulp", "status": "active", "organization": \(organisation),
      "attributes": [{"id": "a", "taxonomy_term": {"id": "t", "name": "Housing"}}],
      "service_at_locations": [{"id": "l", "location": {"id": "p", "name": "Plek",
      "addresses": [{"id": "q", "address_1": "Dorpsstraat 1", "city": "Ede"}]}}]}
      """
    let folder = ImportFolder([
      "page1.json": "{\"contents\": [\(service)]}", "organisation.json": organisation,
    ])
    let report = try folder.imported()
    #expect(report.format == .hsdsJSON)
    #expect(
      try folder.rows("organisations.csv") == [
        "o-o,Rixa,,other,Ede,\"Dorpsstraat 1, Ede\",,,,o,,,,active,,"
      ])
    #expect(
      try folder.rows("services.csv") == ["s-s,o-o,Hulp,housing,Ede,,,,,,,active,,s,t,"])
    #expect(report.lossCount == 0)
  }

  @Test func `a Dutch social map gives services with the domains of their themes`() throws {
    let folder = ImportFolder([
      "kaart.json": """
      {"themes": [{"id": "geld", "translations": {"nl": {"name": "Geld en werk"}}}],
      "organizations": [{"id": "org_a", "name": "Akseso", "island": "saba", "status": "active",
      "primary_theme_ids": ["geld"], "target_audiences": ["ouders"],
      "access_label": {"nl": "Loop binnen"}}]}
      """
    ])
    let report = try folder.imported()
    #expect(report.format == .socialMap)
    #expect(
      try folder.rows("services.csv") == [
        "s-org_a,o-org_a,Akseso,finances; work-and-education,saba,ouders,Loop binnen,,,,,active,,"
          + "org_a,geld,"
      ])
  }
}

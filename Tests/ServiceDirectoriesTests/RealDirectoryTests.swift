import Foundation
import ServiceDirectories
import SupportNetwork
import Testing

/// Real directories, with the counts that were measured in them by hand; they are in the folder
/// that `KRING_DATA` names.
@Suite(.enabled(if: RealDirectories.isThere, "KRING_DATA names no folder with directories"))
struct RealDirectoryTests {
  private func imported(_ name: String, into folder: ImportFolder) throws -> ImportReport {
    let options = ImportOptions(today: CalendarDate(iso: "2026-05-10")!)
    return try DirectoryImport.run(
      from: RealDirectories.data + "/" + name, into: folder.output, options)
  }

  private func table(_ name: String, _ report: ImportReport) throws -> TableReport {
    try #require(report.tables.first { $0.name == name })
  }

  @Test func `the 211 directory of Miami gives the counts of its README`() throws {
    let folder = ImportFolder()
    let report = try imported("open211-miami", into: folder)
    let rows = [
      "organizations": 1074, "services": 4089, "locations": 4089, "services_at_location": 4089,
      "services_taxonomy": 26259, "taxonomy": 1994, "eligibility": 2244, "languages": 9364,
      "phones": 4089, "physical_addresses": 4089, "regular_schedules": 11350,
    ]
    for (name, count) in rows { #expect(try table(name, report).records == count, "\(name)") }
    #expect(report.count(.danglingOrganisation, in: "services") == 447)
    #expect(report.count(.missingOrganisation, in: "locations") == 3015)
    #expect(report.count(.noReference, in: "eligibility") == 2244)
    #expect(try table("eligibility", report).recordsWithoutID == 2244)
    #expect(try table("regular_schedules", report).recordsWithoutID == 11350)
    #expect(try table("languages", report).repeatedIDs == 3355)
    #expect(try table("taxonomy", report).repeatedIDs == 3)
    #expect(report.count(.blankStatus, in: "services") == 4089)
    #expect(report.count(.blankPostalCode, in: "physical_addresses") == 30)
    #expect(report.count(.noTerms, in: "services") == 500)
    #expect(report.organisations.imported == 1074)
    #expect(report.services.imported == 4089 - 447)
    // What belonged to those 447 went with them.
    #expect(report.count(.droppedService, in: "services_at_location") == 447)
    #expect(report.count(.droppedService, in: "services_taxonomy") == 2417)
    #expect(report.count(.unusedLocation, in: "locations") == 447)
    #expect(report.count(.droppedLocation, in: "physical_addresses") == 447)
    #expect(report.count(.notKept, in: "languages") == 9364)
    let reading = DirectoryFolder.read(at: folder.output)
    #expect(reading.faultCount == 0)
    #expect(reading.network.services.count == 3642)
    #expect(reading.network.services.count { $0.areas == ["Miami"] } > 1000)
    #expect(reading.network.problems() == [])
  }

  @Test func `the directory of Washington gives the counts of its README`() throws {
    let folder = ImportFolder()
    let report = try imported("dc-hsds-2.0-small", into: folder)
    #expect(report.refusal == nil)
    #expect(report.organisations.imported == 57)
    #expect(try table("services", report).records == 501)
    #expect(try table("physical_addresses", report).repeatedIDs == 26)
    // About half of 1,490 rows lead nowhere: 698 to no service, 48 to no location.
    #expect(report.count(.danglingService, in: "services_at_location") == 698)
    #expect(report.count(.danglingLocation, in: "services_at_location") == 48)
    #expect(report.count(.danglingOrganisation, in: "services") == 4)
    #expect(report.count(.listedReferences, in: "services") == 2)
    // 437 of its 981 schedules are broken, and Kring keeps none.
    #expect(report.count(.notKept, in: "schedules") == 981 && report.faultCount == 0)
    #expect(try table("schedules", report).brokenRecords == 437)
    let reading = DirectoryFolder.read(at: folder.output)
    #expect(reading.faultCount == 0 && reading.network.problems() == [])
  }

  @Test(arguments: [
    ("hsds-sample-1.x/all_resources", 10, 13), ("hsds-sample-1.x/simple", 10, 13),
    ("hsds-spec-3.0/examples/csv", 1, 1), ("hsds-spec-3.1/examples/csv", 1, 1),
    ("hsds-spec-3.1/examples/organization_full.json", 1, 1),
    ("hsds-spec-3.0/examples/service_list.json", 1, 1), ("mock-hsds-api/data", 1, 1),
    ("mock-hsds-api", 1, 1), ("hsds-spec-3.0/datapackage.json", 1, 1), ("hsds-spec-3.1", 1, 1),
    ("hsds-sample-1.x/simple/datapackage.json", 10, 13),
    ("oruk-profile/examples/csv", 1, 1), ("oruk-profile/examples/organization_full.json", 1, 1),
    (
      "nl-sociale-kaart-bes/kadena_hubentut_seeddata_bonaire_v0_1.json", 29, 29
    ),
  ])
  func `examples of every version and profile come in`(
    name: String, organisations: Int, services: Int
  ) throws {
    let folder = ImportFolder()
    let report = try imported(name, into: folder)
    #expect(report.refusal == nil)
    #expect(report.organisations.imported == organisations)
    #expect(report.services.imported == services)
    #expect(report.count(.noID, in: "organizations") == 0)
    #expect(DirectoryFolder.read(at: folder.output).faultCount == 0)
  }

  @Test func `a folder with two directories is not guessed at`() throws {
    let folder = ImportFolder()
    #expect {
      try imported("hsds-sample-1.x", into: folder)
    } throws: { error in
      guard case .severalDirectories(let folders) = error as? ImportFailure else { return false }
      return folders.map { $0.split(separator: "/").last } == ["all_resources", "simple"]
    }
  }
}

private enum RealDirectories {
  static let data = ProcessInfo.processInfo.environment["KRING_DATA"] ?? ""
  static let isThere = FileManager.default.fileExists(atPath: data + "/open211-miami")
}

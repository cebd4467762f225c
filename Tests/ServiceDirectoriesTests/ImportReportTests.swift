import ServiceDirectories
import SupportNetwork
import Testing

/// Every record is in the folder or in the report, with its reason.
struct ImportReportTests {
  //  1 Rixa ── 10 Schuldhulp ── a Dorpsstraat, Ede
  //  3 (no name) ── 13 Zonder ── b Kerkstraat
  //                 12 (of no organisation) ── c
  private let files = [
    "organizations.csv": "id,name\n1,Rixa\n3,\n",
    "services.csv": "id,organization_id,name\n10,1,Schuldhulp\n12,9,Zwevend\n13,3,Zonder\n",
    "locations.csv": "id,organization_id,name\na,1,A\nb,3,B\nc,9,C\n",
    "services_at_location.csv": "id,service_id,location_id\n1,10,a\n2,13,b\n3,12,c\n4,10,c\n",
    "addresses.csv": """
    id,location_id,address_1,city
    1,a,Dorpsstraat 1,Ede
    2,b,Kerkstraat 1,Lunteren
    3,c,Markt 1,Wageningen
    4,a,Dorpsstraat 3,Ede
    5,a,,

    """,
    "services_taxonomy.csv": "id,service_id,taxonomy_id\n1,10,DM-1\n2,12,DM-1\n3,13,DM-1\n",
    "taxonomy.csv": "id,name,parent_id\nDM-1,Money,\n",
  ]

  @Test func `what belongs to something that was left out goes with it, and is told`() throws {
    let folder = ImportFolder(files)
    let report = try folder.imported { $0.acceptsDangling = true }
    #expect(
      try folder.reported("record") == [
        "addresses:3 2 1 × dropped-location b", "addresses:5 4 1 × second",
        "addresses:6 5 1 × nothing-said", "locations:3 b 1 × unused-location",
        "organizations:3 3 1 × no-name", "services:3 12 1 × dangling-organisation 9",
        "services:4 13 1 × dropped-organisation 3",
        "services_at_location:3 2 1 × dropped-service 13",
        "services_at_location:4 3 1 × dropped-service 12",
        "services_taxonomy:3 2 1 × dropped-service 12",
        "services_taxonomy:4 3 1 × dropped-service 13",
      ])
    // 21 records: 1 organisation, 1 service, 2 locations, 2 of their links, 2 addresses, 1 term and
    // 1 use of it are kept.
    #expect(report.tables.map(\.records).reduce(0, +) == 21)
    #expect(report.lossCount == 11)
  }

  @Test func `a place counts for the services that are there, whoever has it`() throws {
    let folder = ImportFolder(files)
    try folder.imported { $0.acceptsDangling = true }
    #expect(
      try folder.rows("services.csv") == [
        "s-10,o-1,Schuldhulp,finances,Ede; Wageningen,,,,,,,active,,10,DM-1,"
      ])
    #expect(
      try folder.reported("value") == [
        "locations:3 b 1 × missing-organisation 3", "locations:4 c 1 × missing-organisation 9",
      ])
  }

  @Test func `of a table that is not kept there is one line with its count`() throws {
    var files = files
    files["phones.csv"] = "id,number\n1,0318\n2\n3,0317\n"
    let folder = ImportFolder(files)
    let report = try folder.imported { $0.acceptsDangling = true }
    #expect(try folder.reported("record").contains("phones: 3 × not-kept"))
    #expect(report.faultCount == 0)
    #expect(report.count(.faultyRowNotKept, in: "phones") == 1)
    #expect(report.tables.first { $0.name == "phones" }?.brokenRecords == 1)
  }

  @Test func `files that are not read are named`() throws {
    var files = files
    files["oud.zip"] = "PK"
    files["extra/phones.csv"] = "id\n"
    files["organizations.csv.gz"] = ""
    files["phones.csv"] = ""
    let folder = ImportFolder(files)
    try folder.imported { $0.acceptsDangling = true }
    #expect(
      try folder.reported("file") == [
        ": 1 × unread-file", ": 1 × unread-file", "organizations:1 1 × faulty-file",
        "phones:1 1 × faulty-file",
      ])
  }

  @Test func `a term that stands for nothing is told with its count, be it in the map`() throws {
    var files = files
    files["taxonomy.csv"] =
      "id,name,parent_id\nD,Geld,\nDM-1,Money,D\nYF-1,Anybody,\nq,Knutselen,\nr,Rest,\n"
    files["services_taxonomy.csv"] =
      "id,service_id,taxonomy_id\n1,10,DM-1\n2,10,YF-1\n3,10,q\n"
    let folder = ImportFolder(files)
    let report = try folder.imported { $0.acceptsDangling = true }
    #expect(try folder.reported("record").contains("taxonomy:6 r 1 × unused-term Rest"))
    #expect(report.count(.unusedTerm, in: "taxonomy") == 1)
    #expect(report.unmappedTerms.map(\.id) == ["q", "YF-1"])
    #expect(report.unmappedTerms.map(\.reason) == [.notInMap, .mappedToNone])
    #expect(
      try folder.reported("term") == [
        ": YF-1 1 × mapped-to-none Anybody", ": q 1 × not-in-map Knutselen",
      ])
  }

  @Test func `a number of a register that cannot be is left out and told`() throws {
    var files = files
    files["organization_identifiers.csv"] = """
      id,organization_id,identifier_scheme,identifier
      1,1,NL-KVK,abc
      2,1,NL-KVK,12345678
      3,1,kvk,87654321
      4,3,kvk,12345678

      """
    files["service_capacity.csv"] = "id,service_id,available,maximum\n1,10,6,5\n2,10,1,2\n"
    let folder = ImportFolder(files)
    try folder.imported { $0.acceptsDangling = true }
    let records = try folder.reported("record")
    #expect(
      records.filter { $0.hasPrefix("organization_id") || $0.hasPrefix("service_cap") } == [
        "organization_identifiers:4 3 1 × second 1",
        "organization_identifiers:5 4 1 × dropped-organisation 3",
        "service_capacity:3 2 1 × second",
      ])
    let values = try folder.reported("value")
    #expect(values.contains("organization_identifiers:2 1 1 × wrong-number kvk: abc"))
    #expect(values.contains("service_capacity:2 1 1 × more-free-than-places 6 > 5"))
    #expect(try folder.rows("organisations.csv")[0].contains(",12345678,"))
  }

  @Test func `objects within others that are not kept are counted by file`() throws {
    let folder = ImportFolder([
      "a.json": """
      {"id": "o", "name": "Rixa", "website": "x", "phones": [{"id": "p", "languages": [{"id": "l"}]}],
      "services": [{"id": "s", "name": "Hulp", "status": "active", "program": {"id": "q"}}]}
      """,
      "schema.json": #"{"name": "organization", "type": "object", "properties": {"id": {}}}"#,
      "broken.json": "{",
    ])
    let report = try folder.imported { $0.keepsGoing = true }
    #expect(report.organisations.imported == 1 && report.services.imported == 1)
    #expect(
      try folder.reported("record") == [
        "json: 1 × unknown-form name, properties, type", "languages: 1 × not-kept",
        "phones: 1 × not-kept",
        "program: 1 × not-kept",
      ])
    #expect(try folder.reported("file") == ["json: 1 × faulty-file"])
  }

  @Test func `services without an organisation count among those that lead nowhere`() throws {
    let folder = ImportFolder([
      "organizations.csv": "id,name\n1,Rixa\n",
      "services.csv": "id,org,name\n10,1,Schuldhulp\n11,1,Eten\n",
    ])
    #expect(try folder.imported().refusal == .dangling(share: 1, most: 0.25))
  }
}

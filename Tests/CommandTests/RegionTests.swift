import Foundation
import Testing

/// A region at the command line: tables in, answers out, and what happens to bad ones.
struct RegionTests {
  private let folder = TemporaryFolder()

  //  6 households ── GP 20 ──▶ service 30 (finances)     service 31 (housing)
  private static let nodes = """
    id,kind,area,x,y,mask,capacity
    1,0,1,0,0,9,
    2,0,1,1,0,9,
    3,0,1,2,0,9,
    4,0,1,3,0,9,
    5,0,1,4,0,9,
    6,0,2,5,0,8,
    20,2,1,0,0,0,
    30,1,1,0,0,1,5
    31,1,1,0,0,8,5
    100,5,1,0,0,0,

    """
  private static let edges = """
    src,dst,kind,weight
    1,20,3,2
    2,20,3,2
    3,20,3,2
    4,20,3,2
    5,20,3,2
    6,20,3,2
    20,30,6,7.5
    1,100,0,

    """

  private func region() async throws {
    folder.write(Self.nodes, to: "nodes.csv")
    folder.write(Self.edges, to: "edges.csv")
    let outcome = try await KringProcess.run(
      "region", "import", ".", "--output", "noord.region", in: folder)
    #expect(outcome.status == 0)
  }

  @Test func `needs out of reach are counted, and few are not told`() async throws {
    try await region()
    let outcome = try await KringProcess.run(
      "region", "audit", "noord.region", "--format", "csv", in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.text == "domain,area,needs,unreached\r\nfinances,,5,0\r\nhousing,,6,6\r\n"
        + "housing,1,,\r\nhousing,2,,\r\n")
  }

  // Of 11 households that need help with finances 8 live in area 1 and 3 in area 2: all are 2 steps
  // from a service. 8 = 11 − 3, so whoever is told 11 and 8 knows the 3.
  @Test func `what one area hides cannot be found from the others`() async throws {
    let homes = (1...11).map { "\($0),0,\($0 > 8 ? 2 : 1),0,0,1," }
    folder.write(
      (["id,kind,area,x,y,mask,capacity"] + homes + ["20,2,1,0,0,0,", "30,1,1,0,0,1,5", ""])
        .joined(separator: "\n"), to: "nodes.csv")
    folder.write(
      (["src,dst,kind,weight", "20,30,6,"] + (1...11).map { "\($0),20,3," } + [""])
        .joined(separator: "\n"), to: "edges.csv")
    for (area, row) in [([], "finances,2,11,11"), (["--area", "1"], "finances,2,,")] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["region", "reach", "./", "--format", "csv"] + area, in: folder,
        input: Data(), environment: [:])
      #expect(outcome.text.contains("\(row)\r\n"), "\(outcome.text)\(outcome.error)")
    }
    // Within 1 step nobody gets there.
    let audit = try await KringProcess.run(
      "region", "audit", "./", "--within", "1", "--area", "1", "--format", "csv", in: folder)
    #expect(audit.text == "domain,area,needs,unreached\r\nfinances,1,,\r\nfinances,1,,\r\n")
  }

  // 7 of 10 households know nobody. 10 − 7 would tell of the 3 who do.
  @Test func `few who are within reach are not told either`() async throws {
    let homes = (1...10).map { "\($0),0,1,0,0,1," }
    folder.write(
      (["id,kind,area,x,y,mask,capacity"] + homes + ["30,1,1,0,0,1,5", ""])
        .joined(separator: "\n"), to: "nodes.csv")
    folder.write("src,dst,kind,weight\n1,30,5,\n2,30,5,\n3,30,5,\n", to: "edges.csv")
    let audit = try await KringProcess.run(
      "region", "audit", "./", "--format", "csv", in: folder)
    #expect(audit.text == "domain,area,needs,unreached\r\nfinances,,10,\r\nfinances,1,10,\r\n")
  }

  @Test func `the link that brings all of them comes first`() async throws {
    try await region()
    let outcome = try await KringProcess.run(
      "region", "links", "noord.region", "--format", "csv", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("20,31,6,6,0,housing,2,at-least-63-percent"))
  }

  // A link from 20 to 31 brings 6 needs: 5 of area 1, 1 of area 2. 5 would be 6 − 1.
  @Test func `what links bring one area does not tell of another`() async throws {
    try await region()
    for (area, row) in [([], "20,31,6,6,0,housing,2,"), (["--area", "1"], "20,31,,,,housing,1,")] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["region", "links", "noord.region", "--format", "csv"] + area,
        in: folder, input: Data(), environment: [:])
      #expect(outcome.text.contains(row), "\(outcome.text)")
    }
    let text = try await KringProcess.run(
      "region", "links", "noord.region", "--area", "1", "--language", "en", in: folder)
    #expect(text.text.contains("Some of the needs are farther than 3 steps"), "\(text.text)")
  }

  @Test func `only the links of a list are looked at`() async throws {
    try await region()
    func links(_ list: String) async throws -> KringProcess.Outcome {
      folder.write(list, to: "links.csv")
      return try await KringProcess.run(
        "region", "links", "noord.region", "--candidates", "links.csv", "--format", "csv",
        "--language", "en", in: folder)
    }
    // 30 is as good as 20: two steps from all of them, but one more for the link itself is 3.
    let fine = try await links("from,to\n30,31\n")
    #expect(fine.text.contains("\r\n30,31,6,6,0,housing,2,"))
    #expect(!fine.text.contains("\r\n20,"))
    for (list, status, line) in [
      ("from,to\n99,31\n", 64, "links.csv: no household or organisation has number 99."),
      ("from,to\n1,31\n", 64, "links.csv: number 1 is a household."),
      ("from,to\n30,20\n", 64, "links.csv: number 20 is no service."),
      ("from,to\n30,x\n", 65, "links.csv:2:4: `to`: "),
      ("from\n30\n", 65, "links.csv:1:1: there is no column `to`"),
    ] {
      let outcome = try await links(list)
      #expect(outcome.status == Int32(status), "\(list)")
      #expect(outcome.error.contains(line), "\(outcome.error)")
    }
  }

  @Test func `links of a household are none of an organisation`() async throws {
    try await region()
    let outcome = try await KringProcess.run(
      "region", "links", "noord.region", "--for", "1", "--language", "nl", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("noord.region: nummer 1 is een huishouden."))
  }

  // Bit 19 is the 20th life domain; the standard list has 14.
  @Test func `a life domain behind the standard list is named by its number`() async throws {
    let homes = (1...5).map { "\($0),0,1,0,0,\(1 << 19)," }
    folder.write(
      (["id,kind,area,x,y,mask,capacity"] + homes + ["20,2,1,0,0,0,", ""])
        .joined(separator: "\n"), to: "nodes.csv")
    folder.write("src,dst,kind,weight\n1,20,3,\n", to: "edges.csv")
    for (options, name) in [
      (["--language", "nl"], "leefgebied 20"), (["--language", "en"], "life domain 20"),
      (["--format", "csv"], "life-domain-20,,5,5"),
    ] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["region", "audit", "./"] + options, in: folder, input: Data(),
        environment: [:])
      #expect(outcome.text.contains(name), "\(outcome.text)")
    }
  }

  @Test(arguments: [
    ("nl", "1 persoon hoort bij meer dan één huishouden; het huishouden met het laagste nummer"),
    ("en", "1 person belongs to more than one household; the household of the lowest number"),
  ])
  func `who has two homes is counted`(language: String, line: String) async throws {
    try await region()
    let one = try await KringProcess.run(
      "region", "import", ".", "--output", "noord.region", "--language", language, in: folder)
    #expect(!one.text.contains(line))
    folder.write(Self.edges + "2,100,0,\n2,100,0,\n", to: "edges.csv")
    let two = try await KringProcess.run(
      "region", "import", ".", "--output", "noord.region", "--language", language, in: folder)
    #expect(two.status == 0)
    #expect(two.text.contains(line), "\(two.text)")
  }

  @Test func `a way has its steps and days`() async throws {
    try await region()
    let outcome = try await KringProcess.run(
      "region", "path", "noord.region", "--from", "1", "--to", "30", "--language", "nl",
      in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Dat zijn 2 stappen, samen 9,5 dagen."))
    let none = try await KringProcess.run(
      "region", "path", "noord.region", "--from", "1", "--to", "31", in: folder)
    #expect(none.status == 1)
    let nobody = try await KringProcess.run(
      "region", "path", "noord.region", "--from", "1", "--to", "99", in: folder)
    #expect(nobody.status == 64)
  }

  @Test(
    arguments: [
      ["reach"], ["audit"], ["cuts"], ["metrics"], ["links"],
      ["path", "--from", "1", "--to", "30"], ["path", "--from", "1", "--to", "31"],
    ], ["nl", "en"])
  func `every answer is as its schema says`(command: [String], language: String) async throws {
    try #require(AnswerSchema.isThere, "python3 with jsonschema is not there")
    try await region()
    let outcome = try await KringProcess.run(
      KringProcess.path,
      ["region", command[0], "noord.region"] + command.dropFirst()
        + ["--format", "json", "--language", language], in: folder, input: Data(),
      environment: [:])
    #expect(outcome.status == 0 || outcome.status == 1)
    #expect(
      try AnswerSchema.verdict(on: outcome.output, schema: "region-\(command[0])-1") == "")
  }

  @Test func `faults are told with their place, and nothing is written`() async throws {
    folder.write(Self.nodes + "1,0,1,0,0,0,\nx,0,1,0,0,0,\n7,9,,,,,\n", to: "nodes.csv")
    folder.write(Self.edges + "1,2\n1,77,1,\n1,30,3,\n2,2,1,\n1,2,1,-3\n", to: "edges.csv")
    let outcome = try await KringProcess.run(
      "region", "import", ".", "--output", "noord.region", "--language", "en", in: folder)
    #expect(outcome.status == 65)
    #expect(try !folder.names().contains("noord.region"))
    for line in [
      "./nodes.csv:12: `id`: number 1 is there already; each number comes once",
      "./nodes.csv:13: `id`: this is no number; use digits, and a point for decimals",
      "./nodes.csv:14: `kind`: there is no kind 9; kring region --help names the kinds",
      "./edges.csv:10: this row has 2 fields, and the first line names 4",
      "./edges.csv:11: `dst`: number 77 is not in nodes.csv",
      "./edges.csv:12: `kind`: this kind of tie cannot be between household and service",
      "./edges.csv:13: `dst`: number 2 has a tie with itself",
      "./edges.csv:14: `weight`: this number cannot be here",
      "Nothing was written: 8 rows are wrong.",
    ] {
      #expect(outcome.error.contains(line), "\(line)")
    }
    let going = try await KringProcess.run(
      "region", "import", ".", "--output", "noord.region", "--keep-going", in: folder)
    #expect(going.status == 0)
    #expect(try folder.names().contains("noord.region"))
  }
}

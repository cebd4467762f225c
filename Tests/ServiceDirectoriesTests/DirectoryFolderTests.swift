import ServiceDirectories
import SupportNetwork
import Tables
import Testing
import Wording

struct DirectoryFolderTests {
  private func read(
    _ organisations: String, _ services: String
  ) -> (DirectoryFolder.Reading, ImportFolder) {
    let folder = ImportFolder()
    folder.write(organisations, to: "out/organisaties.csv")
    folder.write(services, to: "out/diensten.csv")
    return (DirectoryFolder.read(at: folder.output), folder)
  }

  @Test func `a spreadsheet with Dutch headings is a network`() throws {
    let (reading, _) = read(
      "id;naam;soort;wijk;kvk;geheim\r\nrixa;Rixa;welfare;Oost;12345678;nee\r\nove;Ove;club;;;\r\n",
      "id;organisatie;naam;leefgebieden;plaatsen;vrij;wachttijd;gecontroleerd\r\n"
        + "hulp;rixa, ove;Hulp;finances;5;2;14;10-5-2026\r\n"
        .replacing("rixa, ove", with: "\"rixa; ove\""))
    #expect(reading.faults == [])
    let network = reading.network
    #expect(network.organisations.map(\.name) == ["Rixa", "Ove"])
    #expect(network.organisations[0].kind == .welfare)
    #expect(
      network.organisations[0].identifiers == [
        OrganisationIdentifier(scheme: "kvk", value: "12345678")
      ])
    let service = try #require(network.services.first)
    #expect(service.capacity == Capacity(places: 5, free: 2))
    #expect(service.waitingDays == 14 && service.confirmed?.iso == "2026-05-10")
    #expect(
      network.ties.map { "\($0.from) \($0.kind) \($0.to)" } == [
        "rixa membership hulp", "ove membership hulp",
      ])
    #expect(network.problems() == [])
  }

  @Test func `life domains may be names, and stand between commas`() {
    let (reading, _) = read(
      "id;naam\na;A\n",
      "id;organisatie;naam;leefgebieden\ns;a;S;Financiën, use-of-time\nt;a;T;\"housing;Justitie\"\n"
    )
    #expect(reading.faults == [])
    #expect(
      reading.network.services.map { $0.domains.map(\.rawValue) }
        == [["finances", "use-of-time"], ["housing", "judicial"]])
  }

  @Test func `retired records do not hold`() {
    let (reading, _) = read(
      "id,name,status\na,A,retired\nb,B,active\n",
      "id,organisation,name,status\ns,a,S,\nt,b,T,inactive\nu,b,U,\n")
    #expect(reading.faults == [])
    #expect(reading.network.organisations.map(\.name) == ["B"])
    #expect(reading.network.services.map(\.name) == ["U"])
    #expect(reading.retiredCount == 3)
  }

  @Test(arguments: [
    ("1a,A,,", "2:1 id malformedID(\"1a\")"), (",A,,", "2:1 id missingValue"),
    ("a,,,", "2:3 name missingValue"), ("a,A,kapper,", "2:5 kind unknownKind(\"kapper\")"),
    ("a,A,,morgen", "noDate"), ("a,A,,2020-13-45", "2:6 confirmed noDate(\"2020-13-45\")"),
  ])
  func `faults of organisations are told with their place`(row: String, fault: String) {
    let (reading, _) = read("id,name,kind,confirmed\n\(row)\n", "id,organisation,name\n")
    let told = reading.faults.map { "\($0.line):\($0.column) \($0.field ?? "") \($0.fact)" }
    #expect(told.count == 1 && told[0].contains(fault), "\(told)")
    #expect(reading.network.organisations == [])
  }

  @Test func `faults of services are told with their place`() {
    let (reading, _) = read(
      "id,name\na,A\n",
      "id,organisation,name,domains,free\ns,a,S,geld,\nt,z,T,,\nu,a,U,,veel\ns,a,S,,\nv,,V,,\n")
    #expect(reading.faults.map(\.line) == [2, 3, 4, 5, 6])
    #expect(
      reading.faults.map(\.fact).dropFirst() == [
        .unknownReference("z"), .noWholeNumber("veel"), .contradictoryID("s", firstLine: 2),
        .missingValue,
      ])
    #expect(reading.faults.first?.field == "domains")
    #expect(reading.network.services == [])
  }

  @Test(arguments: [
    ("huisarts", OrganisationKind.gpPractice), ("GP practice", .gpPractice),
    ("gp-practice", .gpPractice), ("School", .school), ("wijkteam", .neighbourhoodTeam),
    ("buurtteam", .neighbourhoodTeam), ("anders", .other),
  ])
  func `a kind may be a code or what people call it`(text: String, kind: OrganisationKind) {
    let (reading, _) = read("id;naam;soort\na;A;\(text)\n", "id;organisatie;naam\n")
    #expect(reading.faults == [] && reading.network.organisations.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("kvk", "abc", 8), ("kvk", "1234567", 8), ("agb", "0123456789", 8), ("oin", "12345678", 20),
  ])
  func `a number has as many digits as its register gives it`(
    scheme: String, number: String, digits: Int
  ) {
    let (reading, _) = read("id,naam,\(scheme)\na,A,\(number)\n", "id,organisatie,naam\n")
    #expect(reading.faults.map(\.fact) == [.wrongDigits(number, digits: digits)])
    #expect(reading.faults.map(\.column) == [5] && reading.network.organisations == [])
  }

  @Test func `spaces and points in a number do not count`() {
    let (reading, _) = read("id,naam,kvk\na,A,12 34.56 78\n", "id,organisatie,naam\n")
    #expect(reading.faults == [])
  }

  @Test func `no more places are free than there are`() {
    let (reading, _) = read(
      "id;naam\na;A\n", "id;organisatie;naam;plaatsen;vrij\ns;a;S;5;5\nt;a;T;5;6\n")
    #expect(reading.faults.map(\.fact) == [.moreThan(5, of: "plaatsen")])
    #expect(reading.faults.map(\.line) == [3])
    #expect(reading.network.services.map(\.name) == ["S"])
  }

  @Test func `a row once more is told from one that says something else`() {
    let (reading, _) = read("id,naam\na,A\na,A\na,Ander\n", "id,organisatie,naam\n")
    #expect(
      reading.faults.map(\.fact) == [
        .repeatedID("a", firstLine: 2), .contradictoryID("a", firstLine: 2),
      ])
  }

  @Test(arguments: Language.allCases)
  func `every kind is known by what Kring itself calls it`(language: Language) {
    let kinds = OrganisationKind.allCases
    let rows = kinds.enumerated().map { "k\($0),K,\(Wording(language).organisationKind($1))\n" }
    let (reading, _) = read("id,naam,soort\n" + rows.joined(), "id,organisatie,naam\n")
    #expect(reading.faults == [] && reading.network.organisations.map(\.kind) == kinds)
  }
}

import NetworkFiles
import SupportNetwork
import Testing

struct TermMapFileTests {
  private func codes(_ domains: [LifeDomainID]?) -> [String]? { domains?.map(\.rawValue) }

  @Test func `the map in the program is the one in the file`() {
    #expect(TermMapFile.standardText == Example.text("Settings/terms.yaml"))
  }

  @Test(arguments: [
    ("BH-1800.1500", "Homeless Shelter", ["housing"]), ("ND-6500", nil, ["work-and-education"]),
    ("NL-1000", nil, ["finances"]), ("YF-1000", "Anybody", []),
  ])
  func `the longest beginning of a code decides`(
    code: String, name: String?, domains: [String]
  ) {
    #expect(codes(TermMapFile.standard.domains(code: code, name: name)) == domains)
  }

  @Test(arguments: [
    ("Mental Health", ["mental-health"]), ("Geld & werk", ["finances", "work-and-education"]),
    ("Emergency Food", ["instrumental-adl"]), ("Gender", []),
    (
      "Help Pay for Housing",
      ["finances", "housing"]
    ),
  ])
  func `words of a name count together, the longest of those within each other`(
    name: String, domains: [String]
  ) {
    #expect(codes(TermMapFile.standard.domains(code: "3f7b", name: name)) == domains)
  }

  @Test func `a code that only looks like a branch is none, and what is unknown is nothing`() {
    #expect(TermMapFile.standard.domains(code: "BHome", name: nil) == nil)
    #expect(TermMapFile.standard.domains(code: "BH", name: nil) != nil)
    #expect(TermMapFile.standard.domains(code: nil, name: "Knutselen") == nil)
  }

  @Test func `a team's own map comes before the standard one`() throws {
    let own = """
      kring-terms: 1
      codes: {BH-1800: [social-network]}
      names: {knutselen: [use-of-time]}
      """
    let map = try #require(TermMapFile.read(bytes: own.utf8, name: "own.yaml").document)
    let both = TermMapFile.standard.adding(map)
    #expect(codes(both.domains(code: "BH-1800.1", name: nil)) == ["social-network"])
    #expect(codes(both.domains(code: "BH-3000", name: nil)) == ["housing"])
    #expect(codes(both.domains(code: nil, name: "Samen knutselen")) == ["use-of-time"])
  }

  @Test func `a misspelt life domain is told with its place`() throws {
    let result = TermMapFile.read(
      bytes: "kring-terms: 1\nnames:\n  wonen: [housin]\n".utf8, name: "own.yaml")
    #expect(result.document == nil)
    #expect(result.faults.map(\.line) == [3])
    #expect(result.faults.first?.sentence(in: .english).contains("housing") == true)
    #expect(FileSort.of(Array("kring-terms: 1\n".utf8)) == .terms)
  }

  @Test func `a life domain that no directory has is told with those that there are`() throws {
    let result = TermMapFile.read(
      bytes: "kring-terms: 1\ncodes:\n  DM: [kunst]\n".utf8, name: "own.yaml")
    #expect(result.document == nil)
    #expect(result.faults.map { "\($0.file):\($0.line):\($0.column)" } == ["own.yaml:3:8"])
    #expect(result.faults.first?.sentence(in: .english).contains("finances") == true)
  }
}

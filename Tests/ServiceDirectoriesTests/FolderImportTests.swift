import ServiceDirectories
import SupportNetwork
import Tables
import Testing

/// Tables that a team made by hand, taken into another folder.
struct FolderImportTests {
  private let organisations = """
    id;naam;soort;gecontroleerd
    rixa;Rixa;welzijnswerk;
    ove;Ove;kapper;
    rixa;Rixa;welzijnswerk;
    rixa;Rixa Noord;welzijnswerk;
    ;Naamloos;;
    bos;Bos;;2020-13-45
    wei;Wei;;

    """
  private let services = """
    id;organisatie;naam
    hulp;rixa;Hulp
    knip;ove;Knippen
    weg;nergens;Weg
    half;wei
    eten;wei;Eten

    """

  private func folder() -> ImportFolder {
    ImportFolder(["organisaties.csv": organisations, "diensten.csv": services])
  }

  @Test func `faults are refused, unless the good part is asked for`() throws {
    let report = try folder().imported()
    #expect(report.refusal == .faults(7))
    #expect(report.faults.map(\.line) == [3, 4, 5, 6, 7, 4, 5])
    #expect(
      report.faults.map(\.fact).prefix(3) == [
        .unknownKind("kapper"), .repeatedID("rixa", firstLine: 2),
        .contradictoryID("rixa", firstLine: 2),
      ])
  }

  @Test func `every row that was left out is told with its reason`() throws {
    let folder = folder()
    let report = try folder.imported {
      $0.keepsGoing = true
      $0.mostDangling = 0.5
    }
    #expect(report.refusal == nil)
    #expect(
      try folder.reported("record") == [
        "organisations.csv:3 ove 1 × wrong-value soort",
        "organisations.csv:4 rixa 1 × repeated organisaties.csv:2",
        "organisations.csv:5 rixa 1 × contradictory organisaties.csv:2",
        "organisations.csv:6 1 × no-id",
        "organisations.csv:7 bos 1 × wrong-value gecontroleerd",
        "services.csv:3 knip 1 × dropped-organisation ove",
        "services.csv:4 weg 1 × dangling-organisation nergens",
        "services.csv:5 1 × faulty-row",
      ])
    #expect(report.lossCount == 8)
    // 7 organisations and 5 services were read; what is left is whole.
    #expect(report.tables.map(\.records) == [7, 5])
    #expect(report.tables.map(\.repeatedIDs) == [1, 0])
    #expect(report.tables.map(\.recordsWithoutID) == [1, 0])
    let reading = DirectoryFolder.read(at: folder.output)
    #expect(reading.faults == [] && reading.network.problems() == [])
    #expect(reading.network.organisations.map(\.name) == ["Rixa", "Wei"])
    #expect(reading.network.services.map(\.name) == ["Hulp", "Eten"])
  }

  @Test func `too many services of organisations that are not there are refused`() throws {
    // Of 4 services that name an organisation, 2 lead to none that is taken: knip and weg.
    let folder = folder()
    let report = try folder.imported { $0.keepsGoing = true }
    #expect(report.refusal == .dangling(share: 0.5, most: 0.25))
    #expect(!folder.isWritten)
  }

  @Test func `more faults than are listed are left out too`() throws {
    let rows = (1...300).map { "o\($0);Naam;kapper" }.joined(separator: "\n")
    let folder = ImportFolder(["organisaties.csv": "id;naam;soort\n\(rows)\ngoed;Goed;school\n"])
    let report = try folder.imported { $0.keepsGoing = true }
    #expect(report.faultCount == 300 && report.count(.wrongValue, in: "organisations.csv") == 300)
    #expect(try folder.rows("organisations.csv").count == 1)
  }
}

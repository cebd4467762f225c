import Foundation
import Testing

/// `kring directory` imports a service directory, and checks one.
@Suite(.timeLimit(.minutes(5)))
struct DirectoryTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("id,name\n1,Rixa\n2,Ove\n", to: "bron/organizations.csv")
    folder.write(
      "id,organization_id,name,status,taxonomy_ids\n10,1,Schuldhulp,active,schulden\n"
        + "11,2,Knutselen,,knutselen\n12,9,Zwevend,active,\n13,1,Koken,active,koken\n",
      to: "bron/services.csv")
  }

  @Test func `a directory is imported with a report, and checked`() async throws {
    let outcome = try await KringProcess.run(
      "directory", "bron", "--output", "gids", "--most-dangling", "30", in: folder)
    #expect(outcome.status == 0 && outcome.error == "")
    #expect(outcome.text.contains("services: 1 × de organisatie staat er niet in"))
    #expect(outcome.text.contains("bron/services.csv:4 id 12 → 9"))
    #expect(outcome.text.contains("knutselen (knutselen): 1 ×"))
    #expect(
      try folder.names(in: "gids") == [
        "import-report.csv", "imported", "organisations.csv", "services.csv",
      ])
    let checked = try await KringProcess.run("directory", "gids", in: folder)
    #expect(checked.status == 0)
    let figures = checked.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(figures.contains("organisaties 2") && figures.contains("diensten 3"))
  }

  @Test func `too much that leads nowhere is refused loudly`() async throws {
    let outcome = try await KringProcess.run(
      "directory", "bron", "--output", "gids", "--most-dangling", "20", "--language", "en",
      in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("nothing was written. Of 25% of the services"))
    #expect(try folder.names() == ["bron"])
  }

  @Test func `broken rows are told with line and column`() async throws {
    folder.write("id,name\n1,Rixa\n2,\"Ove\n", to: "bron/organizations.csv")
    let outcome = try await KringProcess.run(
      "directory", "bron", "--output", "gids", "--accept-dangling", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("bron/organizations.csv:3:3: `name`: deze cel begint met een"))
    #expect(try folder.names() == ["bron"])
  }

  @Test func `a folder with faults is not good`() async throws {
    folder.write("id;naam\na;A\n", to: "gids/organisaties.csv")
    folder.write("id;organisatie;naam\ns;b;S\n", to: "gids/diensten.csv")
    let outcome = try await KringProcess.run("directory", "gids", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.text.hasPrefix("gids/diensten.csv:2:3: `organisatie`: "))
  }

  @Test func `broken referral links are told when a folder is checked`() async throws {
    folder.write("id;naam\na;A\n", to: "gids/organisaties.csv")
    folder.write("from,to,waiting-days\na,a2,gisteren\n", to: "gids/links.csv")
    for format in ["text", "json"] {
      let outcome = try await KringProcess.run(
        "directory", "gids", "--format", format, in: folder)
      #expect(outcome.status == 65 && outcome.text.contains("gisteren"), "\(format)")
    }
  }

  @Test func `the good part of a broken directory is taken, and the shell is told`() async throws {
    folder.write("id,name\n1,Rixa\n2,Ove\n3\n", to: "bron/organizations.csv")
    let outcome = try await KringProcess.run(
      "directory", "bron", "--output", "gids", "--keep-going", "--accept-dangling", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("Klaar: gids"))
    let report = try folder.text("gids/import-report.csv")
    #expect(report.contains("faulty-row,\"deze rij heeft 1 cel"), "\(report)")
  }

  @Test func `a map with a life domain that is none is refused with its place`() async throws {
    folder.write("kring-terms: 1\nnames:\n  koken: [kunst]\n", to: "eigen.yaml")
    let outcome = try await KringProcess.run(
      "directory", "bron", "--output", "gids", "--map", "eigen.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errorLines.first?.hasPrefix("eigen.yaml:3:") == true)
    #expect(outcome.errorLines.first?.contains("finances") == true)
    #expect(try folder.names() == ["bron", "eigen.yaml"])
  }

  @Test func `what is no directory is refused with what would be one`() async throws {
    folder.write("hallo", to: "iets/brief.txt")
    for (arguments, status) in [
      (["iets", "--output", "gids"], 65), (["iets"], 64), (["nergens", "--output", "gids"], 66),
    ] as [([String], Int32)] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["directory"] + arguments, in: folder, input: Data(), environment: [:])
      #expect(outcome.status == status && outcome.errorLines.count == 1, "\(arguments)")
    }
    #expect(try folder.names() == ["bron", "iets"])
  }

  @Test(.enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"))
  func `reports are as their schema says`() async throws {
    folder.write("id;naam;soort\na;A;kapper\nb;B;\nb;B;\n", to: "eigen/organisaties.csv")
    folder.write("van,naar\nb,b\n", to: "eigen/links.csv")
    for arguments in [
      ["bron", "--output", "gids", "--accept-dangling"],
      ["bron", "--output", "gids", "--most-dangling", "1", "--language", "en"], ["gids"],
      ["eigen", "--output", "gids2", "--keep-going"], ["eigen"],
    ] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["directory", "--format", "json"] + arguments, in: folder,
        input: Data(), environment: [:])
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: "directory-1") == "")
    }
  }
}

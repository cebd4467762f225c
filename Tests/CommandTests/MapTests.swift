import Foundation
import Testing

/// `kring map` draws who refers to whom, and charts of what there is.
@Suite(.timeLimit(.minutes(5)))
struct MapTests {
  private let folder = TemporaryFolder()

  //  team ──warm──▶ kring (of maatjes); one household in Noord asks about money
  private let team = """
    kring: 1
    title: Netwerk van Noord
    language: nl
    date: 2026-06-23
    households:
      - {id: gezin, name: Gezin Varo, area: Noord, members: {els: "Els, woman, 40"}}
    people:
      ann: Ann, professional @ team, gezinswerker
    organisations:
      team: {name: Wijkteam, kind: neighbourhood-team, area: Noord}
      maatjes: Maatjes, volunteer-organisation
    services:
      kring: {name: Budgetkring, organisation: maatjes, domains: [finances], waiting-days: 8}
    ties:
      - team -> kring: referral, warm
      - ann -> els: AE, weekly
    needs:
      - els, finances: Het geld is op
    """

  @Test func `a map is named after the first file, in all formats`() async throws {
    folder.write(team, to: "noord.yaml")
    let outcome = try await KringProcess.run(
      "map", "noord.yaml", "--format", "svg,pdf", "--output", "maps", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(try folder.names(in: "maps") == ["noord-map.pdf", "noord-map.svg"])
    #expect(Picture.isPDF(try folder.data("maps/noord-map.pdf")))
    let svg = try folder.text("maps/noord-map.svg")
    #expect(svg.contains("Wijkteam verwijst naar Budgetkring: met een kennismaking"))
    #expect(svg.contains("minder dan 5 huishoudens"))
    #expect(!svg.contains("Varo") && !svg.contains("Els") && !svg.contains("Ann"))
  }

  //  the team meets els; no line leads from it to maatjes, who offer what she asks for
  @Test func `new lines that would help are dotted, with how much`() async throws {
    let text = team.replacing("  - team -> kring: referral, warm\n", with: "")
    folder.write(text, to: "noord.yaml")
    let outcome = try await KringProcess.run(
      "map", "noord.yaml", "--links", "3", "--output", "-", in: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.text.contains(
        "Nog niet: Wijkteam verwijst naar Maatjes; dat helpt bij hulpvragen van minder dan 5 "
          + "huishoudens"))
  }

  @Test func `a map speaks the language that is asked for`() async throws {
    folder.write(team, to: "noord.yaml")
    let outcome = try await KringProcess.run(
      "map", "noord.yaml", "--by", "domain", "--language", "en", "--output", "-", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("fewer than 5 households with a need"))
    #expect(outcome.text.contains("lang=\"en\""))
  }

  @Test(arguments: ["coverage", "reach", "waiting"])
  func `charts are pictures that name nobody`(chart: String) async throws {
    folder.write(team, to: "noord.yaml")
    let outcome = try await KringProcess.run("map", "noord.yaml", "--chart", chart, in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.names() == ["noord-\(chart).svg", "noord.yaml"])
    #expect(Picture.isSVG(try folder.data("noord-\(chart).svg")))
    let svg = try folder.text("noord-\(chart).svg")
    #expect(!svg.contains("Varo") && !svg.contains("Els"))
  }

  @Test func `a chart in another format is refused before anything is read`() async throws {
    let outcome = try await KringProcess.run(
      "map", "nothing.yaml", "--chart", "reach", "--format", "pdf", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("--chart makes SVG; leave out --format."))
  }

  @Test func `without a file or a directory there is nothing to draw`() async throws {
    let outcome = try await KringProcess.run("map", in: folder)
    #expect(outcome.status == 64)
  }

  @Test func `a file with faults leaves no picture`() async throws {
    folder.write(team.replacing("team -> kring", with: "team -> krng"), to: "noord.yaml")
    let outcome = try await KringProcess.run("map", "noord.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("noord.yaml:"))
    #expect(try folder.names() == ["noord.yaml"])
  }
}

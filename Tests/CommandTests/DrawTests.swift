import Foundation
import Testing

/// `kring draw` makes the pictures that were asked for, under the names that people expect.
@Suite(.timeLimit(.minutes(5)))
struct DrawTests {
  private let folder = TemporaryFolder()

  @Test func `one file gives one SVG in the folder one is in`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error == "")
    #expect(try folder.names() == ["rixa.svg", "rixa.yaml"])
    #expect(Picture.isSVG(try folder.data("rixa.svg")))
  }

  @Test func `many files go into a folder that is made`() async throws {
    for name in ["a", "b", "c"] { folder.write(SampleNetwork.small, to: "\(name).yaml") }
    let outcome = try await KringProcess.run(
      "draw", "a.yaml", "b.yaml", "c.yaml", "--output", "new/maps", in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.names(in: "new/maps") == ["a.svg", "b.svg", "c.svg"])
  }

  @Test func `all formats are what they say they are`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--format", "svg,pdf, PNG,dot,svg", "-o", "maps", in: folder)
    #expect(outcome.status == 0)
    #expect(
      try folder.names(in: "maps") == ["rixa.dot", "rixa.pdf", "rixa.png", "rixa.svg"])
    #expect(Picture.isSVG(try folder.data("maps/rixa.svg")))
    #expect(Picture.isPDF(try folder.data("maps/rixa.pdf")))
    #expect(Picture.isPNG(try folder.data("maps/rixa.png")))
    #expect(Picture.isDOT(try folder.data("maps/rixa.dot")))
  }

  @Test func `several households give a picture each, named after them`() async throws {
    folder.write(SampleNetwork.twoHouseholds, to: "team.yaml")
    #expect(try await KringProcess.run("draw", "team.yaml", in: folder).status == 0)
    #expect(try folder.names() == ["team-rixa.svg", "team-varo.svg", "team.yaml"])
  }

  @Test func `several days give a picture each, named after them`() async throws {
    folder.write(SampleNetwork.twoDates, to: "rixa.yaml")
    #expect(try await KringProcess.run("draw", "rixa.yaml", in: folder).status == 0)
    #expect(
      try folder.names() == ["rixa-2025-11-03.svg", "rixa-2026-05-12.svg", "rixa.yaml"])
  }

  @Test func `one day gives one picture`() async throws {
    folder.write(SampleNetwork.twoDates, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--date", "2025-11-03", "--language", "en", in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.names() == ["rixa-2025-11-03.svg", "rixa.yaml"])
    let picture = try #require(SVGWords(folder.data("rixa-2025-11-03.svg")))
    #expect(picture.text.contains("3 November 2025"))
  }

  @Test func `a name with spaces, dots and accents stays as it is`() async throws {
    folder.write(SampleNetwork.small, to: "Gezin d'Été #1 50%.v2.yaml")
    let outcome = try await KringProcess.run("draw", "Gezin d'Été #1 50%.v2.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.names().contains("Gezin d'Été #1 50%.v2.svg"))
  }

  @Test func `a file that is named twice is drawn once`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", "./rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(try folder.names() == ["rixa.svg", "rixa.yaml"])
  }

  @Test func `drawing again gives the same bytes`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    _ = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    let first = try folder.data("rixa.svg")
    _ = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(try folder.data("rixa.svg") == first)
  }

  @Test func `paper that cannot hold the network still gives a picture, and a note`() async throws {
    folder.write(SampleNetwork.crowded, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--page", "a4-landscape", "--language", "en", in: folder)
    #expect(outcome.status == 0)
    #expect(Picture.isSVG(try folder.data("rixa.svg")))
    #expect(
      outcome.errorLines == [
        "rixa: there is more in this network than fits on A4; it was drawn all the same. "
          + "Leave out --page, and Kring chooses paper that it fits on."
      ])
  }

  @Test func `larger paper is told, and --quiet leaves that out`() async throws {
    folder.write(SampleNetwork.crowded, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errorLines.count == 1)
    let quiet = try await KringProcess.run("draw", "--quiet", "rixa.yaml", in: folder)
    #expect(quiet.status == 0)
    #expect(quiet.error == "")
  }

  @Test func `the legend and the needs can be left out`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--no-legend", "--no-needs", "--language", "en", in: folder)
    #expect(outcome.status == 0)
    let words = try #require(SVGWords(folder.data("rixa.svg"))).words
    #expect(words.contains("ann"))
    #expect(words.isDisjoint(with: ["legend", "finances"]))
  }

  @Test func `the members can be left out`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", "--no-genogram", in: folder)
    #expect(outcome.status == 0)
  }
}

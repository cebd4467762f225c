import Foundation
import Testing

/// `kring draw` lays answers over maps: what is missing, ways, changes and what falls away.
@Suite(.timeLimit(.minutes(5)))
struct DrawOverlayTests {
  private let folder = TemporaryFolder()

  private func draw(_ arguments: String...) async throws -> KringProcess.Outcome {
    try await KringProcess.run(
      KringProcess.path, ["draw"] + arguments, in: folder, input: Data(), environment: [:])
  }

  /// A need that may be talked about.
  private static let open = SampleNetwork.small.replacing("finances, avoided", with: "finances")

  @Test func `what somebody avoids does not hang on the wall`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    #expect(try await draw("rixa.yaml", "--gaps").status == 0)
    #expect(!(try folder.text("rixa-gaps.svg").contains("gap-unmet-need.home.home.finances")))
  }

  @Test func `what is missing is drawn under a name of its own`() async throws {
    folder.write(Self.open, to: "rixa.yaml")
    #expect(try await draw("rixa.yaml").status == 0)
    let plain = try folder.data("rixa.svg")
    let outcome = try await draw("rixa.yaml", "--gaps")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(try folder.names() == ["rixa-gaps.svg", "rixa.svg", "rixa.yaml"])
    #expect(try folder.text("rixa-gaps.svg").contains(#"id="gap-unmet-need.home.home.finances""#))
    #expect(try folder.data("rixa.svg") == plain)
  }

  @Test func `a gap that was accepted stays off the map`() async throws {
    folder.write(Self.open, to: "rixa.yaml")
    let accepted = try await KringProcess.run(
      "accept", "rixa.yaml", "unmet-need/home/home/finances", "--reason", "besproken",
      "--until", "2099-01-01", in: folder)
    #expect(accepted.status == 0, "\(accepted.error)")
    #expect(try await draw("rixa.yaml", "--gaps").status == 0)
    #expect(!(try folder.text("rixa-gaps.svg").contains("gap-unmet-need.home.home.finances")))
  }

  @Test func `the team's own thresholds decide what is missing`() async throws {
    folder.write(Self.open, to: "rixa.yaml")
    folder.write("kring-settings: 1\ngaps:\n  unmet-need: off\n", to: "team.yaml")
    let outcome = try await draw("rixa.yaml", "--gaps", "--settings", "team.yaml")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(!(try folder.text("rixa-gaps.svg").contains("gap-unmet-need.home.home.finances")))
  }

  @Test func `a way is drawn between two names as people say them`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await draw("rixa.yaml", "--path", "Ann", "rixa")
    #expect(outcome.status == 0)
    let picture = try folder.text("rixa-path.svg")
    #expect(picture.contains("De weg van Ann naar Rixa: 1 stap"))
    #expect(picture.contains("Stap 1: van Ann naar Rixa"))
  }

  @Test(arguments: [
    (["--path", "Anm", "Bo"], "rixa.yaml: niemand heet hier “Anm”. Bedoelde je ann (Ann)?"),
    (["--without", "Anm"], "rixa.yaml: niemand heet hier “Anm”. Bedoelde je ann (Ann)?"),
    (["--without", "rixa"], "rixa.yaml: Rixa is het huishouden zelf en kan niet wegvallen."),
  ])
  func `a name that cannot be is told, and nothing is drawn`(
    arguments: [String], message: String
  ) async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      KringProcess.path, ["draw", "rixa.yaml"] + arguments, in: folder, input: Data(),
      environment: [:])
    #expect(outcome.status == 64)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.error.hasPrefix(message), "\(outcome.error)")
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `where there is no way, that is the answer`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    #expect(try await draw("rixa.yaml", "--path", "home", "bo").status == 0)
    // Without Jo, whom Bo helps, nobody leads to Bo.
    let outcome = try await draw("rixa.yaml", "--path", "home", "bo", "--without", "jo")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("is er geen weg van Rixa naar Bo"))
  }

  @Test func `a way has two ends`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await draw("rixa.yaml", "--path", "ann")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("--path takes two names"))
  }

  @Test func `of many households only those on the way are drawn`() async throws {
    folder.write(
      SampleNetwork.twoHouseholds.replacing(
        "  ann: Ann, neighbour\n", with: "  ann: Ann, neighbour\n  bo: Bo, friend\n"
      ).replacing("  - ann -> varo: P\n", with: "  - ann -> varo: P\n  - bo -> varo: E\n"),
      to: "team.yaml")
    #expect(try await draw("team.yaml", "--path", "bo", "varo").status == 0)
    #expect(try folder.names() == ["team-varo-path.svg", "team.yaml"])
  }

  @Test func `what changed since an earlier file is drawn over the later one`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write(
      SampleNetwork.small.replacing("2026-05-12", with: "2025-11-03")
        .replacing("ann -> home: strong", with: "ann -> home: weak")
        .replacing("  - bo -> jo: A\n", with: ""), to: "old.yaml")
    let outcome = try await draw("rixa.yaml", "--compare", "old.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(try folder.names() == ["old.yaml", "rixa-compare.svg", "rixa.yaml"])
    let picture = try folder.text("rixa-compare.svg")
    #expect(picture.contains("Vergeleken met 3 november 2025."))
    #expect(picture.contains(#"id="before-ann-home""#))
    #expect(picture.contains(#"id="sign-bo""#))
  }

  @Test func `a file with several days is compared with its own earlier day`() async throws {
    folder.write(SampleNetwork.twoDates, to: "rixa.yaml")
    #expect(try await draw("rixa.yaml", "--compare", "rixa.yaml").status == 0)
    #expect(try folder.names() == ["rixa-2026-05-12-compare.svg", "rixa.yaml"])
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await draw("rixa.yaml", "--compare", "rixa.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.error.hasSuffix("Geef met --compare een ouder bestand.\n"))
  }

  @Test func `files without a household in common cannot be compared`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write(SampleNetwork.twoHouseholds, to: "team.yaml")
    let outcome = try await draw("rixa.yaml", "--compare", "team.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("rixa.yaml: geen huishouden staat in allebei."))
    #expect(try folder.names() == ["rixa.yaml", "team.yaml"])
  }

  @Test func `faults of the earlier file are told with its name`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write(SampleNetwork.faulty, to: "old.yaml")
    let outcome = try await draw("rixa.yaml", "--compare", "old.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("old.yaml:3:1: "))
  }

  @Test func `standard input is not compared with itself`() async throws {
    let outcome = try await KringProcess.run(
      "draw", "-", "--compare", "-", in: folder, input: Data(SampleNetwork.small.utf8))
    #expect(outcome.status == 64)
  }

  @Test func `somebody is drawn as fallen away, with what would be missing then`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await draw("rixa.yaml", "--without", "Ann", "--without", "lux", "--gaps")
    #expect(outcome.status == 0)
    #expect(try folder.names() == ["rixa-gaps-without.svg", "rixa.yaml"])
    let picture = try folder.text("rixa-gaps-without.svg")
    #expect(picture.contains("Stel dat Ann en Lux wegvallen."))
    #expect(picture.contains(#"id="sign-ann""#))
  }

  @Test func `each sign has its words in the language of the picture`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    #expect(
      try await draw("rixa.yaml", "--without", "ann", "--path", "home", "lux", "--language", "en")
        .status == 0)
    let words = try #require(SVGWords(folder.data("rixa-path-without.svg")))
    #expect(words.text.contains("Ann (if this falls away)"))
    #expect(words.text.contains("The way from Rixa to Lux: 1 step"))
    #expect(words.words.isDisjoint(with: ["stap", "weg", "wegvalt", "stel"]))
  }
}

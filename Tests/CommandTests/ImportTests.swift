import Foundation
import Testing

/// `kring import` makes network files of maps of other programs.
@Suite(.timeLimit(.minutes(5)))
struct ImportTests {
  private let folder = TemporaryFolder()

  private let map = """
    {"ego": {"name": "Rixa", "age": "45"}, "alteri": [
    {"id": 1, "name": "Ann", "edgeType": 1, "angle": 45, "distance": 20},
    {"id": 2, "name": "Bo", "edgeType": 1, "angle": -45, "distance": 80}
    ], "connections": [{"id1": 1, "id2": 2}]}
    """

  private func record(_ dates: String...) -> String {
    let versions = dates.map { "{\"title\": \"\", \"date\": \"\($0)\", \"nwk\": \(map)}" }
    return "\u{FEFF}{\"versions\": [\(versions.joined(separator: ","))], \"currentVersion\": 1}"
  }

  @Test func `a map becomes a network file beside it, which can be checked and drawn`()
    async throws
  {
    folder.write(record("2026-05-12"), to: "maps/rixa.json")
    let outcome = try await KringProcess.run("import", "maps/rixa.json", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(
      outcome.text
        == "Klaar: maps/rixa.yaml. Pas het aan en teken het met: kring draw maps/rixa.yaml\n")
    #expect(try folder.names(in: "maps") == ["rixa.json", "rixa.yaml"])
    let checked = try await KringProcess.run("check", "maps/rixa.yaml", in: folder)
    #expect(checked.status == 0 && checked.text == "")
    let drawn = try await KringProcess.run("draw", "maps/rixa.yaml", "--output", "-", in: folder)
    #expect(try #require(SVGWords(drawn.output)).words.isSuperset(of: ["rixa", "ann", "bo"]))
  }

  @Test func `several maps become several files, or the one of a day`() async throws {
    folder.write(record("2025-11-03", "2026-05-12"), to: "rixa.json")
    let all = try await KringProcess.run("import", "rixa.json", in: folder)
    #expect(all.status == 0)
    #expect(
      try folder.names() == ["rixa-2025-11-03.yaml", "rixa-2026-05-12.yaml", "rixa.json"])
    let one = try await KringProcess.run(
      "import", "rixa.json", "--date", "2026-05-12", "--output", "nu.yaml", in: folder)
    #expect(one.status == 0)
    #expect(try folder.text("nu.yaml") == folder.text("rixa-2026-05-12.yaml"))
    let none = try await KringProcess.run(
      "import", "rixa.json", "--date", "2026-01-01", "--language", "en", in: folder)
    #expect(none.status == 64)
    #expect(
      none.error
        == "rixa.json: there is no map of 2026-01-01. Choose a day that is there (2025-11-03, "
        + "2026-05-12), or leave out --date.\n")
    let crowded = try await KringProcess.run(
      "import", "rixa.json", "--output", "x.yaml", in: folder)
    #expect(crowded.status == 64)
    #expect(try !folder.names().contains("x.yaml"))
  }

  @Test func `maps of one day are told apart by number`() async throws {
    folder.write(record("2026-05-12", "2026-05-12"), to: "rixa.json")
    #expect(try await KringProcess.run("import", "rixa.json", in: folder).status == 0)
    #expect(try folder.names() == ["rixa-1.yaml", "rixa-2.yaml", "rixa.json"])
  }

  @Test func `a file that is there stays as it is`() async throws {
    folder.write(map, to: "rixa.json")
    folder.write("mine", to: "rixa.yaml")
    let outcome = try await KringProcess.run("import", "rixa.json", in: folder)
    #expect(outcome.status == 73)
    #expect(try folder.text("rixa.yaml") == "mine")
    #expect(try folder.text("rixa.json") == map)
  }

  @Test func `from a pipe to a pipe`() async throws {
    folder.write(map, to: "rixa.json")
    let outcome = try await KringProcess.bash(
      "set -o pipefail; $KRING import - --output - < rixa.json | $KRING draw -", in: folder)
    #expect(outcome.status == 0)
    #expect(Picture.isSVG(outcome.output))
  }

  @Test func `what is wrong is told by place, in the language asked for`() async throws {
    let broken = map.replacing("\"distance\": 80", with: "\"distance\": \"80\"")
      .replacing("\"id2\": 2", with: "\"id2\": 3")
    folder.write(broken, to: "rixa.json")
    let dutch = try await KringProcess.run("import", "rixa.json", in: folder)
    #expect(dutch.status == 65)
    #expect(
      dutch.errorLines == [
        "rixa.json:3:66: `alteri[1].distance`: hier hoort een getal",
        "rixa.json:4:38: `connections[0].id2`: niemand in `alteri` heeft nummer 3; haal deze band "
          + "weg of verbeter het nummer",
      ])
    let english = try await KringProcess.run(
      "import", "rixa.json", "--language", "en", in: folder)
    #expect(
      english.errorLines.first == "rixa.json:3:66: `alteri[1].distance`: a number should be here")
    #expect(try folder.names() == ["rixa.json"])
  }

  @Test func `a file of no known program is told, and can be named`() async throws {
    folder.write("kring: 1\n", to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "import", "rixa.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("rixa.yaml: Kring does not see of which program this file is."))
    let named = try await KringProcess.run(
      "import", "rixa.yaml", "--from", "easynwk", "--language", "en", in: folder)
    #expect(named.status == 65)
    #expect(named.error.hasPrefix("rixa.yaml:1:1: this is no JSON: a value should be here"))
    #expect(try await KringProcess.run("import", "no.json", in: folder).status == 66)
  }
}

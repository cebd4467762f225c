import Foundation
import Testing

/// The commands that ask a network: filters, names, files, exit codes.
@Suite(.timeLimit(.minutes(5)))
struct AskingTests {
  private let folder = TemporaryFolder()

  /// Two needs, nobody who helps, and two who have one name.
  private static let network = """
    kring: 1
    title: Rixa
    language: en
    date: 2026-05-12
    household: {id: home, name: Rixa}
    people:
      ann: Ann Varo, friend
      lux: Ann Lux, neighbour
    ties:
      - ann -> home: G
      - ann -- lux
    needs:
      - home, finances, priority 1
      - home, housing

    """

  private func run(_ arguments: String...) async throws -> KringProcess.Outcome {
    folder.write(Self.network, to: "rixa.yaml")
    return try await KringProcess.run(
      KringProcess.path, arguments, in: folder, input: Data(),
      environment: ["LANG": "en_US.UTF-8"])
  }

  @Test func `gaps pass by rule, domain, severity and household`() async throws {
    func keys(_ arguments: String...) async throws -> [String] {
      folder.write(Self.network, to: "rixa.yaml")
      let outcome = try await KringProcess.run(
        KringProcess.path, ["gaps", "rixa.yaml", "--format", "csv"] + arguments, in: folder,
        input: Data(), environment: [:])
      return outcome.text.components(separatedBy: "\r\n").dropFirst().dropLast().map {
        $0.components(separatedBy: ",").last ?? ""
      }
    }
    #expect(
      try await keys("--rule", "unmet-need") == [
        "unmet-need/home/home/finances", "unmet-need/home/home/housing",
      ])
    #expect(try await keys("--domain", "housing") == ["unmet-need/home/home/housing"])
    #expect(try await keys("--severity", "urgent") == ["unmet-need/home/home/finances"])
    #expect(try await keys("--household", "rixa", "--rule", "one-way") == ["one-way/home"])
  }

  @Test func `gaps are told with status one, and nothing missing with nought`() async throws {
    #expect(try await run("gaps", "rixa.yaml").status == 1)
    let none = try await run("gaps", "rixa.yaml", "--rule", "stale")
    #expect(none.status == 0)
    #expect(none.text.contains("Nothing stands out as missing"))
  }

  @Test func `a file with faults keeps no other from its answer`() async throws {
    folder.write("kring: 1\n", to: "bad.yaml")
    let outcome = try await run("gaps", "bad.yaml", "nowhere.yaml", "rixa.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.errorLines.contains { $0.hasPrefix("bad.yaml:1:1: ") })
    #expect(outcome.errorLines.contains { $0.hasPrefix("nowhere.yaml: ") })
    #expect(outcome.text.contains("Rixa has nobody yet who helps with finances."))
  }

  @Test func `a household that only one file has is no fault of the other`() async throws {
    folder.write(Self.network.replacing("Rixa", with: "Moro"), to: "moro.yaml")
    let outcome = try await run("gaps", "rixa.yaml", "moro.yaml", "--household", "Moro")
    #expect(outcome.status == 1)
    #expect(outcome.error == "")
    #expect(!outcome.text.contains("Rixa"))
    #expect(try await run("gaps", "rixa.yaml", "--household", "Moro").status == 64)
  }

  @Test func `a name of several gets candidates, and an unknown one the nearest`() async throws {
    let several = try await run("path", "rixa.yaml", "--to", "Ann")
    #expect(several.status == 64)
    #expect(several.error.contains("ann (Ann Varo) or lux (Ann Lux)"))
    let unknown = try await run("path", "rixa.yaml", "--to", "Vara")
    #expect(unknown.status == 64)
    #expect(unknown.error.contains("ann (Ann Varo)"))
    let domain = try await run("path", "rixa.yaml", "--to-domain", "money")
    #expect(domain.status == 64)
    #expect(domain.error.contains("finances"))
  }

  @Test func `a way is found by any name, and none is told with status one`() async throws {
    let way = try await run("path", "rixa.yaml", "--to", "Ann Lux")
    #expect(way.status == 0)
    #expect(way.text.contains("1. Rixa and Ann Varo are in contact."))
    #expect(way.text.contains("Begin with Ann Varo."))
    let none = try await run("path", "rixa.yaml", "--to", "lux", "--without", "ann")
    #expect(none.status == 1)
    #expect(none.text.contains("there is no such way"))
  }

  @Test func `what if nothing is asked, or the household would go`() async throws {
    #expect(try await run("whatif", "rixa.yaml").status == 64)
    #expect(try await run("whatif", "rixa.yaml", "--without", "home").status == 64)
    let faulty = try await run("whatif", "rixa.yaml", "--add", "x -> home: PX")
    #expect(faulty.status == 65)
    #expect(faulty.error.hasPrefix("--add:1:"))
    let gone = try await run("whatif", "rixa.yaml", "--without", "ann")
    #expect(gone.status == 0)
    #expect(gone.text.contains("Ann Varo would no longer be there."))
  }

  @Test func `a comparison needs two days`() async throws {
    #expect(try await run("compare", "rixa.yaml").status == 65)
    #expect(try await run("compare", "rixa.yaml", "--since", "2026-05-12").status == 64)
    let same = try await run("compare", "rixa.yaml", "rixa.yaml")
    #expect(same.status == 0)
    #expect(same.text.contains("Nothing on the map has changed."))
  }

  @Test func `what was accepted stays quiet up to its day`() async throws {
    func isTold(on day: String) async throws -> Bool {
      try await run("gaps", "rixa.yaml", "--rule", "one-way", "--date", day).status == 1
    }
    #expect(try await isTold(on: "2026-05-12"))
    let accepted = try await run(
      "accept", "rixa.yaml", "one-way/home", "--until", "2999-12-31", "--reason", "later: \"x\"")
    #expect(accepted.status == 0)
    #expect(try await !isTold(on: "2999-12-31"))
    #expect(try await isTold(on: "3000-01-01"))
    #expect(try await run("check", "rixa.accepted").status == 0)
    let unknown = try await run(
      "accept", "rixa.yaml", "one-way/nobody", "--until", "2999-12-31", "--reason", "x")
    #expect(unknown.status == 64)
    let past = try await run(
      "accept", "rixa.yaml", "one-way/home", "--until", "2020-01-01", "--reason", "x")
    #expect(past.status == 64)
    #expect(try await run("accept", "rixa.yaml", "one-way/home", "--withdraw").status == 0)
    #expect(try await isTold(on: "2026-05-12"))
    #expect(try await run("accept", "rixa.yaml", "one-way/home", "--withdraw").status == 64)
  }

  @Test func `settings with faults stop the answer`() async throws {
    folder.write("kring-settings: 1\ngaps: {stael: off}\n", to: "team.yaml")
    let outcome = try await run("gaps", "rixa.yaml", "--settings", "team.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("team.yaml:2:8: `stael`: unknown field, did you mean `stale`?"))
    #expect(outcome.output.isEmpty)
    folder.write("kring-settings: 1\ngaps: {one-way: off}\n", to: "team.yaml")
    let off = try await run(
      "gaps", "rixa.yaml", "--settings", "team.yaml", "--rule", "one-way")
    #expect(off.status == 0)
  }
}

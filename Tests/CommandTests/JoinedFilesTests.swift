import Foundation
import NetworkQueries
import SupportNetwork
import Testing
import Wording

@testable import kring

/// Several network files and a directory, taken together by a command.
struct JoinedFilesTests {
  private let folder = TemporaryFolder()

  init() {
    for name in ["a", "b"] {
      folder.write(
        """
        kring: 1
        title: Rixa \(name)
        date: 2026-05-12
        household: {id: home, name: Rixa \(name)}
        people: {oma: "Oma, family"}
        organisations: {wijkteam: "Wijkteam Noord, neighbourhood-team"}
        ties:
          - oma -> home: P
          - wijkteam -> home: A

        """, to: "\(name).yaml")
    }
    folder.write(
      "id,name,kind\nwt-1,Wijkteam Noord,neighbourhood-team\nmaatjes,Maatjes,welfare\n",
      to: "kaart/organisations.csv")
    folder.write("id,name,organisation\nkring,Budgetkring,maatjes\n", to: "kaart/services.csv")
    folder.write("from,to,warmth\nwt-1,kring,warm\n", to: "kaart/links.csv")
  }

  private func joined(_ files: [String], directory: Bool = false) throws -> CompiledNetwork {
    var join = JoinOptions()
    join.directory = directory ? path("kaart") : nil
    return try AskedNetwork.joining(files.map(path), join, Messages(.english)).compiled
  }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  //  oma ── home   home-2 ── oma-2       wt-1 ──> kring @ maatjes
  //           └ wijkteam ┘
  @Test func `two families share what is one, and nobody of their own`() throws {
    let network = try joined(["a.yaml", "b.yaml"]).network
    #expect(network.households.map(\.id.rawValue) == ["home", "home-2"])
    #expect(network.people.map(\.id.rawValue) == ["oma", "oma-2"])
    #expect(network.organisations.map(\.id.rawValue) == ["wijkteam"])
    #expect(network.title == "Rixa a + Rixa b")
  }

  @Test func `a file that is named twice is there once`() throws {
    #expect(try joined(["a.yaml", "./a.yaml"]).network.households.count == 1)
  }

  @Test func `the lines of a directory are ways once it was decided who is who`() throws {
    let (home, kring) = (ActorID("home")!, ActorID("kring")!)
    let apart = try joined(["a.yaml"], directory: true)
    #expect(apart.network.organisations.count == 3)
    #expect(apart.ways(from: home, to: kring).isEmpty)
    folder.write("written,is,date,by\nwijkteam noord,wt-1,2026-05-12,\n", to: "kaart/matches.csv")
    let one = try joined(["a.yaml"], directory: true)
    #expect(one.network.organisations.map(\.id.rawValue) == ["wijkteam", "maatjes"])
    #expect(one.ways(from: home, to: kring).first?.steps.count == 2)
  }

  //  What was accepted of home in b is about home-2 in the whole, and says nothing of home in a.
  @Test(arguments: [("a", "home"), ("b", "home-2")])
  func `what was accepted in a file stays quiet where its family is renamed`(
    file: String, quiet: String
  ) throws {
    folder.write(
      "kring-accepted: 1\naccepted:\n  - {gap: one-way/home, until: 2999-12-31, reason: later}\n",
      to: "\(file).accepted")
    let question = GapsQuestion(
      settings: AskingSettings(), rules: [.oneWay], isAboutTeam: false,
      leastSeverity: .attention, today: CalendarDate(year: 2026, month: 5, day: 12)!)
    var join = JoinOptions()
    join.directory = nil
    let found = try question.answer(["a.yaml", "b.yaml"].map(path), join, Messages(.english))
    #expect(found.quiet == 1)
    #expect(
      Set(found.found.gaps.map(\.key) + ["one-way/\(quiet)"]) == [
        "one-way/home", "one-way/home-2",
      ])
  }

  @Test func `without all the files there is no answer, and every fault is told`() throws {
    folder.write("kring: 1\n", to: "bad.yaml")
    let failure = #expect(throws: CommandFailure.self) {
      try joined(["bad.yaml", "nowhere.yaml", "a.yaml"])
    }
    let lines = try #require(failure).lines(Messages(.english))
    #expect(lines.first?.contains("bad.yaml:1:1: ") == true)
    #expect(lines.contains { $0.contains("nowhere.yaml: ") })
    #expect(lines.last?.hasPrefix("Kring takes these files together") == true)
    #expect(failure?.status == .badData)
  }

  @Test func `what may be the same is told, a handful at a time`() throws {
    func network(_ number: Int) -> SupportNetwork {
      let names = (0..<9).map {
        Organisation(id: ActorID("o\($0)-\(number)")!, name: "O\($0)", kind: .other)
      }
      return SupportNetwork(title: "t", organisations: names)
    }
    let joined = try SupportNetwork.joining([network(1), network(2)])
    let lines = Messages(.dutch).lines(of: joined)
    #expect(lines.count == 6)
    #expect(
      lines[0] == "O0 (o0-1) en O0 (o0-2) zijn misschien dezelfde: de naam is gelijk en de korte "
        + "naam niet. Ze blijven apart, tot de bestanden hetzelfde zeggen.")
    #expect(lines[5] == "En zo nog 4.")
  }
}

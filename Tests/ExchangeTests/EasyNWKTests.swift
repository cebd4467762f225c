import SupportNetwork
import Testing

@testable import Exchange

/// Maps of easyNWK become networks.
struct EasyNWKTests {
  private func map(_ text: String) throws -> EasyNWKMap {
    guard case .record(let record) = EasyNWKRecord.read(text.utf8) else {
      Issue.record("\(EasyNWKRecord.read(text.utf8))")
      throw Unread()
    }
    return try #require(record.maps.first)
  }

  private struct Unread: Error {}

  private func network() throws -> SupportNetwork {
    try map(SampleMap.record).network(unnamed: "Somebody")
  }

  @Test func `the person in the middle is the one member of the household`() throws {
    let network = try network()
    #expect(network.title == "Ada É😀")
    #expect(network.dates == [CalendarDate(iso: "2026-05-12")!])
    #expect(network.occasion == "Eerste keer")
    let household = try #require(network.households.first)
    #expect(household.id.rawValue == "household")
    #expect(household.members.map(\.id.rawValue) == ["ada-e"])
    #expect(household.members.map(\.age) == [.years(45)])
    #expect(household.members.map(\.gender) == [.other])
  }

  @Test func `the sector gives the role, and the distance the ring`() throws {
    let people = try network().people
    #expect(
      people.map(\.id.rawValue)
        == ["bea", "cor", "opa", "eli", "dr-fay", "gil", "somebody", "noa"])
    #expect(
      people.map(\.role)
        == [.family, .family, .family, .colleague, .professional, .friend, .friend, .neighbour])
    #expect(
      people.map(\.placing.ring) == [.near, .middle, .far, .middle, .far, .far, nil, .far])
    #expect(people.map(\.death) == [nil, nil, Death(), nil, nil, nil, nil, nil])
    #expect(people[0].relation == "Schwester" && people[0].note == "belt\nelke week")
    #expect(people[3].name == "Eli")
    #expect(people[6].name == "Somebody")
  }

  @Test func `ties with the person are active, latent or not there`() throws {
    let ties = try network().ties.filter { $0.to.rawValue == "ada-e" }
    // Opa died and Gil stands outside the outer circle: no tie. Who was not put anywhere, and of
    // whom no version wrote whether there is a tie, has one as easyNWK has it.
    #expect(ties.map(\.from.rawValue) == ["bea", "cor", "eli", "dr-fay", "somebody", "noa"])
    #expect(ties.map(\.presence) == [.active, .latent, .active, .active, .active, .active])
    #expect(ties.map(\.strength) == [.strong, .normal, .normal, .weak, .strong, .weak])
    #expect(ties.map { $0.note != nil } == [false, false, false, false, false, true])
  }

  @Test func `people who know each other have one tie, and animals and oneself none`() throws {
    let ties = try network().ties.filter { $0.to.rawValue != "ada-e" }
    #expect(
      ties.map { [$0.from.rawValue, $0.to.rawValue] }
        == [["bea", "cor"], ["bea", "dr-fay"], ["bea", "noa"]])
  }

  @Test func `an animal is something to talk about`() throws {
    let observations = try network().observations
    #expect(observations.map(\.words) == ["Rex (Hund): blaft"])
    #expect(observations.map(\.date) == [CalendarDate(iso: "2026-05-12")])
  }

  @Test func `a map of an older version, without a record, is read too`() throws {
    let old = try map(SampleMap.map())
    #expect(old.title == "" && old.date == nil)
    #expect(old.alters == (try map(SampleMap.record)).alters)
    #expect(
      try map(SampleMap.map(alters: [#"{"id": 3, "currentGender": "kein Mensch"}"#] + others))
        .alters[0].isHuman == false)
  }

  private var others: [String] {
    SampleMap.alters.filter { !$0.hasPrefix(#"{"id": 3,"#) }
  }

  @Test func `the order of the file makes no difference`() throws {
    let turned = try map(SampleMap.map(alters: SampleMap.alters.reversed()))
    #expect(turned.network(unnamed: "x") == (try map(SampleMap.map())).network(unnamed: "x"))
  }

  @Test func `nothing in the network is wrong, whatever people are called`() throws {
    let names = ["", "👪", "9 lives", "Łukasz, Ünal", "household", "person", "x: [y] # z", "x-2"]
    let alters = (names + names).enumerated().map { number, name in
      #"{"id": \#(number), "name": "\#(name)", "role": "\#(name)", "distance": 40}"#
    }
    let network = try map(
      #"{"ego": {}, "alteri": [\#(alters.joined(separator: ","))], "connections": []}"#
    ).network(unnamed: "?")
    #expect(network.problems() == [])
    #expect(network.people.count == 16)
    #expect(try self.network().problems() == [])
  }
}

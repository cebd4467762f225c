import SupportNetwork
import Testing

struct NetworkEditTests {
  //  oma ──support── gezin (sanne)      wim ──through── maatjes
  private static func network() throws -> SupportNetwork {
    SupportNetwork(
      title: "Blom", dates: [day],
      households: [
        Household(
          id: try id("gezin"), name: "Gezin Blom",
          members: [
            Member(id: try id("sanne"), name: "Sanne")
          ])
      ],
      people: [
        Person(id: try id("oma"), name: "Oma", role: .family),
        Person(id: try id("wim"), name: "Wim", role: .volunteer, organisation: try id("maatjes")),
      ],
      organisations: [
        Organisation(id: try id("maatjes"), name: "De Maatjes", kind: .volunteerOrganisation)
      ],
      ties: [Tie(.support, from: try id("oma"), to: try id("gezin"))])
  }

  private static let day = CalendarDate(iso: "2026-05-10")!
  private static func id(_ text: String) throws -> ActorID { try #require(ActorID(text)) }

  @Test func `putting replaces who is there, and adds who is not`() throws {
    let network = try Self.network()
    let renamed = try network.applying(
      .person(Person(id: try Self.id("oma"), name: "Oma Truus", role: .family)))
    #expect(renamed.people.map(\.name) == ["Oma Truus", "Wim"])
    let added = try network.applying(
      .person(Person(id: try Self.id("ans"), name: "Ans", role: .neighbour)))
    #expect(added.people.map(\.name) == ["Oma", "Wim", "Ans"])
  }

  @Test func `a household keeps its members when it is put`() throws {
    let edited = try Self.network().applying(
      .household(Household(id: try Self.id("gezin"), name: "Familie Blom", question: "Hoe verder?"))
    )
    #expect(edited.households[0].name == "Familie Blom")
    #expect(edited.households[0].members.map(\.name) == ["Sanne"])
  }

  @Test func `who goes takes what is known of them along`() throws {
    let edited = try Self.network().applying(.removal(of: try Self.id("oma")))
    #expect(edited.people.map(\.name) == ["Wim"])
    #expect(edited.ties.isEmpty)
    let without = try Self.network().applying(.removal(of: try Self.id("maatjes")))
    #expect(without.people.map(\.name) == ["Oma"])
  }

  @Test func `a household stays, and so does who is not there`() throws {
    let network = try Self.network()
    #expect(throws: EditingFailure.householdStays(try Self.id("gezin"))) {
      try network.applying(.removal(of: try Self.id("gezin")))
    }
    #expect(throws: EditingFailure.unknownActor(try Self.id("ans"))) {
      try network.applying(.placing(try Self.id("ans"), Placing(ring: .near)))
    }
    #expect(throws: EditingFailure.unfitActor(try Self.id("sanne"))) {
      try network.applying(.placing(try Self.id("sanne"), Placing(ring: .near)))
    }
    #expect(throws: EditingFailure.nothingThere(.tie(1))) {
      try network.applying(.tieRemoval(at: 1))
    }
  }

  @Test func `a change that would make the network wrong is refused with what would be wrong`()
    throws
  {
    let network = try Self.network()
    let loop = Tie(.support, from: try Self.id("oma"), to: try Self.id("oma"))
    let failure = #expect(throws: EditingFailure.self) {
      try network.applying(.tie(loop, at: nil))
    }
    #expect(failure == .problems([Problem(at: Place(.tie(1), .to), .sameEnds(try Self.id("oma")))]))
    #expect(network.ties.count == 1)
  }

  @Test func `the place of a tie in the list is kept when it is changed`() throws {
    let network = try Self.network()
    let more = try network.applying(
      .tie(Tie(.contact, from: try Self.id("wim"), to: try Self.id("sanne")), at: nil))
    var first = more.ties[0]
    first.strength = .strong
    let edited = try more.applying(.tie(first, at: 0))
    #expect(edited.ties.map(\.strength) == [.strong, .normal])
    #expect(try edited.applying(.tieRemoval(at: 0)).ties == [more.ties[1]])
  }

  @Test func `days stay in order, and none comes twice`() throws {
    let earlier = try #require(CalendarDate(iso: "2025-12-01"))
    let edited = try Self.network().applying(.day(earlier)).applying(.day(earlier))
    #expect(edited.dates == [earlier, Self.day])
  }
}

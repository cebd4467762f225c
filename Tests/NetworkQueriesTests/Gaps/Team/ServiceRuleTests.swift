import NetworkQueries
import SupportNetwork
import Testing

/// The team rules about what there is, each where it just holds and where it just does not.
struct ServiceRuleTests {
  private let need = "needs:\n  - one, finances: money\n"

  private func service(
    _ id: String, _ organisation: String, _ more: String = "", domain: String = "finances"
  ) -> String {
    "  \(id): {name: \(id), organisation: \(organisation), domains: [\(domain)]\(more)}\n"
  }

  private let organisations = """
    organisations:
      a: A, welfare
      b: B, welfare
      club: Club, club
    services:

    """

  //  North needs help with money. Nothing, one organisation (with two services), two.
  @Test func `an area has no service, one provider, or a choice`() throws {
    func found(_ services: String) throws -> [(Severity, TeamGapFact?)] {
      try Made.teamGaps(.noService, in: organisations + services + need)
        .map { ($0.severity, $0.teamFact) }
    }
    let asked = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(1))
    let none = try found(service("s", "a", domain: "housing"))
    #expect(none.count == 1 && none[0] == (.concern, .noService(asked)))
    let elsewhere = try found(service("s", "a", ", areas: [South]"))
    #expect(elsewhere.count == 1 && elsewhere[0] == (.concern, .noService(asked)))
    let one = try found(service("s", "a") + service("t", "a", ", areas: [North]"))
    #expect(one.count == 1 && one[0] == (.attention, .onlyProvider(asked, .made("a"))))
    #expect(try found(service("s", "a") + service("t", "b")).isEmpty)
  }

  @Test func `each area is asked for itself, and few households are not counted aloud`() throws {
    let needs = need + "  - two, finances: money\n  - three, finances: money\n"
    let found = try Made.teamGaps(
      .noService, in: organisations + service("s", "a", domain: "housing") + needs)
    #expect(found.map(\.area) == ["North", "South"])
    #expect(found.map(\.key) == ["no-service/finances/North", "no-service/finances/South"])
    #expect(found.allSatisfy { $0.household == nil && $0.evidence.needs.isEmpty })
    guard case .noService(let asked)? = found.first?.teamFact else {
      Issue.record("no fact")
      return
    }
    #expect(asked.households.exact == nil)
    #expect(CountOfPeople(4).exact == nil && CountOfPeople(5).exact == 5)
  }

  @Test func `a map without services, and the map of one family, say nothing about the offer`()
    throws
  {
    #expect(try Made.teamGaps(.noService, in: need).isEmpty)
    let services = organisations + service("s", "a", domain: "housing")
    let family = "needs:\n  - home, finances: money\n"
    #expect(
      try Made.teamGaps(.noService, in: services + family, household: Made.household).isEmpty)
    let withTeam = "teams:\n  t: {name: T}\n" + services + family
    #expect(try Made.teamGaps(.noService, in: withTeam, household: Made.household).isEmpty)
  }

  @Test func `what a household must stay away from does not fit it`() throws {
    let services = service("s", "a") + service("t", "b")
    let apart = "keep-away:\n  - {actor: one, other: a}\n"
    let found = try Made.teamGaps(.noService, in: organisations + services + apart + need)
    #expect(found.map(\.severity) == [.attention])
  }

  //  Two services fit; full is: no free place, or a wait of more than 42 days.
  @Test(arguments: [
    (", waiting-days: 43", ", capacity: {free: 0}", true),
    (", waiting-days: 42", ", capacity: {free: 0}", false),
    (", waiting-days: 43", ", capacity: {free: 1}", false),
    (", waiting-days: 43", "", false),
  ])
  func `all is full when every fitting service is`(
    one: String, other: String, holds: Bool
  ) throws {
    let services = service("s", "a", one) + service("t", "b", other)
    let found = try Made.teamGaps(.full, in: organisations + services + need)
    #expect(found.count == (holds ? 1 : 0))
    let later = try Made.teamGaps(
      .full, in: organisations + services + need, settings: Made.settings("days", of: .full, 41))
    #expect(later.count == (one.contains("4") && other.contains("0") ? 1 : 0))
  }

  @Test func `nothing that fits is not full`() throws {
    let services = service("s", "a", ", capacity: {free: 0}", domain: "housing")
    #expect(try Made.teamGaps(.full, in: organisations + services + need).isEmpty)
  }

  //  a offers help with money for its work; a club may too.
  @Test func `an offer is formal only until a club joins in`() throws {
    let formal = organisations + service("s", "a")
    let found = try Made.teamGaps(.formalOnlyOffer, in: formal + need)
    #expect(found.map(\.key) == ["formal-only-offer/finances/North"])
    #expect(
      try Made.teamGaps(.formalOnlyOffer, in: formal + service("t", "club") + need).isEmpty)
    let elsewhere = formal + service("t", "club", ", areas: [South]")
    #expect(try Made.teamGaps(.formalOnlyOffer, in: elsewhere + need).count == 1)
  }

  @Test(arguments: [
    ("volunteer-organisation", true), ("self-help-group", true), ("club", true),
    ("faith-community", true), ("debt-service", false), ("welfare", false),
  ])
  func `volunteers and fellows are with some kinds of organisations`(
    kind: String, isInformal: Bool
  ) throws {
    let text = organisations.replacing("club: Club, club", with: "club: Club, \(kind)")
    let found = try Made.teamGaps(.formalOnlyOffer, in: text + service("t", "club") + need)
    #expect(found.isEmpty == isInformal)
  }

  //  team (of a, knows of money)     club (volunteers for money)
  @Test(arguments: [
    ("", true),
    ("ties:\n  - a -- club: collaboration\n", false),
    ("ties:\n  - club -> wim: referral\n", false),
    ("ties:\n  - a -- b: collaboration\n", true),
  ])
  func `a team that serves a domain knows who has volunteers for it`(
    ties: String, holds: Bool
  ) throws {
    let text = """
      people:
        wim: {name: Wim, role: professional, organisation: a}
      teams:
        team: {name: Team, organisation: a, members: [wim], expertise: [finances]}
      \(organisations)\(service("t", "club"))\(ties)
      """
    let found = try Made.teamGaps(.formalOnlyOffer, in: text)
    #expect(found.map(\.key) == (holds ? ["formal-only-offer/team/finances"] : []))
    let unknowing = text.replacing("expertise: [finances]", with: "expertise: [housing]")
    #expect(try Made.teamGaps(.formalOnlyOffer, in: unknowing).isEmpty)
  }

  //  b → a is a referral; club has a service with a free place.
  @Test(arguments: [
    ("  - b -> a: referral\n", 1, true),
    ("  - b -> a: referral\n", 0, false),
    ("  - b -> a: referral\n  - a -> t: referral\n", 1, false),
    ("  - b -> a: referral\n  - a -> club: referral\n", 1, false),
    ("  - b -> a: referral\n  - {from: a, to: t, kind: referral, made: 0}\n", 1, true),
    ("  - b -> a: referral\n  - t -> one: P, finances\n", 1, false),
    ("  - b -- a: collaboration\n", 1, false),
  ])
  func `a service with room is unused when nobody refers to it`(
    ties: String, free: Int, holds: Bool
  ) throws {
    let services = service("t", "club", ", capacity: {free: \(free)}")
    let found = try Made.teamGaps(.unusedService, in: organisations + services + "ties:\n" + ties)
    #expect(found.map(\.teamFact) == (holds ? [.unusedService(.made("t"), free: 1)] : []))
  }
}

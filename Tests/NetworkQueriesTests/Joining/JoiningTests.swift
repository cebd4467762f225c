import NetworkQueries
import SupportNetwork
import Testing

/// One network of several: who is one, who stays apart, and what follows a new name.
struct JoiningTests {
  //  one:  gezin(kind) ── oma          two:  gezin(kind) ── oma, oma-2
  //          └── wijkteam                      └── wijkteam
  private static func family(_ title: String, with others: [String] = []) -> SupportNetwork {
    let people = (["oma"] + others).map {
      Person(id: .made($0), name: $0, role: .informalCarer, organisation: .made("wijkteam"))
    }
    return SupportNetwork(
      title: title,
      households: [
        Household(
          id: .made("gezin"), name: "Gezin \(title)", coordinator: .made("oma"),
          members: [Member(id: .made("kind"), name: "Kind")])
      ],
      people: people,
      organisations: [
        Organisation(id: .made("wijkteam"), name: "Wijkteam Noord", kind: .neighbourhoodTeam)
      ],
      teams: [
        Team(
          id: .made("team"), name: "Team \(title)", organisation: .made("wijkteam"),
          members: [.made("oma")])
      ],
      ties: [
        Tie(
          .support, from: .made("oma"), to: .made("kind"),
          consent: Consent(mayShare: true, with: [.made("oma"), .made("wijkteam")])),
        Tie(.care, from: .made("wijkteam"), to: .made("gezin")),
      ],
      keepAways: [KeepAway(actor: .made("oma"), other: .made("kind"))],
      needs: [Need(holder: .made("kind"), domain: LifeDomain.standard[0].id)],
      observations: [Observation(words: "Een foto", about: .made("oma"))],
      scores: [
        SelfSufficiencyScore(
          holder: .made("kind"), domain: LifeDomain.standard[0].id, date: day("2026-01-01"),
          score: 3)
      ],
      referrals: [
        Referral(
          subject: .made("kind"), from: .made("oma"), to: .made("wijkteam"),
          made: day("2026-01-01"))
      ])
  }

  private static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

  private func joined(_ networks: SupportNetwork...) throws -> JoinedNetwork {
    try SupportNetwork.joining(networks)
  }

  @Test func `one network alone stays as it is`() throws {
    let family = Self.family("A")
    let joined = try joined(family)
    #expect(joined.network == family)
    #expect(joined.renamed.isEmpty && joined.possiblySame.isEmpty)
  }

  @Test func `people of two networks are never one, and every mention follows the new name`() throws
  {
    let network = try joined(Self.family("A"), Self.family("B", with: ["oma-2"])).network
    #expect(network.people.map(\.id.rawValue) == ["oma", "oma-3", "oma-2"])
    #expect(network.households.map(\.id.rawValue) == ["gezin", "gezin-2"])
    #expect(network.households[1].members.map(\.id.rawValue) == ["kind-2"])
    #expect(network.households[1].coordinator == .made("oma-3"))
    #expect(network.organisations.map(\.id.rawValue) == ["wijkteam"])
    #expect(network.people[1].organisation == .made("wijkteam"))
    #expect(network.teams[1].id == .made("team-2"))
    #expect(network.teams[1].members == [.made("oma-3")])
    #expect(network.ties[2].from == .made("oma-3") && network.ties[2].to == .made("kind-2"))
    #expect(network.ties[2].consent?.with == [.made("oma-3"), .made("wijkteam")])
    #expect(network.ties[3].to == .made("gezin-2"))
    #expect(network.keepAways[1] == KeepAway(actor: .made("oma-3"), other: .made("kind-2")))
    #expect(network.needs[1].holder == .made("kind-2"))
    #expect(network.observations[1].about == .made("oma-3"))
    #expect(network.scores[1].holder == .made("kind-2"))
    #expect(network.referrals[1].subject == .made("kind-2"))
    #expect(network.referrals[1].from == .made("oma-3"))
    #expect(network.problems() == [])
  }

  @Test func `it is told who was renamed`() throws {
    let renamed = try joined(Self.family("A"), Self.family("B")).renamed
    #expect(renamed.map(\.to.rawValue) == ["gezin-2", "kind-2", "oma-2", "team-2"])
    #expect(renamed.allSatisfy { $0.network == 1 })
  }

  //  The other network has the same debt service under its own identifier.
  @Test func `of each network it is told which identifiers are others now`() throws {
    func network(_ id: String) -> SupportNetwork {
      let number = OrganisationIdentifier(scheme: "kvk", value: "12345678")
      return SupportNetwork(
        title: id, people: [Person(id: .made("oma"), name: id, role: .family)],
        organisations: [
          Organisation(id: .made(id), name: "Bank", kind: .debtService, identifiers: [number])
        ])
    }
    let whole = try joined(network("bank"), network("loket"))
    #expect(
      whole.newIdentifiers == [
        [:], [.made("loket"): .made("bank"), .made("oma"): .made("oma-2")],
      ])
    let gap = AcceptedGap(
      key: "unasked/oma/2026-01-01/loket", reason: "r",
      until: CalendarDate(year: 2026, month: 5, day: 12)!)
    #expect(gap.renaming(whole.newIdentifiers[1]).key == "unasked/oma-2/2026-01-01/bank")
    #expect(gap.renaming(whole.newIdentifiers[0]) == gap)
  }

  @Test func `a name that is as long as can be is cut before its number`() throws {
    let long = String(repeating: "a", count: 64)
    let network = SupportNetwork(
      title: "t", people: [Person(id: .made(long), name: "A", role: .friend)])
    let ids = try joined(network, network).network.people.map(\.id.rawValue)
    #expect(ids == [long, String(repeating: "a", count: 62) + "-2"])
  }

  @Test func `of several the latest day counts, and ages are of that day`() throws {
    var (one, two) = (Self.family("A"), Self.family("B"))
    one.dates = [Self.day("2024-03-01"), Self.day("2024-05-01")]
    one.households[0].members[0].age = .years(10)
    two.dates = [Self.day("2026-05-02")]
    two.language = .dutch
    let network = try joined(one, two).network
    #expect(network.dates == [Self.day("2026-05-02")])
    #expect(network.language == .dutch)
    // Ten on 1 May 2024 is twelve on 2 May 2026.
    #expect(network.households[0].members[0].age == .years(12))
    #expect(network.title == "A + B")
  }

  @Test func `the ground of one case is not that of all`() throws {
    var one = Self.family("A")
    one.record = CaseRecord(ground: .consent)
    #expect(try joined(one).network.record?.ground == .consent)
    #expect(try joined(one, Self.family("B")).network.record == nil)
  }

  @Test func `life domains are joined by code, and no more than a network can have`() throws {
    let own = try #require(LifeDomainID("sleep"))
    var (one, two) = (Self.family("A"), Self.family("B"))
    two.lifeDomains.insert(LifeDomain(id: own, dutch: "slaap", english: "sleep"), at: 0)
    let domains = try joined(one, two).network.lifeDomains
    #expect(domains == LifeDomain.standard + [two.lifeDomains[0]])
    one.lifeDomains = (1...20).map { number in
      LifeDomain(id: LifeDomainID("d\(number)")!, dutch: "d", english: "d")
    }
    // 20, and the 14 standard ones and sleep.
    #expect(throws: JoiningFailure.tooManyLifeDomains(count: 35, network: 1)) {
      try joined(one, two)
    }
  }
}

import NetworkQueries
import SupportNetwork
import Testing

/// What a network would be without somebody.
struct WithoutTests {
  //  oma ── gezin ── wim @ maatjes ── budgetkring
  private let network = SupportNetwork(
    title: "t",
    households: [
      Household(
        id: .made("gezin"), name: "Gezin", coordinator: .made("femke"),
        members: [Member(id: .made("ruben"), name: "Ruben")])
    ],
    people: [
      Person(id: .made("oma"), name: "Oma", role: .family),
      Person(id: .made("wim"), name: "Wim", role: .volunteer, organisation: .made("maatjes")),
      Person(id: .made("femke"), name: "Femke", role: .professional),
    ],
    organisations: [
      Organisation(id: .made("maatjes"), name: "Maatjes", kind: .volunteerOrganisation)
    ],
    services: [Service(id: .made("budgetkring"), name: "Kring", organisation: .made("maatjes"))],
    ties: [
      Tie(.support, from: .made("oma"), to: .made("ruben")),
      Tie(.kinship(.parent(.birth)), from: .made("oma"), to: .made("ruben")),
      Tie(.support, from: .made("wim"), to: .made("gezin")),
      Tie(
        .support, from: .made("femke"), to: .made("gezin"),
        consent: Consent(mayShare: true, with: [.made("maatjes")])),
    ],
    needs: [Need(holder: .made("ruben"), domain: LifeDomain.standard[0].id)])

  @Test func `taking nobody away changes nothing`() throws {
    #expect(try network.without([]) == network)
  }

  @Test func `with an organisation go its services and those who come through it`() throws {
    let left = try network.without([.made("maatjes")])
    #expect(left.organisations.isEmpty)
    #expect(left.services.isEmpty)
    #expect(left.people.map(\.id.rawValue) == ["oma", "femke"])
    #expect(left.ties.count == 3)
  }

  @Test func `a consent for somebody who is gone does not become one for everybody`() throws {
    let left = try network.without([.made("maatjes")])
    #expect(left.ties.last?.consent?.mayShare == false)
  }

  @Test func `a person goes with all ties, kinship too`() throws {
    let left = try network.without([.made("oma")])
    #expect(left.people.map(\.id.rawValue) == ["wim", "femke"])
    #expect(left.ties.map(\.from.rawValue) == ["wim", "femke"])
  }

  @Test func `a member goes with needs and ties, and the household stays`() throws {
    let left = try network.without([.made("ruben")])
    #expect(left.households.map(\.members) == [[]])
    #expect(left.needs.isEmpty)
    #expect(left.ties.allSatisfy { !$0.touches(.made("ruben")) })
  }

  @Test func `nobody coordinates any more when the coordinator goes`() throws {
    #expect(try network.without([.made("femke")]).households[0].coordinator == nil)
  }

  @Test func `a household cannot go, and a stranger is unknown`() {
    #expect(throws: SupportNetwork.RemovalFailure.household(.made("gezin"))) {
      try network.without([.made("gezin")])
    }
    #expect(throws: SupportNetwork.RemovalFailure.unknown(.made("niemand"))) {
      try network.without([.made("niemand")])
    }
  }

  @Test func `what is left has no problems`() throws {
    for id in ["oma", "wim", "femke", "maatjes", "budgetkring", "ruben"] {
      #expect(try network.without([.made(id)]).problems() == [])
    }
  }
}

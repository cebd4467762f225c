import NetworkQueries
import SupportNetwork
import Testing

/// Which organisations, services and classes of two networks are one.
struct JoiningOrganisationsTests {
  private func organisation(
    _ id: String, _ name: String, kvk: String? = nil, agb: String? = nil, area: String? = nil,
    confirmed: String? = nil
  ) -> Organisation {
    let numbers = [("kvk", kvk), ("agb", agb)].compactMap { scheme, value in
      value.map { OrganisationIdentifier(scheme: scheme, value: $0) }
    }
    return Organisation(
      id: .made(id), name: name, kind: .welfare, area: area, identifiers: numbers,
      confirmed: confirmed.flatMap { CalendarDate(iso: $0) })
  }

  private func joined(_ one: [Organisation], _ other: [Organisation]) throws -> JoinedNetwork {
    try SupportNetwork.joining([
      SupportNetwork(title: "one", organisations: one),
      SupportNetwork(title: "other", organisations: other),
    ])
  }

  private func possiblySame(_ first: String, _ second: String, _ reason: PossiblySame.Reason)
    -> PossiblySame
  {
    PossiblySame(.made(first), .made(second), reason)
  }

  @Test func `one number in a register makes one organisation, whatever it is called`() throws {
    let whole = try joined(
      [organisation("a", "Humanitas", kvk: "01234567")],
      [organisation("b", "Vereniging Humanitas", kvk: "1234567")])
    #expect(whole.network.organisations.map(\.id.rawValue) == ["a"])
    #expect(whole.network.organisations[0].aliases == ["Vereniging Humanitas"])
    #expect(whole.possiblySame.isEmpty && whole.renamed.isEmpty)
  }

  @Test func `branches that share a number stay apart`() throws {
    let whole = try joined(
      [organisation("a", "Noord", kvk: "12345678"), organisation("b", "Zuid", kvk: "12345678")],
      [organisation("c", "Oost", kvk: "12345678")])
    #expect(whole.network.organisations.map(\.id.rawValue) == ["a", "b", "c"])
    #expect(
      whole.possiblySame == [
        possiblySame("a", "c", .number), possiblySame("b", "c", .number),
      ])
  }

  @Test func `one number cannot hide that another differs`() throws {
    let whole = try joined(
      [organisation("a", "Praktijk", kvk: "12345678", agb: "01001111")],
      [organisation("b", "Praktijk", kvk: "12345678", agb: "01002222")])
    #expect(whole.possiblySame == [possiblySame("a", "b", .number)])
  }

  @Test func `the same identifier and name are one, capitals and accents aside`() throws {
    let whole = try joined(
      [organisation("cafe", "Café 't Hoekje")], [organisation("cafe", "cafe 't hoekje")])
    #expect(whole.network.organisations.count == 1)
  }

  @Test func `the same identifier under another name is another, to be looked at`() throws {
    let whole = try joined([organisation("school", "De Wilg")], [organisation("school", "De Eik")])
    #expect(whole.network.organisations.map(\.id.rawValue) == ["school", "school-2"])
    #expect(whole.possiblySame == [possiblySame("school", "school-2", .identifier)])
  }

  @Test func `the same name under another identifier is another, to be looked at`() throws {
    let whole = try joined([organisation("a", "De Wilg")], [organisation("b", "De Wilg")])
    #expect(whole.possiblySame == [possiblySame("a", "b", .name)])
  }

  @Test func `the same identifier and name with another number is another`() throws {
    let whole = try joined(
      [organisation("a", "De Wilg", kvk: "12345678")],
      [organisation("a", "De Wilg", kvk: "87654321")])
    #expect(whole.possiblySame == [possiblySame("a", "a-2", .otherNumber)])
  }

  @Test func `two families' GPs are one only in one area`() throws {
    let apart = try joined([organisation("gp", "Huisarts")], [organisation("gp", "Huisarts")])
    #expect(apart.possiblySame == [possiblySame("gp", "gp-2", .nameOfAKind)])
    let one = try joined(
      [organisation("gp", "Huisarts", area: "Noord")],
      [organisation("gp", "Huisarts", area: "Noord")])
    #expect(one.network.organisations.count == 1)
  }

  @Test func `what somebody decided makes two one, only in the last network`() throws {
    let networks = [
      SupportNetwork(title: "case", organisations: [organisation("kom", "De Kom")]),
      SupportNetwork(title: "other", organisations: [organisation("dir-1", "Iets")]),
      SupportNetwork(title: "directory", organisations: [organisation("dir-1", "Buurthuis Kom")]),
    ]
    let whole = try SupportNetwork.joining(networks, decided: ["de kom": .made("dir-1")])
    #expect(whole.network.organisations.map(\.id.rawValue) == ["kom", "dir-1"])
    #expect(whole.network.organisations[0].aliases == ["Buurthuis Kom"])
    #expect(whole.possiblySame.isEmpty)
  }

  @Test func `an identifier that is a person's elsewhere is renamed without a word`() throws {
    let whole = try SupportNetwork.joining([
      SupportNetwork(title: "t", people: [Person(id: .made("wim"), name: "Wim", role: .friend)]),
      SupportNetwork(title: "t", organisations: [organisation("wim", "Wim")]),
    ])
    #expect(whole.network.organisations.map(\.id.rawValue) == ["wim-2"])
    #expect(whole.possiblySame.isEmpty)
  }

  @Test(arguments: [("2026-01-01", "Noord"), ("2024-01-01", "Zuid"), (nil, "Zuid")])
  func `of differing facts the most recently confirmed stay`(
    confirmed: String?, area: String
  ) throws {
    let whole = try joined(
      [organisation("a", "De Kom", area: "Zuid", confirmed: "2025-01-01")],
      [organisation("a", "De Kom", kvk: "12345678", area: "Noord", confirmed: confirmed)])
    #expect(whole.network.organisations[0].area == area)
    #expect(whole.network.organisations[0].identifiers.map(\.value) == ["12345678"])
  }

  @Test func `what is secret in one file stays secret`() throws {
    var shelter = organisation("a", "Huis", confirmed: "2020-01-01")
    shelter.isConfidential = true
    let whole = try joined([shelter], [organisation("a", "Huis", confirmed: "2026-01-01")])
    #expect(whole.network.organisations[0].isConfidential)
  }

  @Test func `services are one within one organisation only`() throws {
    func network(_ owner: String) -> SupportNetwork {
      SupportNetwork(
        title: "t", organisations: [organisation(owner, owner)],
        services: [Service(id: .made("s"), name: "Inloop", organisation: .made(owner))])
    }
    let one = try SupportNetwork.joining([network("a"), network("a")]).network
    #expect(one.services.map(\.id.rawValue) == ["s"])
    let two = try SupportNetwork.joining([network("a"), network("b")]).network
    #expect(two.services.map(\.id.rawValue) == ["s", "s-2"])
    #expect(two.services[1].organisation == .made("b"))
  }

  @Test func `classes of one kind and area are one`() throws {
    func network(_ id: String, _ area: String?) -> SupportNetwork {
      let schools = ActorClass(id: .made(id), name: "Scholen", kind: .school, area: area)
      return SupportNetwork(
        title: "t", organisations: [organisation("o", "O")], classes: [schools],
        ties: [Tie(.collaboration(nil), from: .made("o"), to: .made(id))])
    }
    let whole = try SupportNetwork.joining([network("a", nil), network("b", nil)]).network
    #expect(whole.classes.map(\.id.rawValue) == ["a"])
    // The same tie between the same two is there once.
    #expect(whole.ties == [Tie(.collaboration(nil), from: .made("o"), to: .made("a"))])
    let apart = try SupportNetwork.joining([network("a", nil), network("a", "Noord")]).network
    #expect(apart.classes.map(\.id.rawValue) == ["a", "a-2"])
  }

  @Test func `what files say of a referral line is kept side by side, and told where it differs`()
    throws
  {
    func network(_ state: Knowledge.State) -> SupportNetwork {
      SupportNetwork(
        title: "t", organisations: [organisation("a", "A"), organisation("b", "B")],
        ties: [
          Tie(
            .referral(ReferralTerms()), from: .made("a"), to: .made("b"),
            knowledge: Knowledge(state))
        ])
    }
    let whole = try SupportNetwork.joining([network(.declared), network(.denied)])
    #expect(whole.network.ties.map(\.knowledge?.state) == [.declared, .denied])
    #expect(whole.contradictions == [ContradictedReferral(from: .made("a"), to: .made("b"))])
    #expect(
      try SupportNetwork.joining([network(.declared), network(.agreed)]).contradictions.isEmpty)
  }
}

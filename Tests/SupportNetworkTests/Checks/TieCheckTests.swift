import SupportNetwork
import Testing

private func id(_ text: String) -> ActorID { CheckedNetwork.id(text) }

/// Which actors can have which ties.
struct TieCheckTests {
  private static let people: [ActorSort] = [.member, .person, .volunteer, .professional]
  private static let receivers: [ActorSort] = [
    .professional, .organisation, .service, .team, .actorClass,
  ]

  private func problems(_ kind: TieKind, _ from: String, _ to: String) -> [Problem.Fact] {
    var network = CheckedNetwork.base
    network.ties = [Tie(kind, from: id(from), to: id(to))]
    return network.problems().map(\.fact)
  }

  @Test func `only people are couples or kin`() {
    for kind in [TieKind.partnership(.married), .kinship(.sibling)] {
      #expect(problems(kind, "joost", "oma") == [])
      #expect(problems(kind, "wim", "anna") == [])
      #expect(
        problems(kind, "joost", "gezin")
          == [.unfitActor(id("gezin"), found: .household, allowed: Self.people)])
      #expect(
        problems(kind, "school", "oma")
          == [.unfitActor(id("school"), found: .organisation, allowed: Self.people)])
    }
  }

  @Test func `members of an organisation, a service or a team are who can be`() {
    for (one, other) in [
      ("anna", "wijkteam"), ("wim", "wijkteam"), ("wijkteam", "cursus"), ("oma", "team"),
      ("team", "anna"), ("wijkteam", "wim"), ("oma", "school"), ("lina", "school"),
      ("joost", "team"), ("team", "wijkteam"), ("anna", "cursus"),
    ] {
      #expect(problems(.membership, one, other) == [], "\(one) – \(other)")
    }
    for (one, other) in [
      ("school", "wijkteam"), ("gezin", "cursus"), ("gezin", "school"), ("oma", "anna"),
      ("team", "cursus"), ("huisartsen", "school"),
    ] {
      #expect(
        problems(.membership, one, other) == [.unfitMembership(id(one), id(other))],
        "\(one) – \(other)")
    }
  }

  @Test func `a referral ends at who receives people`() {
    let referral = TieKind.referral(ReferralTerms())
    for to in ["anna", "wijkteam", "cursus", "team", "huisartsen"] {
      #expect(problems(referral, "school", to) == [], "\(to)")
    }
    #expect(problems(referral, "wim", "wijkteam") == [])
    #expect(
      problems(referral, "school", "oma")
        == [.unfitActor(id("oma"), found: .person, allowed: Self.receivers)])
    #expect(
      problems(referral, "school", "gezin")
        == [.unfitActor(id("gezin"), found: .household, allowed: Self.receivers)])
    #expect(problems(referral, "oma", "wijkteam").count == 1)
  }

  @Test func `families do not collaborate`() {
    #expect(problems(.collaboration(nil), "school", "team") == [])
    #expect(problems(.collaboration(.awareness), "wim", "anna") == [])
    #expect(problems(.collaboration(nil), "gezin", "school").count == 1)
    #expect(problems(.collaboration(nil), "school", "oma").count == 1)
  }

  @Test func `anybody may know, help or care for anybody but themselves`() {
    for kind in [TieKind.contact, .support, .care] {
      #expect(problems(kind, "gezin", "school") == [])
      #expect(problems(kind, "oma", "huisartsen") == [])
      #expect(problems(kind, "oma", "oma") == [.sameEnds(id("oma"))])
    }
  }

  @Test func `a tie is shared with those who are there`() {
    var network = CheckedNetwork.base
    network.ties[0].consent = Consent(mayShare: true, with: [id("school"), id("team")])
    #expect(network.problems() == [])
    network.ties[0].consent = Consent(mayShare: true, with: [id("school"), id("teams")])
    #expect(
      network.problems() == [
        Problem(
          at: Place(.tie(0), .with, item: 1), .unknownActor(id("teams"), nearest: id("team")))
      ])
  }

  //  a → b → c → d      closing: d → a
  @Test func `nobody is an ancestor of himself, however far`() {
    var network = CheckedNetwork.base
    network.households[0].members = ["joost", "lina", "a", "b", "c", "d"].map {
      Member(id: id($0), name: $0)
    }
    let pairs = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]
    network.ties = pairs.map { Tie(.kinship(.parent(.step)), from: id($0), to: id($1)) }
    #expect(network.problems() == [])
    network.ties.append(Tie(.kinship(.sibling), from: id("d"), to: id("a")))
    #expect(network.problems() == [])
    network.ties.append(Tie(.kinship(.parent(.birth)), from: id("d"), to: id("a")))
    #expect(network.problems() == [Problem(at: Place(.tie(5), .to), .ownAncestor(id("a")))])
  }

  @Test func `a line of 50,000 generations is checked without deep recursion`() {
    var network = SupportNetwork(title: "T")
    network.people = (0..<50_000).map { Person(id: id("p\($0)"), name: "P", role: .family) }
    network.ties = (1..<50_000).map {
      Tie(.kinship(.parent(.birth)), from: id("p\($0 - 1)"), to: id("p\($0)"))
    }
    #expect(network.problems() == [])
    network.ties.append(Tie(.kinship(.parent(.birth)), from: id("p49999"), to: id("p0")))
    #expect(network.problems().map(\.fact) == [.ownAncestor(id("p0"))])
  }
}

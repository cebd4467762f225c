import SupportNetwork
import Testing

private func id(_ text: String) -> ActorID { CheckedNetwork.id(text) }
private func domain(_ text: String) -> LifeDomainID { CheckedNetwork.domain(text) }
private func day(_ iso: String) -> CalendarDate { CheckedNetwork.day(iso) }

/// Identifiers and references.
struct ReferenceCheckTests {
  @Test func `the network that the cases change has no problem itself`() {
    #expect(CheckedNetwork.base.problems() == [])
  }

  @Test(arguments: cases)
  func `a reference that cannot be right is found, and one that can is not`(_ one: CheckCase) {
    one.check()
  }

  @Test func `all problems are found at once`() {
    var network = CheckedNetwork.base
    network.title = ""
    network.ties[0].from = id("omaa")
    network.needs[0].domain = domain("finance")
    network.scores[0].score = 0
    #expect(network.problems().count == 4)
  }

  static let cases: [CheckCase] = [
    CheckCase(
      "two actors with one identifier", Place(.person(0), .id), .duplicateID("joost"),
      wrong: {
        $0.people[0].id = id("joost")
        $0.ties[0].from = id("wim")
        $0.keepAways[0].actor = id("wim")
      },
      right: {
        $0.people[0].id = id("joost2")
        $0.ties[0].from = id("wim")
        $0.keepAways[0].actor = id("wim")
      }),
    CheckCase(
      "two life domains with one code", Place(.lifeDomain(14), .id), .duplicateID("housing"),
      wrong: {
        $0.lifeDomains.append(LifeDomain(id: domain("housing"), dutch: "a", english: "b"))
      },
      right: {
        $0.lifeDomains.append(LifeDomain(id: domain("house"), dutch: "a", english: "b"))
      }),
    CheckCase(
      "a misspelt actor", Place(.tie(0), .from),
      .unknownActor(id("omaa"), nearest: id("oma")),
      wrong: { $0.ties[0].from = id("omaa") }, right: { $0.ties[0].from = id("anna") }),
    CheckCase(
      "an actor like no other", Place(.tie(0), .to), .unknownActor(id("zzzz"), nearest: nil),
      wrong: { $0.ties[0].to = id("zzzz") }, right: { $0.ties[0].to = id("joost") }),
    CheckCase(
      "a misspelt life domain", Place(.need(0), .domain),
      .unknownLifeDomain(domain("finacnes"), nearest: domain("finances")),
      wrong: { $0.needs[0].domain = domain("finacnes") },
      right: { $0.needs[0].domain = domain("housing") }),
    CheckCase(
      "an unknown life domain of a tie", Place(.tie(0), .domains, item: 1),
      .unknownLifeDomain(domain("x"), nearest: nil),
      wrong: { $0.ties[0].domains = [domain("housing"), domain("x")] },
      right: { $0.ties[0].domains = [domain("housing"), domain("parenting")] }),
    CheckCase(
      "a life domain named twice", Place(.person(0), .expertise, item: 1), .repeated("housing"),
      wrong: { $0.people[0].expertise = [domain("housing"), domain("housing")] },
      right: { $0.people[0].expertise = [domain("housing"), domain("judicial")] }),
    CheckCase(
      "33 life domains", Place(.network, .lifeDomains), .tooManyLifeDomains(33),
      wrong: { $0.lifeDomains += CheckCase.moreDomains(19) },
      right: { $0.lifeDomains += CheckCase.moreDomains(18) }),
    CheckCase(
      "the need of somebody outside", Place(.need(0), .who),
      .unfitActor(id("oma"), found: .person, allowed: [.household, .member]),
      wrong: { $0.needs[0].holder = id("oma") }, right: { $0.needs[0].holder = id("lina") }),
    CheckCase(
      "the score of an organisation", Place(.score(0), .who),
      .unfitActor(id("school"), found: .organisation, allowed: [.household, .member]),
      wrong: { $0.scores[0].holder = id("school") }, right: { $0.scores[0].holder = id("gezin") }),
    CheckCase(
      "a service that coordinates", Place(.household(0), .coordinator),
      .unfitActor(
        id("cursus"), found: .service,
        allowed: [.member, .person, .volunteer, .professional, .organisation, .team]),
      wrong: { $0.households[0].coordinator = id("cursus") },
      right: { $0.households[0].coordinator = id("team") }),
    CheckCase(
      "a person as an organisation", Place(.person(1), .organisation),
      .unfitActor(id("oma"), found: .person, allowed: [.organisation]),
      wrong: { $0.people[1].organisation = id("oma") },
      right: { $0.people[1].organisation = id("school") }),
    CheckCase(
      "a team as the organisation of a service", Place(.service(0), .organisation),
      .unfitActor(id("team"), found: .team, allowed: [.organisation]),
      wrong: { $0.services[0].organisation = id("team") },
      right: { $0.services[0].organisation = nil }),
    CheckCase(
      "an organisation in a team", Place(.team(0), .members, item: 1),
      .unfitActor(
        id("school"), found: .organisation, allowed: [.person, .volunteer, .professional]),
      wrong: { $0.teams[0].members.append(id("school")) },
      right: { $0.teams[0].members.append(id("wim")) }),
    CheckCase(
      "a member of a team named twice", Place(.team(0), .members, item: 1), .repeated("anna"),
      wrong: { $0.teams[0].members = [id("anna"), id("anna")] },
      right: { $0.teams[0].members = [id("anna"), id("wim")] }),
    CheckCase(
      "a referral to grandma", Place(.referral(0), .to),
      .unfitActor(
        id("oma"), found: .person,
        allowed: [.professional, .organisation, .service, .team, .actorClass]),
      wrong: { $0.referrals[0].to = id("oma") }, right: { $0.referrals[0].to = id("anna") }),
    CheckCase(
      "a referral of a school", Place(.referral(0), .who),
      .unfitActor(id("school"), found: .organisation, allowed: [.household, .member]),
      wrong: { $0.referrals[0].subject = id("school") },
      right: { $0.referrals[0].subject = id("lina") }),
    CheckCase(
      "a referral to oneself", Place(.referral(0), .to), .sameEnds(id("wijkteam")),
      wrong: { $0.referrals[0].from = id("wijkteam") },
      right: { $0.referrals[0].from = id("oma") }),
    CheckCase(
      "kept away from oneself", Place(.keepAway(0), .other), .sameEnds(id("oma")),
      wrong: { $0.keepAways[0].other = id("oma") }, right: { $0.keepAways[0].other = nil }),
    CheckCase(
      "an observation about nobody", Place(.observation(0), .about),
      .unknownActor(id("linda"), nearest: id("lina")),
      wrong: { $0.observations[0].about = id("linda") },
      right: { $0.observations[0].about = id("school") }),
    CheckCase(
      "two numbers in one register", Place(.organisation(1), .identifiers, item: 1),
      .repeated("kvk"),
      wrong: {
        $0.organisations[1].identifiers.append(OrganisationIdentifier(scheme: "kvk", value: "3"))
      },
      right: {
        $0.organisations[1].identifiers.append(OrganisationIdentifier(scheme: "agb", value: "3"))
      }),
    CheckCase(
      "a register whose name has a space", Place(.organisation(1), .identifiers, item: 0),
      .malformedCode("k v k"),
      wrong: { $0.organisations[1].identifiers[0].scheme = "k v k" },
      right: { $0.organisations[1].identifiers[0].scheme = "k_v-k" }),
    CheckCase(
      "a life domain opened twice", Place(.record, .domainReasons, item: 1),
      .repeated("finances"),
      wrong: {
        $0.record?.domainReasons.append(DomainReason(domain: domain("finances"), reason: ""))
      },
      right: {
        $0.record?.domainReasons.append(DomainReason(domain: domain("housing"), reason: ""))
      }),
  ]
}

extension CheckCase {
  fileprivate static func moreDomains(_ count: Int) -> [LifeDomain] {
    (0..<count).map { LifeDomain(id: domain("more-\($0)"), dutch: "a", english: "b") }
  }
}

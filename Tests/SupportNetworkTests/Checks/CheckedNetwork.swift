import SupportNetwork
import Testing

/// A small network without problems, to put one problem in.
enum CheckedNetwork {
  static let base: SupportNetwork = {
    var network = SupportNetwork(title: "T", dates: [day("2025-01-01"), day("2026-05-10")])
    network.households = [
      Household(
        id: id("gezin"), name: "G", coordinator: id("anna"),
        members: [
          Member(id: id("joost"), name: "Joost", age: .years(41)),
          Member(id: id("lina"), name: "Lina", age: .bornOn(day("2018-03-02"))),
        ])
    ]
    network.people = [
      Person(id: id("oma"), name: "Oma", role: .family),
      Person(id: id("anna"), name: "Anna", role: .professional, organisation: id("wijkteam")),
      Person(id: id("wim"), name: "Wim", role: .volunteer),
    ]
    network.organisations = [
      Organisation(id: id("school"), name: "S", kind: .school),
      Organisation(
        id: id("wijkteam"), name: "W", aliases: ["WT"], kind: .neighbourhoodTeam,
        identifiers: [OrganisationIdentifier(scheme: "kvk", value: "12")]),
    ]
    network.services = [
      Service(
        id: id("cursus"), name: "C", organisation: id("wijkteam"), domains: [domain("finances")],
        targetGroups: ["x"], areas: ["y"], capacity: Capacity(places: 3, free: 3), waitingDays: 0)
    ]
    network.teams = [Team(id: id("team"), name: "T", members: [id("anna")])]
    network.classes = [ActorClass(id: id("huisartsen"), name: "H", kind: .gpPractice)]
    network.ties = [
      Tie(.contact, from: id("oma"), to: id("gezin")),
      Tie(.kinship(.parent(.birth)), from: id("joost"), to: id("lina")),
    ]
    network.needs = [Need(holder: id("gezin"), domain: domain("finances"), words: "Hoe?")]
    network.observations = [Observation(words: "Foto's", about: id("lina"))]
    network.scores = [
      SelfSufficiencyScore(
        holder: id("joost"), domain: domain("finances"), date: day("2026-01-01"), score: 3)
    ]
    network.referrals = [
      Referral(
        subject: id("gezin"), from: id("school"), to: id("wijkteam"), made: day("2026-01-01"))
    ]
    network.keepAways = [KeepAway(actor: id("oma"), other: id("anna"))]
    network.record = CaseRecord(
      domainReasons: [DomainReason(domain: domain("finances"), reason: "schulden")],
      retention: Retention(rule: .wmo, start: day("2026-01-01"), end: day("2026-01-01")))
    return network
  }()

  static func id(_ text: String) -> ActorID { ActorID(text)! }
  static func domain(_ text: String) -> LifeDomainID { LifeDomainID(text)! }
  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }
}

/// A change that makes a problem, and one beside it that just does not.
struct CheckCase: CustomTestStringConvertible, Sendable {
  typealias Change = @Sendable (inout SupportNetwork) -> Void
  let name: String
  let problem: Problem
  let wrong: Change
  let right: Change
  var testDescription: String { name }

  init(
    _ name: String, _ place: Place, _ fact: Problem.Fact, wrong: @escaping Change,
    right: @escaping Change
  ) {
    self.name = name
    self.problem = Problem(at: place, fact)
    self.wrong = wrong
    self.right = right
  }

  func check() {
    var network = CheckedNetwork.base
    right(&network)
    #expect(network.problems() == [])
    network = CheckedNetwork.base
    wrong(&network)
    #expect(network.problems() == [problem])
  }
}

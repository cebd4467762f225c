import NetworkQueries
import SupportNetwork

/// A case with needs, and helpers who know one another, drawn by lot from a seed.
struct RandomCase {
  private var generator: SeededGenerator
  private(set) var network: SupportNetwork

  /// - Parameter actors: how many there are around a household of four: for each ten of them six
  ///   people, three organisations and a service.
  init(actors: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    network = SupportNetwork(
      title: "Case", dates: [CalendarDate(iso: "2026-05-12")].compactMap { $0 })
    let members = Self.names("member", 4)
    let services = Self.names("service", actors / 10)
    let organisations = Self.names("organisation", actors * 3 / 10)
    let people = Self.names("person", actors - services.count - organisations.count)
    network.households = [
      Household(
        id: Self.name("home"), name: "Home", area: "North",
        members: members.map { Member(id: $0, name: $0.rawValue) })
    ]
    network.organisations = organisations.map {
      Organisation(id: $0, name: $0.rawValue, kind: one(of: OrganisationKind.allCases))
    }
    network.services = services.map {
      Service(
        id: $0, name: $0.rawValue, organisation: one(of: organisations), domains: [domain, domain])
    }
    network.people = people.map { id in
      let role = one(of: PersonRole.allCases)
      return Person(
        id: id, name: id.rawValue, role: role,
        organisation: role == .professional ? one(of: organisations) : nil,
        expertise: role == .professional ? [domain] : [])
    }
    let around = people + organisations + services
    network.ties = around.map { tie(from: $0, to: one(of: members + [Self.name("home")])) }
    // Twice as many ties among those around as with the household.
    for _ in 0..<(2 * actors) {
      let (from, to) = (one(of: around), one(of: around))
      if from != to { network.ties.append(tie(from: from, to: to)) }
    }
    network.needs = members.flatMap { member in
      (0..<2).map { _ in
        Need(holder: member, domain: domain, openness: one(of: Need.Openness.allCases))
      }
    }
  }

  private mutating func tie(from: ActorID, to: ActorID) -> Tie {
    Tie(
      one(of: [.support, .care, .contact, .referral(ReferralTerms(waitingDays: 14))]),
      from: from, to: to, strength: one(of: Tie.Strength.allCases),
      quality: one(of: Tie.Quality.allCases), flow: one(of: Tie.Flow.allCases),
      given: one(of: [.practical, .emotional, []]), domains: [domain],
      presence: one(of: [.active, .active, .active, .latent]),
      confirmed: CalendarDate(iso: one(of: ["2025-09-01", "2026-04-01"])))
  }

  private var domain: LifeDomainID {
    mutating get { one(of: LifeDomain.standard.map(\.id)) }
  }

  /// One of several, of which there is at least one.
  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private static func names(_ stem: String, _ count: Int) -> [ActorID] {
    (1...max(1, count)).map { name("\(stem)-\($0)") }
  }

  private static func name(_ text: String) -> ActorID {
    guard let id = ActorID(text) else { preconditionFailure("\(text) is no identifier") }
    return id
  }
}

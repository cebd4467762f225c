import NetworkGraph
import SupportNetwork

/// What the rules about a team look at, found once.
///
/// The rules judge the services, organisations and links that stand on the map. A map that names
/// none says nothing of them, and the rules are silent.
struct TeamView {
  let network: CompiledNetwork
  let settings: GapSettings
  /// The needs by life domain and area, in the order of both.
  let places: [PlacedNeeds]
  /// The team: its members, the teams themselves, and the organisations they work for.
  let team: Set<ActorID>
  /// The members of teams, and the professionals who coordinate and their colleagues.
  let colleagues: [Person]
  /// How the ties can be walked, never into a household or through a class of organisations.
  let ways: DirectedGraph

  /// The needs of one life domain and area.
  struct PlacedNeeds {
    let place: NeedPlace
    let households: [Household]
    let needs: [PlacedNeed]
  }

  init(_ network: CompiledNetwork, _ settings: GapSettings) {
    self.network = network
    self.settings = settings
    places = Self.places(in: network)
    var colleagues: [ActorID: Person] = [:]
    for household in network.network.households {
      for person in network.team(around: household) { colleagues[person.id] = person }
    }
    self.colleagues = colleagues.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let teams = network.network.teams
    team = Set(
      self.colleagues.map(\.id) + self.colleagues.compactMap(\.organisation) + teams.map(\.id)
        + teams.compactMap(\.organisation))
    let kinds = network.graph.nodes.kinds
    let outgoing = network.graph.outgoing
    ways = DirectedGraph(
      nodeCount: network.graph.nodeCount,
      arcs: kinds.indices.filter { kinds[$0] != .actorClass }.flatMap { tail in
        outgoing[tail].map { (tail, Int(outgoing.heads[$0])) }
          .filter { kinds[$0.1] != .household && kinds[$0.1] != .actorClass }
      })
  }

  private static func places(in network: CompiledNetwork) -> [PlacedNeeds] {
    let all = network.network.households.flatMap { household in
      network.network.activeNeeds(of: household, on: network.date).map { (household, $0) }
    }
    let areas = Set(network.network.households.map(\.area)).sorted { ($0 ?? "") < ($1 ?? "") }
    return network.network.lifeDomains.flatMap { domain in
      areas.compactMap { area -> PlacedNeeds? in
        let here = all.filter { $0.0.area == area && $0.1.need.domain == domain.id }
        guard !here.isEmpty else { return nil }
        let households = network.network.households.filter { household in
          here.contains { $0.0.id == household.id }
        }
        return PlacedNeeds(
          place: NeedPlace(
            domain: domain.id, area: area, needs: here.count, households: households.count),
          households: households, needs: here.map(\.1))
      }
    }
  }

  /// The services that fit a place.
  func fitting(_ placed: PlacedNeeds, needsRoom: Bool = false) -> [Service] {
    network.fittingServices(
      in: placed.place.domain, for: placed.households.first, needsRoom: needsRoom)
  }

  /// The nodes of actors.
  func nodes(_ ids: [ActorID]) -> [Int] { ids.compactMap(network.node) }

  /// In how few steps each node is reached from a household.
  func steps(from household: Household) -> [Int32] {
    ways.outgoing.steps(from: nodes([household.id]))
  }

  /// A gap of the team.
  func gap(
    _ code: GapCode, _ severity: Severity, about subject: String, domain: LifeDomainID? = nil,
    area: String? = nil, _ fact: GapFact, _ evidence: GapEvidence, _ suggestions: [GapSuggestion]
  ) -> Gap {
    Gap(
      code: code, severity: severity, household: nil, domain: domain, area: area,
      key: "\(code.rawValue)/\(subject)", fact: fact, evidence: evidence,
      suggestions: suggestions)
  }

  /// A gap of the team about a place.
  func gap(
    _ code: GapCode, _ severity: Severity, at placed: PlacedNeeds, _ fact: GapFact,
    actors: [ActorID], _ suggestions: [GapSuggestion], about more: String = ""
  ) -> Gap {
    let place = placed.place
    let parts = [place.domain.rawValue, place.area ?? "", more].filter { !$0.isEmpty }
    return gap(
      code, severity, about: parts.joined(separator: "/"), domain: place.domain, area: place.area,
      fact, GapEvidence(actors: actors, needs: placed.needs.map(\.index).sorted()), suggestions)
  }
}

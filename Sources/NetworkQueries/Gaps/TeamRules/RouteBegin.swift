import NetworkGraph
import SupportNetwork

/// Where the routes of households begin, and past whom they must go.
struct RouteBegin: Hashable {
  /// Bodies of the organisation network, lowest first; none when nobody is known to meet them.
  let starts: [Int]
  /// The organisations and services from which they must stay away, in the order of identifiers: no
  /// route ends there or goes past.
  let avoided: [ActorID]
  /// Whether they must stay away from everybody: no service fits then.
  let avoidsEverybody: Bool

  init(starts: [Int], avoided: [ActorID], avoidsEverybody: Bool) {
    self.starts = starts
    self.avoided = avoided
    self.avoidsEverybody = avoidsEverybody
  }

  /// What holds for all of some households: what one of them may pass is open.
  init(ofAll begins: [RouteBegin]) {
    let open = begins.filter { !$0.avoidsEverybody }
    starts = Set(open.flatMap(\.starts)).sorted()
    let shared = open.dropFirst().reduce(Set(open.first?.avoided ?? [])) {
      $0.isEmpty ? $0 : $0.intersection($1.avoided)
    }
    avoided = shared.sorted()
    avoidsEverybody = open.isEmpty
  }

  init(of household: Household, in network: CompiledNetwork, _ organisations: OrganisationNetwork) {
    let contacts = organisations.bodies(of: network.firstContacts(of: household))
    let (avoided, everybody) = network.avoided(by: household)
    let closed = organisations.bodies(thatAre: avoided)
    starts = everybody ? [] : contacts.filter { !closed.contains($0) }
    self.avoided = avoided.filter { id in
      organisations.isBody(id) || network.actorsByID[id]?.kind == .service
    }
    avoidsEverybody = everybody
  }

  /// Whether nobody has to be gone past.
  var isFree: Bool { avoided.isEmpty && !avoidsEverybody }

  /// The same without where it begins: households that share it may go the same ways.
  var withoutStarts: RouteBegin {
    RouteBegin(starts: [], avoided: avoided, avoidsEverybody: avoidsEverybody)
  }
}

extension CompiledNetwork {
  /// Who meets a household first for a team: the teams whose case it is with their workers, else
  /// the only team of the network; otherwise the formal actors with whom it has an active tie that
  /// may be shared.
  fileprivate func firstContacts(of household: Household) -> [ActorID] {
    let active = ties(of: household).filter(\.present.isActive)
    let met = Set(active.map(\.outsider))
    let own = network.teams.filter { isCase(household, of: $0, meeting: met) }
    let teams = own.isEmpty && network.teams.count == 1 ? network.teams : own
    guard teams.isEmpty else { return teams.flatMap { [$0.id] + $0.members } }
    return active.filter { $0.tie.mayBeShared(on: date) }.map(\.outsider)
      .filter { actorsByID[$0]?.isFormal ?? false }
  }

  /// Whether a household is a case of a team: its coordinator is in the team, or it has an active
  /// tie with the team, one of its workers, or its organisation.
  ///
  /// - Parameter met: everybody with whom the household has an active tie.
  private func isCase(
    _ household: Household, of team: Team, meeting met: Set<ActorID>
  ) -> Bool {
    let parts = [team.id] + team.members + (team.organisation.map { [$0] } ?? [])
    return parts.contains { met.contains($0) || household.coordinator == $0 }
  }

  /// The households that are cases of a team; all of them when the network has one team.
  func cases(of team: Team) -> [Household] {
    guard network.teams.count > 1 else { return network.households }
    return network.households.filter { household in
      let active = Set(ties(of: household).filter(\.present.isActive).map(\.outsider))
      return isCase(household, of: team, meeting: active)
    }
  }

  /// From whom a household or one of its members must stay away, and whether from everybody.
  fileprivate func avoided(by household: Household) -> (actors: [ActorID], everybody: Bool) {
    guard !network.keepAways.isEmpty else { return ([], false) }
    let inside = insiders(of: household)
    var found: Set<ActorID> = []
    var everybody = false
    for keepAway in network.keepAways {
      switch keepAway.other {
      case nil where inside.contains(keepAway.actor): everybody = true
      case nil: found.insert(keepAway.actor)
      case let other? where inside.contains(keepAway.actor): found.insert(other)
      case let other? where inside.contains(other): found.insert(keepAway.actor)
      default: break
      }
    }
    return (found.sorted(), everybody)
  }
}

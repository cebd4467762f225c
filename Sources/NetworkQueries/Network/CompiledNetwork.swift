public import NetworkGraph
public import SupportNetwork

/// A network on one day, ready for questions: the graph, and the way back from its numbers to
/// actors and ties.
///
/// Members are one node with their household, so that a way never counts a step inside the family;
/// the ties still say which member they end at. Removing or adding actors makes another network
/// and compiles that: no query has a second way of working.
public struct CompiledNetwork: Sendable {
  public let network: SupportNetwork
  /// The day asked about, or nothing for a network without dates.
  public let date: CalendarDate?
  public let trust: TrustScale
  public let graph: NetworkGraph
  /// The actors by node: every actor but members.
  public let actors: [Actor]
  /// The nodes by identifier; a member has the node of its household.
  public let directory: NodeDirectory<ActorID>
  /// The ties there are on the day, active, latent and lost, with the presence they have on it;
  /// without those that were asked after and denied, or never asked after.
  public let ties: [PresentTie]
  /// For each tie of the graph, its place in ``ties``; of a tie with a class of organisations
  /// there may be several.
  public let tieOfGraphTie: [Int]
  /// Every actor by identifier, members included.
  public let actorsByID: [ActorID: Actor]
  /// The household of each member.
  public let householdOfMember: [ActorID: ActorID]
  /// The services by life domain and area.
  let services: ServiceIndex
  /// For each household and member, the places in ``ties`` of those that end there, in order.
  let tiesOfInsiders: [ActorID: [Int]]

  /// Compiles a network.
  ///
  /// - Parameters:
  ///   - date: the day; nothing means the network's latest.
  ///   - trust: how far ties are trusted.
  ///
  /// Complexity: O(actors + ties), O(n log n) in the number of services, and for each class of
  /// organisations O(organisations).
  public init(
    _ network: SupportNetwork, on date: CalendarDate? = nil, trust: TrustScale = TrustScale()
  ) {
    self.network = network
    self.date = date ?? network.latestDate
    self.trust = trust
    let build = NetworkCompilation(network, on: self.date, trust: trust)
    actors = build.actors
    directory = build.directory
    ties = build.ties
    actorsByID = build.actorsByID
    householdOfMember = build.householdOfMember
    services = ServiceIndex(network.services)
    tiesOfInsiders = build.tiesOfInsiders
    (graph, tieOfGraphTie) = build.graph()
  }
}

/// A tie as it is on the day asked about.
public struct PresentTie: Hashable, Sendable {
  /// The tie, with the presence it has on the day.
  public let tie: Tie
  /// Its place in the network's ties, or nothing for a membership that the network says in
  /// another way, as the organisation of a volunteer.
  public let index: Int?
  /// Whether something can go over it: active, not broken off, and both ends alive.
  public let isActive: Bool
}

extension CompiledNetwork {
  /// The node of an actor; of a member that of the household.
  public func node(of id: ActorID) -> Int? {
    directory.node(of: householdOfMember[id] ?? id)
  }

  /// The name of an actor, or its identifier when the network does not have it.
  public func name(of id: ActorID) -> String { actorsByID[id]?.name ?? id.rawValue }

  /// Whether a person died on or before the day asked about; a death without a day counts.
  public func hasDied(_ id: ActorID) -> Bool {
    actorsByID[id].map { $0.hasDied(by: date) } ?? false
  }

  /// Whether the network says that two actors must not be brought into contact.
  ///
  /// What holds for a member holds for its household: on ways they are one.
  public func mustStayApart(_ one: ActorID, _ other: ActorID) -> Bool {
    let pair = [householdOfMember[one] ?? one, householdOfMember[other] ?? other]
    return network.keepAways.contains { keepAway in
      let first = householdOfMember[keepAway.actor] ?? keepAway.actor
      guard let second = keepAway.other.map({ householdOfMember[$0] ?? $0 }) else {
        return pair.contains(first)
      }
      return pair == [first, second] || pair == [second, first]
    }
  }
}

extension Actor {
  /// Whether it is a person who died on or before a day; a death without a day counts.
  public func hasDied(by date: CalendarDate?) -> Bool {
    let death: Death? =
      switch self {
      case .person(let person): person.death
      case .member(let member, _): member.death
      default: nil
      }
    guard let death else { return false }
    guard let day = death.date, let date else { return true }
    return day <= date
  }
}

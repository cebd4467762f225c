import NetworkGraph
import SupportNetwork

/// The organisations of a network with their workers, teams and services folded in, and the links
/// between them.
///
/// A referral to one service of an organisation leads to the organisation, as a contact of one
/// member leads to a household. Workers and services without an organisation, and teams of several
/// organisations, stand for themselves. Every active tie between two such bodies that may be shared
/// is a link; a class of organisations is told apart into its organisations. Two who must stay
/// apart have no link.
struct OrganisationNetwork {
  /// Who stands for each body, in the order of identifiers.
  let bodies: [ActorID]
  let links: [OrganisationLink]
  /// Who leads to whom; a referral leads one way, every other link both ways.
  let graph: DirectedGraph
  /// The same without direction.
  let undirected: SimpleGraph
  /// Pairs of bodies that no route may hold both of.
  let apart: [NodePair]
  private let numbers: [ActorID: Int]

  /// Complexity: O(actors + ties, with those of a class told apart).
  init(_ network: CompiledNetwork) {
    let wholes = Self.wholes(in: network)
    let formal = network.actors.filter { $0.isFormal && $0.kind != .actorClass }.map(\.id)
    let bodies = formal.filter { wholes[$0] == nil }.sorted()
    self.bodies = bodies
    let places = Dictionary(
      bodies.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var numbers: [ActorID: Int] = [:]
    for id in formal {
      var whole = id
      while let larger = wholes[whole] { whole = larger }
      numbers[id] = places[whole]
    }
    self.numbers = numbers
    let columns = network.graph.ties
    let bodiesOfNodes = network.actors.map { numbers[$0.id] }
    let hasApart = !network.network.keepAways.isEmpty
    links = (0..<columns.count).compactMap { tie in
      guard let tail = bodiesOfNodes[Int(columns.tails[tie])],
        let head = bodiesOfNodes[Int(columns.heads[tie])], tail != head,
        !columns.traits[tie].contains(.mayNotBeShared),
        !hasApart || !network.mustStayApart(bodies[tail], bodies[head])
      else { return nil }
      return OrganisationLink(
        from: tail, to: head, present: network.ties[network.tieOfGraphTie[tie]],
        isOneWay: columns.traits[tie].contains(.isOneWay))
    }
    graph = DirectedGraph(nodeCount: bodies.count, arcs: links.flatMap(\.arcs))
    undirected = graph.undirected
    apart = Set(
      network.network.keepAways.compactMap { keepAway in
        guard let one = places[keepAway.actor], let other = keepAway.other.flatMap({ places[$0] }),
          one != other
        else { return nil }
        return NodePair(one, other)
      }
    ).sorted()
  }

  /// Who leads to whom for households that must stay away from some.
  ///
  /// Complexity: O(bodies + links) where they must, else O(1).
  func graph(past begin: RouteBegin) -> DirectedGraph {
    let closed = Set(bodies(thatAre: begin.avoided))
    guard !closed.isEmpty else { return graph }
    return DirectedGraph(
      nodeCount: bodies.count,
      arcs: links.flatMap(\.arcs).filter { closed.isDisjoint(with: [$0.0, $0.1]) })
  }

  /// The body that an actor is or acts for; nothing for households, informal people and classes.
  func body(of id: ActorID) -> Int? { numbers[id] }

  /// The bodies of some actors, lowest first.
  func bodies(of ids: some Sequence<ActorID>) -> [Int] { Set(ids.compactMap(body)).sorted() }

  /// The bodies that some actors are themselves, lowest first: of a worker not the organisation.
  func bodies(thatAre ids: [ActorID]) -> [Int] {
    ids.filter(isBody).compactMap(body).sorted()
  }

  /// Whether an actor stands for itself, and for no whole of which it is part.
  func isBody(_ id: ActorID) -> Bool { body(of: id).map { bodies[$0] == id } ?? false }

  /// Of which body an actor is part: a service, worker or team of its organisation, a worker
  /// without one of the team. Of several the first by identifier.
  private static func wholes(in network: CompiledNetwork) -> [ActorID: ActorID] {
    var wholes: [ActorID: ActorID] = [:]
    for present in network.ties where present.tie.kind == .membership && present.isActive {
      for (part, whole) in [
        (present.tie.from, present.tie.to), (present.tie.to, present.tie.from),
      ] {
        guard let rank = network.rank(of: whole, asWholeOf: part) else { continue }
        if let known = wholes[part], let other = network.rank(of: known, asWholeOf: part),
          (other, known) <= (rank, whole)
        {
          continue
        }
        wholes[part] = whole
      }
    }
    return wholes
  }
}

/// A link between two bodies of an organisation network.
struct OrganisationLink {
  let from: Int
  let to: Int
  let present: PresentTie
  let isOneWay: Bool

  var arcs: [(Int, Int)] { isOneWay ? [(from, to)] : [(from, to), (to, from)] }

  /// The terms, when people are referred over it.
  var referral: ReferralTerms? {
    if case .referral(let terms) = present.tie.kind { terms } else { nil }
  }
}

extension CompiledNetwork {
  /// How near a whole is to a part, the nearest first; nothing when the one cannot be part of the
  /// other.
  fileprivate func rank(of whole: ActorID, asWholeOf part: ActorID) -> Int? {
    guard let part = actorsByID[part], let whole = actorsByID[whole] else { return nil }
    switch (part.kind, whole.kind) {
    case (.service, .organisation), (.team, .organisation): return 0
    case (.person, .organisation): return part.isFormal ? 0 : nil
    case (.person, .team): return part.isFormal ? 1 : nil
    default: return nil
    }
  }
}

import NetworkGraph
import SupportNetwork

/// Who refers to whom, among the bodies of an organisation network that refer, receive or offer
/// something.
struct ReferralGraph {
  /// The bodies, in the order of names.
  let bodies: [Int]
  let graph: DirectedGraph
  let undirected: SimpleGraph
  /// The sector of each by number; -1 where it is not known.
  let sectors: [Int32]

  /// Complexity: O(bodies · log bodies + links + referrals).
  init(_ view: TeamView) {
    let organisations = view.organisations
    let network = view.network
    var arcs = organisations.links.filter { $0.referral != nil }.map { ($0.from, $0.to) }
    for referral in view.referrals {
      guard let tail = organisations.body(of: referral.from),
        let head = organisations.body(of: referral.to), tail != head
      else { continue }
      arcs.append((tail, head))
    }
    let offering = network.services.services.compactMap { organisations.body(of: $0.id) }
    let found = Set(arcs.flatMap { [$0.0, $0.1] }).union(offering).sorted { one, other in
      let (first, second) = (organisations.bodies[one], organisations.bodies[other])
      return (network.name(of: first), first) < (network.name(of: second), second)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(found, 0...))
    bodies = found
    graph = DirectedGraph(
      nodeCount: found.count,
      arcs: arcs.compactMap { tail, head in
        guard let from = places[tail], let to = places[head] else { return nil }
        return (from, to)
      })
    undirected = graph.undirected
    let numbers = Dictionary(uniqueKeysWithValues: zip(RelationSector.allCases, Int32(0)...))
    sectors = found.map { body in view.sector(of: body).flatMap { numbers[$0] } ?? -1 }
  }
}

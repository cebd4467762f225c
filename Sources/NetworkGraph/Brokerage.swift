/// How often a node stands between two others, by the groups of the three.
///
/// It counts pairs a → broker → b where a does not lead to b itself.
public struct Brokerage: Hashable, Sendable {
  /// All three are in one group.
  public var coordinator = 0
  /// The two are in one group, the broker in another.
  public var itinerant = 0
  /// The broker lets something from another group in to its own.
  public var gatekeeper = 0
  /// The broker brings something of its own group to another.
  public var representative = 0
  /// All three are in different groups.
  public var liaison = 0

  public init(
    coordinator: Int = 0, itinerant: Int = 0, gatekeeper: Int = 0, representative: Int = 0,
    liaison: Int = 0
  ) {
    self.coordinator = coordinator
    self.itinerant = itinerant
    self.gatekeeper = gatekeeper
    self.representative = representative
    self.liaison = liaison
  }

  public var total: Int { coordinator + itinerant + gatekeeper + representative + liaison }

  mutating func count(from tail: Int32, through broker: Int32, to head: Int32) {
    switch (tail == broker, broker == head) {
    case (true, true): coordinator += 1
    case (false, true): gatekeeper += 1
    case (true, false): representative += 1
    case (false, false) where tail == head: itinerant += 1
    case (false, false): liaison += 1
    }
  }
}

extension DirectedGraph {
  /// The brokerage of each node.
  ///
  /// - Parameter groups: the group of each node; whoever is in group -1 is left out.
  ///
  /// Source: R. Gould and R. Fernandez, "Structures of mediation: a formal approach to brokerage in
  /// transaction networks", *Sociological Methodology* 19 (1989).
  /// Complexity: O(Σ in × out × log out) over the nodes.
  public func brokerage(groups: [Int32]) -> [Brokerage] {
    (0..<nodeCount).map { brokerage(of: $0, groups: groups) }
  }

  /// The brokerage of one node.
  ///
  /// - Parameter groups: the group of each node; whoever is in group -1 is left out.
  ///
  /// Complexity: O(in × out × log out).
  public func brokerage(of broker: Int, groups: [Int32]) -> Brokerage {
    precondition(groups.count == nodeCount, "every node has a group")
    var brokerage = Brokerage()
    guard groups[broker] >= 0 else { return brokerage }
    for tail in incoming.heads[incoming[broker]] where groups[Int(tail)] >= 0 {
      for head in outgoing.heads[outgoing[broker]]
      where groups[Int(head)] >= 0 && head != tail && !outgoing.hasArc(from: Int(tail), to: head) {
        brokerage.count(
          from: groups[Int(tail)], through: groups[broker], to: groups[Int(head)])
      }
    }
    return brokerage
  }
}

/// How few steps each node is from the nearest fitting service, for all life domains at once.
///
/// A node is 0 steps from what it offers itself. Which arcs may be walked, and which services fit
/// and have room, is the caller's to decide: it gives the rows and the offers.
public struct DomainReach: Hashable, Sendable {
  public let nodeCount: Int
  /// The most steps looked at.
  public let limit: Int
  /// The life domains that each node reaches within 0 steps, then those within 1, and so on, as
  /// bits; beyond the last, no node reaches anything more.
  private let levels: [Column<UInt32>]

  /// Looks how far the offers reach.
  ///
  /// All domains travel together as the bits of a mask: what a node reaches within one step more
  /// is what its heads reach, so that one sweep over the arcs serves up to 32 domains. The sweeps
  /// end when nothing new is reached; a node that reaches everything is not looked at again.
  ///
  /// - Parameters:
  ///   - outgoing: where each node leads.
  ///   - offers: the life domains for which each node is a fitting service; empty for all others.
  ///   - limit: the most steps, at least 0.
  ///
  /// Source: M. Then and others, "The more the merrier: efficient multi-source graph traversal",
  /// *Proceedings of the VLDB Endowment* 8 (2014), with a bit for each domain instead of each
  /// source.
  /// Complexity: O(steps · (nodes + arcs)) time and O(steps · nodes) space, where steps is the
  /// limit, or the most that any node needs when that is less.
  public init(outgoing: SparseRows, offers: some Collection<DomainSet>, limit: Int) {
    precondition(outgoing.rowCount == offers.count, "there is a set of domains for each node")
    precondition(limit >= 0, "nothing is fewer than 0 steps away")
    nodeCount = offers.count
    self.limit = limit
    let everything = offers.reduce(0) { $0 | $1.rawValue }
    var levels = [Column(offers.lazy.map(\.rawValue))]
    while levels.count <= limit,
      let next = Self.level(after: levels[levels.count - 1], everything, outgoing)
    {
      levels.append(next)
    }
    self.levels = levels
  }

  /// What is reached within one step more; nothing when no node reaches more.
  private static func level(
    after last: Column<UInt32>, _ everything: UInt32, _ outgoing: SparseRows
  ) -> Column<UInt32>? {
    var grown: UInt32 = 0
    let next = Column<UInt32>(count: last.count) { next in
      outgoing.starts.withUnsafeBufferPointer { starts in
        outgoing.heads.withUnsafeBufferPointer { heads in
          last.withUnsafeBufferPointer { last in
            for node in 0..<last.count {
              let before = last[node]
              var mask = before
              if before != everything {
                var arc = Int(starts[node])
                let end = Int(starts[node &+ 1])
                while arc < end {
                  mask |= last[Int(heads[arc])]
                  arc &+= 1
                }
              }
              grown |= mask ^ before
              next[node] = mask
            }
          }
        }
      }
    }
    return grown == 0 ? nil : next
  }

  /// The life domains that a node reaches within some steps. Complexity: O(1).
  ///
  /// - Parameter steps: 0 up to the limit; fewer than 0 reach nothing.
  public func domains(within steps: Int, of node: Int) -> DomainSet {
    guard steps >= 0 else { return [] }
    return DomainSet(rawValue: masks(within: steps)[node])
  }

  /// The steps from a node to the nearest service for a life domain, or nothing when there is none
  /// within the limit.
  ///
  /// - Parameter domain: its place in the network's list.
  ///
  /// Complexity: O(steps).
  public func steps(from node: Int, to domain: Int) -> Int? {
    levels.firstIndex { $0[node] & (1 << UInt32(domain)) != 0 }
  }

  /// What every node reaches within some steps, as bits, by node.
  ///
  /// - Parameter steps: 0 up to the limit.
  ///
  /// Complexity: O(1).
  public func masks(within steps: Int) -> Column<UInt32> { levels[min(steps, levels.count - 1)] }

  /// The most steps that any node needs to what it reaches within the limit.
  public var mostSteps: Int { levels.count - 1 }
}

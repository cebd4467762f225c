public import NetworkGraph

/// A way through a region.
public struct RegionWay: Hashable, Sendable {
  /// The nodes, both ends included.
  public let nodes: [Int]
  /// Its time in thousandths of a day.
  public let thousandths: Int64
}

extension Region {
  /// By what a way is the best.
  public enum WayOrder: String, Hashable, Sendable, CaseIterable {
    /// The fewest steps.
    case shortest
    /// The fewest days.
    case fastest
  }

  /// The best way from one node to another; nothing when there is none.
  ///
  /// Complexity: as ``StepSearch`` and ``DaySearch``.
  public func way(from start: Int, to end: Int, by order: WayOrder) -> RegionWay? {
    switch order {
    case .shortest:
      var search = stepSearch
      return search.way(from: start, to: end).map {
        RegionWay(nodes: $0, thousandths: days(of: $0))
      }
    case .fastest:
      var search = daySearch
      return search.way(from: start, to: end)
        .map { RegionWay(nodes: $0.nodes, thousandths: $0.days) }
    }
  }

  /// A way of the fewest steps from a node to a service for a life domain; of several the one by
  /// the lowest nodes, from the start. Nothing when there is none.
  ///
  /// Complexity: O(steps · (nodes + arcs)).
  public func way(from start: Int, toDomain domain: Int) -> RegionWay? {
    let reach = reach()
    guard var left = reach.steps(from: start, to: domain) else { return nil }
    var nodes = [start]
    while left > 0, let last = nodes.last {
      left -= 1
      let next = outgoing.heads[outgoing[last]].first {
        reach.steps(from: Int($0), to: domain) == left
      }
      guard let next else { return nil }
      nodes.append(Int(next))
    }
    return RegionWay(nodes: nodes, thousandths: days(of: nodes))
  }

  private func days(of nodes: [Int]) -> Int64 {
    zip(nodes, nodes.dropFirst()).reduce(0) { sum, step in
      let arc = outgoing[step.0].first { outgoing.heads[$0] == Int32(step.1) }
      return sum + (arc.map { Int64(outgoingDays[$0]) } ?? 0)
    }
  }
}

/// Which nodes hang together.
public struct Components: Hashable, Sendable {
  /// The component of each node; components are numbered in the order of their lowest node.
  public let labels: [Int32]
  /// How many nodes each component has.
  public let sizes: [Int]

  public var count: Int { sizes.count }

  /// The nodes of each component, lowest first. Complexity: O(nodes).
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, label) in labels.enumerated() { members[Int(label)].append(node) }
    return members
  }

  /// - Parameter labels: any numbers from 0; they are numbered anew by lowest node.
  init(relabelling labels: [Int32], count: Int) {
    var names = [Int32](repeating: -1, count: count)
    var sizes: [Int] = []
    self.labels = labels.map { label in
      if names[Int(label)] < 0 {
        names[Int(label)] = Int32(sizes.count)
        sizes.append(0)
      }
      sizes[Int(names[Int(label)])] += 1
      return names[Int(label)]
    }
    self.sizes = sizes
  }
}

extension SimpleGraph {
  /// The components: two nodes are in one when a chain of pairs joins them.
  ///
  /// Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph
  /// manipulation", *Communications of the ACM* 16 (1973).
  /// Complexity: O(nodes + pairs) time, O(nodes) space.
  public var components: Components {
    var labels = [Int32](repeating: -1, count: nodeCount)
    var count: Int32 = 0
    var waiting: [Int32] = []
    for start in 0..<nodeCount where labels[start] < 0 {
      labels[start] = count
      waiting.append(Int32(start))
      while let node = waiting.popLast() {
        for arc in rows[Int(node)] {
          let neighbour = rows.heads[arc]
          guard labels[Int(neighbour)] < 0 else { continue }
          labels[Int(neighbour)] = count
          waiting.append(neighbour)
        }
      }
      count += 1
    }
    return Components(relabelling: labels, count: Int(count))
  }
}

extension DirectedGraph {
  /// The components when the direction of arcs does not count.
  ///
  /// Complexity: O(nodes + arcs).
  public var weakComponents: Components { undirected.components }
}

/// What a search for cuts walks over: who is next to whom, each pair seen from both sides.
protocol CutTerrain {
  /// The neighbour in a place from 0, ``CutSearch/noMore`` behind the last, or
  /// ``CutSearch/nothing`` for a place that holds none. A neighbour may come twice.
  func neighbour(of node: Int, at place: Int) -> Int

  /// Whether two neighbours are tied more than once.
  func isDouble(_ one: Int, _ other: Int) -> Bool
}

/// One depth-first walk that keeps how far back each part of its tree reaches.
struct CutSearch {
  static let noMore = -1
  static let nothing = -2

  /// What the walk knows of a node, in one piece so that it is fetched at once.
  private struct Visit {
    /// When the node was found, from 0; -1 before.
    var found: Int32 = -1
    /// The earliest node that the part of the tree below it has a pair with.
    var reachesBack: Int32 = -1
    var parent: Int32 = -1
    /// The place of the neighbour to look at next.
    var next: Int32 = 0
  }

  private let nodeCount: Int
  private(set) var bridges: [NodePair] = []
  /// The articulation points, lowest first.
  private(set) var cutNodes: [Int32] = []

  init(nodeCount: Int) { self.nodeCount = nodeCount }

  mutating func walk(_ terrain: some CutTerrain) {
    var visits = [Visit](repeating: Visit(), count: nodeCount)
    var isCut = [Bool](repeating: false, count: nodeCount)
    var clock: Int32 = 0
    visits.withUnsafeMutableBufferPointer { visits in
      isCut.withUnsafeMutableBufferPointer { isCut in
        for root in 0..<nodeCount where visits[root].found < 0 {
          walk(terrain, from: root, visits, isCut, &clock)
        }
      }
    }
    cutNodes = isCut.indices.filter { isCut[$0] }.map { Int32($0) }
  }

  private mutating func walk(
    _ terrain: some CutTerrain, from root: Int, _ visits: UnsafeMutableBufferPointer<Visit>,
    _ isCut: UnsafeMutableBufferPointer<Bool>, _ clock: inout Int32
  ) {
    func discover(_ node: Int, from parent: Int32) {
      visits[node].found = clock
      visits[node].reachesBack = clock
      visits[node].parent = parent
      clock &+= 1
    }
    var rootChildren = 0
    var node = root
    discover(root, from: -1)
    while true {
      let neighbour = terrain.neighbour(of: node, at: Int(visits[node].next))
      if neighbour >= 0 {
        visits[node].next &+= 1
        let found = visits[neighbour].found
        if found < 0 {
          if node == root { rootChildren &+= 1 }
          discover(neighbour, from: Int32(truncatingIfNeeded: node))
          node = neighbour
        } else if neighbour != Int(visits[node].parent) {
          visits[node].reachesBack = min(visits[node].reachesBack, found)
        }
      } else if neighbour == Self.nothing {
        visits[node].next &+= 1
      } else if node == root {
        break
      } else {
        let parent = Int(visits[node].parent)
        let reachesBack = visits[node].reachesBack
        visits[parent].reachesBack = min(visits[parent].reachesBack, reachesBack)
        if reachesBack > visits[parent].found, !terrain.isDouble(parent, node) {
          bridges.append(NodePair(parent, node))
        }
        if parent != root, reachesBack >= visits[parent].found { isCut[parent] = true }
        node = parent
      }
    }
    isCut[root] = rootChildren > 1
  }
}

/// Finds ways of the fewest steps over one graph, one after the other, from both ends at once.
///
/// What it keeps from way to way is memory, so that a way costs what it looks at and not the whole
/// graph. Of equally short ways it gives the one that it meets first, always the same one.
///
/// Source: I. Pohl, "Bi-directional search", *Machine Intelligence* 6 (1971).
public struct StepSearch {
  private let outgoing: SparseRows
  private let incoming: SparseRows
  private var ahead: SearchMarks
  private var behind: SearchMarks
  /// The edge of what is known from each end, and the next one.
  private var front: [Int32] = []
  private var back: [Int32] = []
  private var next: [Int32] = []

  /// - Parameters:
  ///   - outgoing: where each node leads.
  ///   - incoming: the same arcs backwards.
  public init(outgoing: SparseRows, incoming: SparseRows) {
    self.outgoing = outgoing
    self.incoming = incoming
    ahead = SearchMarks(count: outgoing.rowCount)
    behind = SearchMarks(count: outgoing.rowCount)
  }

  /// The nodes of a way of the fewest steps, both ends included; nothing when there is none.
  ///
  /// Complexity: O(nodes + arcs) at most; mostly the square root of what a search from one end
  /// looks at.
  public mutating func way(from start: Int, to end: Int) -> [Int]? {
    guard start != end else { return [start] }
    ahead.begin(at: start)
    behind.begin(at: end)
    front = [Int32(start)]
    back = [Int32(end)]
    while !front.isEmpty, !back.isEmpty {
      let middle =
        front.count <= back.count
        ? Self.widen(&front, &next, outgoing, &ahead, until: behind)
        : Self.widen(&back, &next, incoming, &behind, until: ahead)
      if let middle { return ahead.way(to: middle).reversed() + behind.way(to: middle).dropFirst() }
    }
    return nil
  }

  /// Goes one step further from one end; gives the node where it meets what the other end knows.
  private static func widen(
    _ edge: inout [Int32], _ next: inout [Int32], _ rows: SparseRows, _ known: inout SearchMarks,
    until other: SearchMarks
  ) -> Int? {
    next.removeAll(keepingCapacity: true)
    let middle = rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads -> Int? in
        for node in edge {
          for arc in Int(starts[Int(node)])..<Int(starts[Int(node) &+ 1]) {
            let head = Int(heads[arc])
            guard known.mark(head, from: node) else { continue }
            if other.isMarked(head) { return head }
            next.append(heads[arc])
          }
        }
        return nil
      }
    }
    swap(&edge, &next)
    return middle
  }
}

/// Which nodes a search has come to, and from where; made empty in no time.
struct SearchMarks {
  private struct Mark {
    /// The search that came to it.
    var round: Int32 = 0
    var parent: Int32 = -1
  }

  private var marks: [Mark]
  private var round: Int32 = 0

  init(count: Int) { marks = [Mark](repeating: Mark(), count: count) }

  /// Forgets what was marked, and marks a first node.
  mutating func begin(at node: Int) {
    if round == .max {
      marks = [Mark](repeating: Mark(), count: marks.count)
      round = 0
    }
    round += 1
    marks[node] = Mark(round: round, parent: -1)
  }

  func isMarked(_ node: Int) -> Bool { marks[node].round == round }

  /// Marks a node; false when it was marked already.
  mutating func mark(_ node: Int, from parent: Int32) -> Bool {
    guard marks[node].round != round else { return false }
    marks[node] = Mark(round: round, parent: parent)
    return true
  }

  /// Marks a node anew.
  mutating func remark(_ node: Int, from parent: Int32) {
    marks[node] = Mark(round: round, parent: parent)
  }

  /// The nodes from one to where the search began.
  func way(to node: Int) -> [Int] {
    var way = [node]
    var parent = marks[node].parent
    while parent >= 0 {
      way.append(Int(parent))
      parent = marks[Int(parent)].parent
    }
    return way
  }
}

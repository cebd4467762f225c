import HeapModule

/// Finds ways of the fewest days over one graph, one after the other, from both ends at once.
///
/// Of equally long ways it gives the one that it meets first, always the same one.
///
/// Source: E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959; from both ends
/// by T. A. J. Nicholson, "Finding the shortest route between two points in a network", 1966.
public struct DaySearch {
  private let outgoing: SparseRows
  private let outgoingDays: Column<Int32>
  private let incoming: SparseRows
  private let incomingDays: Column<Int32>
  private var ahead: DayFront
  private var behind: DayFront

  /// - Parameters:
  ///   - outgoing: where each node leads.
  ///   - outgoingDays: how long each of those arcs takes, at least 0; any unit.
  ///   - incoming: the same arcs backwards, and their days.
  public init(
    outgoing: SparseRows, outgoingDays: Column<Int32>, incoming: SparseRows,
    incomingDays: Column<Int32>
  ) {
    self.outgoing = outgoing
    self.outgoingDays = outgoingDays
    self.incoming = incoming
    self.incomingDays = incomingDays
    ahead = DayFront(count: outgoing.rowCount)
    behind = DayFront(count: outgoing.rowCount)
  }

  /// The nodes of a way of the fewest days, both ends included, and how many those are; nothing
  /// when there is none.
  ///
  /// Complexity: O((nodes + arcs) log arcs) at most.
  public mutating func way(from start: Int, to end: Int) -> (nodes: [Int], days: Int64)? {
    guard start != end else { return ([start], 0) }
    ahead.begin(at: start)
    behind.begin(at: end)
    var best: (node: Int, days: Int64)?
    while let front = ahead.nearest, let back = behind.nearest {
      if let best, front + back >= best.days { break }
      if ahead.waitingCount <= behind.waitingCount {
        ahead.settle(outgoing, outgoingDays, behind, back, &best)
      } else {
        behind.settle(incoming, incomingDays, ahead, front, &best)
      }
    }
    return best.map { best in
      (
        ahead.marks.way(to: best.node).reversed() + behind.marks.way(to: best.node).dropFirst(),
        best.days
      )
    }
  }
}

/// What a search by days knows from one end.
private struct DayFront {
  private struct Entry: Comparable {
    let days: Int64
    let node: Int32

    static func < (one: Entry, other: Entry) -> Bool {
      one.days == other.days ? one.node < other.node : one.days < other.days
    }
  }

  private(set) var marks: SearchMarks
  private var days: [Int64]
  private var waiting = Heap<Entry>()

  init(count: Int) {
    marks = SearchMarks(count: count)
    days = [Int64](repeating: 0, count: count)
  }

  mutating func begin(at node: Int) {
    marks.begin(at: node)
    days[node] = 0
    waiting = [Entry(days: 0, node: Int32(node))]
  }

  /// The days of the nearest node that is not settled.
  var nearest: Int64? { waiting.min?.days }

  var waitingCount: Int { waiting.count }

  /// Settles the nearest node and comes to those that it leads to.
  mutating func settle(
    _ rows: SparseRows, _ arcDays: Column<Int32>, _ other: DayFront, _ otherNearest: Int64,
    _ best: inout (node: Int, days: Int64)?
  ) {
    guard let entry = waiting.popMin(), entry.days == days[Int(entry.node)] else { return }
    rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads in
        arcDays.withUnsafeBufferPointer { arcDays in
          for arc in Int(starts[Int(entry.node)])..<Int(starts[Int(entry.node) &+ 1]) {
            let head = Int(heads[arc])
            let total = entry.days &+ Int64(arcDays[arc])
            // What the other end has not settled yet is at least as far from it as its nearest.
            if let best, total &+ otherNearest >= best.days, !other.marks.isMarked(head) {
              continue
            }
            if marks.isMarked(head) {
              guard total < days[head] else { continue }
              marks.remark(head, from: entry.node)
            } else {
              _ = marks.mark(head, from: entry.node)
            }
            days[head] = total
            waiting.insert(Entry(days: total, node: heads[arc]))
            if other.marks.isMarked(head) {
              let whole = total &+ other.days[head]
              if best.map({ whole < $0.days }) ?? true { best = (head, whole) }
            }
          }
        }
      }
    }
  }
}

extension Region {
  /// A search for ways of the fewest steps.
  public var stepSearch: StepSearch { StepSearch(outgoing: outgoing, incoming: incoming) }

  /// A search for ways of the fewest thousandths of a day.
  public var daySearch: DaySearch {
    DaySearch(
      outgoing: outgoing, outgoingDays: outgoingDays, incoming: incoming,
      incomingDays: incomingDays)
  }
}

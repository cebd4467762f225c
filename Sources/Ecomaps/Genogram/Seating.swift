/// Who stands left of whom: for each row the seats from left to right.
///
/// Unrelated groups stand beside each other. Within a group the order is searched for that is
/// least untidy (see `Untidiness`): from a few beginnings one seat or a few neighbours are moved
/// along their row as long as that helps. Equal answers go to the first found, and seats are
/// tried in order of number, so the answer does not depend on the order of any list.
struct Seating {
  let plan: FamilyPlan
  let rows: [[Seat]]

  /// Complexity: O(n² · b²) for each round of improvements, for n seats and b bars; families take
  /// two to five rounds.
  init(of family: Family) {
    let plan = FamilyPlan(of: family)
    var rows = Array(repeating: [Seat](), count: plan.rowCount)
    for group in plan.groups.indices {
      let best = Self.bestOrder(of: group, in: plan)
      for row in rows.indices { rows[row] += best[row] }
    }
    self.plan = plan
    self.rows = rows
  }

  private static func bestOrder(of group: Int, in plan: FamilyPlan) -> [[Seat]] {
    let untidiness = Untidiness(of: group, in: plan)
    let walk = FamilyWalk(through: group, of: plan).rows
    if plan.groups[group].count == 1 { return walk }
    let starts = [walk, walk.map { $0.reversed() }, walk.map { $0.sorted() }]
    let ends = starts.map { improve($0, by: untidiness) }
    return ends.dropFirst().reduce(ends[0]) { $1.cost < $0.cost ? $1 : $0 }.rows
  }

  private static func improve(
    _ start: [[Seat]], by untidiness: Untidiness
  ) -> (rows: [[Seat]], cost: Int) {
    var rows = start
    var cost = untidiness.cost(of: rows)
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for row in rows.indices where rows[row].count > 1 {
        let original = rows[row]
        for order in rearrangements(of: original) {
          let kept = rows[row]
          rows[row] = order
          let candidate = untidiness.cost(of: rows)
          if candidate < cost {
            cost = candidate
            hasImproved = true
          } else {
            rows[row] = kept
          }
        }
      }
    }
    return (rows, cost)
  }

  /// Every order of a short row; of a longer one those in which up to three neighbours have
  /// moved together, as they are or turned round.
  private static func rearrangements(of row: [Seat]) -> [[Seat]] {
    if row.count <= 4 { return permutations(of: row) }
    var orders: [[Seat]] = []
    for length in 1...3 {
      for start in 0...(row.count - length) {
        var rest = row
        let block = Array(row[start..<start + length])
        rest.removeSubrange(start..<start + length)
        for place in 0...rest.count {
          for moved in length > 1 ? [block, block.reversed()] : [block] {
            orders.append(Array(rest[..<place]) + moved + rest[place...])
          }
        }
      }
    }
    return orders
  }

  private static func permutations(of row: [Seat]) -> [[Seat]] {
    guard row.count > 1 else { return [row] }
    return row.indices.flatMap { index in
      var rest = row
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }
}

/// A first order of the seats of one group, as one would tell of a family: a person, the
/// partner, their children from the oldest, then the partner's own parents.
struct FamilyWalk {
  private(set) var rows: [[Seat]]
  private var seen: Set<Seat> = []
  private let plan: FamilyPlan

  init(through group: Int, of plan: FamilyPlan) {
    self.plan = plan
    rows = Array(repeating: [], count: plan.rowCount)
    let seats = plan.rows.indices.filter { plan.groupOf[$0] == group }
    for seat in seats.sorted(by: { (plan.rows[$0], $0) < (plan.rows[$1], $1) }) { visit(seat) }
  }

  private mutating func visit(_ seat: Seat) {
    guard seen.insert(seat).inserted else { return }
    rows[plan.rows[seat]].append(seat)
    for couple in plan.family.couples where couple.pair.members.contains(seat) {
      for partner in couple.pair.members { visit(partner) }
    }
    for branch in plan.branches where branch.sourceSeats.contains(seat) {
      for hanger in branch.hangers { visit(hanger.seat) }
    }
    for branch in plan.branches where branch.hangers.contains(where: { $0.seat == seat }) {
      for parent in branch.sourceSeats { visit(parent) }
      for hanger in branch.hangers { visit(hanger.seat) }
    }
  }
}

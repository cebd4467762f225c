/// How untidy an order of the seats is: the sum of what a reader would stumble over.
struct Untidiness {
  /// What each fault costs. A crossing is worse than partners apart, that is worse than a child
  /// out of order; who stands left in a couple only decides between orders equal in all else.
  private enum Price {
    static let crossing = 100
    static let betweenPartners = 60
    static let outOfOrder = 50
    static let betweenTwins = 45
    static let betweenParents = 40
    static let betweenSiblings = 8
    static let namesOutOfOrder = 2
    static let womanLeft = 3
    static let youngerLeft = 1
  }

  private let seatCount: Int
  private let couples: [Couple]
  private let leftmost: [Int?]
  private let pairsOfParents: [[Seat]]
  private let branches: [Branch]
  private let twins: [[Seat]]
  private let births: [Int?]

  init(of group: Int, in plan: FamilyPlan) {
    let family = plan.family
    seatCount = plan.rows.count
    births = family.relatives.map(\.birth)
    couples = family.couples.filter { plan.groupOf[$0.pair.first] == group }
    leftmost = couples.map { couple in
      let shapes = couple.pair.members.map { family.relatives[$0].shape }
      switch (shapes[0], shapes[1]) {
      case (.square, .circle): return couple.pair.first
      case (.circle, .square): return couple.pair.second
      default: return nil
      }
    }
    branches = plan.branches.filter { branch in
      branch.hangers.contains { plan.groupOf[$0.seat] == group }
    }
    pairsOfParents = branches.compactMap { branch in
      if case .each(let seats) = branch.source, seats.count > 1 { return seats }
      return nil
    }
    twins = family.twins.map(\.members).filter { plan.groupOf[$0[0]] == group }
  }

  /// Complexity: O(e²) for e lines from bars to members.
  func cost(of rows: [[Seat]]) -> Int {
    var places = Array(repeating: 0, count: seatCount)
    for row in rows { for (place, seat) in row.enumerated() { places[seat] = place } }
    return costOfCouples(places) + costOfBars(places) + costOfCrossings(places)
  }

  private func costOfCouples(_ places: [Int]) -> Int {
    var cost = 0
    for (couple, leftmost) in zip(couples, leftmost) {
      let (one, other) = (places[couple.pair.first], places[couple.pair.second])
      cost += (abs(one - other) - 1) * Price.betweenPartners
      if let leftmost {
        cost += places[leftmost] == min(one, other) ? 0 : Price.womanLeft
      } else {
        cost += one < other ? 0 : Price.youngerLeft
      }
    }
    for seats in pairsOfParents {
      let between = abs(places[seats[0]] - places[seats[1]]) - 1
      cost += between * Price.betweenParents
    }
    return cost
  }

  private func costOfBars(_ places: [Int]) -> Int {
    var cost = 0
    for branch in branches {
      let hangers = branch.firstHangers.map(\.seat)
      for (index, seat) in hangers.enumerated() {
        for later in hangers[(index + 1)...] where places[later] < places[seat] {
          cost += areOfOneAge(seat, later) ? Price.namesOutOfOrder : Price.outOfOrder
        }
      }
      cost += seatsBetween(hangers, places) * Price.betweenSiblings
    }
    for group in twins { cost += seatsBetween(group, places) * Price.betweenTwins }
    return cost
  }

  /// Whether only names tell which of two comes first.
  private func areOfOneAge(_ one: Seat, _ other: Seat) -> Bool {
    one < births.count && other < births.count && births[one] == births[other]
  }

  private func seatsBetween(_ seats: [Seat], _ places: [Int]) -> Int {
    let taken = seats.map { places[$0] }
    guard let first = taken.min(), let last = taken.max() else { return 0 }
    return last - first + 1 - taken.count
  }

  private func costOfCrossings(_ places: [Int]) -> Int {
    var crossings = 0
    for (index, branch) in branches.enumerated() {
      for other in branches[(index + 1)...] where other.row == branch.row {
        for from in origins(of: branch, places) {
          for to in origins(of: other, places) where from != to {
            for one in branch.firstHangers {
              for two in other.firstHangers where places[one.seat] != places[two.seat] {
                if (from < to) != (places[one.seat] < places[two.seat]) { crossings += 1 }
              }
            }
          }
        }
      }
    }
    return crossings * Price.crossing
  }

  /// Where the lines of a bar come from, in half places.
  private func origins(of branch: Branch, _ places: [Int]) -> [Int] {
    if case .couple(let couple) = branch.source {
      return [places[couple.pair.first] + places[couple.pair.second]]
    }
    return branch.sourceSeats.map { 2 * places[$0] }
  }
}

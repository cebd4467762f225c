/// How far apart the seats of each row stand.
///
/// Rows start packed as tightly as nothing overlaps; gaps are then opened where that brings
/// children under the middle of their parents' line, and no further.
struct RowSpacing {
  /// The place of the middle of each seat, in points from an arbitrary line.
  let xs: [Double]

  /// Room between the boxes of two who stand side by side, in points.
  static let gap = 8.0
  /// What is added between two who are not related.
  private static let gapToStrangers = 5.0
  /// The shortest line between two partners, and what each slash adds.
  private static let shortestLine = 18.0
  private static let roomForSlash = 4.0
  /// Room on either side of a line that comes down between two partners.
  private static let besideDescent = 4.5

  /// How much it matters that children stand under the middle of their parents' line.
  enum Centring: CaseIterable {
    /// Rows grow as wide as that takes.
    case strict
    /// Partners stay near each other, and bars reach out to the children; who would stand
    /// nearly in the middle is put there.
    case loose
  }

  /// Children less far from the middle, in points, would look like a mistake.
  private static let nearlyCentred = 12.0

  /// What the solver weighs: children beneath their parents before short rows.
  private enum Weight {
    static let strictCentring = 2000.0
    static let looseCentring = 1.0
    static let couple = 1.0
    static let siblings = 0.5
    static let neighbours = 0.2
    static let row = 0.05
  }

  /// - Parameters:
  ///   - family: the seats in order.
  ///   - halfWidths: half the width of each seat's box, in points.
  ///   - centring: how much centring matters.
  init(of family: SeatedFamily, halfWidths: [Double], centring: Centring) {
    let columns = Columns(of: family, halfWidths: halfWidths)
    let wishes = family.branches.compactMap { Self.centring(of: $0) }
    func places(where isStrict: ([Seat: Double]) -> Bool) -> [Double] {
      var squares = NonnegativeLeastSquares(isFree: columns.isFree)
      func ask(_ terms: [Seat: Double], near value: Double = 0, weight: Double) {
        let (coefficients, constant) = columns.sum(of: terms)
        squares.add(coefficients, near: value - constant, weight: weight)
      }
      for wish in wishes {
        ask(wish, weight: isStrict(wish) ? Weight.strictCentring : Weight.looseCentring)
      }
      for branch in family.branches {
        let hangers = branch.firstHangers.map(\.seat)
        for (one, other) in zip(hangers, hangers.dropFirst()) {
          ask([other: 1, one: -1], weight: Weight.siblings)
        }
      }
      for row in family.rows {
        for (one, other) in zip(row, row.dropFirst()) {
          let isCouple = family.couple(of: one, and: other) != nil
          ask(
            [other: 1, one: -1], near: columns.distance(one, other),
            weight: isCouple ? Weight.couple : Weight.neighbours)
        }
        let share = 1 / Double(row.count)
        ask(Dictionary(uniqueKeysWithValues: row.map { ($0, share) }), weight: Weight.row)
      }
      return columns.places(from: squares.solution())
    }
    guard centring == .loose else {
      xs = places { _ in true }
      return
    }
    let loose = places { wish in wish.keys.contains { !family.plan.isMember($0) } }
    xs = places { wish in
      abs(wish.reduce(0) { $0 + $1.value * loose[$1.key] }) < Self.nearlyCentred
    }
  }

  /// How far the middle of the parents is to the right of the middle between the outermost
  /// children, as a sum of places; nothing without parents or children.
  private static func centring(of branch: Branch) -> [Seat: Double]? {
    let hangers = branch.firstHangers.map(\.seat)
    let sources = branch.sourceSeats
    guard let first = hangers.first, let last = hangers.last, !sources.isEmpty else { return nil }
    var terms: [Seat: Double] = [:]
    for seat in sources { terms[seat, default: 0] += 1 / Double(sources.count) }
    for seat in [first, last] { terms[seat, default: 0] -= 0.5 }
    return terms
  }

  /// The least distance between the middles of two who stand side by side.
  static func leastDistance(
    _ one: Seat, _ other: Seat, in family: SeatedFamily, halfWidths: [Double]
  ) -> Double {
    let areStrangers = family.plan.groupOf[one] != family.plan.groupOf[other]
    let plain = halfWidths[one] + halfWidths[other] + gap + (areStrangers ? gapToStrangers : 0)
    guard let couple = family.couple(of: one, and: other) else { return plain }
    let sides = couple.pair.members.map { family.family.relatives[$0].shape.side / 2 }
    let slashes = Double(couple.slashes) * roomForSlash
    let line = sides[0] + sides[1] + shortestLine + slashes
    guard family.hasChildren(couple) else { return max(plain, line) }
    let widest = max(halfWidths[one], halfWidths[other])
    return max(plain, line + slashes, 2 * (widest + besideDescent))
  }
}

/// The unknowns of a spacing: where each row begins, and how much wider than necessary each
/// distance in it is.
struct Columns {
  let isFree: [Bool]
  private let rows: [[Seat]]
  /// For each seat where its row begins among the unknowns, and its place in the row.
  private var position: [Seat: (start: Int, place: Int)] = [:]
  /// For each seat its distance from the first of the row when all stand as near as they may.
  private var tight: [Seat: Double] = [:]
  private let seatCount: Int

  init(of family: SeatedFamily, halfWidths: [Double]) {
    rows = family.rows
    seatCount = halfWidths.count
    var isFree: [Bool] = []
    for row in rows {
      let start = isFree.count
      var sum = 0.0
      for (place, seat) in row.enumerated() {
        if place > 0 {
          sum += RowSpacing.leastDistance(
            row[place - 1], seat, in: family, halfWidths: halfWidths)
        }
        tight[seat] = sum
        position[seat] = (start, place)
        isFree.append(place == 0)
      }
    }
    self.isFree = isFree
  }

  /// The distance of two seats when all stand as near as they may.
  func distance(_ one: Seat, _ other: Seat) -> Double { (tight[other] ?? 0) - (tight[one] ?? 0) }

  /// A weighted sum of places, as coefficients of the unknowns and a constant.
  func sum(of terms: [Seat: Double]) -> (coefficients: [Double], constant: Double) {
    var coefficients = Array(repeating: 0.0, count: isFree.count)
    var constant = 0.0
    for (seat, factor) in terms.sorted(by: { $0.key < $1.key }) {
      guard let (start, place) = position[seat] else { continue }
      for index in start...(start + place) { coefficients[index] += factor }
      constant += factor * (tight[seat] ?? 0)
    }
    return (coefficients, constant)
  }

  func places(from values: [Double]) -> [Double] {
    (0..<seatCount).map { seat in
      guard let (start, place) = position[seat] else { return 0 }
      return values[start...(start + place)].reduce(0, +) + (tight[seat] ?? 0)
    }
  }
}

/// A region of households, the people in them and the organisations around them, drawn by lot from
/// a seed. `Benchmarks/README.md` tells how everything is distributed.
///
/// Complexity: O(nodes + ties) time; 24 bytes a node and 12 a tie in memory.
struct RandomRegion {
  var generator: SeededGenerator
  let householdCount: Int
  /// How many households each organisation of a kind is there for.
  private static let householdsPer: [Kind: Int] = [
    .service: 500, .gp: 1_000, .school: 800, .team: 20_000,
  ]
  /// The first organisation of each kind is a node, and the others of the kind follow it.
  private(set) var organisations: [Kind: Range<Int>] = [:]
  var nodes: [Node] = []
  var ties: [Tie] = []

  /// - Parameter households: one or more.
  init(households: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    householdCount = max(1, households)
    nodes.reserveCapacity(householdCount * 33 / 10)
    ties.reserveCapacity(householdCount * 68 / 10)
    addHouseholds()
    for kind in [Kind.service, .gp, .school, .team] {
      let start = nodes.count
      addOrganisations(kind, max(3, householdCount / (Self.householdsPer[kind] ?? 500)))
      organisations[kind] = start..<nodes.count
    }
    addPeople()
    addTiesOfHouseholds()
    addReferrals()
  }

  /// What a node is, by its number in the files.
  enum Kind: UInt8 { case household, service, gp, school, team, person }

  /// What a tie is, by its number in the files.
  enum TieKind: UInt8 { case member, informal, school, gp, team, service, referral }

  struct Node {
    var kind: Kind
    var area: Int32
    /// In metres.
    var x: Int32
    var y: Int32
    /// Needs or domains as bits.
    var mask: UInt32 = 0
    /// -1 where it is not known.
    var capacity: Int32 = -1
  }

  struct Tie {
    var source: UInt32
    var target: UInt32
    var kind: TieKind
    var days: UInt8
  }

  static let domainCount = 13

  /// A number in 0 ..< 1.
  mutating func lot() -> Double { Double.random(in: 0..<1, using: &generator) }

  mutating func chance(_ share: Double) -> Bool { lot() < share }

  /// The first of several shares of 100 that the lot falls on.
  mutating func place(in hundredths: [Int]) -> Int {
    var left = Int.random(in: 0..<100, using: &generator)
    for (place, share) in hundredths.enumerated() {
      if left < share { return place }
      left -= share
    }
    return hundredths.count - 1
  }

  /// A whole number of at least 1, with P(X ≥ n) = n^−`tail`.
  mutating func heavyTailed(_ tail: Double, most: Int) -> Int {
    // 1 − lot() is above 0.
    Int(min(Double(most), power(1 - lot(), -1 / tail)))
  }

  /// A place near another one in a line, on either side, rarely far: P(distance ≥ n) = 1/n.
  mutating func near(_ place: Int, in line: Range<Int>, atMost far: Int) -> Int {
    let distance = heavyTailed(1, most: far)
    let moved = chance(0.5) ? place + distance : place - distance
    return min(max(moved, line.lowerBound), line.upperBound - 1)
  }
}

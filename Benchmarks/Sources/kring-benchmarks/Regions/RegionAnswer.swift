/// What a program says of one question about a region: a line of JSON.
struct RegionAnswer: Codable {
  let peer: String
  let query: RegionQuestion
  let seconds: Double
  /// The most memory while it answered, in MB.
  let peakMB: Double
  /// The memory that the loaded region takes, in MB.
  var heldMB: Double?
  let checksum: Checksum

  /// The time of one way where ways were asked for, and else of the whole answer.
  var secondsEach: Double { query.isOfWays ? seconds / Double(checksum.count) : seconds }

  func agrees(with other: RegionAnswer) -> Bool {
    let isWhole = query.isOfWays || checksum.count == other.checksum.count
    return isWhole && checksum.agrees(with: other.checksum)
  }
}

/// What is asked about a region.
enum RegionQuestion: String, Codable, CaseIterable {
  case load, snapshot, reach, audit, cuts, density, constraint, steps, days, links

  /// Whether the answer is a list of ways, of which a slow program may give the first ones only.
  var isOfWays: Bool { self == .steps || self == .days }

  var title: String {
    switch self {
    case .load: "load CSV into a queryable graph"
    case .snapshot: "open a snapshot"
    case .reach: "steps from every household to the nearest fitting service, all domains"
    case .audit: "needs without a fitting service within 3 steps"
    case .cuts: "articulation points and bridges of the whole network"
    case .density: "density of every household's network"
    case .constraint: "Burt constraint of every household"
    case .steps: "a shortest path in steps"
    case .days: "a shortest path in days"
    case .links: "the ten best missing links"
    }
  }
}

/// The freest places for small shields on the lines of a map.
struct LineSpot {
  let lines: [[Point]?]
  /// What shields keep clear of: actors, names, and shields that have their place.
  var boxes: [Rectangle]
  /// For the place of each changed tie that of the line beside it, with which it shares a shield.
  var earlierLooks: [Int: Int] = [:]

  /// How far beside its line a shield may stand.
  enum Reach {
    case onLine
    /// Beside the line and touching it.
    case touching
    /// Beside a shield that is on the line.
    case besideOthers

    /// The places to either side, in halves of a shield's height, nearest first.
    fileprivate var asides: [Double] {
      switch self {
      case .onLine: [0]
      case .touching: [0, 1, -1]
      case .besideOthers: [0, 1, -1, 2, -2]
      }
    }
  }

  /// What a place beside the line costs, and twice as much further off: it is taken where there is
  /// none on it.
  private static let asideCost = 0.6
  /// What overlapping a box costs.
  private static let overlapCost = 20.0

  /// The box for a shield on one of the lines, as near the middle as can be.
  ///
  /// - Parameters:
  ///   - line: the position of the line.
  ///   - reach: how far beside the line the shield may stand where all of it is taken.
  /// - Returns: the box, and whether nothing that has its place is under it.
  /// - Complexity: O(b + l) for b boxes and l pieces of lines.
  func freest(
    for size: Size, on line: Int, reaching reach: Reach = .onLine
  ) -> (box: Rectangle, isFree: Bool)? {
    guard let way = lines[line] else { return nil }
    var best: (penalty: Double, box: Rectangle)?
    for aside in reach.asides {
      for offset in Self.fractions {
        let (point, direction) = spot(at: offset, on: way, besides: earlierLooks[line])
        let shift = direction.leftNormal * (aside * (size.height / 2 + 1))
        let box = Rectangle(centre: point + shift, size: size)
        let penalty =
          abs(offset - 0.5) + abs(aside) * Self.asideCost + crowding(of: box, on: line)
        if penalty < (best?.penalty ?? .infinity) { best = (penalty, box) }
        if penalty < 0.5 { break }
      }
    }
    return best.map { ($0.box, $0.penalty < Self.overlapCost) }
  }

  /// The box for a shield on the corner of an outline that is freest, the upper left one first.
  func freestCorner(of outline: Rectangle, for size: Size) -> Rectangle {
    let corners = [3, 2, 0, 1].map { outline.corners[$0] }
    let places = corners.map { corner in
      // On the corner of a rounded outline, not off it.
      Rectangle(centre: corner + (outline.centre - corner).normalised * 2, size: size)
    }
    let costs = places.map { crowding(of: $0, on: nil) }
    return places[costs.indices.min { costs[$0] < costs[$1] } ?? 0]
  }

  /// What a shield costs where it overlaps boxes or lies over other lines than its own.
  func crowding(of box: Rectangle, on line: Int?) -> Double {
    let room = box.expanded(by: 2)
    let overlaps = boxes.count { room.overlaps($0) }
    let own = [line, line.flatMap { earlierLooks[$0] }]
    let crossed = lines.indices.count { other in
      guard !own.contains(other), let foreign = lines[other] else { return false }
      return zip(foreign, foreign.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
    }
    return Self.overlapCost * Double(overlaps) + 3 * Double(crossed)
  }

  /// The point and the direction at a fraction of a line; between two lines where they run side
  /// by side.
  private func spot(
    at fraction: Double, on way: [Point], besides other: Int?
  ) -> (Point, Point) {
    let (point, direction) = Polyline.location(at: Polyline.length(of: way) * fraction, along: way)
    guard let beside = other.flatMap({ lines[$0] }) else { return (point, direction) }
    let length = Polyline.length(of: beside)
    // The other line may run the other way.
    let places = [fraction, 1 - fraction].map {
      Polyline.location(at: length * $0, along: beside).point
    }
    let nearest = places.min { $0.distance(to: point) < $1.distance(to: point) } ?? point
    return (point.interpolated(to: nearest, 0.5), direction)
  }

  /// Places along a line, from the middle outwards.
  private static let fractions: [Double] = (0...16).map { step in
    let distance = 0.045 * Double((step + 1) / 2)
    return step.isMultiple(of: 2) ? 0.5 - distance : 0.5 + distance
  }
}

import RealModule

/// The corners at which lines may bend around obstacles, and which of them see each other.
///
/// A visibility graph (M. de Berg and others, *Computational Geometry*, 3rd ed., 2008, chapter 15)
/// that is worked out only as far as searches get, and kept for all ties with the same obstacles.
final class RouteNet {
  let obstacles: Obstacles
  let corners: [Point]
  /// Whether the household's circle is in the way too.
  let sparesCircle: Bool
  /// For each pair of corners: not looked at yet, free, or blocked.
  private var sight: [Sight]

  private enum Sight: UInt8 {
    case unknown, free, blocked
  }

  init(around obstacles: Obstacles, sparesCircle: Bool) {
    self.obstacles = obstacles
    self.sparesCircle = sparesCircle
    let circle = obstacles.circle
    let reach = (circle.radius + 12) / Double.cos(.pi / 24)
    let aroundCircle = (0..<24).map { step in
      circle.centre + MapField.direction(Double(step) / 24 * 2 * .pi) * reach
    }
    let aroundBoxes = obstacles.boxes.flatMap { box in
      box.bends.flatMap { box.rectangle.expanded(by: $0).corners }
    }
    corners = (aroundBoxes + aroundCircle).filter {
      obstacles.bounds.contains($0) && obstacles.isOutside($0)
    }
    sight = Array(repeating: .unknown, count: corners.count * corners.count)
  }

  /// Whether the straight line between two corners is free.
  ///
  /// Complexity: O(1) when it was asked before, else O(b) for b boxes.
  func isFree(_ one: Int, _ other: Int) -> Bool {
    let place = one * corners.count + other
    if sight[place] == .unknown {
      let isFree = isFree(from: corners[one], to: corners[other], exempt: [])
      sight[place] = isFree ? .free : .blocked
      sight[other * corners.count + one] = sight[place]
    }
    return sight[place] == .free
  }

  /// Whether the straight line between two points is free, but for the boxes at its own ends.
  func isFree(from one: Point, to other: Point, exempt: [Int]) -> Bool {
    obstacles.isFree(from: one, to: other, exempt: exempt, sparesCircle: sparesCircle)
  }
}

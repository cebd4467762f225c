import RealModule

/// The pieces of ink that make up one line of a pattern along a way.
///
/// Zigzags, ticks and slashes are drawn by rewriting the way itself, since Graphviz has no such
/// styles; dashes and dots are Graphviz' own.
package struct StrokePath: Sendable {
  /// The line that bears the arrow heads.
  let main: [Point]
  /// Further pieces: a line under a zigzag, ticks, slashes.
  let extras: [[Point]]

  private static let amplitude = 3.5
  private static let period = 8.0
  /// The straight run at both ends, so that arrow heads stand on a line.
  private static let run = 9.0

  init(_ pattern: Stroke.Pattern, along way: [Point]) {
    switch pattern {
    case .solid, .dashed, .dotted, .roundDots: (main, extras) = (way, [])
    case .zigzag: (main, extras) = (Self.zigzag(along: way), [])
    case .zigzagOverSolid: (main, extras) = (way, [Self.zigzag(along: way)])
    case .doubleSlash: (main, extras) = (way, Self.slashes(across: way))
    case .hatched: (main, extras) = (way, Self.ticks(across: way, every: 6))
    case .sparselyHatched: (main, extras) = (way, Self.ticks(across: way, every: 18))
    }
  }

  /// The centres of round dots along a way, one at each end and those between evenly spread.
  ///
  /// - Parameter space: from dot to dot, in points, as near as the length allows.
  package static func dots(along way: [Point], every space: Double = 4.5) -> [Point] {
    let length = Polyline.length(of: way)
    let count = max(1, Int((length / space).rounded()))
    return (0...count).map {
      Polyline.location(at: length * Double($0) / Double(count), along: way).point
    }
  }

  private static func zigzag(along way: [Point]) -> [Point] {
    let length = Polyline.length(of: way)
    let run = min(run, length / 5)
    let waves = Int(((length - 2 * run) / period).rounded())
    guard waves > 0 else { return way }
    let step = (length - 2 * run) / Double(waves) / 4
    var line = [way[0], Polyline.location(at: run, along: way).point]
    for wave in 0..<waves {
      for (quarter, side) in [(1.0, 1.0), (3.0, -1.0)] {
        let (point, direction) = Polyline.location(
          at: run + (Double(wave) * 4 + quarter) * step, along: way)
        line.append(point + direction.leftNormal * (side * amplitude))
      }
    }
    line.append(Polyline.location(at: length - run, along: way).point)
    line.append(way[way.count - 1])
    return line
  }

  private static func slashes(across way: [Point]) -> [[Point]] {
    let middle = Polyline.length(of: way) / 2
    return [-2.5, 2.5].map { offset in
      slash(at: middle + offset, along: way, half: 5, lean: 2.5)
    }
  }

  private static func ticks(across way: [Point], every space: Double) -> [[Point]] {
    let length = Polyline.length(of: way)
    let run = min(run, length / 5)
    let count = max(1, Int((length - 2 * run) / space))
    return (0..<count).map { index in
      let place = run + (length - 2 * run) * (Double(index) + 0.5) / Double(count)
      return slash(at: place, along: way, half: 3, lean: 0)
    }
  }

  private static func slash(
    at distance: Double, along way: [Point], half: Double, lean: Double
  ) -> [Point] {
    let (point, direction) = Polyline.location(at: distance, along: way)
    let arm = direction.leftNormal * half + direction * lean
    return [point - arm, point + arm]
  }
}

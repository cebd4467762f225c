/// Questions about lines of straight pieces.
package enum Polyline {
  /// How often a line is crossed by the straight line between two points; meeting at an end does
  /// not count.
  static func crossings(of line: [Point], from one: Point, to other: Point) -> Int {
    let (left, right) = (min(one.x, other.x), max(one.x, other.x))
    let (low, high) = (min(one.y, other.y), max(one.y, other.y))
    var count = 0
    for index in line.indices.dropLast() {
      let (start, end) = (line[index], line[index + 1])
      // Most pieces lie wholly to one side.
      if max(start.x, end.x) < left || min(start.x, end.x) > right { continue }
      if max(start.y, end.y) < low || min(start.y, end.y) > high { continue }
      if intersection(start, end, one, other) != nil { count += 1 }
    }
    return count
  }

  /// Where two straight pieces cross in their insides, as a fraction along the first.
  static func intersection(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Double? {
    let first = b - a
    let second = d - c
    let denominator = first.cross(second)
    guard denominator != 0 else { return nil }
    let along = (c - a).cross(second) / denominator
    let across = (c - a).cross(first) / denominator
    let inside = 1e-6..<(1 - 1e-6)
    return inside.contains(along) && inside.contains(across) ? along : nil
  }

  /// The distance of a point to the straight piece between two others.
  static func distance(of point: Point, toLineFrom one: Point, to other: Point) -> Double {
    let line = other - one
    let square = line.dot(line)
    guard square > 0 else { return point.distance(to: one) }
    let fraction = min(1, max(0, (point - one).dot(line) / square))
    return point.distance(to: one + line * fraction)
  }

  package static func length(of line: [Point]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// The point and the direction at a distance along a line.
  package static func location(at distance: Double, along line: [Point]) -> (
    point: Point, direction: Point
  ) {
    var left = distance
    for (start, end) in zip(line, line.dropFirst()) {
      let length = start.distance(to: end)
      if left <= length, length > 0 {
        return (start.interpolated(to: end, left / length), (end - start).normalised)
      }
      left -= length
    }
    let last = line[line.count - 1]
    let before = line.count > 1 ? line[line.count - 2] : last
    return (last, (last - before).normalised)
  }

  /// The part of a line between two distances along it.
  static func part(of line: [Point], from start: Double, to end: Double) -> [Point] {
    var part = [location(at: start, along: line).point]
    var passed = 0.0
    for (one, other) in zip(line, line.dropFirst()) {
      passed += one.distance(to: other)
      if passed > start, passed < end { part.append(other) }
    }
    part.append(location(at: end, along: line).point)
    return part
  }

  /// The line that runs alongside another: to its left, and to its right when negative.
  package static func shifted(_ line: [Point], by distance: Double) -> [Point] {
    guard line.count > 1, distance != 0 else { return line }
    let normals = zip(line, line.dropFirst()).map { ($1 - $0).normalised.leftNormal }
    return line.indices.map { index in
      let sum = normals[max(0, index - 1)] + normals[min(index, normals.count - 1)]
      // The mitre of a corner; of a sharp one it would run far out.
      return line[index] + sum * (2 / max(1, sum.square) * distance)
    }
  }

  /// The line with its corners rounded off, again as straight pieces, short enough to look curved.
  ///
  /// - Parameters:
  ///   - radii: how far before a corner the rounding may begin, the preferred first.
  ///   - isFree: whether a rounding keeps clear of what it must; the last one is taken anyway.
  static func rounded(
    _ line: [Point], radii: [Double], isFree: (_ arc: [Point]) -> Bool
  ) -> [Point] {
    guard line.count > 2 else { return line }
    var curve = [line[0]]
    for index in 1..<(line.count - 1) {
      let arcs = radii.lazy.map { radius in
        arc(from: line[index - 1], around: line[index], to: line[index + 1], radius: radius)
      }
      curve += arcs.first(where: isFree) ?? [line[index]]
    }
    curve.append(line[line.count - 1])
    return curve
  }

  /// A corner as a quadratic Bézier curve in straight pieces.
  private static func arc(
    from before: Point, around corner: Point, to after: Point, radius: Double
  ) -> [Point] {
    let cut = min(radius, before.distance(to: corner) / 2, after.distance(to: corner) / 2)
    let start = corner + (before - corner).normalised * cut
    let end = corner + (after - corner).normalised * cut
    let steps = 6
    return (0...steps).map { step in
      let t = Double(step) / Double(steps)
      let one = start.interpolated(to: corner, t)
      let other = corner.interpolated(to: end, t)
      return one.interpolated(to: other, t)
    }
  }
}

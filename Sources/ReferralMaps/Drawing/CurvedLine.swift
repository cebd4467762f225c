import DotLanguage
import Ecomaps

/// A line along Bézier curves, shortened where arrow heads stand.
struct CurvedLine {
  /// 3n + 1 control points.
  private(set) var points: [Point]

  /// The course as a Graphviz curve with its arrow heads.
  ///
  /// - Parameters:
  ///   - start: the length of what stands at the beginning, in points; nothing for no head.
  ///   - end: the same at the end.
  func spline(start: Double?, end: Double?) -> DotSpline {
    var line = self
    let room = Polyline.length(of: flattened) / 3
    if let end { line.shorten(by: min(end, room)) }
    if let start {
      line.points.reverse()
      line.shorten(by: min(start, room))
      line.points.reverse()
    }
    return DotSpline(
      start: start == nil ? nil : points.first?.dot, end: end == nil ? nil : points.last?.dot,
      points: line.points.map(\.dot))
  }

  /// The course in straight pieces, short enough to look curved.
  var flattened: [Point] {
    var line = Array(points.prefix(1))
    for start in stride(from: 0, to: points.count - 3, by: 3) {
      for step in 1...8 {
        line.append(Self.beginning(of: points[start..<(start + 4)], until: Double(step) / 8)[3])
      }
    }
    return line
  }

  /// Takes a length off the end, as the crow flies.
  private mutating func shorten(by length: Double) {
    guard let tip = points.last else { return }
    while points.count > 4, points[points.count - 4].distance(to: tip) <= length {
      points.removeLast(3)
    }
    let last = points.suffix(4)
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if Self.beginning(of: last, until: middle)[3].distance(to: tip) > length {
        low = middle
      } else {
        high = middle
      }
    }
    points.replaceSubrange((points.count - 4)..., with: Self.beginning(of: last, until: low))
  }

  /// The part of a curve before a share of it, by De Casteljau's construction.
  private static func beginning(of curve: ArraySlice<Point>, until share: Double) -> [Point] {
    var row = Array(curve)
    var beginning = [row[0]]
    while row.count > 1 {
      row = zip(row, row.dropFirst()).map { $0.interpolated(to: $1, share) }
      beginning.append(row[0])
    }
    return beginning
  }
}

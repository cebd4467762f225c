/// The freest places for small shields on the lines of a map.
struct LineSpot {
  let lines: [[Point]?]
  /// What shields keep clear of: actors, names, and shields that have their place.
  var boxes: [Rectangle]

  /// The box for a shield on one of the lines, as near the middle as can be.
  ///
  /// - Parameter line: the position of the line.
  /// - Complexity: O(b + l) for b boxes and l pieces of lines.
  func freest(for size: Size, on line: Int) -> Rectangle? {
    guard let way = lines[line] else { return nil }
    let length = Polyline.length(of: way)
    var best: (penalty: Double, box: Rectangle)?
    for offset in Self.fractions {
      let point = Polyline.location(at: length * offset, along: way).point
      let box = Rectangle(centre: point, size: size)
      let penalty = abs(offset - 0.5) + crowding(of: box, on: line)
      if penalty < (best?.penalty ?? .infinity) { best = (penalty, box) }
      if penalty < 0.5 { break }
    }
    return best?.box
  }

  /// What a shield costs where it overlaps boxes or lies over other lines than its own.
  func crowding(of box: Rectangle, on line: Int?) -> Double {
    let room = box.expanded(by: 2)
    let overlaps = boxes.count { room.overlaps($0) }
    let crossed = lines.indices.count { other in
      guard other != line, let foreign = lines[other] else { return false }
      return zip(foreign, foreign.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
    }
    return 20 * Double(overlaps) + 3 * Double(crossed)
  }

  /// Places along a line, from the middle outwards.
  private static let fractions: [Double] = (0...16).map { step in
    let distance = 0.045 * Double((step + 1) / 2)
    return step.isMultiple(of: 2) ? 0.5 - distance : 0.5 + distance
  }
}

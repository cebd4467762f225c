public import SupportNetwork

extension Ecomap {
  /// Which sector and ring a point of the map is in, for putting somebody there.
  ///
  /// Inside the household's circle and outside the oval the nearest ring counts.
  ///
  /// - Parameters:
  ///   - x: from the left side of the sheet, in points.
  ///   - y: from the top of the sheet, in points, as in an SVG.
  /// - Returns: the ring alone where sectors are life domains.
  public func placing(x: Double, y: Double) -> Placing {
    let field = placement.field
    let point = Point(x, layout.sheet.size.height - y)
    let angle = field.angle(to: point)
    let rim = field.rimRadius(at: angle)
    let fraction =
      (point.distance(to: field.centre) - field.innerRadius) / max(1, rim - field.innerRadius)
    let ring = MapField.ringBorders.count { fraction > $0 }
    let wedge = placement.wedges.first { $0.start <= angle && angle < $0.end }
    var placing = Placing(ring: Ring.allCases[ring])
    if case .relation(let sector)? = wedge?.sector { placing.sector = sector }
    return placing
  }

  /// The `id`s, in an SVG, of the parts that show some actors and ties.
  ///
  /// - Parameter ties: places in the network's list; a tie that is not drawn has no part.
  public func parts(of actors: [ActorID], ties: [Int]) -> [String] {
    let wanted = Set(ties)
    let lines = content.ties.filter { tie in tie.position.map(wanted.contains) ?? false }
    return actors.map { "actor-\($0)" } + lines.map(\.id)
  }

  /// Where in the network's list the tie is that a part of the picture shows.
  ///
  /// - Parameter id: the `id` of the part in an SVG.
  /// - Returns: nothing for a line that is no tie of the network.
  public func tiePosition(id: String) -> Int? {
    content.ties.first { $0.id == id }?.position
  }
}

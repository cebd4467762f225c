import RealModule
import SupportNetwork

/// Where everybody stands.
struct Placement: Sendable {
  let field: MapField
  let wedges: [Wedge]
  let boxes: [ActorBox]
  /// The centre of each box, in the order of `boxes`.
  let centres: [Point]
  let sectorNames: [SectorName]
  /// Whether all have room.
  let isFree: Bool

  /// The name of a sector near the rim.
  struct SectorName: Sendable {
    let wedge: Wedge
    let text: WrappedText
    let box: Rectangle
  }

  /// Gives every actor its place.
  ///
  /// The sector tells the direction and closeness the distance; the order within a sector puts
  /// those who know each other side by side.
  ///
  /// - Parameter sightFrom: where the tie of an actor with the household begins.
  init(
    _ boxes: [ActorBox], ties: [EcomapTie], sectors: [(key: SectorKey, name: WrappedText)],
    on field: MapField, sightFrom: (ActorID) -> Point?, gap: (ActorID) -> Double
  ) {
    let demands = sectors.map { sector in
      boxes.filter { $0.actor.sector == sector.key }.reduce(0) { $0 + $1.demand }
    }
    let wedges = Wedge.divide(field, among: sectors.map(\.key), demands: demands)
    let names = Self.names(sectors.map(\.name), in: wedges, on: field)
    let orders = AngularOrder(boxes, ties: ties).ordered(in: wedges)
    var bodies: [Relaxation.Body?] = boxes.map { _ in nil }
    for (order, wedge) in zip(orders, wedges) {
      let angles = Self.angles(of: order.map { boxes[$0] }, in: wedge, on: field)
      for (index, angle) in zip(order, angles) {
        let box = boxes[index]
        let ring = Ring.allCases.firstIndex(of: box.actor.ring) ?? 0
        let ideal = field.point(at: angle, fraction: MapField.fraction(of: ring))
        bodies[index] = Relaxation.Body(
          centre: ideal, half: Size(width: box.size.width / 2, height: box.size.height / 2),
          ideal: ideal, wedge: wedge, sightFrom: sightFrom(box.actor.id),
          gap: gap(box.actor.id), isFixed: false)
      }
    }
    let fixed = names.map { name in
      Relaxation.Body(
        centre: name.box.centre,
        half: Size(width: name.box.width / 2, height: name.box.height / 2),
        ideal: name.box.centre, wedge: name.wedge, sightFrom: nil, gap: 0, isFixed: true)
    }
    var relaxation = Relaxation(bodies.compactMap { $0 } + fixed, on: field)
    relaxation.run()
    var tidying = Tidying(relaxation.bodies, on: field)
    tidying.run()
    self.field = field
    self.wedges = wedges
    self.boxes = boxes
    centres = tidying.bodies.prefix(boxes.count).map(\.centre)
    sectorNames = names
    isFree = tidying.isFree
  }

  /// The box of an actor on the sheet.
  func rectangle(_ index: Int) -> Rectangle {
    Rectangle(centre: centres[index], size: boxes[index].size)
  }

  /// The directions of a sector's actors, spread by how wide they look from the centre.
  private static func angles(
    of boxes: [ActorBox], in wedge: Wedge, on field: MapField
  ) -> [Double] {
    let across = MapField.direction(wedge.middle).leftNormal
    let weights = boxes.map { box in
      let ring = Ring.allCases.firstIndex(of: box.actor.ring) ?? 0
      let distance =
        (field.point(at: wedge.middle, fraction: MapField.fraction(of: ring))
        - field.centre).length
      let extent = Swift.abs(across.x) * box.size.width + Swift.abs(across.y) * box.size.height
      return (extent + 12) / distance
    }
    let whole = weights.reduce(0, +)
    var passed = 0.0
    return weights.map { weight in
      defer { passed += weight }
      return wedge.start + wedge.width * (passed + weight / 2) / whole
    }
  }

  /// The sectors' names: each as near the rim as it fits, in the middle of its wedge, and further
  /// in where it would overlap one before it.
  private static func names(
    _ texts: [WrappedText], in wedges: [Wedge], on field: MapField
  ) -> [SectorName] {
    var names: [SectorName] = []
    for (text, wedge) in zip(texts, wedges) {
      let direction = MapField.direction(wedge.middle)
      var distance = rimDistance(for: text.box, towards: wedge.middle, on: field)
      var box = Rectangle(centre: field.centre + direction * distance, size: text.box)
      while names.contains(where: { $0.box.expanded(by: 3).overlaps(box) }),
        distance > field.innerRadius + 30
      {
        distance -= 4
        box = Rectangle(centre: field.centre + direction * distance, size: text.box)
      }
      names.append(SectorName(wedge: wedge, text: text, box: box))
    }
    return names
  }

  /// The largest distance from the centre at which a box is inside the rim, by halving.
  private static func rimDistance(
    for box: Size, towards angle: Double, on field: MapField
  ) -> Double {
    let direction = MapField.direction(angle)
    var near = 0.0
    var far = field.rimRadius(at: angle)
    for _ in 0..<30 {
      let distance = (near + far) / 2
      let centre = direction * distance
      let x = (Swift.abs(centre.x) + box.width / 2) / field.halfWidth
      let y = (Swift.abs(centre.y) + box.height / 2) / field.halfHeight
      if x * x + y * y <= 0.985 { near = distance } else { far = distance }
    }
    return near
  }
}

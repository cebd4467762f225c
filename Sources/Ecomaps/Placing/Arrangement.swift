import RealModule
import SupportNetwork

/// Places for some of a scene's boxes, with the sectors and their names.
struct Arrangement {
  let wedges: [Wedge]
  let names: [Placement.SectorName]
  /// The placed boxes by their position in the scene.
  let bodies: [Int: Relaxation.Body]
  /// Whether all that were placed have room.
  let isFree: Bool
  private let scene: Placement.Scene

  /// Places boxes together: each where it would like to stand, and then apart.
  ///
  /// - Parameter members: the positions of the boxes, in their order.
  init(of members: [Int], in scene: Placement.Scene) {
    self.scene = scene
    let boxes = members.map { scene.boxes[$0] }
    let demands = scene.sectors.map { sector in
      boxes.filter { $0.sector == sector.key }.reduce(0) { $0 + $1.demand }
    }
    wedges = Wedge.divide(scene.field, among: scene.sectors.map(\.key), demands: demands)
    names = Self.names(scene.sectors.map(\.name), in: wedges, on: scene.field)
    let orders = AngularOrder(boxes, ties: scene.ties).ordered(in: wedges)
    var placed: [Relaxation.Body?] = boxes.map { _ in nil }
    for (order, wedge) in zip(orders, wedges) {
      let angles = Self.angles(of: order.map { boxes[$0] }, in: wedge, on: scene.field)
      for (index, angle) in zip(order, angles) {
        placed[index] = Self.body(of: boxes[index], at: angle, in: wedge, scene)
      }
    }
    var relaxation = Relaxation(placed.compactMap { $0 } + names.map(\.body), on: scene.field)
    relaxation.run()
    var tidying = Tidying(relaxation.bodies, on: scene.field)
    tidying.run()
    bodies = Dictionary(uniqueKeysWithValues: zip(members, tidying.bodies))
    isFree = tidying.isFree
  }

  /// The same with the scene's other boxes in free places of their own sectors, and nobody moved
  /// for them; nothing when there is no such place for one of them.
  var withGuests: Arrangement? {
    guard isFree else { return nil }
    let guests = scene.boxes.indices.filter { bodies[$0] == nil }
    var newcomers: [(index: Int, body: Relaxation.Body)] = []
    for wedge in wedges {
      let own = guests.filter { scene.boxes[$0].sector == wedge.sector }
      for (place, index) in own.enumerated() {
        let angle = wedge.start + wedge.width * (Double(place) + 0.5) / Double(own.count)
        newcomers.append((index, Self.body(of: scene.boxes[index], at: angle, in: wedge, scene)))
      }
    }
    let residents = scene.boxes.indices.compactMap { bodies[$0]?.fixed } + names.map(\.body)
    for space in [Self.ampleSpace, Tidying.leastSpace] {
      var tidying = Tidying(
        newcomers.map(\.body) + residents, on: scene.field, trying: Tidying.faraway, space: space)
      tidying.run()
      guard tidying.isFree, newcomers.indices.allSatisfy(tidying.isInSector) else { continue }
      return Arrangement(
        self,
        adding: Dictionary(uniqueKeysWithValues: zip(newcomers.map(\.index), tidying.bodies)))
    }
    return nil
  }

  /// The free space around a guest where there is room, in points: a halo or dots may go around
  /// it.
  private static let ampleSpace = 6.0

  private init(_ arrangement: Arrangement, adding found: [Int: Relaxation.Body]) {
    scene = arrangement.scene
    wedges = arrangement.wedges
    names = arrangement.names
    bodies = arrangement.bodies.merging(found) { own, _ in own }
    isFree = true
  }

  private static func body(
    of box: MapBox, at angle: Double, in wedge: Wedge, _ scene: Placement.Scene
  ) -> Relaxation.Body {
    let ring = Ring.allCases.firstIndex(of: box.ring) ?? 0
    let ideal = scene.field.point(at: angle, fraction: MapField.fraction(of: ring))
    return Relaxation.Body(
      centre: ideal, half: Size(width: box.size.width / 2, height: box.size.height / 2),
      ideal: ideal, wedge: wedge, sightFrom: scene.sightFrom[box.end], gap: scene.gap(box.end),
      isFixed: false)
  }

  /// The directions of a sector's boxes, spread by how wide they look from the centre.
  private static func angles(
    of boxes: [MapBox], in wedge: Wedge, on field: MapField
  ) -> [Double] {
    let across = MapField.direction(wedge.middle).leftNormal
    let weights = boxes.map { box in
      let ring = Ring.allCases.firstIndex(of: box.ring) ?? 0
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
  ) -> [Placement.SectorName] {
    var names: [Placement.SectorName] = []
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
      names.append(Placement.SectorName(wedge: wedge, text: text, box: box))
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

extension Placement.SectorName {
  /// The name as a box that nothing moves.
  fileprivate var body: Relaxation.Body {
    Relaxation.Body(
      centre: box.centre, half: Size(width: box.width / 2, height: box.height / 2),
      ideal: box.centre, wedge: wedge, sightFrom: nil, gap: 0, isFixed: true)
  }
}

extension Relaxation.Body {
  /// The same box, from now on where it is.
  fileprivate var fixed: Relaxation.Body {
    Relaxation.Body(
      centre: centre, half: half, ideal: ideal, wedge: wedge, sightFrom: sightFrom, gap: gap,
      isFixed: true)
  }
}

import RealModule
import SupportNetwork

/// Where everybody stands.
struct Placement: Sendable {
  let field: MapField
  let wedges: [Wedge]
  let boxes: [MapBox]
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

  /// What stands where, and on what: what a placement is made from.
  struct Scene {
    let boxes: [MapBox]
    let ties: [EcomapTie]
    let sectors: [(key: SectorKey, name: WrappedText)]
    let field: MapField
    /// Where the tie of a box with the household begins.
    let sightFrom: [EcomapTie.End: Point]
    /// The least free space between a box and the household's circle.
    let gap: (EcomapTie.End) -> Double
  }

  /// Gives every box its place.
  ///
  /// The sector tells the direction and closeness the distance; the order within a sector puts
  /// those who know each other side by side. What an overlay adds looks for room among the others,
  /// who then stand as they do without it; only when there is no room all are placed together.
  init(_ scene: Scene) {
    let boxes = scene.boxes
    let residents = boxes.indices.filter { !boxes[$0].isGuest }
    var arrangement: Arrangement?
    if residents.count < boxes.count {
      arrangement = Arrangement(of: residents, in: scene).withGuests
    }
    let chosen = arrangement ?? Arrangement(of: Array(boxes.indices), in: scene)
    field = scene.field
    wedges = chosen.wedges
    self.boxes = boxes
    centres = boxes.indices.map { chosen.bodies[$0]?.centre ?? scene.field.centre }
    sectorNames = chosen.names
    isFree = chosen.isFree
  }

  /// The box of an actor on the sheet.
  func rectangle(_ index: Int) -> Rectangle {
    Rectangle(centre: centres[index], size: boxes[index].size)
  }
}

import SupportNetwork
import Wording

/// One try at a composition: a sheet and a type size, with everybody in a place.
struct Attempt {
  let layout: SheetLayout
  let placement: Placement
  let genogramPlace: GenogramPlace
  let typeSize: Double
  /// Whether the household's circle leaves room for a map around it.
  private let hasRoom: Bool

  /// Whether everybody has a place on the sheet.
  var isFree: Bool { hasRoom && placement.isFree }

  /// The least that the map extends beyond the household's circle.
  private static let leastRim = 70.0
  /// The room between the household's circle and an actor whose tie bears letters.
  private static let letteredGap = 42.0
  private static let plainGap = 24.0

  init(
    _ content: EcomapContent, layout: SheetLayout, genogram: Genogram, options: EcomapOptions,
    typeSize: Double, ruler: TextRuler
  ) {
    self.layout = layout
    self.typeSize = typeSize
    let wording = Wording(options.language)
    let map = layout.map
    hasRoom = min(map.width, map.height) / 2 >= genogram.radius + Self.leastRim
    let field = MapField(
      centre: map.centre, innerRadius: genogram.radius,
      halfWidth: max(map.width / 2, genogram.radius + Self.leastRim),
      halfHeight: max(map.height / 2, genogram.radius + Self.leastRim))
    let place = GenogramPlace(genogram, at: field.centre)
    genogramPlace = place
    let boxes =
      content.actors.map { MapBox($0, typeSize: typeSize, ruler: ruler) }
      + content.gaps.map { MapBox($0, typeSize: typeSize, ruler: ruler) }
    let domainNames = Dictionary(
      content.network.lifeDomains.map { ($0.id, wording.lifeDomain($0)) },
      uniquingKeysWith: { first, _ in first })
    let sectors = content.sectors.map { key in
      (
        key: key,
        name: WrappedText(
          key.name(wording, domainNames), width: 92, lines: 2, size: 9, isBold: true, ruler: ruler)
      )
    }
    let lettered = Set(
      content.ties.filter { line in
        line.tie.map { Lozenge.isBorne(by: $0, notation: options.notation) } ?? false
      }.compactMap(\.outsider))
    placement = Placement(
      Placement.Scene(
        boxes: boxes, ties: content.ties, sectors: sectors, field: field,
        sightFrom: Self.origins(of: content.ties, household: field.centre, place: place),
        gap: { lettered.contains($0) ? Self.letteredGap : Self.plainGap }))
  }

  /// The boxes that shields of lines keep clear of.
  var labels: [Rectangle] {
    placement.boxes.indices.map(placement.rectangle) + placement.sectorNames.map(\.box)
      + genogramPlace.obstacles.map(\.box)
  }

  /// The outline of somebody outside the household's circle.
  func outline(of end: EcomapTie.End) -> Rectangle? {
    placement.boxes.firstIndex { $0.end == end }.map(placement.rectangle)
  }

  /// The outlines of those whom an overlay says something of.
  func marked(
    _ content: EcomapContent
  ) -> [(actor: ActorID, mark: ActorMark, outline: Rectangle)] {
    let outside = content.actors.indices.compactMap { index in
      content.actors[index].mark.map {
        (content.actors[index].id, $0, placement.rectangle(index))
      }
    }
    let inside = genogramPlace.symbols.compactMap { symbol in
      content.memberMarks[symbol.member].map { (symbol.member, $0, symbol.box) }
    }
    return outside + inside
  }

  /// Where the first tie with the household of everybody outside begins.
  private static func origins(
    of ties: [EcomapTie], household: Point, place: GenogramPlace
  ) -> [EcomapTie.End: Point] {
    var origins: [EcomapTie.End: Point] = [:]
    for tie in ties {
      guard let outsider = tie.outsider, origins[outsider] == nil else { continue }
      let end = tie.from == outsider ? tie.to : tie.from
      if case .member(let member) = end, let symbol = place.symbol(of: member) {
        origins[outsider] = symbol.centre
      } else {
        origins[outsider] = household
      }
    }
    return origins
  }
}

extension GenogramPlace {
  init(_ genogram: Genogram, at centre: Point) {
    symbols = genogram.symbols.map { symbol in
      Symbol(
        member: symbol.id, centre: centre + symbol.centre, side: symbol.side,
        shape: symbol.shape,
        box: Rectangle(
          centre: centre + symbol.centre, size: Size(width: symbol.side, height: symbol.side)),
        nameBox: symbol.nameBox.moved(by: centre))
    }
    titleBox = genogram.titleBox.moved(by: centre)
  }
}

extension SectorKey {
  /// The name of the sector as it stands on the map.
  func name(_ wording: Wording, _ domains: [LifeDomainID: String]) -> String {
    switch self {
    case .relation(let sector): wording.sector(sector)
    case .domain(let domain):
      domains[domain].map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? domain.rawValue
    case .noDomain: wording.noDomain
    }
  }
}

/// How good a picture is, in figures: printed by a test for every network we ship.
public struct EcomapMeasures: Hashable, Sendable {
  /// Pairs of labels that overlap; none in a good picture.
  public let labelOverlaps: Int
  /// Lines that run through a label that is not at one of their ends; none in a good picture.
  public let linesThroughLabels: Int
  /// Ties for which no way was found; none in a good picture.
  public let missingLines: Int
  /// How often two lines cross.
  public let crossings: Int
  /// How many lines bend.
  public let bentLines: Int
  /// The smallest angle between neighbouring ties at the household's circle, in degrees; nothing
  /// with fewer than two.
  public let smallestAngle: Double?
  /// The smallest type on the sheet itself, in points.
  public let smallestType: Double
  /// The smallest type when the sheet is printed on A4, in points.
  public let smallestTypeOnA4: Double
  /// The name of the sheet, such as "A4".
  public let sheet: String
  /// The share of the map's oval that holds neither the circle nor a label.
  public let unusedShare: Double

  /// Whether everything is readable when printed on A4: no type under 8 points.
  public var isReadableOnA4: Bool { smallestTypeOnA4 >= 7.999 }
}

extension Ecomap {
  /// Measures the picture.
  ///
  /// Complexity: O(l² + l·b) for l pieces of lines and b labels.
  public var measures: EcomapMeasures {
    let labels = labelBoxes
    let drawn = lines.compactMap { $0 }
    let type = min(typeSize, SideRow.smallSize)
    return EcomapMeasures(
      labelOverlaps: Self.overlaps(labels.map(\.box)),
      linesThroughLabels: linesThroughLabels(labels),
      missingLines: lines.count - drawn.count,
      crossings: Self.crossings(drawn),
      bentLines: drawn.count { $0.count > 2 },
      smallestAngle: smallestAngle, smallestType: type,
      smallestTypeOnA4: type * layout.sheet.scaleOnA4, sheet: layout.sheet.name,
      unusedShare: unusedShare)
  }

  /// Every label with the end it belongs to; lozenges belong to their tie.
  private var labelBoxes: [(owner: EcomapTie.End?, box: Rectangle)] {
    placement.boxes.indices.map { (placement.boxes[$0].end, placement.rectangle($0)) }
      + placement.sectorNames.map { (nil, $0.box) }
      + genogramPlace.symbols.map { (.member($0.member), $0.box) }
      + genogramPlace.symbols.map { (nil, $0.nameBox) }
  }

  private static func overlaps(_ boxes: [Rectangle]) -> Int {
    boxes.indices.reduce(0) { count, one in
      count + boxes[(one + 1)...].count { $0.overlaps(boxes[one]) }
    }
  }

  private func linesThroughLabels(_ labels: [(owner: EcomapTie.End?, box: Rectangle)]) -> Int {
    zip(content.ties, lines).reduce(0) { count, pair in
      guard let line = pair.1 else { return count }
      let foreign = labels.filter {
        $0.owner == nil || ![pair.0.from, pair.0.to].contains($0.owner)
      }
      return count
        + foreign.count { label in
          zip(line, line.dropFirst()).contains { label.box.isCrossed(from: $0, to: $1) }
        }
    }
  }

  private static func crossings(_ lines: [[Point]]) -> Int {
    var count = 0
    for one in lines.indices {
      for other in lines.indices where other > one {
        count += zip(lines[other], lines[other].dropFirst()).reduce(0) {
          $0 + Polyline.crossings(of: lines[one], from: $1.0, to: $1.1)
        }
      }
    }
    return count
  }

  private var smallestAngle: Double? {
    let field = placement.field
    let angles = zip(content.ties, lines).compactMap { tie, line -> Double? in
      guard tie.outsider != nil, !tie.startsAtMember, let line else { return nil }
      let start = tie.from == .household ? line[0] : line[line.count - 1]
      return field.angle(to: start)
    }.sorted()
    guard angles.count > 1, let first = angles.first, let last = angles.last else { return nil }
    let gaps = zip(angles, angles.dropFirst()).map { $1 - $0 } + [first + 2 * .pi - last]
    return gaps.min().map { $0 * 180 / .pi }
  }

  private var unusedShare: Double {
    let field = placement.field
    let oval = Double.pi * field.halfWidth * field.halfHeight
    let circle = Double.pi * field.innerRadius * field.innerRadius
    let labels = labelBoxes.filter { $0.owner?.isOutside ?? true }.reduce(0) {
      $0 + $1.box.width * $1.box.height
    }
    return max(0, 1 - (circle + labels) / oval)
  }
}

extension EcomapMeasures {
  /// Whether the picture went to paper larger than A4.
  public var needsLargerPaper: Bool { sheet != "A4" }

  /// Whether something overlaps or has no place: too much for the paper.
  public var hasConflicts: Bool {
    labelOverlaps > 0 || linesThroughLabels > 0 || missingLines > 0
  }
}

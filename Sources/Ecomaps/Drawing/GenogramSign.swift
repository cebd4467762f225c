import DotLanguage
import RealModule
import Wording

/// The signs of a genogram that are drawn as bare lines and fills.
enum GenogramSign {
  /// Shades the lower half of a member's symbol.
  static func fillHalf(
    _ shape: Genogram.Shape, centre: Point, side: Double, into drawing: inout XDotDrawing
  ) {
    let half = side / 2
    let points: [Point] =
      switch shape {
      case .square:
        [
          Point(centre.x - half, centre.y), Point(centre.x - half, centre.y - half),
          Point(centre.x + half, centre.y - half), Point(centre.x + half, centre.y),
        ]
      case .diamond:
        [
          Point(centre.x - half, centre.y), Point(centre.x, centre.y - half),
          Point(centre.x + half, centre.y),
        ]
      case .circle:
        (0...24).map { step in
          centre + MapField.direction(.pi / 2 + .pi * Double(step) / 24) * half
        }
      }
    drawing.fillColour(Palette.shade)
    drawing.penColour(Palette.shade)
    drawing.lineWidth(0)
    drawing.filledPolygon(points.map(\.dot))
  }

  static func draw(
    _ points: [Point], _ stroke: Genogram.Stroke, _ width: Double,
    into drawing: inout XDotDrawing
  ) {
    drawing.penColour(Palette.ink)
    drawing.lineWidth(width)
    for piece in pieces(of: points, stroke) { drawing.polyline(piece.map(\.dot)) }
  }

  /// Lines to children are short, so dashes and dots are drawn shorter than Graphviz has them.
  private static func pieces(of line: [Point], _ stroke: Genogram.Stroke) -> [[Point]] {
    let (ink, gap) =
      switch stroke {
      case .solid: (Double.infinity, 0.0)
      case .dashed: (3.0, 2.0)
      case .dotted: (1.0, 2.0)
      }
    guard ink.isFinite else { return [line] }
    let length = Polyline.length(of: line)
    return stride(from: 0, to: length, by: ink + gap).map { start in
      Polyline.part(of: line, from: start, to: min(length, start + ink))
    }
  }

  /// The sign of a family line or mark in the legend.
  static func draw(_ item: LegendItem, at middle: Point, into drawing: inout XDotDrawing) {
    func line(
      _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double,
      _ stroke: Genogram.Stroke = .solid
    ) {
      draw(
        [middle + Point(x1, y1), middle + Point(x2, y2)], stroke, 1.2, into: &drawing)
    }
    func square() {
      draw(
        [Point(-5.5, -5.5), Point(5.5, -5.5), Point(5.5, 5.5), Point(-5.5, 5.5), Point(-5.5, -5.5)]
          .map { middle + $0 }, .solid, 1.2, into: &drawing)
    }
    switch item {
    case .careNeed:
      fillHalf(.square, centre: middle, side: 11, into: &drawing)
      square()
    case .deceased:
      square()
      line(-5.5, -5.5, 5.5, 5.5)
      line(-5.5, 5.5, 5.5, -5.5)
    case .married: line(-14, 0, 14, 0)
    case .livingTogether: line(-14, 0, 14, 0, .dashed)
    case .separated:
      line(-14, 0, 14, 0)
      line(-2, -4, 2, 4)
    case .divorced:
      line(-14, 0, 14, 0)
      line(-4, -4, 0, 4)
      line(0, -4, 4, 4)
    case .adopted:
      line(-1.5, -6, -1.5, 6)
      line(1.5, -6, 1.5, 6, .dashed)
    case .foster: line(0, -6, 0, 6, .dotted)
    case .step: line(0, -6, 0, 6, .dashed)
    case .twins, .identicalTwins:
      line(0, 6, -8, -6)
      line(0, 6, 8, -6)
      if item == .identicalTwins { line(-4, 0, 4, 0) }
    case .siblings:
      line(-10, 4, 10, 4)
      line(-10, 4, -10, -5)
      line(10, 4, 10, -5)
    default: break
    }
  }
}

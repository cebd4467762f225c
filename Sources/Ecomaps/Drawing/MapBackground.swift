package import DotLanguage
import RealModule

/// What lies under actors and ties: sectors, rings, the household's disc, the genogram's lines.
struct MapBackground {
  let placement: Placement

  func draw(into drawing: inout XDotDrawing) {
    let field = placement.field
    for (position, wedge) in placement.wedges.enumerated() {
      let hue = Palette.hue(of: wedge.sector, at: position)
      drawing.fillColour(Palette.tint(hue))
      drawing.penColour(Palette.tint(hue))
      drawing.lineWidth(0)
      drawing.filledPolygon(outline(of: wedge).map(\.dot))
    }
    if placement.wedges.count > 1 {
      drawing.lineWidth(1.5)
      drawing.penColour(Palette.paper)
      for wedge in placement.wedges {
        drawing.polyline([
          field.point(at: wedge.start, fraction: 0).dot,
          field.point(at: wedge.start, fraction: 1).dot,
        ])
      }
    }
    drawing.lineWidth(0.5)
    drawing.lineStyle("dotted")
    drawing.penColour(Palette.hairline)
    for border in MapField.ringBorders {
      drawing.polygon(field.contour(fraction: border).map(\.dot))
    }
    drawing.lineStyle("solid")
    drawing.fillColour(Palette.paper)
    drawing.penColour(Palette.paper)
    drawing.filledEllipse(
      centre: field.centre.dot, radiusX: field.innerRadius, radiusY: field.innerRadius)
  }

  private func outline(of wedge: Wedge) -> [Point] {
    let field = placement.field
    let steps = max(2, Int(wedge.width / (2 * .pi) * 180))
    let rim = (0...steps).map { step in
      field.point(at: wedge.start + wedge.width * Double(step) / Double(steps), fraction: 1)
    }
    let inner = (0...steps).reversed().map { step in
      field.point(at: wedge.start + wedge.width * Double(step) / Double(steps), fraction: 0)
    }
    return rim + inner
  }
}

extension Point {
  package var dot: DotPoint { DotPoint(x: x, y: y) }
}

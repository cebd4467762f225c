import DotLanguage
import Ecomaps
import Testing

@testable import ReferralMaps

/// One table for strokes; each look is told from the others without colour.
struct ReferralNotationTests {
  @Test func `no two lines look alike in black and white`() {
    let looks = ReferralLine.Style.allCases.map { style -> String in
      let stroke = ReferralNotation.stroke(for: style)
      return "\(stroke.pattern) \(stroke.width)"
    }
    #expect(Set(looks).count == looks.count)
  }

  @Test(arguments: [
    (
      ReferralLine.Look(style: .agreed), false,
      ##"[color="#22303c", penwidth="2.8", dir="forward", arrowhead="normal"]"##
    ),
    (
      .init(style: .warm), true,
      ##"[color="#22303c", penwidth="1.4", dir="both", arrowhead="normal", arrowtail="normal"]"##
    ),
    (
      .init(style: .cold, lacksReport: true), false,
      ##"[color="#22303c", penwidth="0.9", style="dashed", dir="forward", arrowhead="onormal"]"##
    ),
    (
      .init(style: .unstated, isDeclared: true), false,
      ##"[color="#56626d", penwidth="0.6", dir="both", arrowhead="normal", arrowtail="odot"]"##
    ),
    (
      .init(style: .collaboration), false,
      ##"[color="#2b5c8a", penwidth="0.8", dir="none", arrowtail="odot"]"##
    ),
    (.init(style: .proposed), false, ##"[color="#9a4a00", penwidth="1.1", dir="forward"]"##),
  ])
  func `a line is drawn as its look says`(
    look: ReferralLine.Look, isMutual: Bool, expected: String
  ) {
    let course = [0.0, 30, 60, 90].map { Point($0, 0) }
    let edge = LineDrawing(look: look, isMutual: isMutual)
      .edge("a", along: course, tail: "one", head: "two")
    var shown = DotAttributes()
    for name in ["color", "penwidth", "style", "dir", "arrowhead", "arrowtail"] {
      shown[name] = edge.attributes[name]
    }
    let graph = DotGraph(name: "g", edges: [DotEdge(from: "a", to: "b", shown)])
    #expect(graph.text.contains("\"a\" -> \"b\" \(expected)\n"))
  }

  @Test func `an arrow head begins where the line ends, and its tip is the outline`() throws {
    // Straight from 0 to 90; an arrow head of 6.5 points leaves 83.5.
    let course = CurvedLine(points: [0.0, 30, 60, 90].map { Point($0, 0) })
    let spline = course.spline(start: nil, end: 6.5)
    #expect(spline.end == DotPoint(90, 0))
    #expect(spline.start == nil)
    #expect(abs(try #require(spline.points.last).x - 83.5) < 0.001)
    #expect(spline.points.first == DotPoint(0, 0))
  }

  @Test func `a line of several curves loses whole ones when its head is longer`() throws {
    // Curves of 30, 30 and 4 points: a head of 6.5 takes the last and 2.5 of the one before.
    let places = [0.0, 10, 20, 30, 40, 50, 60, 61, 62, 64].map { Point($0, 0) }
    let spline = CurvedLine(points: places).spline(start: nil, end: 6.5)
    #expect(spline.points.count == 7)
    #expect(abs(try #require(spline.points.last).x - 57.5) < 0.001)
  }
}

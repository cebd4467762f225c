import SupportNetwork
import Testing

@testable import Ecomaps

struct GeometryTests {
  private let box = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)

  @Test(arguments: [
    (Point(-5, 5), Point(15, 5), true),
    (Point(-5, -5), Point(15, 15), true),
    (Point(2, 2), Point(3, 3), true),
    (Point(-5, 5), Point(-1, 5), false),
    (Point(-5, 11), Point(15, 11), false),
    // Along a side and through a corner is outside.
    (Point(-5, 10), Point(15, 10), false),
    (Point(-5, 5), Point(5, 15), false),
  ])
  func `a line crosses a box when it passes through its inside`(
    start: Point, end: Point, crosses: Bool
  ) {
    #expect(box.isCrossed(from: start, to: end) == crosses)
    #expect(box.isCrossed(from: end, to: start) == crosses)
  }

  //  (0,0)──(10,10) and (0,10)──(10,0) cross in the middle.
  @Test func `two lines cross inside, and not where they touch at an end`() {
    #expect(Polyline.intersection(Point(0, 0), Point(10, 10), Point(0, 10), Point(10, 0)) == 0.5)
    #expect(Polyline.intersection(Point(0, 0), Point(10, 10), Point(10, 10), Point(20, 0)) == nil)
    #expect(Polyline.intersection(Point(0, 0), Point(10, 0), Point(0, 1), Point(10, 1)) == nil)
  }

  @Test func `a part of a line keeps its corners`() {
    let line = [Point(0, 0), Point(10, 0), Point(10, 10)]
    #expect(Polyline.length(of: line) == 20)
    #expect(Polyline.part(of: line, from: 5, to: 15) == [Point(5, 0), Point(10, 0), Point(10, 5)])
    #expect(Polyline.location(at: 15, along: line).direction == Point(0, 1))
  }

  @Test func `a rounding that is not free gives way to a smaller one`() {
    let line = [Point(0, 0), Point(100, 0), Point(100, 100)]
    let round = Polyline.rounded(line, radii: [20, 5]) { _ in true }
    let sharp = Polyline.rounded(line, radii: [20, 5]) { $0[0].x > 90 }
    #expect(round.contains(Point(80, 0)))
    #expect(sharp.contains(Point(95, 0)))
    #expect(Polyline.rounded(line, radii: [20]) { _ in false } == line)
  }

  // A field without a circle in it, twice as wide as high: four sectors with equal demands get
  // equal areas.
  @Test func `sectors divide the map by area`() {
    let field = MapField(centre: .zero, innerRadius: 0, halfWidth: 200, halfHeight: 100)
    let sectors: [SectorKey] = [
      .relation(.family), .relation(.care), .relation(.volunteers), .relation(.moneyAndWork),
    ]
    let wedges = Wedge.divide(field, among: sectors, demands: [1, 1, 1, 1])
    #expect(wedges.map { ($0.end / .pi * 1000).rounded() / 1000 } == [0.5, 1, 1.5, 2])
    let uneven = Wedge.divide(field, among: sectors, demands: [90_000, 1, 1, 1])
    #expect(uneven[0].width > uneven[1].width)
    #expect(uneven.allSatisfy { $0.width > 0.1 })
  }
}

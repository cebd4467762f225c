import DotLanguage
import Testing

struct DotSplineTests {
  //  (0,0) ──── (30,0)
  //                │
  //             (30,30)
  @Test func `straight segments become curves through the same points`() {
    let course = DotSpline.polyline([DotPoint(0, 0), DotPoint(30, 0), DotPoint(30, 30)])
    #expect(
      course.points == [
        DotPoint(0, 0), DotPoint(10, 0), DotPoint(20, 0), DotPoint(30, 0), DotPoint(30, 10),
        DotPoint(30, 20), DotPoint(30, 30),
      ])
  }

  @Test func `tips come before the points, the tail's first`() {
    let course = DotSpline.polyline(
      [DotPoint(0, 0), DotPoint(3, 0)], start: DotPoint(-5, 0), end: DotPoint(8, 0.25))
    #expect([course].positionValue == "s,-5,0 e,8,0.25 0,0 1,0 2,0 3,0")
    #expect(
      [course, .polyline([DotPoint(3, 0), DotPoint(6, 0)])].positionValue
        == "s,-5,0 e,8,0.25 0,0 1,0 2,0 3,0;3,0 4,0 5,0 6,0")
  }

  @Test func `the direction follows from the tips`() {
    let tip = DotPoint(0, 0)
    let plain = DotSpline(points: [])
    let (tail, head) = (DotSpline(start: tip, points: []), DotSpline(end: tip, points: []))
    #expect([plain].directionValue == "none")
    #expect([plain, tail].directionValue == "back")
    #expect([head, plain].directionValue == "forward")
    #expect([tail, plain, head].directionValue == "both")
  }
}

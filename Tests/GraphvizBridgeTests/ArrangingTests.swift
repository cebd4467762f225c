import DotLanguage
import GraphvizBridge
import Testing

/// Places are found for all boxes and lines, and nothing lies over anything else.
struct ArrangingTests {
  private let renderer = GraphvizRenderer()

  //  0 ──▶ 1 ──▶ 2      3 stands alone; 1 and 2 are a group
  private func sketch(_ engine: DotSketch.Engine) -> DotSketch {
    DotSketch(
      engine: engine,
      boxes: [(80, nil), (60, 0), (100, 0), (40, nil)].map { width, group in
        DotSketch.Box(size: TextSize(width: width, height: 20), group: group)
      },
      lines: [
        .init(from: 0, to: 1), .init(from: 1, to: 2),
        .init(from: 2, to: 3, isDrawn: false),
      ], groups: [TextSize(width: 70, height: 16)])
  }

  @Test(arguments: DotSketch.Engine.allCases)
  func `no two boxes overlap`(engine: DotSketch.Engine) async throws {
    let sketch = sketch(engine)
    let places = try await renderer.arrange(sketch).centres
    #expect(places.count == 4)
    for one in 0..<4 {
      for other in 0..<one {
        let apartX = abs(places[one].x - places[other].x)
        let apartY = abs(places[one].y - places[other].y)
        let (first, second) = (sketch.boxes[one].size, sketch.boxes[other].size)
        #expect(
          apartX >= (first.width + second.width) / 2 - 0.1
            || apartY >= (first.height + second.height) / 2 - 0.1)
      }
    }
  }

  @Test func `layers run to the right, and lines from outline to outline`() async throws {
    let sketch = sketch(.layered)
    let places = try await renderer.arrange(sketch)
    #expect(places.centres[0].x < places.centres[1].x)
    #expect(places.centres[1].x < places.centres[2].x)
    let course = places.courses[0]
    #expect(course.count >= 4 && course.count % 3 == 1)
    let start = try #require(course.first)
    let end = try #require(course.last)
    #expect(abs(start.x - (places.centres[0].x + 40)) < 1)
    #expect(abs(end.x - (places.centres[1].x - 30)) < 1)
    // The line that only keeps boxes near each other has no course.
    #expect(places.courses[2].isEmpty)
  }

  @Test func `downwards, the first box stands highest`() async throws {
    var sketch = sketch(.layered)
    sketch.direction = .downwards
    let places = try await renderer.arrange(sketch).centres
    #expect(places[0].y > places[1].y)
    #expect(places[1].y > places[2].y)
  }

  @Test func `the same sketch has the same places`() async throws {
    for engine in DotSketch.Engine.allCases {
      let first = try await renderer.arrange(sketch(engine))
      #expect(try await renderer.arrange(sketch(engine)) == first)
    }
  }

  @Test func `several lines between the same boxes each have their course`() async throws {
    var sketch = sketch(.layered)
    sketch.lines = [
      .init(from: 0, to: 1), .init(from: 0, to: 1), .init(from: 1, to: 0), .init(from: 0, to: 1),
    ]
    let courses = try await renderer.arrange(sketch).courses
    #expect(courses.allSatisfy { $0.count >= 4 })
    #expect(Set(courses).count == 4)
  }

  @Test func `more than can be laid out in reasonable time is refused`() async {
    var limits = DrawingLimits()
    limits.layeredBoxes = 3
    await #expect(throws: DotRenderingFailure.tooLarge(.nodes, count: 4, limit: 3)) {
      try await GraphvizRenderer(limits: limits).arrange(sketch(.layered))
    }
    limits = DrawingLimits()
    limits.springLines = 2
    await #expect(throws: DotRenderingFailure.tooLarge(.edges, count: 3, limit: 2)) {
      try await GraphvizRenderer(limits: limits).arrange(sketch(.springs))
    }
  }
}

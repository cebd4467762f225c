import DotLanguage
import GraphvizBridge
import Testing

struct LimitTests {
  @Test func `more nodes, edges or text than the limit are refused`() async throws {
    let picture = SamplePicture.ofEverything
    var limits = DrawingLimits()
    limits.nodes = 5
    limits.edges = 5
    limits.bytesOfText = picture.graphOnSheet().text.utf8.count
    _ = try await GraphvizRenderer(limits: limits).render(picture, as: .svg)

    await expect(.tooLarge(.nodes, count: 5, limit: 4)) { $0.nodes = 4 }
    await expect(.tooLarge(.edges, count: 5, limit: 4)) { $0.edges = 4 }
    let count = limits.bytesOfText
    await expect(.tooLarge(.bytesOfText, count: count, limit: count - 1)) {
      $0.bytesOfText = count - 1
    }
  }

  @Test func `a sheet has sides, and not too long ones`() async {
    for (width, failure) in [
      (0.4, DotRenderingFailure.unusableValue(attribute: "size")),
      (-5, .unusableValue(attribute: "size")), (.nan, .unusableValue(attribute: "size")),
      (.infinity, .tooLarge(.pointsOfSheet, count: 1_000_000_000, limit: 14_400)),
      (14_401, .tooLarge(.pointsOfSheet, count: 14_401, limit: 14_400)),
    ] {
      var picture = SamplePicture.ofEverything
      picture.size.width = width
      await #expect(throws: failure) {
        try await GraphvizRenderer().render(picture, as: .svg)
      }
    }
  }

  @Test func `a PNG has not too many pixels`() async {
    var picture = SamplePicture.ofEverything
    picture.size = TextSize(width: 7200, height: 7200)
    picture.dpi = 144
    await #expect(
      throws: DotRenderingFailure.tooLarge(.pixels, count: 207_360_000, limit: 100_000_000)
    ) {
      try await GraphvizRenderer().render(picture, as: .png)
    }
    for dpi in [0, -1, .max] {
      picture.dpi = dpi
      await #expect(throws: DotRenderingFailure.unusableValue(attribute: "dpi")) {
        try await GraphvizRenderer().render(picture, as: .png)
      }
    }
  }

  @Test func `not too many texts are measured, nor in sizes that are none`() async {
    var limits = DrawingLimits()
    limits.textsToMeasure = 1
    let text = StyledText("a", TextStyle(pointSize: 12))
    await #expect(throws: DotRenderingFailure.tooLarge(.textsToMeasure, count: 2, limit: 1)) {
      try await GraphvizRenderer(limits: limits).measure([text, text])
    }
    for size in [0, -1, .nan, .infinity, 1e9] {
      await #expect(throws: DotRenderingFailure.unusableValue(attribute: "fontsize")) {
        try await GraphvizRenderer().measure([StyledText("a", TextStyle(pointSize: size))])
      }
    }
  }

  @Test func `a task that was cancelled draws nothing`() async {
    let failure = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await #expect(throws: DotRenderingFailure.self) {
        try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg)
      }
    }.value
    #expect(failure == .cancelled)
  }

  private func expect(
    _ failure: DotRenderingFailure, with change: (inout DrawingLimits) -> Void
  ) async {
    var limits = DrawingLimits()
    change(&limits)
    await #expect(throws: failure) {
      try await GraphvizRenderer(limits: limits).render(SamplePicture.ofEverything, as: .svg)
    }
  }
}

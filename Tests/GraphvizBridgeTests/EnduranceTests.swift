import DotLanguage
import Foundation
import GraphvizBridge
import Testing

/// Many pictures in one process: the same bytes, and no more memory.
@Suite(.serialized) struct EnduranceTests {
  @Test func `64 pictures asked for at once are what one alone is`() async throws {
    let picture = SamplePicture.ofManyActors
    for format in [PictureFormat.svg, .png, .pdf] {
      let alone = try await GraphvizRenderer().render(picture, as: format)
      let together = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<64 {
          group.addTask { try await GraphvizRenderer().render(picture, as: format) }
        }
        return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
      }
      #expect(together.count == 64)
      #expect(together.allSatisfy { $0 == alone })
    }
  }

  @Test func `measuring and drawing may be asked for at once`() async throws {
    let alone = try await GraphvizRenderer().measure(MeasuringTests.texts)
    try await withThrowingTaskGroup { group in
      for number in 0..<64 {
        group.addTask {
          if number.isMultiple(of: 2) {
            _ = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .png)
          } else {
            #expect(try await GraphvizRenderer().measure(MeasuringTests.texts) == alone)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a thousand pictures leave the memory as it was`() async throws {
    let renderer = GraphvizRenderer()
    let picture = SamplePicture.ofManyActors
    let alone = try await renderer.render(picture, as: .svg)
    for format in PictureFormat.allCases {
      for _ in 0..<20 { _ = try await renderer.render(picture, as: format) }
    }
    let before = try residentBytes()
    for number in 0..<1000 {
      let format = number.isMultiple(of: 50) ? PictureFormat.pdf : .svg
      let bytes = try await renderer.render(picture, as: format)
      if format == .svg { #expect(bytes == alone) }
    }
    let growth = try residentBytes() - before
    #expect(growth < 20_000_000)
  }

  @Test func `failures leave no memory behind either`() async throws {
    var picture = SamplePicture.ofManyActors
    picture.graph.nodes[0].attributes["width"] = 0.1
    for _ in 0..<50 { _ = try? await GraphvizRenderer().render(picture, as: .svg) }
    let before = try residentBytes()
    for _ in 0..<300 { _ = try? await GraphvizRenderer().render(picture, as: .svg) }
    let growth = try residentBytes() - before
    #expect(growth < 5_000_000)
  }

  /// The memory that this process has in use.
  private func residentBytes() throws -> Int {
    let statm = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let pages = try #require(Int(statm.split(separator: " ")[1]))
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}

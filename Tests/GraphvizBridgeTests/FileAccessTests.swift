import DotLanguage
import Foundation
import Testing

@testable import GraphvizBridge

/// Graphviz itself opens no file, even when DOT text that is not ours asks it to.
struct FileAccessTests {
  static let statements = [
    #"n [pos="50,50", label="", shape=none, image="{}"]"#,
    #"n [pos="50,50", label=<<TABLE><TR><TD><IMG SRC="{}"/></TD></TR></TABLE>>]"#,
    #"n [pos="50,50", label="", shape=custom, shapefile="{}"]"#,
    #"graph [imagepath="{folder}"]; n [pos="50,50", label="", shape=none, image="picture.png"]"#,
  ]

  @Test(arguments: statements, [PictureFormat.svg, .png, .pdf])
  func `an image is not opened`(statement: String, format: PictureFormat) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "picture.png")
    let picture = try await GraphvizRenderer().render(SamplePicture.ofManyActors, as: .png)
    try Data(picture).write(to: file)

    let dot = statement.replacing("{}", with: file.path()).replacing(
      "{folder}", with: folder.path())
    let failure = await #expect(throws: DotRenderingFailure.self) {
      try await GraphvizRoom.shared.draw("digraph { \(dot) }", as: format)
    }
    guard case .graphviz(let messages)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(messages.contains { $0.contains("picture.png") }, "\(messages)")
  }

  @Test(arguments: ["digraph {", "digraph { a [", "", "graph", "digraph { a [label=<<B>] }"])
  func `DOT text with a fault is a failure, and spoils nothing that comes after`(
    dot: String
  ) async throws {
    let before = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg)
    await #expect(throws: DotRenderingFailure.self) {
      try await GraphvizRoom.shared.draw(dot, as: .svg)
    }
    let after = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg)
    #expect(before == after)
  }
}

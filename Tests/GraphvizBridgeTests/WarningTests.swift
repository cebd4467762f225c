import DotLanguage
import Testing

@testable import GraphvizBridge

/// Whatever Graphviz, or the library that it sets text with, complains of is a failure.
struct WarningTests {
  static let formats: [PictureFormat] = [.svg, .pdf, .png]

  @Test(arguments: formats)
  func `a label that does not fit its node is no picture, each time anew`(
    format: PictureFormat
  ) async throws {
    var picture = SamplePicture.ofEverything
    picture.graph.nodes[0].attributes["width"] = 0.1
    for _ in 1...2 {
      await #expect(
        throws: DotRenderingFailure.graphviz(messages: [
          "Warning: node 'oma', graph 'alles' size too small for label"
        ])
      ) {
        try await GraphvizRenderer().render(picture, as: format)
      }
    }
  }

  @Test(arguments: formats)
  func `a style that Graphviz does not know is a failure`(format: PictureFormat) async {
    await expectFailure(
      of: #"digraph { n [pos="50,50", style=wavy] }"#, as: format,
      saying: "Warning: gvrender_set_style: unsupported style wavy - ignoring")
  }

  @Test(arguments: [PictureFormat.pdf, .png])
  func `text that Pango cannot set is a failure`(format: PictureFormat) async {
    await expectFailure(
      of: "digraph { n [pos=\"50,50\", label=\"\u{202E}\"] }", as: format,
      saying: "Pango: pango_cairo_show_layout: assertion 'PANGO_IS_LAYOUT (layout)' failed")
  }

  private func expectFailure(
    of dot: String, as format: PictureFormat, saying message: String
  ) async {
    for _ in 1...2 {
      await #expect(throws: DotRenderingFailure.graphviz(messages: [message])) {
        try await GraphvizRoom.shared.draw(dot, as: format)
      }
    }
  }
}

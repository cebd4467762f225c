import DotLanguage
import Foundation
import GraphvizBridge
import Testing

struct FinishedSVGTests {
  @Test func `the picture says what it is, and in what language`() async throws {
    let svg = try await svg()
    #expect(svg.isWellFormed)
    let root = try #require(svg.first("svg"))
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["lang"] == "nl")
    #expect(root.attributes["xml:lang"] == "nl")
    let title = try #require(svg.elements.first { $0.path == ["svg"] })
    #expect(title.name == "title")
    #expect(title.text == "Ecomap van <Kim>")
    #expect(title.attributes["id"] == root.attributes["aria-labelledby"])
    let description = try #require(svg.first("desc"))
    #expect(description.text == "Vijf kaartjes & wat lijnen.")
    #expect(description.attributes["id"] == root.attributes["aria-describedby"])
  }

  @Test func `parts are called by the words that were given, or not at all`() async throws {
    var picture = SamplePicture.ofEverything
    let id = #"a">&é' - <x>"#
    picture.graph.nodes[1].attributes["id"] = .raw(id)
    picture.titles[id] = "de school"
    picture.titles["pieces"] = "drie\u{1}stukken\n& <meer>"
    picture.titles["nobody"] = "niemand"
    let svg = ReadSVG(try await GraphvizRenderer().render(picture, as: .svg))
    let titles = svg.elements.filter { $0.name == "title" }.map(\.text)
    #expect(
      titles.sorted() == [
        "Ecomap van <Kim>", "de school", "drie\u{FFFD}stukken\n& <meer>",
        "oma, \"sterk\" & dichtbij",
      ])
  }

  @Test func `nothing tells of names, of the maker, or of places outside`() async throws {
    let bytes = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(ReadSVG(bytes).comments == [])
    for word in ["<!", "-&gt;", "raphviz", "alles", "xlink", "href", "<script", "<image", "dtd"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.matches(of: /https?:/).count == 1)
    #expect(text.contains("xmlns=\"http://www.w3.org/2000/svg\""))
  }

  @Test func `the same picture has the same bytes in every format`() async throws {
    for format in PictureFormat.allCases {
      let first = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: format)
      if format == .pdf { try await Task.sleep(for: .seconds(1.1)) }
      let second = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: format)
      #expect(first == second)
    }
  }

  private func svg() async throws -> ReadSVG {
    ReadSVG(try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg))
  }
}

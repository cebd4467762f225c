import NetworkQueries
import SupportNetwork
import Testing
import Wording

@testable import Charts

struct MatrixChartTests {
  //             Noord       Zuid
  //  geld       <5 / 1      -
  private let chart = MatrixChart(
    title: "Wat er is", subtitle: "Proef", description: "Een tabel", language: "nl",
    rows: ["Geld & <b>werk</b>"], columns: ["Noord", "Zuid"],
    cells: [
      [
        .init(lines: ["vraag <5", "aanbod 1"], shade: .dots, title: "Geld, Noord: \"weinig\""),
        .init(lines: [], shade: .empty, title: "Geld, Zuid"),
      ]
    ], legendTitle: "Legenda", legend: [.init(.dots, "geen aanbod")], remark: "Let op.")

  @Test func `whatever was typed stays words`() throws {
    let read = try #require(ReadChart(chart.svg))
    #expect(read.texts.contains("Geld & <b>werk</b>"))
    #expect(read.texts.contains("vraag <5"))
    #expect(read.all("b").isEmpty)
    #expect(read.all("script").isEmpty)
  }

  @Test func `each cell is read aloud as one thing, with its words`() throws {
    let read = try #require(ReadChart(chart.svg))
    let groups = read.all("g")
    #expect(groups.map { $0["id"] } == ["cell-1-1", "cell-1-2"])
    #expect(groups.map { $0["aria-label"] } == ["Geld, Noord: \"weinig\"", "Geld, Zuid"])
    let root = try #require(read.all("svg").first)
    #expect(root["lang"] == "nl")
    #expect(root["aria-labelledby"] == "chart-title")
  }

  @Test func `cells stand beside each other, on the sheet`() throws {
    let read = try #require(ReadChart(chart.svg))
    let cells = read.all("rect").filter { $0["stroke"] == "#b9c1c8" }
    #expect(cells.map { $0["x"] } == ["177.5", "263.5"])
    #expect(cells.map { $0["y"] } == ["91", "91"])
    #expect(cells.map { $0["fill"] } == ["url(#shade-dots)", "#ffffff"])
  }

  @Test func `no two shades look alike`() {
    #expect(Set(Shade.allCases.map(\.fill)).count == Shade.allCases.count)
    for shade in Shade.allCases where shade.fill.hasPrefix("url(#") {
      let id = shade.fill.dropFirst("url(#".count).dropLast()
      #expect(Shade.definitions.contains("<pattern id=\"\(id)\""))
    }
  }

  @Test func `every state of coverage has a shade of its own`() {
    #expect(Set(CoverageState.allCases.map(Shade.init)).count == CoverageState.allCases.count)
  }

  @Test func `numbers have no exponent and no noughts at the end`() {
    #expect(
      [0, -0.001, 1.5, -2.25, 3.05, 1e-9, .nan].map(svg) == [
        "0", "0", "1.5", "-2.25", "3.05", "0", "0",
      ])
  }

  @Test func `a text too long ends in an ellipsis, and no line is wider than it may be`() {
    let text = SettledText(
      "Maatschappelijke participatie en nog veel meer woorden", width: 90, lines: 2, size: 9)
    #expect(text.isShortened)
    #expect(text.lines.count == 2)
    #expect(text.lines.last?.hasSuffix("…") == true)
    #expect(text.lines.allSatisfy { SettledText.width(of: $0, size: 9) <= 90 })
  }
}

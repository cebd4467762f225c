import Foundation
import Testing

@testable import Charts

struct HistogramChartTests {
  private let chart = HistogramChart(
    title: "Hoe ver", subtitle: "Proef", description: "Staven", language: "nl", axis: "stappen",
    bars: [
      .init(name: "0", count: 10, title: "0 stappen: 10"),
      .init(name: "1", count: nil, title: "1 stap: minder dan 5"),
      .init(name: "2", count: 0, title: "2 stappen: 0"),
    ], marks: [.init(place: 0.5, words: "de helft binnen 0 stappen")], remark: "", hidden: "<5")

  // The plot is 190 high and the largest count 10: ten are 190, and a hidden count, at most 4, 76.
  @Test func `bars are as high as their count, and a hidden one as the most it may hide`() throws {
    let read = try #require(ReadChart(chart.svg))
    let bars = read.all("rect").filter { $0["stroke"] == "#56626d" }
    #expect(bars.map { $0["height"] } == ["190", "76"])
    #expect(bars.map { $0["fill"] } == ["#7fb0d3", "url(#shade-hatch)"])
    #expect(read.texts.filter { ["10", "<5"].contains($0) } == ["10", "<5"])
  }

  @Test func `bars are read aloud in their order`() throws {
    let read = try #require(ReadChart(chart.svg))
    #expect(
      read.all("g").map { $0["aria-label"] } == [
        "0 stappen: 10", "1 stap: minder dan 5", "2 stappen: 0",
      ])
  }

  // Three bars share 428 points: 142.67 each. Half a bar from the margin of 26 is 97.33.
  @Test func `a mark stands where its value is, and above the figure of the bar`() throws {
    let read = try #require(ReadChart(chart.svg))
    let mark = try #require(read.all("line").first { $0["stroke"] == "#9a4a00" })
    #expect(mark["x1"] == "97.33")
    let end = try #require(mark["y2"].flatMap(Double.init))
    let bar = try #require(
      read.all("rect").first { $0["stroke"] == "#56626d" }?["y"].flatMap(Double.init))
    #expect(bar - end == 16)
  }

  @Test func `a chart of nothing is still a chart`() throws {
    var empty = chart
    empty.bars = []
    empty.marks = []
    #expect(ReadChart(empty.svg) != nil)
  }
}

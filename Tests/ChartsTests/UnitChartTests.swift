import Foundation
import FoundationXML
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing
import Wording

@testable import Charts

struct UnitChartTests {
  //   oma (PE) → Blom ← ans (G)     wim, a volunteer (P, finances) → Blom → wim (G)
  //   school -- Blom: contact
  private func charts(_ language: Language) throws -> [UnitChart] {
    let text = """
      kring: 1
      title: N
      date: 2026-05-10
      household: {id: blom, name: Gezin Blom}
      people:
        oma: Oma, family
        ans: Ans, neighbour
        wim: Wim, volunteer
      organisations:
        linde: De Linde, school
      ties:
        - oma -> blom: PE
        - ans -> blom: G
        - wim <-> blom: P/G, finances
        - linde -- blom: contact
      """
    let network = try #require(NetworkFile.read(bytes: Array(text.utf8), name: "x").network)
    let compiled = CompiledNetwork(network, on: network.latestDate)
    return UnitChart.charts(
      of: compiled.metrics(of: network.households[0]), in: compiled, Wording(language))
  }

  @Test func `every person and every line is a mark`() throws {
    let charts = try charts(.dutch)
    #expect(
      charts.map(\.id) == ["chart-people", "chart-sectors", "chart-support", "chart-domains"])
    // Oma and Ans; Wim; the school.
    #expect(charts[0].rows.map(\.filled) == [2, 1, 1])
    #expect(charts[1].rows.map(\.filled).reduce(0, +) == 4)
    // P from oma and Wim, E from oma, A from nobody, G from Ans; G is given to Wim.
    #expect(charts[2].rows.map(\.filled) == [2, 1, 0, 1])
    #expect(charts[2].rows.map(\.open) == [0, 0, 0, 1])
    #expect(charts[3].rows.map(\.filled) == [1])
    // A mark is a rectangle with a stroke: four people in all.
    #expect(charts[0].svg.components(separatedBy: "stroke=\"#22303c\"").count == 4 + 1)
  }

  @Test func `it is well-formed, names itself, and its words are escaped`() throws {
    for language in Language.allCases {
      for chart in try charts(language) {
        var odd = chart
        odd.rows[0].name = "<b> & \u{0}"
        let parser = XMLParser(data: Data(odd.svg.utf8))
        #expect(parser.parse(), "\(chart.id)")
        #expect(!odd.svg.contains("<b>"))
        #expect(odd.svg.contains("aria-labelledby=\"\(chart.id)-title\""))
      }
    }
  }

  @Test func `many marks stay on the sheet, each by itself`() throws {
    let chart = UnitChart(
      id: "x", title: "T", question: "Q", language: "nl",
      rows: [.init(name: "n", filled: 60, title: "n: 60.")])
    let places = chart.svg.matches(of: #/<rect x="([0-9.]+)"[^>]* width="([0-9.]+)" height="9"/#)
      .compactMap { match in Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } } }
    try #require(places.count == 60)
    for (one, next) in zip(places, places.dropFirst()) { #expect(one.0 + one.1 < next.0) }
    #expect(places[59].0 + places[59].1 < 350 - 20)
  }

  @Test func `without anybody there is nothing to draw`() throws {
    let network = SupportNetwork(
      title: "N", households: [Household(id: try #require(ActorID("h")), name: "H")])
    let compiled = CompiledNetwork(network, on: nil)
    let charts = UnitChart.charts(
      of: compiled.metrics(of: network.households[0]), in: compiled, Wording(.dutch))
    #expect(charts.isEmpty)
  }
}

public import NetworkQueries
import SupportNetwork
public import Wording

extension UnitChart {
  /// What the figures of a household's network count, as small charts: who is around it, where they
  /// stand, what is given and received, and with what they help. Charts without marks are left out.
  public static func charts(
    of metrics: HouseholdMetrics, in network: CompiledNetwork, _ wording: Wording
  ) -> [UnitChart] {
    [
      people(metrics, wording), sectors(metrics, wording), support(metrics, wording),
      domains(metrics, in: network, wording),
    ].filter { chart in chart.rows.contains { $0.filled + $0.open > 0 } }
  }

  private static func people(_ metrics: HouseholdMetrics, _ wording: Wording) -> UnitChart {
    let counts = [
      metrics.informalCount - metrics.volunteerCount, metrics.volunteerCount, metrics.formalCount,
    ]
    return made(.people, zip(wording.sortsOfPeople, counts).map(row), wording)
  }

  private static func sectors(_ metrics: HouseholdMetrics, _ wording: Wording) -> UnitChart {
    made(
      .sectors,
      RelationSector.allCases.map { row(wording.sector($0), metrics.sectorSizes[$0] ?? 0) },
      wording)
  }

  private static func support(_ metrics: HouseholdMetrics, _ wording: Wording) -> UnitChart {
    let rows = metrics.balance.map { balance in
      Row(
        name: wording.support(balance.support), filled: balance.received, open: balance.given,
        title: wording.supportRow(
          balance.support, received: balance.received, given: balance.given))
    }
    return made(.support, rows, wording, key: wording.supportKey)
  }

  private static func domains(
    _ metrics: HouseholdMetrics, in network: CompiledNetwork, _ wording: Wording
  ) -> UnitChart {
    made(
      .domains,
      metrics.supportByDomain.map { row(wording.chartRow($0.domain, in: network), $0.ties) },
      wording)
  }

  private static func row(_ name: String, _ count: Int) -> Row {
    Row(name: name, filled: count, title: "\(name): \(count).")
  }

  private static func made(
    _ chart: HouseholdChart, _ rows: [Row], _ wording: Wording, key: [String] = []
  ) -> UnitChart {
    UnitChart(
      id: "chart-\(chart.rawValue)", title: wording.title(of: chart),
      question: wording.question(of: chart), language: wording.language.rawValue, rows: rows,
      key: key)
  }
}

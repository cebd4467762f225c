public import NetworkQueries
import SupportNetwork
public import Wording

extension MatrixChart {
  /// What there is for the needs of each area, life domain by life domain.
  public init(_ matrix: CoverageMatrix, of network: CompiledNetwork, _ wording: Wording) {
    let occurring = Set(matrix.cells.map(\.state))
    let rows = matrix.domains.enumerated().map { row, _ in
      matrix.areas.indices.map { matrix.cells[row * matrix.areas.count + $0] }
    }
    self.init(
      title: wording.coverageChartTitle, subtitle: wording.chartSubtitle(network),
      description: wording.coverageChartRemark, language: wording.language.rawValue,
      rows: matrix.domains.map { wording.chartRow($0, in: network) },
      columns: matrix.areas.map { wording.coverageArea($0, of: matrix) },
      cells: rows.map { row in
        row.map { cell in
          Cell(
            lines: wording.coverageCellLines(cell), shade: Shade(cell.state),
            title: wording.coverageCellTitle(cell, of: matrix, in: network))
        }
      },
      legendTitle: wording.legendTitle,
      legend: CoverageState.allCases.filter(occurring.contains).map {
        Key(Shade($0), wording.coverageKey($0))
      }, remark: wording.coverageChartRemark)
  }
}

extension Shade {
  /// How a state of coverage looks: dots where something is missing, lines where there is something
  /// that does not help yet, plain colour where there is help nearby.
  init(_ state: CoverageState) {
    self =
      switch state {
      case .noNeedKnown: .empty
      case .noService: .dots
      case .nobodyMeets: .lines
      case .full: .crosshatch
      case .outOfReach: .hatch
      case .partlyReached: .light
      case .reached: .full
      }
  }
}

import ArgumentParser
import Charts
import NetworkQueries
import Wording

/// Which chart of a network is drawn.
enum ChartChoice: String, CaseIterable, ExpressibleByArgument {
  case coverage, reach, waiting

  /// The chart of a network as an SVG document.
  func svg(of network: CompiledNetwork, settings: AskingSettings, _ wording: Wording) -> String {
    switch self {
    case .coverage:
      MatrixChart(network.coverage(settings: settings), of: network, wording).svg
    case .reach: HistogramChart(network.reachSpread(settings: settings), of: network, wording).svg
    case .waiting: HistogramChart(network.waitingSpread(), of: network, wording).svg
    }
  }
}

import SupportNetwork

/// How long people wait for services, by how many services say so.
public struct WaitingSpread: Hashable, Sendable {
  /// How many days a bin spans.
  public let days: Int
  /// How many services begin within the days of each bin: the first from 0 to ``days`` − 1.
  public let counts: [Int]
  /// How many services do not say how long.
  public let unsaid: Int
  /// The median of the days, and the days within which nine of ten services begin; nothing when none
  /// says it.
  public let median: Double?
  public let ninetieth: Double?

  /// The widths of bins to choose from: days that people think in.
  private static let widths = [7, 14, 28, 56, 91, 182, 364]
  private static let mostBins = 12

  /// - Complexity: O(n log n).
  init(_ services: [Service]) {
    let waits = services.compactMap(\.waitingDays).filter { $0 >= 0 }
    let longest = waits.max() ?? 0
    let days =
      Self.widths.first { longest / $0 < Self.mostBins }
      ?? (longest / Self.mostBins + 1)
    var counts = [Int](repeating: 0, count: waits.isEmpty ? 0 : longest / days + 1)
    for wait in waits { counts[wait / days] += 1 }
    self.days = days
    self.counts = counts
    unsaid = services.count - waits.count
    median = waits.median
    ninetieth = waits.quantile(0.9)
  }
}

extension CompiledNetwork {
  /// How long people wait for the services of the network, in bins of whole weeks.
  ///
  /// Complexity: O(n log n) for n services.
  public func waitingSpread() -> WaitingSpread { WaitingSpread(network.services) }
}

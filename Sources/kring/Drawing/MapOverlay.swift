import Ecomaps
import NetworkQueries
import SupportNetwork
import Workbench

/// What is laid over the maps of one network, and over which.
struct MapOverlay {
  private let date: CalendarDate?
  /// What is laid over each of the maps that are asked for.
  private let overlays: [ActorID: EcomapOverlay]

  /// - Parameters:
  ///   - overlay: what is laid over all maps.
  ///   - way: the way in it; only households on it are drawn, if any is.
  ///   - earlier: what to compare with; only households that are in both are drawn.
  /// - Throws: ``CommandFailure`` when there is a network to compare with and no household in both.
  init(
    _ overlay: EcomapOverlay, along way: Way?, on asked: AskedNetwork,
    since earlier: CompiledNetwork?, settings: AskingSettings
  ) throws(CommandFailure) {
    let network = asked.compiled
    date = network.date
    let ends = (way?.steps ?? []).flatMap { [$0.from, $0.to] }
    let passed = Set(ends.compactMap { network.household(of: $0)?.id })
    let households = network.network.households.map(\.id)
      .filter { passed.isEmpty || passed.contains($0) }
    guard let earlier else {
      overlays = Dictionary(
        households.map { ($0, overlay) }, uniquingKeysWith: { first, _ in first })
      return
    }
    let compared = households.compactMap { id -> (ActorID, EcomapOverlay)? in
      network.changes(around: id, since: earlier, settings: settings).map { comparison in
        var own = overlay
        own.comparison = ComparisonMark(comparison, before: earlier, after: network)
        return (id, own)
      }
    }
    guard !compared.isEmpty else { throw .nothingToCompare(file: asked.file) }
    overlays = Dictionary(compared, uniquingKeysWith: { first, _ in first })
  }

  /// What is laid over a map; nothing for a map that is not asked for.
  func overlay(on plan: EcomapPlan) -> EcomapOverlay? {
    plan.date == date ? overlays[plan.household.id] : nil
  }
}

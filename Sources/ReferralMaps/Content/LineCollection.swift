import NetworkQueries
import SupportNetwork

/// The lines of a map: ties between the same two boxes that look alike are one line, and two that
/// run opposite ways one with two arrow heads.
struct LineCollection {
  private let folding: BoxFolding
  private let places: [ActorID: Int]
  private var bundles: [Key: Bundle] = [:]

  private struct Key: Hashable {
    let low: Int
    let high: Int
    let look: ReferralLine.Look
  }

  private struct Bundle {
    var ties: [Tie] = []
    var runsUp = false
    var runsDown = false
    var gain: Int?
  }

  /// - Complexity: O(ties), and sorting the ties of each line.
  init(
    _ network: CompiledNetwork, boxes: [ReferralBox], folding: BoxFolding, links: [ProposedLink]
  ) {
    self.folding = folding
    places = Dictionary(
      boxes.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for present in network.ties where present.isActive {
      guard let look = ReferralLine.Look(of: present.tie) else { continue }
      add(look, from: present.tie.from, to: present.tie.to) { $0.ties.append(present.tie) }
    }
    for link in links {
      add(.init(style: .proposed), from: link.from, to: link.to) {
        $0.gain = ($0.gain ?? 0) + link.gain
      }
    }
  }

  private mutating func add(
    _ look: ReferralLine.Look, from: ActorID, to: ActorID, _ change: (inout Bundle) -> Void
  ) {
    guard let from = place(of: from), let to = place(of: to), from != to else { return }
    let key = Key(low: min(from, to), high: max(from, to), look: look)
    change(&bundles[key, default: Bundle()])
    // Who works together has no direction.
    if look.style == .collaboration || from < to {
      bundles[key, default: Bundle()].runsUp = true
    } else {
      bundles[key, default: Bundle()].runsDown = true
    }
  }

  private func place(of id: ActorID) -> Int? {
    folding.bearer(of: id).flatMap { places[$0] }
  }

  /// The lines by their first box, their second, and then their look.
  var lines: [ReferralLine] {
    bundles.sorted { Self.order($0.key) < Self.order($1.key) }.map { key, bundle in
      let isForward = bundle.runsUp
      return ReferralLine(
        look: key.look, from: isForward ? key.low : key.high, to: isForward ? key.high : key.low,
        isMutual: bundle.runsUp && bundle.runsDown,
        ties: bundle.ties.sorted { Self.order($0) < Self.order($1) }, gain: bundle.gain)
    }
  }

  private static func order(_ key: Key) -> (Int, Int, String, Int, Int) {
    (
      key.low, key.high, key.look.style.rawValue, key.look.isDeclared ? 1 : 0,
      key.look.lacksReport ? 1 : 0
    )
  }

  private static func order(_ tie: Tie) -> (ActorID, ActorID) { (tie.from, tie.to) }
}

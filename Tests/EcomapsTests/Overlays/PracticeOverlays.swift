import NetworkQueries
import SupportNetwork
import Wording
import Workbench

@testable import Ecomaps

/// What answers lay over the maps of a practice network, asked as `kring draw` asks.
struct PracticeOverlays {
  let network: SupportNetwork
  let compiled: CompiledNetwork

  init(_ name: String) throws {
    network = try PracticeNetworks.network(name)
    compiled = CompiledNetwork(network)
  }

  var gaps: EcomapOverlay {
    var overlay = EcomapOverlay()
    overlay.lay(compiled.gaps(), of: compiled, Wording(.dutch))
    return overlay
  }

  /// The longest of the shortest ways from a household to somebody outside.
  func longestWay(from household: Household) -> EcomapOverlay {
    let ways = compiled.actors.compactMap { compiled.ways(from: household.id, to: $0.id).first }
    let longest = ways.max { $0.steps.count < $1.steps.count }
    return EcomapOverlay(routes: longest.map { [RouteMark($0, on: compiled)] } ?? [])
  }

  /// What is left, and missing, without whoever has most ties with a household.
  func withoutBusiest(around household: Household) throws -> EcomapOverlay {
    let counts = Dictionary(
      grouping: compiled.ties(of: household).filter(\.present.isActive), by: \.outsider
    ).mapValues(\.count)
    guard let busiest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return EcomapOverlay()
    }
    let left = CompiledNetwork(try network.without([busiest]))
    var overlay = EcomapOverlay(without: network.withDependents([busiest]))
    overlay.lay(left.gaps(), of: left, Wording(.dutch))
    return overlay
  }

  /// What changed since the day before; for a network of one day, since it had a few ties less,
  /// a few that were weaker, and somebody who is gone.
  func comparison(around household: Household) -> EcomapOverlay {
    let earlier: CompiledNetwork
    if network.dates.count > 1 {
      earlier = CompiledNetwork(network, on: network.dates[network.dates.count - 2])
    } else {
      var past = network
      for index in past.ties.indices.reversed() where index.isMultiple(of: 6) {
        past.ties.remove(at: index)
      }
      for index in past.ties.indices where index.isMultiple(of: 7) {
        past.ties[index].strength = past.ties[index].strength == .weak ? .strong : .weak
      }
      past.people.append(Person(id: "vroeger", name: "Iemand van vroeger", role: .friend))
      past.ties.append(
        Tie(.support, from: "vroeger", to: household.id, flow: .forward, given: [.practical]))
      earlier = CompiledNetwork(past)
    }
    guard let changes = compiled.changes(around: household.id, since: earlier) else {
      return EcomapOverlay()
    }
    return EcomapOverlay(
      comparison: ComparisonMark(changes, before: earlier, after: compiled))
  }
}

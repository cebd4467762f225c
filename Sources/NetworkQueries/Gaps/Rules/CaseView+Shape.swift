import NetworkGraph
import SupportNetwork

/// The rules about the network as a whole.
extension CaseView {
  /// `shrinking-network`: the informal supportive ties fell by at least 30 % since an earlier
  /// drawing. A concern.
  func shrinkingNetworkGaps(since earlier: CompiledNetwork?) -> [Gap] {
    guard let earlier,
      let then = earlier.network.households.first(where: { $0.id == household.id })
    else { return [] }
    let before = earlier.ties(of: then).count {
      $0.isSupportive && (earlier.actorsByID[$0.outsider]?.isInformal ?? false)
    }
    let now = supportive.count { isInformal($0.outsider) }
    let fall = Double(before - now)
    guard before > now, fall >= settings.number("fall", of: .shrinkingNetwork) * Double(before)
    else { return [] }
    return [
      gap(
        .shrinkingNetwork, .concern, .shrinkingNetwork(before: before, now: now), GapEvidence(),
        [.lookAgain])
    ]
  }

  /// `strained-network`: stressful or broken ties are at least half of those there are. A concern.
  func strainedNetworkGaps() -> [Gap] {
    let present = ties.filter { $0.tie.presence == .active && !network.hasDied($0.outsider) }
    let strained = present.filter { $0.tie.quality == .stressful || $0.tie.quality == .broken }
    guard !strained.isEmpty,
      Double(strained.count) >= settings.number("share", of: .strainedNetwork)
        * Double(present.count)
    else { return [] }
    let who = network.byName(Set(strained.map(\.outsider)))
    return [
      gap(
        .strainedNetwork, .concern,
        .strainedNetwork(who, strained: strained.count, all: present.count),
        GapEvidence(actors: who, ties: places(strained)), [.lookAgain])
    ]
  }

  /// `one-way`: the household only receives. Attention. Where nobody gives anything either, there
  /// is nothing to compare and the rule is silent.
  func oneWayGaps() -> [Gap] {
    let active = ties.filter(\.present.isActive)
    guard active.contains(where: { $0.flowsIn || !$0.received.isEmpty }),
      !active.contains(where: { $0.flowsOut || !$0.given.isEmpty })
    else { return [] }
    return [gap(.oneWay, .attention, .oneWay, GapEvidence(ties: places(active)), [.lookAtGiving])]
  }

  /// `formal-informal-split`: formal and informal supporters have no tie with each other at all.
  /// Attention.
  func splitGaps() -> [Gap] {
    let (informal, formal) = (supporters(where: \.isInformal), supporters(where: \.isFormal))
    guard !informal.isEmpty, !formal.isEmpty,
      !informal.contains(where: { one in formal.contains { network.knows(one, $0) } })
    else { return [] }
    return [
      gap(
        .formalInformalSplit, .attention,
        .formalInformalSplit(informal: informal, formal: formal),
        GapEvidence(actors: informal + formal), [introduction(informal, formal)])
    ]
  }

  /// `uncoordinated-care`: at least 3 formal actors, nobody named who coordinates, and the actors
  /// are not all connected with each other when the households are left out. A concern.
  func uncoordinatedCareGaps() -> [Gap] {
    let formal = outsiders.filter(isFormal)
    guard household.coordinator == nil,
      formal.count >= settings.count("formal", of: .uncoordinatedCare)
    else { return [] }
    let kinds = network.graph.nodes.kinds
    let others = kinds.indices.filter { kinds[$0] != .household && kinds[$0] != .actorClass }
    let labels = SimpleGraph(of: network.graph).induced(on: others).components.labels
    let groups = Set(
      formal.compactMap { id in
        network.node(of: id).flatMap { others.firstIndex(of: $0) }.map { labels[$0] }
      })
    guard groups.count > 1 else { return [] }
    return [
      gap(
        .uncoordinatedCare, .concern, .uncoordinatedCare(formal), GapEvidence(actors: formal),
        [.nameCoordinator])
    ]
  }
}

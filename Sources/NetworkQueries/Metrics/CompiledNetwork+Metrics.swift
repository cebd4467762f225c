import NetworkGraph
public import SupportNetwork

extension CompiledNetwork {
  /// The figures of the network around a household.
  ///
  /// Complexity: O(ties of the network + n · m) for n others with m ties among them.
  public func metrics(of household: Household) -> HouseholdMetrics {
    metrics(of: household.id, over: ties(of: household).filter(\.present.isActive))
  }

  /// The figures of the network around one member: over the member's own ties, and not those of
  /// the household as a whole.
  ///
  /// Complexity: that of ``metrics(of:)``.
  public func metrics(of member: Member, in household: Household) -> HouseholdMetrics {
    metrics(
      of: member.id,
      over: ties(of: household).filter { $0.present.isActive && $0.insideEnd == member.id })
  }

  private func metrics(of holder: ActorID, over ties: [HouseholdTie]) -> HouseholdMetrics {
    let others = byName(Set(ties.map { whole($0.outsider) }))
    let graph = SimpleGraph(of: self.graph).induced(on: others.compactMap(node))
    let around = graph.withCentre
    let found = others.compactMap { actorsByID[$0] }
    let betweenness = graph.betweenness
    return HouseholdMetrics(
      holder: holder, others: others,
      informalCount: found.count(where: \.isInformal),
      volunteerCount: found.count(where: \.isVolunteer),
      formalCount: found.count(where: \.isFormal), sectorSizes: sectorSizes(of: found),
      ringSizes: ringSizes(of: found, over: ties), density: graph.density,
      components: graph.components.members.map { $0.map { others[$0] } },
      isolates: graph.isolates.map { others[$0] },
      bridges: graph.cuts.articulationPoints.map {
        HouseholdMetrics.Bridge(actor: others[$0], betweenness: betweenness[$0])
      },
      effectiveSize: around.effectiveSize(of: others.count),
      constraint: around.burtConstraint(of: others.count), tieCount: ties.count,
      reciprocity: mean(ties) { $0.isMutual ? 1 : 0 }, balance: balance(of: ties),
      meanSupport: mean(ties) { Double($0.given.union($0.received).letters.count) },
      meanDomains: mean(ties) { Double($0.tie.domains.count) },
      supportByDomain: supportByDomain(of: ties),
      meanStrength: mean(ties) { $0.tie.strength.points },
      stressShare: mean(ties) { $0.tie.quality == .stressful ? 1 : 0 })
  }

  /// The household of a member of another household, which is one of the others as a whole.
  private func whole(_ id: ActorID) -> ActorID { householdOfMember[id] ?? id }

  private func sectorSizes(of actors: [Actor]) -> [RelationSector: Int] {
    var sizes = Dictionary(uniqueKeysWithValues: RelationSector.allCases.map { ($0, 0) })
    for actor in actors { sizes[actor.relationSector(among: actorsByID), default: 0] += 1 }
    return sizes
  }

  private func ringSizes(of actors: [Actor], over ties: [HouseholdTie]) -> [Ring: Int] {
    let own = Dictionary(grouping: ties) { whole($0.outsider) }
    var sizes = Dictionary(uniqueKeysWithValues: Ring.allCases.map { ($0, 0) })
    for actor in actors {
      let ring = actor.placing.ring ?? Ring(of: (own[actor.id] ?? []).map(\.tie))
      sizes[ring, default: 0] += 1
    }
    return sizes
  }

  private func balance(of ties: [HouseholdTie]) -> [HouseholdMetrics.SupportBalance] {
    Support.lettered.map { _, support in
      HouseholdMetrics.SupportBalance(
        support: support, given: ties.count { $0.given.contains(support) },
        received: ties.count { $0.received.contains(support) })
    }
  }

  private func supportByDomain(of ties: [HouseholdTie]) -> [HouseholdMetrics.DomainSupport] {
    network.lifeDomains.compactMap { domain in
      let helping = ties.filter { $0.tie.domains.contains(domain.id) }
      guard !helping.isEmpty else { return nil }
      return HouseholdMetrics.DomainSupport(
        domain: domain.id, ties: helping.count,
        letters: Support.lettered.map { _, support in
          helping.count { $0.received.contains(support) }
        })
    }
  }

  private func mean(_ ties: [HouseholdTie], of value: (HouseholdTie) -> Double) -> Double? {
    ties.isEmpty ? nil : ties.map(value).reduce(0, +) / Double(ties.count)
  }
}

extension HouseholdTie {
  /// Whether both give: letters of support or energy, one way and back.
  var isMutual: Bool {
    (flowsIn || !received.isEmpty) && (flowsOut || !given.isEmpty)
  }
}

extension Tie.Strength {
  fileprivate var points: Double {
    switch self {
    case .weak: 1
    case .normal: 2
    case .strong: 3
    }
  }
}

extension SimpleGraph {
  /// The graph with one more node, the last, that is a neighbour of all others.
  fileprivate var withCentre: SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount + 1,
      pairs: pairs.map { ($0.first, $0.second) } + (0..<nodeCount).map { ($0, nodeCount) })
  }
}

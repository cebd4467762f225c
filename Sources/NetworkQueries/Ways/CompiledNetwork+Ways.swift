import NetworkGraph
public import SupportNetwork

extension CompiledNetwork {
  /// The best ways between two actors, the best one first.
  ///
  /// A way goes over active ties. It runs through nobody who died, through no class of
  /// organisations (its members stand on the way themselves), and through no household but those
  /// at its ends: what a family knows is not a road for others. No way holds two actors who must
  /// stay apart. Equally good ways are told apart by the names on them.
  ///
  /// - Returns: at most `options.count` ways; none when there is none, or when both are the same
  ///   household.
  ///
  /// Complexity: that of ``WaySearch/ways(_:)``.
  public func ways(
    from: ActorID, to: ActorID, _ options: WayOptions = WayOptions()
  ) -> [Way] {
    found(from: from, to: to, options).map(way)
  }

  private func found(
    from: ActorID, to: ActorID, _ options: WayOptions
  ) -> [WaySearch.Found] {
    guard let start = node(of: from), let end = node(of: to), start != end else { return [] }
    let closed = Set(options.excluding.compactMap(node)).union(keptFromEverybody)
    guard closed.isDisjoint(with: [start, end]) else { return [] }
    let apart = pairsApart
    guard !apart.contains(NodePair(start, end)) else { return [] }
    let search = WaySearch(
      graph, order: options.order, from: start, to: end, mostSteps: options.mostSteps,
      ranks: nameRanks, isOpen: openTies(options, end: to),
      isPassable: actors.indices.map { node in
        switch graph.nodes.kinds[node] {
        case .household, .actorClass: node == end
        default: !closed.contains(node)
        }
      },
      mayBeFirst: graph.nodes.kinds.map { !options.startsInformally || $0.isInformal },
      apart: apart)
    return search.ways(options.count)
  }

  /// The best ways from a household to any service that fits a life domain.
  ///
  /// - Returns: at most `options.count` ways, over all fitting services.
  public func ways(
    from: ActorID, toServiceIn domain: LifeDomainID, _ options: WayOptions = WayOptions()
  ) -> [Way] {
    let fitting = fittingServices(
      in: domain, for: household(of: from), needsRoom: options.needsRoom)
    return best(of: fitting.map(\.id), from: from, options)
  }

  /// The strongest way from the household to somebody who knows much of a need's life domain: a
  /// person or a team. The first person on it is who could open the conversation.
  ///
  /// A way over ties that may be shared, past everybody of whom others may not know, comes before
  /// a stronger one that would have to be asked for first.
  public func trustedRoute(for need: Need) -> Way? {
    let kept = household(of: need.holder).map(keptPrivate) ?? []
    func route(_ options: WayOptions) -> Way? {
      ways(from: need.holder, toExpertIn: need.domain, options).first
    }
    return route(WayOptions(order: .strongest, sharedOnly: true, excluding: kept))
      ?? route(WayOptions(order: .strongest))
  }

  /// The best ways from an actor to anybody who knows much of a life domain: people and teams
  /// with that expertise.
  ///
  /// - Returns: at most `options.count` ways, over all of them.
  public func ways(
    from: ActorID, toExpertIn domain: LifeDomainID, _ options: WayOptions = WayOptions()
  ) -> [Way] {
    let experts = actors.filter { actor in
      switch actor {
      case .person(let person): person.expertise.contains(domain)
      case .team(let team): team.expertise.contains(domain)
      default: false
      }
    }
    return best(of: experts.map(\.id), from: from, options)
  }

  /// The best ways to any of some ends.
  private func best(of ends: [ActorID], from: ActorID, _ options: WayOptions) -> [Way] {
    let ranks = nameRanks
    let all = ends.flatMap { found(from: from, to: $0, options) }
    let sorted = all.map { (found: $0, ranks: $0.nodes.map { ranks[$0] }) }.sorted { one, other in
      one.found.cost == other.found.cost
        ? one.ranks.lexicographicallyPrecedes(other.ranks) : one.found.cost < other.found.cost
    }
    return sorted.prefix(options.count).map { way($0.found) }
  }

  /// The household that an actor is or belongs to.
  public func household(of id: ActorID) -> Household? {
    let whole = householdOfMember[id] ?? id
    return network.households.first { $0.id == whole }
  }

  private func way(_ found: WaySearch.Found) -> Way {
    Way(
      steps: found.ties.indices.map { step in
        let tie = found.ties[step]
        let present = ties[tieOfGraphTie[tie]]
        return WayStep(
          from: end(of: present.tie, at: found.nodes[step]),
          to: end(of: present.tie, at: found.nodes[step + 1]), tie: present.tie,
          index: present.index, trust: graph.ties.trusts[tie], days: Int(graph.ties.days[tie]))
      })
  }

  /// The end of a tie at a node: for a household the member whose tie it is.
  private func end(of tie: Tie, at node: Int) -> ActorID {
    guard case .household = actors[node] else { return actors[node].id }
    return self.node(of: tie.from) == node ? tie.from : tie.to
  }

  /// A number for each node: its place by name, then by identifier.
  private var nameRanks: [Int] {
    let sorted = actors.indices.sorted {
      (actors[$0].name, actors[$0].id) < (actors[$1].name, actors[$1].id)
    }
    var ranks = [Int](repeating: 0, count: actors.count)
    for (rank, node) in sorted.enumerated() { ranks[node] = rank }
    return ranks
  }

  private var keptFromEverybody: Set<Int> {
    Set(network.keepAways.filter { $0.other == nil }.compactMap { node(of: $0.actor) })
  }

  private var pairsApart: [NodePair] {
    network.keepAways.compactMap { keepAway in
      guard let one = node(of: keepAway.actor), let other = keepAway.other.flatMap(node),
        one != other
      else { return nil }
      return NodePair(one, other)
    }
  }

  private func openTies(_ options: WayOptions, end: ActorID) -> [Bool] {
    guard options.sharedOnly else { return [Bool](repeating: true, count: graph.tieCount) }
    var knowing: Set<ActorID> = [end]
    switch actorsByID[end] {
    case .person(let person): person.organisation.map { _ = knowing.insert($0) }
    case .service(let service): service.organisation.map { _ = knowing.insert($0) }
    case .team(let team): team.organisation.map { _ = knowing.insert($0) }
    default: break
    }
    return tieOfGraphTie.map { place in
      let tie = ties[place].tie
      guard tie.mayBeShared(on: date) else { return false }
      guard let with = tie.consent?.with, !with.isEmpty else { return true }
      return !knowing.union([tie.from, tie.to]).isDisjoint(with: with)
    }
  }
}

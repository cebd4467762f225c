extension Region {
  /// The question which referral links are missing: from any organisation to any service, so that
  /// needs come within some steps to a fitting service with room.
  ///
  /// - Parameters:
  ///   - limit: the most steps, at least 2.
  ///   - area: only the needs of an area.
  ///   - needed: only these life domains; nothing means all.
  ///   - team: only links that begin at this node.
  ///   - candidates: only these links; nothing means all.
  ///   - staysInArea: whether both ends must be in one area.
  ///
  /// Complexity: O(nodes).
  public func linkProblem(
    limit: Int, area: Int32? = nil, domains needed: DomainSet? = nil, from team: Int? = nil,
    among candidates: Set<NodeLink>? = nil, staysInArea: Bool = false
  ) -> LinkProblem {
    var households: [LinkProblem.Household] = []
    for household in self.households {
      if let area, areas[household] != area { continue }
      var needs = DomainSet(rawValue: domains[household])
      if let needed { needs.formIntersection(needed) }
      if !needs.isEmpty {
        households.append(LinkProblem.Household(node: Int32(household), needs: needs))
      }
    }
    let services = organisations.filter { kind(of: $0) == .service }
    let tails = team.map { [$0] } ?? Array(organisations)
    let named = candidates.map { (tails: Set($0.map(\.tail)), heads: Set($0.map(\.head))) }
    return LinkProblem(
      outgoing: outgoing, groups: [LinkProblem.Group(offers: offers(withRoom: true))],
      households: households,
      tails: tails.filter { named?.tails.contains($0) ?? true }.map { Int32($0) },
      heads: services.filter { named?.heads.contains($0) ?? true }.map { Int32($0) },
      limit: limit, contacts: organisationContacts,
      isExcluded: { [areas] tail, head in
        (staysInArea && areas[tail] != areas[head])
          || !(candidates?.contains(NodeLink(from: tail, to: head)) ?? true)
      })
  }

  /// Which organisations refer to each other, in either direction.
  private var organisationContacts: SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount,
      pairs: organisations.flatMap { organisation in
        outgoing.heads[outgoing[organisation]].map { (organisation, Int($0)) }
      })
  }
}

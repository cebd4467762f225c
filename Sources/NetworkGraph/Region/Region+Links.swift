extension Region {
  /// The question which referral links are missing: from any organisation to any service, so that
  /// needs come within some steps to a fitting service with room.
  ///
  /// - Parameters:
  ///   - limit: the most steps, at least 2.
  ///   - area: only the needs of an area.
  ///   - needed: only these life domains; nothing means all.
  ///   - team: only links that begin at this node.
  ///   - staysInArea: whether both ends must be in one area.
  ///
  /// Complexity: O(nodes).
  public func linkProblem(
    limit: Int, area: Int32? = nil, domains needed: DomainSet? = nil, from team: Int? = nil,
    staysInArea: Bool = false
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
    let services = organisations.filter { kind(of: $0) == .service }.map { Int32($0) }
    return LinkProblem(
      outgoing: outgoing, groups: [LinkProblem.Group(offers: offers(withRoom: true))],
      households: households,
      tails: team.map { [Int32($0)] } ?? organisations.map { Int32($0) }, heads: services,
      limit: limit, contacts: organisationContacts,
      isExcluded: { [areas] tail, head in staysInArea && areas[tail] != areas[head] })
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

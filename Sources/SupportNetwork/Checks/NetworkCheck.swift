/// One check of a network: what it looks things up in, and the problems found so far.
struct NetworkCheck {
  let network: SupportNetwork
  /// The sort of each actor; of two with one identifier, of the first.
  let sorts: [ActorID: ActorSort]
  let lifeDomains: Set<LifeDomainID>
  let latestDate: CalendarDate?
  /// The identifiers of all actors, to find the nearest among.
  private let ids: [String]
  private(set) var problems: [Problem] = []
  private var nearest = NearestCode()

  init(_ network: SupportNetwork) {
    self.network = network
    latestDate = network.latestDate
    ids = network.elementsOfActors.map(\.id.rawValue)
    sorts = network.actorsByID.mapValues(\.sort)
    lifeDomains = Set(network.lifeDomains.map(\.id))
  }

  mutating func report(
    _ fact: Problem.Fact, _ element: NetworkElement, _ field: FieldName? = nil, item: Int? = nil
  ) {
    problems.append(Problem(at: Place(element, field, item: item), fact))
  }

  /// Reports an identifier that nobody has, or whose owner is of a sort that cannot stand here.
  mutating func checkActor(
    _ id: ActorID?, _ allowed: [ActorSort], _ element: NetworkElement, _ field: FieldName,
    item: Int? = nil
  ) {
    guard let id else { return }
    guard let sort = sorts[id] else {
      let near = nearest.nearest(to: id.rawValue, among: ids)
      return report(
        .unknownActor(id, nearest: near.flatMap(ActorID.init(rawValue:))), element, field,
        item: item)
    }
    if !allowed.contains(sort) {
      report(.unfitActor(id, found: sort, allowed: allowed), element, field, item: item)
    }
  }

  /// Reports life domains that the network does not have, or that are named twice in one list.
  mutating func checkDomains(
    _ domains: [LifeDomainID], _ element: NetworkElement, _ field: FieldName
  ) {
    var seen: Set<LifeDomainID> = []
    for (index, domain) in domains.enumerated() {
      checkDomain(domain, element, field, item: index)
      if !seen.insert(domain).inserted {
        report(.repeated(domain.rawValue), element, field, item: index)
      }
    }
  }

  mutating func checkDomain(
    _ domain: LifeDomainID?, _ element: NetworkElement, _ field: FieldName, item: Int? = nil
  ) {
    guard let domain, !lifeDomains.contains(domain) else { return }
    let near = nearest.nearest(
      to: domain.rawValue, among: network.lifeDomains.lazy.map(\.id.rawValue))
    report(
      .unknownLifeDomain(domain, nearest: near.flatMap(LifeDomainID.init(rawValue:))), element,
      field, item: item)
  }
}

import NetworkGraph
import SupportNetwork

/// The making of a compiled network.
struct NetworkCompilation {
  let network: SupportNetwork
  let date: CalendarDate?
  let trust: TrustScale
  let actors: [Actor]
  let directory: NodeDirectory<ActorID>
  let ties: [PresentTie]
  let actorsByID: [ActorID: Actor]
  let householdOfMember: [ActorID: ActorID]

  init(_ network: SupportNetwork, on date: CalendarDate?, trust: TrustScale) {
    self.network = network
    self.date = date
    self.trust = trust
    let everybody = network.actors
    actors = everybody.filter { $0.kind != .member }
    directory = NodeDirectory(actors.map(\.id))
    actorsByID = Dictionary(
      everybody.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var households: [ActorID: ActorID] = [:]
    for case .member(let member, let household) in everybody { households[member.id] = household }
    householdOfMember = households
    let byID = actorsByID
    func present(_ tie: Tie, _ index: Int?) -> PresentTie? {
      guard let presence = tie.presence(on: date) else { return nil }
      var current = tie
      current.presence = presence
      let isAlive = [tie.from, tie.to].allSatisfy { !(byID[$0]?.hasDied(by: date) ?? true) }
      return PresentTie(
        tie: current, index: index,
        isActive: presence == .active && tie.quality != .broken && isAlive)
    }
    let stated = network.ties.enumerated().compactMap { index, tie -> PresentTie? in
      switch tie.knowledge?.state {
      case .denied, .unknown: nil
      case .observed, .agreed, .declared, nil: present(tie, index)
      }
    }
    ties = stated + Self.impliedMemberships(of: network).compactMap { present($0, nil) }
  }

  /// The memberships that actors state as a field, where no tie says the same.
  private static func impliedMemberships(of network: SupportNetwork) -> [Tie] {
    var known: Set<Set<ActorID>> = []
    for tie in network.ties where tie.kind == .membership { known.insert([tie.from, tie.to]) }
    let stated =
      network.people.map { ($0.id, $0.organisation) }
      + network.services.map { ($0.id, $0.organisation) }
      + network.teams.map { ($0.id, $0.organisation) }
      + network.teams.flatMap { team in team.members.map { ($0, Optional(team.id)) } }
    return stated.compactMap { member, whole in
      guard let whole, whole != member, known.insert([member, whole]).inserted else { return nil }
      return Tie(.membership, from: member, to: whole)
    }
  }

  /// For each household and member, the places in ``ties`` of those that end there.
  var tiesOfInsiders: [ActorID: [Int]] {
    let insiders = Set(householdOfMember.keys).union(network.households.map(\.id))
    var places: [ActorID: [Int]] = [:]
    for (place, present) in ties.enumerated() {
      for end in Set([present.tie.from, present.tie.to]) where insiders.contains(end) {
        places[end, default: []].append(place)
      }
    }
    return places
  }

  /// The graph of all that a way can go over, and for each of its ties the place in ``ties``.
  ///
  /// Ties that only say who is family of whom carry nothing; a broken-off contact must not come
  /// back through them.
  func graph() -> (NetworkGraph, [Int]) {
    var columns = TieColumns()
    var origins: [Int] = []
    let members = membersOfClasses
    for (place, present) in ties.enumerated() where present.isActive {
      let tie = present.tie
      guard !tie.kind.isGenealogical else { continue }
      for tail in bearers(of: tie.from, members) {
        for head in bearers(of: tie.to, members) where head != tail {
          columns.append(tie, from: tail, to: head, in: self)
          origins.append(place)
        }
      }
    }
    return (NetworkGraph(nodes: nodeColumns, ties: columns), origins)
  }

  /// The nodes at which a tie of an actor ends: the actor's own, and for a class of organisations
  /// those of the class too.
  private func bearers(of id: ActorID, _ members: [Int: [Int]]) -> [Int] {
    guard let node = directory.node(of: householdOfMember[id] ?? id) else { return [] }
    return [node] + (members[node] ?? [])
  }

  /// The nodes of the organisations that each class stands for, by the node of the class.
  private var membersOfClasses: [Int: [Int]] {
    var members: [Int: [Int]] = [:]
    for (node, actor) in actors.enumerated() {
      guard case .actorClass(let actorClass) = actor else { continue }
      members[node] = actors.indices.filter { other in
        guard case .organisation(let organisation) = actors[other] else { return false }
        return organisation.kind == actorClass.kind
          && (actorClass.area == nil || actorClass.area == organisation.area)
      }
    }
    return members
  }

  private var nodeColumns: NodeColumns {
    let areas = areaNumbers
    let needed = neededDomains
    return NodeColumns(
      kinds: actors.map(\.nodeKind),
      areas: actors.map { $0.area.flatMap { areas[$0] } ?? -1 },
      domains: actors.map { domains(of: $0, needed) })
  }

  /// The areas of the network, numbered in alphabetical order.
  private var areaNumbers: [String: Int32] {
    let names = Set(actors.compactMap(\.area)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(names, 0...))
  }

  /// What a service covers, what a person or team knows much of, what a household needs.
  private func domains(of actor: Actor, _ needed: [ActorID: DomainSet]) -> DomainSet {
    switch actor {
    case .service(let service): network.domainSet(service.domains)
    case .person(let person): network.domainSet(person.expertise)
    case .team(let team): network.domainSet(team.expertise)
    case .household(let household): needed[household.id] ?? []
    case .member, .organisation, .actorClass: []
    }
  }

  /// What each household, or somebody in it, asks help with on the day.
  private var neededDomains: [ActorID: DomainSet] {
    var needed: [ActorID: DomainSet] = [:]
    for need in network.needs where need.asksForHelp(on: date) {
      guard let holder = actorsByID[need.holder], !holder.hasDied(by: date) else { continue }
      needed[householdOfMember[need.holder] ?? need.holder, default: []]
        .formUnion(network.domainSet([need.domain]))
    }
    return needed
  }
}

extension TieColumns {
  fileprivate mutating func append(
    _ tie: Tie, from tail: Int, to head: Int, in build: NetworkCompilation
  ) {
    let factors = build.trust.factors(of: tie)
    tails.append(Int32(tail))
    heads.append(Int32(head))
    traits.append(TieTraits(of: tie, on: build.date))
    domains.append(build.network.domainSet(tie.domains))
    trusts.append(factors.reduce(1, *))
    resistances.append(factors.map(Resistance.of).reduce(0, +))
    days.append(Int32(tie.waitingDays ?? 0))
  }
}

extension TieTraits {
  fileprivate init(of tie: Tie, on date: CalendarDate?) {
    self = []
    switch tie.kind {
    case .referral: formUnion([.isOneWay, .isReferral])
    case .membership: insert(.isMembership)
    case .partnership, .kinship, .support, .care, .contact, .collaboration: break
    }
    if !tie.mayBeShared(on: date) { insert(.mayNotBeShared) }
  }
}

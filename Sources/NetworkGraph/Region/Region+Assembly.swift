extension Region {
  /// Makes a region from who is in it and their ties.
  ///
  /// What was read is let go as soon as it has its place, so that a region is never in memory
  /// twice.
  ///
  /// - Parameter ties: made for the register.
  ///
  /// Complexity: O(nodes + ties), and O(k log k) for a node with k ties.
  public init(_ register: consuming RegionRegister, ties: consuming [RegionTies]) {
    var (register, ties) = (consume register, consume ties)
    for place in ties.indices { ties[place].forgetRegister() }
    register.forgetNumbers()
    let homes = RegionHomes(&register, &ties)
    var arcs = ArcRows(rowCount: register.nodeCount)
    let households = Int32(register.householdCount)
    for some in ties { arcs.count(some.links, bothWaysBelow: households) }
    homes.forEachArc(from: households) { tail, _, _, _ in arcs.count(from: tail) }
    arcs.prepare()
    while let some = ties.popLast() {
      arcs.add(some.links, .direct, bothWaysBelow: households)
    }
    homes.forEachArc(from: households) { tail, head, days, bond in
      arcs.add(from: tail, to: head, days: days, bond)
    }
    let people = homes.people
    _ = consume homes
    let rows = arcs.rows()
    let incoming = rows.outgoing.reversed(rowCount: register.nodeCount, with: rows.days)
    self.init(
      householdCount: register.householdCount, ids: register.ids, kinds: register.kinds,
      areas: register.areas, domains: register.domains, capacities: register.capacities,
      outgoing: rows.outgoing, outgoingDays: rows.days, bonds: rows.bonds,
      incoming: incoming.rows, incomingDays: incoming.values, people: people)
  }
}

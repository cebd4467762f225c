extension Region {
  /// What each node offers, by node: a service its life domains, every other node nothing.
  ///
  /// - Parameter withRoom: whether a service without room offers nothing. One of which it is not
  ///   written has room.
  public func offers(withRoom: Bool = false) -> [DomainSet] {
    var offers = [DomainSet](repeating: [], count: nodeCount)
    for node in organisations where kind(of: node) == .service {
      guard !withRoom || capacities[node] != 0 else { continue }
      offers[node] = DomainSet(rawValue: domains[node])
    }
    return offers
  }

  /// How few steps each node is from the nearest fitting service, for all life domains at once.
  ///
  /// Complexity: as ``DomainReach``.
  public func reach(limit: Int? = nil, withRoom: Bool = false) -> DomainReach {
    DomainReach(
      outgoing: outgoing, offers: offers(withRoom: withRoom), limit: limit ?? nodeCount)
  }

  /// The life domains that each household needs and for which it comes to no fitting service
  /// within some steps, as bits, by household.
  ///
  /// - Parameter limit: the most steps, at least 1.
  ///
  /// Complexity: O(limit · (nodes + arcs)).
  public func unreachedNeeds(within limit: Int, withRoom: Bool = false) -> Column<UInt32> {
    let reach = reach(limit: limit - 1, withRoom: withRoom)
    // In the last step only households are looked at, and only for what they still need.
    return Column<UInt32>(count: householdCount) { unreached in
      outgoing.starts.withUnsafeBufferPointer { starts in
        outgoing.heads.withUnsafeBufferPointer { heads in
          domains.withUnsafeBufferPointer { needs in
            reach.masks(within: limit - 1).withUnsafeBufferPointer { reached in
              for household in 0..<householdCount {
                var missing = needs[household] & ~reached[household]
                var arc = Int(starts[household])
                let end = Int(starts[household &+ 1])
                while missing != 0, arc < end {
                  missing &= ~reached[Int(heads[arc])]
                  arc &+= 1
                }
                unreached[household] = missing
              }
            }
          }
        }
      }
    }
  }
}

public import SupportNetwork

/// Which ties stand in the family section of which household, and which in the list of ties.
struct TieOrder {
  /// For each household the ties of its family section.
  private(set) var family: [[Tie]]
  /// All others.
  private(set) var others: [Tie] = []

  init(_ network: SupportNetwork) {
    family = Array(repeating: [], count: network.households.count)
    var homes: [ActorID: Int] = [:]
    for (index, household) in network.households.enumerated() {
      for member in household.members where homes[member.id] == nil { homes[member.id] = index }
    }
    for tie in network.ties {
      if tie.isPlainlyGenealogical, !family.isEmpty {
        family[homes[tie.from] ?? homes[tie.to] ?? 0].append(tie)
      } else {
        others.append(tie)
      }
    }
  }

  /// The ties as a file gives them.
  var all: [Tie] { family.flatMap { $0 } + others }
}

extension Tie {
  /// Whether it says no more than a line of a family section can.
  fileprivate var isPlainlyGenealogical: Bool {
    guard kind.isGenealogical else { return false }
    var plain = Tie(kind, from: from, to: to)
    switch kind {
    case .partnership, .kinship(.parent): plain.period = period
    default: break
    }
    return plain == self
  }
}

extension SupportNetwork {
  /// The same network with its ties in the order in which its file gives them: first the family
  /// of each household, then the others; within these, the order stays.
  ///
  /// Complexity: O(n) in the number of ties and members.
  public var inFileOrder: SupportNetwork {
    var network = self
    network.ties = TieOrder(self).all
    return network
  }
}

extension NetworkCheck {
  /// The ends of ties: actors that are there and can have a tie of this kind; the life domains
  /// that ties help in, and with whom they may be shared.
  mutating func checkTies() {
    for (index, tie) in network.ties.enumerated() {
      let element = NetworkElement.tie(index)
      let allowed = Self.ends(of: tie.kind.code)
      checkActor(tie.from, allowed.from, element, .from)
      checkActor(tie.to, allowed.to, element, .to)
      if tie.from == tie.to { report(.sameEnds(tie.from), element, .to) }
      if tie.kind.code == .membership { checkMembership(tie, element) }
      checkDomains(tie.domains, element, .domains)
      for (item, id) in (tie.consent?.with ?? []).enumerated() {
        checkActor(id, ActorSort.allCases, element, .with, item: item)
      }
    }
  }

  private static func ends(of kind: TieKind.Code) -> (from: [ActorSort], to: [ActorSort]) {
    switch kind {
    case .partnership, .kinship: (ActorSort.people, ActorSort.people)
    case .referral: (ActorSort.workers, ActorSort.receivers)
    case .collaboration: (ActorSort.workers, ActorSort.workers)
    case .support, .care, .contact, .membership: (ActorSort.allCases, ActorSort.allCases)
    }
  }

  /// Somebody belongs to an organisation, a team or a service; a team or a service to an
  /// organisation; in either order.
  private mutating func checkMembership(_ tie: Tie, _ element: NetworkElement) {
    guard let one = sorts[tie.from], let other = sorts[tie.to], tie.from != tie.to else { return }
    if !Self.canBelong(one, to: other), !Self.canBelong(other, to: one) {
      report(.unfitMembership(tie.from, tie.to), element, .from)
    }
  }

  private static func canBelong(_ sort: ActorSort, to whole: ActorSort) -> Bool {
    switch whole {
    case .organisation: ActorSort.people.contains(sort) || sort == .team || sort == .service
    case .team, .service: ActorSort.people.contains(sort)
    default: false
    }
  }
}

import SupportNetwork

/// The referrals between two actors: what a tie counts of them, and those in the network.
struct UsedLink {
  let ends: ActorPair
  var terms: [ReferralTerms] = []
  /// The places of the ties.
  var places: [Int] = []
  var referrals: [Referral] = []

  /// How many were made, reported back on and completed.
  func counts(
    after days: Int, on today: CalendarDate?
  ) -> (made: Int, reported: Int?, completed: Int?) {
    let counted = terms.filter { $0.made != nil && $0.reported != nil }
    if !counted.isEmpty {
      let completed = counted.compactMap(\.completed)
      return (
        counted.compactMap(\.made).reduce(0, +), counted.compactMap(\.reported).reduce(0, +),
        completed.isEmpty ? nil : completed.reduce(0, +)
      )
    }
    guard let today else { return (referrals.count, nil, nil) }
    let due = referrals.filter { $0.made.days(until: today) >= days }
    guard !due.isEmpty else { return (referrals.count, nil, nil) }
    return (
      due.count, due.count { $0.reported.map { $0 <= today } ?? false },
      due.count { $0.completed.map { $0 <= today } ?? false }
    )
  }

  /// The days from each referral with an answer to that answer.
  func daysToAnswer(by today: CalendarDate?) -> [Int] {
    referrals.compactMap { referral in
      guard let day = referral.answered, today.map({ day <= $0 }) ?? true else { return nil }
      return referral.made.days(until: day)
    }
  }
}

extension TeamView {
  /// The links over which people are or were referred, by the names of their ends; those of workers
  /// are those of their organisation.
  ///
  /// - Parameter onlyShared: whether ties that may not be shared, and links between two who must
  ///   stay apart, are left out.
  func usedLinks(onlyShared: Bool = false) -> [UsedLink] {
    func mayBeTold(_ from: ActorID, _ to: ActorID) -> Bool {
      !onlyShared || !network.mustStayApart(from, to)
    }
    var links: [ActorPair: UsedLink] = [:]
    for present in network.ties
    where present.isActive && (!onlyShared || present.tie.mayBeShared(on: network.date)) {
      guard case .referral(let terms) = present.tie.kind, let place = present.index,
        mayBeTold(present.tie.from, present.tie.to),
        let ends = ends(from: present.tie.from, to: present.tie.to)
      else { continue }
      links[ends, default: UsedLink(ends: ends)].terms.append(terms)
      links[ends]?.places.append(place)
    }
    for referral in referrals {
      guard mayBeTold(referral.from, referral.to),
        let ends = ends(from: referral.from, to: referral.to)
      else { continue }
      links[ends, default: UsedLink(ends: ends)].referrals.append(referral)
    }
    return links.values.filter { mayBeTold($0.ends.from, $0.ends.to) }.map { link in
      (link, [link.ends.from, link.ends.to].flatMap { [network.name(of: $0), $0.rawValue] })
    }
    .sorted { $0.1.lexicographicallyPrecedes($1.1) }
    .map(\.0)
  }

  /// Between whom referrals go: a worker stands in the organisation or team, so that no figure is
  /// about one person. Nothing where both ends are in the same one.
  private func ends(from: ActorID, to: ActorID) -> ActorPair? {
    func whole(_ id: ActorID) -> ActorID {
      guard network.actorsByID[id]?.kind == .person, let body = organisations.body(of: id)
      else { return id }
      return organisations.bodies[body]
    }
    let ends = ActorPair(from: whole(from), to: whole(to))
    return ends.from == ends.to ? nil : ends
  }
}

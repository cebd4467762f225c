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
  /// The links over which people are or were referred, by the names of their ends.
  ///
  /// - Parameter onlyShared: whether ties that may not be shared, and links between two who must
  ///   stay apart, are left out.
  func usedLinks(onlyShared: Bool = false) -> [UsedLink] {
    var links: [ActorPair: UsedLink] = [:]
    for present in network.ties
    where present.isActive && (!onlyShared || present.tie.mayBeShared(on: network.date)) {
      guard case .referral(let terms) = present.tie.kind, let place = present.index
      else { continue }
      let ends = ActorPair(from: present.tie.from, to: present.tie.to)
      links[ends, default: UsedLink(ends: ends)].terms.append(terms)
      links[ends]?.places.append(place)
    }
    for referral in referrals {
      let ends = ActorPair(from: referral.from, to: referral.to)
      links[ends, default: UsedLink(ends: ends)].referrals.append(referral)
    }
    func key(_ link: UsedLink) -> [String] {
      [link.ends.from, link.ends.to].flatMap { [network.name(of: $0), $0.rawValue] }
    }
    let told = links.values.filter { link in
      !onlyShared || !network.mustStayApart(link.ends.from, link.ends.to)
    }
    return told.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }
}

import SupportNetwork

/// The rules about what was begun and not finished.
extension CaseView {
  /// `open-loop`: a referral of this case has had no report back for at least 28 days. A referral
  /// that was turned down asks for nothing more. A concern.
  func openLoopGaps() -> [Gap] {
    guard let today = network.date else { return [] }
    let inside = network.insiders(of: household)
    let days = settings.count("days", of: .openLoop)
    return network.network.referrals.enumerated().compactMap { index, referral in
      guard inside.contains(referral.subject), referral.outcome != .rejected,
        !network.hasDied(referral.subject),
        referral.reported.map({ $0 > today }) ?? true,
        referral.made.days(until: today) >= days
      else { return nil }
      return gap(
        .openLoop, .concern,
        about: "\(referral.subject)/\(referral.from)/\(referral.to)/\(referral.made.iso)",
        domain: referral.domain, .openLoop(referral, days: referral.made.days(until: today)),
        GapEvidence(actors: [referral.from, referral.to], referrals: [index]),
        [.callBack(referral.to)])
    }
  }

  /// `unasked`: somebody who could be asked fits an active need, or the household wishes more
  /// contact. Attention.
  func unaskedGaps() -> [Gap] {
    let needed = Set(needs.map(\.need.domain))
    var found: [ActorID: (domains: Set<LifeDomainID>, isWished: Bool, ties: [HouseholdTie])] = [:]
    for tie in ties where mayBeAsked(tie.outsider) {
      let fits = tie.tie.presence == .latent ? needed.intersection(tie.tie.domains) : []
      let isWished = tie.tie.wish == .more
      guard !fits.isEmpty || isWished else { continue }
      var entry = found[tie.outsider] ?? ([], false, [])
      entry.domains.formUnion(fits)
      entry.isWished = entry.isWished || isWished
      entry.ties.append(tie)
      found[tie.outsider] = entry
    }
    return network.byName(Set(found.keys)).compactMap { id in
      guard let entry = found[id] else { return nil }
      let domains = network.network.lifeDomains.map(\.id).filter(entry.domains.contains)
      return gap(
        .unasked, .attention, about: id.rawValue,
        .unasked(id, domains: domains, isWished: entry.isWished),
        GapEvidence(actors: [id], ties: places(entry.ties)), [.ask(id)])
    }
  }

  /// `open-hook`: something seen that nobody came back to. Attention.
  func openHookGaps() -> [Gap] {
    let inside = network.insiders(of: household)
    let isOnlyHousehold = network.network.households.count == 1
    var seenKeys: [String: Int] = [:]
    return network.network.observations.enumerated().compactMap { index, observation in
      guard observation.status == .open,
        observation.about.map({ inside.contains($0) && !network.hasDied($0) }) ?? isOnlyHousehold
      else { return nil }
      if let seen = observation.date, let today = network.date, seen > today { return nil }
      let repeats = seenKeys[observation.key, default: 0]
      seenKeys[observation.key] = repeats + 1
      return gap(
        .openHook, .attention,
        about: observation.key + (repeats == 0 ? "" : "/\(repeats + 1)"),
        domain: observation.domain, .openHook(observation), GapEvidence(observations: [index]),
        [.followUp])
    }
  }

  /// `stale`: active ties that nobody confirmed for at least 182 days, counted from the day they
  /// began where nobody ever did; a tie with neither day says nothing. One gap for all of them.
  /// Attention.
  func staleGaps() -> [Gap] {
    guard let today = network.date else { return [] }
    let days = settings.count("days", of: .stale)
    let old = ties.filter { tie in
      guard tie.present.isActive, let seen = tie.tie.confirmed ?? tie.tie.period.since
      else { return false }
      return seen.days(until: today) >= days
    }
    guard !old.isEmpty else { return [] }
    let who = network.byName(Set(old.map(\.outsider)))
    return [
      gap(
        .stale, .attention, .stale(who, days: days), GapEvidence(actors: who, ties: places(old)),
        [.lookAgain])
    ]
  }

  /// `consent-missing`: a way that was suggested, or a referral without an answer, goes over a tie
  /// that may not be shared. Attention.
  ///
  /// - Parameter suggested: the other gaps of the household.
  func consentMissingGaps(in suggested: [Gap]) -> [Gap] {
    let ways = suggested.flatMap { gap in
      gap.suggestions.compactMap { suggestion -> Way? in
        switch suggestion {
        case .contact(_, let way): way
        case .talkThrough(let way): way
        default: nil
        }
      }
    }
    var closed: Set<Int> = []
    for step in ways.flatMap(\.steps) where !step.tie.mayBeShared(on: network.date) {
      step.index.map { _ = closed.insert($0) }
    }
    let inside = network.insiders(of: household)
    for referral in network.network.referrals
    where inside.contains(referral.subject) && referral.outcome == .pending {
      for present in network.ties where !present.tie.mayBeShared(on: network.date) {
        let ends: Set = [present.tie.from, present.tie.to]
        let isOnIt =
          ends == [referral.from, referral.to]
          || (ends.contains(referral.from) && !ends.isDisjoint(with: inside))
        if isOnIt { present.index.map { _ = closed.insert($0) } }
      }
    }
    return closed.sorted().map { index in
      let tie = network.network.ties[index]
      return gap(
        .consentMissing, .attention, about: "\(tie.from)/\(tie.to)/\(tie.kind.code.rawValue)",
        .consentMissing(tie.from, tie.to),
        GapEvidence(actors: [tie.from, tie.to], ties: [index]), [.askConsent])
    }
  }
}

extension Observation {
  /// What tells it from others wherever it stands in the file: its day, whom and what it is about,
  /// and a number made of its words.
  ///
  /// The number is the FNV-1a hash of G. Fowler, L. C. Noll and K.-P. Vo, which is the same on
  /// every run.
  fileprivate var key: String {
    var hash: UInt32 = 2_166_136_261
    for byte in words.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return [date?.iso, about?.rawValue, domain?.rawValue, String(hash, radix: 16)]
      .compactMap { $0 }.joined(separator: "/")
  }
}

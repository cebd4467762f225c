import NetworkGraph
import SupportNetwork

/// The rules about links between organisations, and about what the team knows.
extension TeamView {
  /// `no-report-back`: over a link that is used, fewer than 80 % of the referrals were reported
  /// on, or the median time to the first answer is more than 14 days. Attention.
  ///
  /// The counts are those of the link; where it has none, those of the referrals on the map.
  func noReportBackGaps() -> [Gap] {
    let least = settings.number("share", of: .noReportBack)
    let most = settings.number("days", of: .noReportBack)
    return referralCounts.compactMap { counts in
      let isSilent = Double(counts.reported) < least * Double(counts.made)
      let isSlow = counts.medianDays.map { $0 > most } ?? false
      guard isSilent || isSlow else { return nil }
      let ties = network.ties.filter {
        $0.tie.kind.code == .referral && $0.tie.from == counts.from && $0.tie.to == counts.to
      }
      return gap(
        .noReportBack, .attention, about: "\(counts.from)/\(counts.to)", .noReportBack(counts),
        GapEvidence(
          actors: [counts.from, counts.to], ties: ties.compactMap(\.index).sorted()),
        [.agreeReport(counts.to)])
    }
  }

  /// What came of the referrals over each link, in the order of names.
  private var referralCounts: [ReferralCounts] {
    let listed = Dictionary(grouping: network.network.referrals) {
      TieEnds(from: $0.from, to: $0.to)
    }
    var stated: [TieEnds: ReferralTerms] = [:]
    for present in network.ties where present.isActive {
      if case .referral(let terms) = present.tie.kind, terms.made ?? 0 > 0 {
        stated[TieEnds(from: present.tie.from, to: present.tie.to)] = terms
      }
    }
    let ends = Set(listed.keys).union(stated.keys).sorted {
      (network.name(of: $0.from), network.name(of: $0.to), $0.from, $0.to)
        < (network.name(of: $1.from), network.name(of: $1.to), $1.from, $1.to)
    }
    return ends.map { ends in
      let referrals = listed[ends] ?? []
      let terms = stated[ends]
      let days = referrals.compactMap { referral in
        referral.answered.map { Double(referral.made.days(until: $0)) }
      }
      return ReferralCounts(
        from: ends.from, to: ends.to, made: terms?.made ?? referrals.count,
        reported: terms?.reported ?? referrals.count { $0.reported != nil },
        completed: terms?.completed ?? referrals.count { $0.completed != nil },
        medianDays: days.median)
    }
  }

  /// `dead-end`: an organisation with services receives referrals in a life domain that none of
  /// them covers, and refers nowhere itself. A concern.
  func deadEndGaps() -> [Gap] {
    let ties = network.ties.filter { $0.isActive && $0.tie.kind.code == .referral }.map(\.tie)
    let senders = Set(ties.map(\.from))
    var received: [ActorID: Set<LifeDomainID>] = [:]
    for tie in ties { received[tie.to, default: []].formUnion(tie.domains) }
    for referral in network.network.referrals {
      if let domain = referral.domain { received[referral.to, default: []].insert(domain) }
    }
    return network.byName(Set(received.keys)).flatMap { id -> [Gap] in
      let covered = coveredDomains(of: id)
      guard !covered.isEmpty, !senders.contains(id) else { return [] }
      return network.network.lifeDomains.map(\.id)
        .filter { (received[id] ?? []).contains($0) && !covered.contains($0) }
        .map { domain in
          gap(
            .deadEnd, .concern, about: "\(id)/\(domain)", domain: domain, .deadEnd(id, domain),
            GapEvidence(actors: [id]), [.secondWay])
        }
    }
  }

  private func coveredDomains(of id: ActorID) -> Set<LifeDomainID> {
    let own = network.network.services.filter { $0.id == id || $0.organisation == id }
    return own.reduce(into: []) { $0.formUnion($1.domains) }
  }

  /// `silo`: the links of a sector's organisations all stay within it: an E–I index of at most −1,
  /// over at least 2 links. Attention.
  ///
  /// Source of the index: D. Krackhardt and R. Stern, 1988.
  func siloGaps() -> [Gap] {
    let sectors = RelationSector.allCases
    let groups = network.actors.map { actor -> Int32 in
      guard actor.isFormal else { return -1 }
      let sector = actor.relationSector(among: network.actorsByID)
      return Int32(sectors.firstIndex(of: sector) ?? -1)
    }
    let links = SimpleGraph(of: network.graph) { tie in
      let kind = network.ties[network.tieOfGraphTie[tie]].tie.kind.code
      return kind == .referral || kind == .collaboration
    }
    let counts = links.externalInternalTies(ofEach: groups, count: sectors.count)
    let most = settings.number("index", of: .silo)
    let least = settings.count("ties", of: .silo)
    return zip(sectors, counts).compactMap { sector, ties in
      guard let index = ties.index, index <= most, ties.within >= least else { return nil }
      let actors = network.actors.filter { actor in
        actor.isFormal && actor.relationSector(among: network.actorsByID) == sector
      }
      return gap(
        .silo, .attention, about: sector.rawValue, .silo(sector, ties: ties.within),
        GapEvidence(actors: network.byName(Set(actors.map(\.id)))), [.secondWay])
    }
  }

  /// `knowledge-gap`: the team's cases have needs in a life domain of which nobody in the team
  /// knows much. Attention. Silent where no expertise was written down at all.
  func knowledgeGaps() -> [Gap] {
    let known = Set(
      colleagues.flatMap(\.expertise) + network.network.teams.flatMap(\.expertise))
    guard !known.isEmpty else { return [] }
    return network.network.lifeDomains.compactMap { domain in
      let here = places.filter { $0.place.domain == domain.id }
      let needs = here.flatMap { $0.needs.map(\.index) }.sorted()
      guard !needs.isEmpty, !known.contains(domain.id) else { return nil }
      return gap(
        .knowledgeGap, .attention, about: domain.id.rawValue, domain: domain.id,
        .knowledgeGap(domain.id, needs: needs.count), GapEvidence(needs: needs),
        [.knowledgePoint])
    }
  }
}

extension [Double] {
  /// The middle value, of an even number the mean of the two in the middle; nothing of none.
  fileprivate var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

import SupportNetwork

/// The rules about how referrals go.
extension TeamView {
  /// `no-report-back`: on less than 80 % of the referrals over a link was reported back, or the
  /// median time to a first answer is more than 14 days. A concern.
  ///
  /// The counts of the link decide; where it has none, the referrals in the network that are at
  /// least as old as the days asked for. What was completed is counted apart: closed is not helped.
  func reportBackGaps() -> [Gap] {
    let days = settings.count("days", of: .noReportBack)
    let share = settings.number("share", of: .noReportBack)
    return usedLinks().compactMap { link in
      let counts = link.counts(after: days, on: network.date)
      let isSilent = counts.reported.map { Double($0) < share * Double(counts.made) } ?? false
      let answers = link.daysToAnswer(by: network.date)
      let median = answers.median
      let isSlow = median.map { $0 > Double(days) } ?? false
      guard counts.made > 0, isSilent || isSlow else { return nil }
      let reported = counts.reported.map { CountOfPeople(part: $0, of: counts.made) }
      let report = LinkReport(
        from: link.ends.from, to: link.ends.to, made: CountOfPeople(counts.made),
        reported: isSilent || reported?.exact != nil ? reported : nil,
        completed: counts.completed.map { CountOfPeople(part: $0, of: counts.made) },
        slowerThan: isSlow ? days : nil,
        daysToAnswer: isSlow && answers.count >= CountOfPeople.least ? median : nil)
      return gap(
        .noReportBack, .concern, about: [link.ends.from.rawValue, link.ends.to.rawValue],
        .noReportBack(report),
        GapEvidence(actors: [link.ends.from, link.ends.to], ties: link.places),
        [.agreeOnReporting(link.ends.to)])
    }
  }

  /// `dead-end`: an organisation receives referrals in a life domain that nothing of it covers, as
  /// far as the map says, and refers to nobody. A concern.
  ///
  /// A referral counts in the life domains that it names; one that names none says nothing.
  func deadEndGaps() -> [Gap] {
    let links = organisations.links.filter { $0.referral != nil }
    let refers = Set(links.map(\.from)).union(organisations.bodies(of: referrals.map(\.from)))
    var received: [Int: Set<LifeDomainID>] = [:]
    for link in links { received[link.to, default: []].formUnion(link.present.tie.domains) }
    for referral in referrals {
      guard let body = organisations.body(of: referral.to), let domain = referral.domain
      else { continue }
      received[body, default: []].insert(domain)
    }
    let stuck = received.filter { !refers.contains($0.key) }
    let covered = coverage
    return network.byName(Set(stuck.keys.map { organisations.bodies[$0] })).compactMap { id in
      guard let body = organisations.body(of: id), let asked = stuck[body] else { return nil }
      let domains = network.network.lifeDomains.map(\.id).filter { domain in
        asked.contains(domain) && !(covered[body]?.contains(domain) ?? false)
      }
      guard !domains.isEmpty else { return nil }
      return gap(
        .deadEnd, .concern, about: [id.rawValue], domain: domains.count == 1 ? domains[0] : nil,
        .deadEnd(id, domains: domains),
        GapEvidence(
          actors: [id],
          ties: Set(links.filter { $0.to == body }.compactMap(\.present.index)).sorted()),
        [.askWhereTo(id)])
    }
  }

  /// The life domains that each organisation covers: with its services, and with what its teams and
  /// workers know much of.
  private var coverage: [Int: Set<LifeDomainID>] {
    let known =
      network.network.services.map { ($0.id, $0.domains) }
      + network.network.teams.map { ($0.id, $0.expertise) }
      + network.network.people.map { ($0.id, $0.expertise) }
    return known.reduce(into: [:]) { covered, entry in
      guard let body = organisations.body(of: entry.0) else { return }
      covered[body, default: []].formUnion(entry.1)
    }
  }
}

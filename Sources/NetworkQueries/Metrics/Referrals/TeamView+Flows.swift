import SupportNetwork

extension TeamView {
  /// What came of the referrals over each link, for each who receives them and for each life domain.
  ///
  /// Links that may not be shared, and those between two who must stay apart, are left out. Totals
  /// are told as far as they give no link away: first those of receivers, then those of life domains.
  var flows:
    (
      links: [ReferralMetrics.LinkFlow], receivers: [ReferralMetrics.ReceiverFlow],
      domains: [ReferralMetrics.DomainFlow]
    )
  {
    let links = usedLinks(onlyShared: true)
    var totals = FlowTotals(links.map { FlowCounts(of: $0, by: network.date) })
    var receivers: [ActorID: [Int]] = [:]
    var domains: [LifeDomainID: [Int]] = [:]
    for (place, link) in links.enumerated() {
      receivers[link.ends.to, default: []].append(place)
      for domain in self.domains(of: link) { domains[domain, default: []].append(place) }
    }
    return (
      zip(links, totals.links).map { link, counts in
        ReferralMetrics.LinkFlow(ends: link.ends, flow: counts.flow)
      },
      network.byName(Set(receivers.keys)).map { id in
        ReferralMetrics.ReceiverFlow(receiver: id, flow: totals.flow(of: receivers[id] ?? []))
      },
      network.network.lifeDomains.map(\.id).filter { domains[$0] != nil }.map { id in
        ReferralMetrics.DomainFlow(domain: id, flow: totals.flow(of: domains[id] ?? []))
      }
    )
  }

  /// The life domains that the ties and referrals of a link name; where none does, those that the
  /// service covers to which it leads.
  private func domains(of link: UsedLink) -> Set<LifeDomainID> {
    let named = Set(
      link.places.flatMap { network.network.ties[$0].domains }
        + link.referrals.compactMap(\.domain))
    guard named.isEmpty, case .service(let service)? = network.actorsByID[link.ends.to]
    else { return named }
    return Set(service.domains)
  }

  /// How long people wait, for each life domain and area where a service says so.
  func waits() -> [ReferralMetrics.DomainWait] {
    let offers = OfferSummaries(self, waitingOver: settings.count("days", of: .full))
    let (domains, areas) = coverageEdges
    return domains.flatMap { domain in
      areas.compactMap { area in
        let days = offers.summary(in: domain, area: area).waits
        return Spread(days).map {
          ReferralMetrics.DomainWait(domain: domain, area: area, services: days.count, days: $0)
        }
      }
    }
  }
}

import SupportNetwork

extension TeamView {
  /// What came of the referrals over each link, for each who receives them and for each life domain.
  ///
  /// Links that may not be shared, and those between two who must stay apart, are left out.
  var flows:
    (
      links: [ReferralMetrics.LinkFlow], receivers: [ReferralMetrics.ReceiverFlow],
      domains: [ReferralMetrics.DomainFlow]
    )
  {
    var receivers: [ActorID: FlowCounts] = [:]
    var domains: [LifeDomainID: FlowCounts] = [:]
    var links: [ReferralMetrics.LinkFlow] = []
    for link in usedLinks(onlyShared: true) {
      let counts = FlowCounts(of: link, by: network.date)
      receivers[link.ends.to, default: FlowCounts()].add(counts)
      for domain in self.domains(of: link) { domains[domain, default: FlowCounts()].add(counts) }
      links.append(ReferralMetrics.LinkFlow(ends: link.ends, flow: counts.flow))
    }
    return (
      links,
      network.byName(Set(receivers.keys)).compactMap { id in
        receivers[id].map { ReferralMetrics.ReceiverFlow(receiver: id, flow: $0.flow) }
      },
      network.network.lifeDomains.map(\.id).compactMap { id in
        domains[id].map { ReferralMetrics.DomainFlow(domain: id, flow: $0.flow) }
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
        return Spread(of: days).map {
          ReferralMetrics.DomainWait(domain: domain, area: area, services: days.count, days: $0)
        }
      }
    }
  }
}

import NetworkGraph
import SupportNetwork

/// The rules about what there is for the needs of an area.
///
/// They speak when the map lists services at all.
extension TeamView {
  /// `no-service`: needs in a life domain in an area, and no fitting service: a concern. Attention
  /// when only one organisation offers any.
  func serviceGaps() -> [Gap] {
    guard !network.network.services.isEmpty else { return [] }
    return areaGaps(.noService) { part in
      guard let end = part.ends.first else {
        return AreaFinding(
          severity: .concern, fact: { .noService($0) },
          suggestions: [.findOffer(part.group.domain)])
      }
      guard part.ends.count == 1 else { return nil }
      let only = organisations.bodies[end]
      let services = fitting(part)
      let told = named([only], in: part.group.area).first
      return AreaFinding(
        severity: .attention, fact: { .onlyProvider($0, told) },
        evidence: GapEvidence(actors: [only] + services.map(\.id).filter { $0 != only }),
        suggestions: [.findOffer(part.group.domain)])
    }
  }

  /// `full`: no fitting service has room: each has no free place, or starts later than after 42
  /// days. A service that says neither is not full. A concern.
  func fullGaps() -> [Gap] {
    let days = settings.count("days", of: .full)
    return areaGaps(.full) { part in
      guard !part.ends.isEmpty, !fits(part, { !$0.isFull(waitingOver: days) })
      else { return nil }
      let full = named(fitting(part).map(\.id), in: part.group.area)
      return AreaFinding(
        severity: .concern, fact: { .full($0, services: full) },
        evidence: GapEvidence(actors: full),
        suggestions: [.bridgeTheWait, .findOffer(part.group.domain)])
    }
  }

  /// `formal-only-offer`: all that fits is offered by professionals, or a team that serves a life
  /// domain has no link with any who offer volunteers in it. Attention.
  ///
  /// Volunteers are offered by volunteer organisations, self-help groups, clubs and faith
  /// communities. A team serves a life domain when it or one of its workers knows much of it, or
  /// its organisation has a service for it.
  func formalOnlyOfferGaps() -> [Gap] {
    let offers = areaGaps(.formalOnlyOffer) { part in
      guard !part.ends.isEmpty, !part.ends.contains(where: isInformal) else { return nil }
      let formal = named(fitting(part).map(\.id), in: part.group.area)
      return AreaFinding(
        severity: .attention, fact: { .formalOnlyOffer($0, services: formal) },
        evidence: GapEvidence(actors: formal), suggestions: [.findVolunteers(part.group.domain)])
    }
    return offers + teamsWithoutVolunteers()
  }

  private func teamsWithoutVolunteers() -> [Gap] {
    network.network.teams.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.flatMap { team in
      let bodies = organisations.bodies(of: [team.id] + team.members)
      return network.network.lifeDomains.map(\.id).compactMap { domain -> Gap? in
        let covering = network.services.services(in: domain, area: nil)
        let offers = providers(of: covering.filter(isInformalOffer))
        let ownService = covering.contains { service in
          organisations.body(of: service.id).map(bodies.contains) ?? false
        }
        guard ownService || expertise(of: team).contains(domain), let first = offers.first,
          !bodies.contains(where: { isLinked($0, withAnyOf: organisations.bodies(of: offers)) })
        else { return nil }
        return gap(
          .formalOnlyOffer, .attention, about: [team.id.rawValue, domain.rawValue], domain: domain,
          .noVolunteerLink(team: team.id, domain, offers: offers),
          GapEvidence(actors: [team.id] + offers), [.makeLink(to: first)])
      }
    }
  }

  /// Whether a body is one of some, or has a link with one, whichever way.
  private func isLinked(_ body: Int, withAnyOf others: [Int]) -> Bool {
    let near = organisations.graph.neighbours(of: body)
    return others.contains { $0 == body || near.contains($0) }
  }

  private func isInformalOffer(_ service: Service) -> Bool {
    organisations.body(of: service.id).map(isInformal) ?? false
  }

  /// Whether a body works with volunteers, or with people who have been through the same.
  private func isInformal(_ body: Int) -> Bool {
    guard case .organisation(let organisation)? = network.actorsByID[organisations.bodies[body]]
    else { return false }
    switch organisation.kind {
    case .volunteerOrganisation, .selfHelpGroup, .club, .faithCommunity: return true
    default: return false
    }
  }

  /// `unused-service`: a service with free places, and nobody refers to it or its organisation, or
  /// has anything to do with the service. Attention.
  ///
  /// It speaks when the map knows of a referral at all. A link over which no referral was made is
  /// not used.
  func unusedServiceGaps() -> [Gap] {
    let lines = organisations.links.filter { $0.referral.map { $0.made != 0 } ?? false }
    let used = Set(lines.map(\.to)).union(organisations.bodies(of: referrals.map(\.to)))
    let received = Set(
      network.ties.filter { present in
        guard present.isActive, case .referral(let terms) = present.tie.kind else { return false }
        return terms.made != 0
      }
      .map(\.tie.to))
    guard !used.isEmpty || !received.isEmpty else { return [] }
    let helping = network.helpingFormalActors
    return network.services.services.compactMap { service in
      guard let free = service.capacity?.free, free > 0,
        let body = organisations.body(of: service.id), !used.contains(body),
        !received.contains(service.id), !helping.contains(service.id)
      else { return nil }
      return gap(
        .unusedService, .attention, about: [service.id.rawValue],
        domain: service.domains.count == 1 ? service.domains.first : nil,
        .unusedService(service.id, free: free), GapEvidence(actors: [service.id]),
        [.tellColleagues(service.id)])
    }
  }
}

extension CompiledNetwork {
  /// The professionals, organisations and services that help a household or a person now; to know
  /// of one is not to be helped.
  fileprivate var helpingFormalActors: Set<ActorID> {
    var helping: Set<ActorID> = []
    for present in ties where present.isActive {
      let tie = present.tie
      guard tie.kind.code == .care || !tie.support.isEmpty || tie.flow != .none else { continue }
      let isFormal = [tie.from, tie.to].map { actorsByID[$0]?.isFormal ?? true }
      if !isFormal[1] { helping.insert(tie.from) }
      if !isFormal[0] { helping.insert(tie.to) }
    }
    return helping
  }
}

extension Service {
  /// Whether it has no free place, or starts later than after some days; one that says neither is
  /// not full.
  func isFull(waitingOver days: Int) -> Bool {
    capacity?.free == 0 || (waitingDays ?? 0) > days
  }
}

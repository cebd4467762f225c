import SupportNetwork

/// The rules about what is on offer.
extension TeamView {
  /// `no-service`: no service on the map fits the needs of a place. A concern; attention when only
  /// one organisation offers any. Silent on a map without services.
  func noServiceGaps() -> [Gap] {
    guard !network.network.services.isEmpty else { return [] }
    return places.compactMap { placed in
      let fitting = fitting(placed)
      let offerers = Set(fitting.map { $0.organisation ?? $0.id })
      guard offerers.count <= 1 else { return nil }
      return gap(
        .noService, fitting.isEmpty ? .concern : .attention, at: placed,
        .noService(placed.place, onlyFrom: offerers.first), actors: fitting.map(\.id),
        [.askForOffer])
    }
  }

  /// `full`: no service that fits has a free place within 42 days. What a service does not say
  /// counts as free and without waiting. A concern.
  func fullGaps() -> [Gap] {
    let days = settings.count("days", of: .full)
    return places.compactMap { placed in
      let fitting = fitting(placed)
      let isFull = fitting.allSatisfy { service in
        (service.capacity?.free ?? 1) <= 0 || (service.waitingDays ?? 0) > days
      }
      guard !fitting.isEmpty, isFull else { return nil }
      return gap(
        .full, .concern, at: placed, .full(placed.place, services: fitting.map(\.id)),
        actors: fitting.map(\.id), [.askForOffer])
    }
  }

  /// `formal-only-offer`: services fit, and none of them comes from volunteers; or some do, and
  /// the team has no link with any of those. Attention.
  func formalOnlyOfferGaps() -> [Gap] {
    places.compactMap { placed in
      let fitting = fitting(placed)
      guard !fitting.isEmpty else { return nil }
      let volunteering = fitting.filter { isFromVolunteers($0) }
      let ends = volunteering.flatMap { [$0.id] + ($0.organisation.map { [$0] } ?? []) }
      let isLinked = team.contains { one in ends.contains { network.knows(one, $0) } }
      guard volunteering.isEmpty || (!team.isEmpty && !isLinked) else { return nil }
      let suggestions: [GapSuggestion] =
        volunteering.isEmpty
        ? [.askForOffer] : volunteering.prefix(3).compactMap { link(to: $0.organisation ?? $0.id) }
      return gap(
        .formalOnlyOffer, .attention, at: placed,
        .formalOnlyOffer(placed.place, unlinked: volunteering.map(\.id)),
        actors: fitting.map(\.id), suggestions)
    }
  }

  /// Whether a service comes from people who do not do it for their work.
  private func isFromVolunteers(_ service: Service) -> Bool {
    guard let id = service.organisation,
      case .organisation(let organisation)? = network.actorsByID[id]
    else { return false }
    switch organisation.kind {
    case .volunteerOrganisation, .selfHelpGroup, .faithCommunity, .club: return true
    default: return false
    }
  }

  /// `unused-service`: a service with a free place that nobody refers to, nor to its organisation.
  /// Attention.
  func unusedServiceGaps() -> [Gap] {
    let receivers = Set(
      network.ties.filter { $0.isActive && $0.tie.kind.code == .referral }.map(\.tie.to)
        + network.network.referrals.map(\.to))
    return network.network.services.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap {
      service in
      guard let free = service.capacity?.free, free > 0, !receivers.contains(service.id),
        !(service.organisation.map(receivers.contains) ?? false)
      else { return nil }
      return gap(
        .unusedService, .attention, about: service.id.rawValue,
        .unusedService(service.id, free: free), GapEvidence(actors: [service.id]),
        [.makeKnown(service.id)])
    }
  }

  /// `stale-record`: services, organisations and referral links that were last confirmed at least
  /// 365 days ago; one that never was says nothing. One gap for all. Attention.
  func staleRecordGaps() -> [Gap] {
    guard let today = network.date else { return [] }
    let days = settings.count("days", of: .staleRecord)
    func isOld(_ confirmed: CalendarDate?) -> Bool {
      confirmed.map { $0.days(until: today) >= days } ?? false
    }
    let actors =
      network.network.services.filter { isOld($0.confirmed) }.map(\.id)
      + network.network.organisations.filter { isOld($0.confirmed) }.map(\.id)
    let links = network.ties.filter {
      $0.isActive && $0.tie.kind.code == .referral && isOld($0.tie.confirmed)
    }
    guard !actors.isEmpty || !links.isEmpty else { return [] }
    let named = network.byName(Set(actors))
    return [
      gap(
        .staleRecord, .attention, about: "all",
        .staleRecord(
          named, links: links.map { TieEnds(from: $0.tie.from, to: $0.tie.to) }, days: days),
        GapEvidence(actors: named, ties: links.compactMap(\.index).sorted()), [.checkRecords])
    ]
  }

  /// The suggestion to link the team with another.
  func link(to other: ActorID) -> GapSuggestion? {
    let teams = network.network.teams.map(\.id)
    let own = (teams.isEmpty ? network.byName(team) : network.byName(Set(teams))).first
    return own.map { .makeLink($0, other) }
  }
}

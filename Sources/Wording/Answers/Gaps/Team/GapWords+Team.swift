import NetworkQueries
import SupportNetwork

/// What is missing among the organisations that should help a team's households.
extension GapWords {
  /// Where needs are, and how many; few are not counted out, so that nobody is recognised.
  func at(_ place: NeedPlace) -> String {
    let area = place.area.map { " in \($0)" } ?? ""
    let count = place.needs < 5 ? "" : " (\(needs(place.needs)))"
    return pick("Bij ", "With ") + domain(place.domain) + area + count
  }

  /// A number of needs; below 5 it is not told.
  func needs(_ count: Int) -> String {
    count < 5
      ? pick("enkele hulpvragen", "a few needs") : pick("\(count) hulpvragen", "\(count) needs")
  }

  func noService(_ place: NeedPlace, _ only: ActorID?) -> String {
    guard let only else {
      return pick(
        "\(at(place)) staat op de kaart nog geen aanbod.",
        "\(at(place)) there is no service on the map yet.")
    }
    return pick(
      "\(at(place)) is er alleen aanbod van \(name(only)).",
      "\(at(place)) only \(name(only)) offers anything.")
  }

  func noReferralLine(_ place: NeedPlace, _ services: [ActorID], _ isAsked: Bool) -> String {
    isAsked
      ? pick(
        "\(at(place)) is er aanbod, maar er is nagevraagd: het team heeft er geen lijn mee. Het gaat "
          + "om \(names(services)).",
        "\(at(place)) there are services, but it was asked after: the team has no link with them. "
          + "It is about \(names(services)).")
      : pick(
        "\(at(place)) is er aanbod, en nog niet nagevraagd of het team er een lijn mee heeft: "
          + "\(names(services)).",
        "\(at(place)) there are services, and nobody has asked yet whether the team has a link with "
          + "them: \(names(services)).")
  }

  func routeTooLong(_ place: NeedPlace, _ service: ActorID, _ steps: Int) -> String {
    pick(
      "\(at(place)) ligt het dichtstbijzijnde aanbod voor sommigen pas op \(steps) stappen: "
        + "\(name(service)).",
      "\(at(place)) the nearest service is \(steps) steps away for some: \(name(service)).")
  }

  func fragileRoute(_ place: NeedPlace, _ via: ActorID) -> String {
    pick(
      "\(at(place)) loopt elke weg naar aanbod langs \(name(via)).",
      "\(at(place)) every way to a service runs through \(name(via)).")
  }

  func full(_ place: NeedPlace, _ services: [ActorID]) -> String {
    pick(
      "\(at(place)) is al het aanbod vol, of is het lang wachten: \(names(services)).",
      "\(at(place)) all services are full, or the wait is long: \(names(services)).")
  }

  func noReportBack(_ counts: ReferralCounts) -> String {
    let (from, to) = (name(counts.from), name(counts.to))
    let start =
      counts.made == 1
      ? onlyReferral(counts)
      : pick(
        "Van de \(counts.made) keer dat \(from) doorverwees naar \(to), kwam er \(counts.reported) keer "
          + "bericht terug; afgerond is de hulp \(counts.completed) keer.",
        "Of the \(counts.made) times that \(from) referred to \(to), word came back "
          + "\(counts.reported) times; the help was completed \(counts.completed) times.")
    guard let days = counts.medianDays else { return start }
    let number = days == days.rounded() ? "\(Int(days))" : wording.decimal(days)
    return start
      + pick(
        " Het eerste antwoord kwam meestal na \(number) dagen.",
        " The first answer mostly came after \(number) days.")
  }

  private func onlyReferral(_ counts: ReferralCounts) -> String {
    let (from, to) = (name(counts.from), name(counts.to))
    return counts.reported == 0
      ? pick(
        "Op de ene verwijzing van \(from) naar \(to) kwam geen bericht terug.",
        "The one referral from \(from) to \(to) had no word back.")
      : pick(
        "Op de ene verwijzing van \(from) naar \(to) kwam bericht terug.",
        "The one referral from \(from) to \(to) had word back.")
  }

  func formalOnlyOffer(_ place: NeedPlace, _ unlinked: [ActorID]) -> String {
    unlinked.isEmpty
      ? pick(
        "\(at(place)) is er alleen aanbod van beroepskrachten, en niets van vrijwilligers.",
        "\(at(place)) all services come from professionals, and none from volunteers.")
      : pick(
        "\(at(place)) bieden vrijwilligers iets aan, en het team kent hen nog niet: "
          + "\(names(unlinked)).",
        "\(at(place)) volunteers offer something, and the team does not know them yet: "
          + "\(names(unlinked)).")
  }

  func unusedService(_ id: ActorID, _ free: Int) -> String {
    pick(
      "\(name(id)) heeft \(free == 1 ? "1 plek" : "\(free) plekken") vrij, en niemand op de kaart "
        + "verwijst ernaar.",
      "\(name(id)) has \(free == 1 ? "1 place" : "\(free) places") free, and nobody on the map "
        + "refers to it.")
  }

  func deadEnd(_ id: ActorID, _ about: LifeDomainID) -> String {
    pick(
      "\(name(id)) krijgt verwijzingen voor \(domain(about)), heeft daar zelf geen aanbod voor en "
        + "verwijst niet verder.",
      "\(name(id)) gets referrals for \(domain(about)), has no service for it and refers nobody on."
    )
  }

  func singleLink(_ id: ActorID, _ count: Int) -> String {
    pick(
      "Voor \(needs(count)) loopt elke weg naar hulp langs \(name(id)).",
      "For \(needs(count)) every way to help runs through \(name(id)).")
  }

  func silo(_ sector: RelationSector, _ ties: Int) -> String {
    pick(
      "De organisaties bij “\(wording.sector(sector))” hebben onderling \(ties) lijnen, en geen "
        + "enkele met andere.",
      "The organisations under “\(wording.sector(sector))” have \(ties) links among themselves, and "
        + "none with others.")
  }

  func knowledgeGap(_ about: LifeDomainID, _ count: Int) -> String {
    pick(
      "Over \(domain(about)) weet nog niemand in het team veel, en het speelt wel "
        + "(\(needs(count))).",
      "Nobody in the team knows much about \(domain(about)) yet, and it does matter "
        + "(\(needs(count))).")
  }

  func unequalReach(_ about: LifeDomainID, _ worst: AreaReach, _ best: AreaReach) -> String {
    func share(_ reach: AreaReach) -> String { "\(Int((reach.share * 100).rounded()))%" }
    return pick(
      "Bij \(domain(about)) is hulp dichtbij voor \(share(best)) van de vragen in \(best.area), en "
        + "voor \(share(worst)) in \(worst.area).",
      "With \(domain(about)), help is near for \(share(best)) of the needs in \(best.area), and for "
        + "\(share(worst)) in \(worst.area).")
  }

  func staleRecord(_ actors: [ActorID], _ links: [TieEnds], _ limit: Int) -> String {
    let ends = links.map { link in
      pick(
        "de lijn van \(name(link.from)) naar \(name(link.to))",
        "the link from \(name(link.from)) to \(name(link.to))")
    }
    let all = wording.list(actors.map(name) + ends)
    return pick(
      "Al minstens \(days(limit)) is niet nagegaan of dit nog klopt: \(all).",
      "For at least \(days(limit)) nobody has checked whether this is still right: \(all).")
  }
}

import NetworkGraph
import NetworkQueries
import SupportNetwork

/// The links between organisations, and what a team knows.
extension TeamGapWords {
  func noReportBack(_ report: LinkReport) -> String {
    let (from, to) = (name(report.from), name(report.to))
    var sentences = [
      pick(
        "Er gingen \(innerCount(report.made)) verwijzingen van \(from) naar \(to).",
        "\(count(report.made)) referrals went from \(from) to \(to).")
    ]
    if let reported = report.reported {
      sentences.append(
        reported.exact.map { count in
          pick("Daarop kwam \(count) keer bericht terug.", "There was word back \(count) times.")
        } ?? pick("Niet altijd kwam er bericht terug.", "There was not always word back."))
    }
    if let completed = report.completed?.exact {
      sentences.append(
        pick(
          "Afgerond is het \(completed) keer, en afgerond is nog niet altijd geholpen.",
          "It was completed \(completed) times, and completed is not always helped."))
    }
    if let days = report.daysToAnswer {
      let count = words.wording.plain(days)
      sentences.append(
        pick(
          "De helft van de eerste antwoorden kwam pas na \(count) dagen of later.",
          "Half of the first answers came only after \(count) days or later."))
    } else if let limit = report.slowerThan {
      sentences.append(
        pick(
          "Het eerste antwoord liet meestal meer dan \(words.wording.days(limit)) op zich wachten.",
          "The first answer mostly took more than \(words.wording.days(limit))."))
    }
    return sentences.joined(separator: " ")
  }

  func deadEnd(_ id: ActorID, _ domains: [LifeDomainID]) -> String {
    let (who, what) = (name(id), words.domains(domains))
    return pick(
      "Naar \(who) worden mensen doorverwezen voor \(what). Op de kaart staat niet dat \(who) daar "
        + "zelf bij helpt, en ook niet waar mensen daarna naartoe kunnen.",
      "People are referred to \(who) for \(what). The map does not say that \(who) helps with it, "
        + "nor where people can go from there.")
  }

  func singleOrganisation(
    _ id: ActorID, _ needs: CountOfPeople, _ domains: [LifeDomainID]
  ) -> String {
    pick(
      "Bij \(innerCount(needs)) hulpvragen loopt elke weg naar passend aanbod via \(name(id)). Het "
        + "gaat om \(words.domains(domains)).",
      "For \(innerCount(needs)) needs, every way to a service that fits goes through \(name(id)). "
        + "They are about \(words.domains(domains)).")
  }

  func singleLink(
    _ one: ActorID, _ other: ActorID, _ needs: CountOfPeople, _ domains: [LifeDomainID]
  ) -> String {
    pick(
      "Bij \(innerCount(needs)) hulpvragen loopt elke weg naar passend aanbod over het contact "
        + "tussen \(name(one)) en \(name(other)). Het gaat om \(words.domains(domains)).",
      "For \(innerCount(needs)) needs, every way to a service that fits goes over the contact "
        + "between \(name(one)) and \(name(other)). They are about \(words.domains(domains)).")
  }

  func sectorSilo(_ sector: RelationSector, _ group: ActorGroup) -> String {
    let what = words.wording.sector(sector).lowercased()
    return silo(
      pick("De organisaties bij \(what)", "The organisations in \(what)"), group)
  }

  func domainSilo(_ domain: LifeDomainID, _ group: ActorGroup) -> String {
    let what = words.domain(domain)
    return silo(
      pick("De organisaties met aanbod bij \(what)", "The organisations with services for \(what)"),
      group)
  }

  private func silo(_ who: String, _ group: ActorGroup) -> String {
    let all = group.links.external + group.links.within
    let across = group.links.external
    guard across > 0 else {
      return pick(
        "\(who) hebben op de kaart alleen contact met elkaar: \(names(group.actors)).",
        "\(who) are, on the map, only in contact with one another: \(names(group.actors)).")
    }
    return pick(
      "\(who) hebben op de kaart vooral contact met elkaar: \(names(group.actors)). Van de \(all) "
        + "contacten \(across == 1 ? "gaat" : "gaan") er \(across) naar anderen.",
      "\(who) are, on the map, mostly in contact with one another: \(names(group.actors)). Of the "
        + "\(all) contacts, \(across) \(across == 1 ? "is" : "are") with others.")
  }

  func knowledgeGap(
    _ team: ActorID, _ domain: LifeDomainID, _ households: CountOfPeople
  ) -> String {
    asking(households, domain)
      + pick(
        " Op de kaart staat bij \(name(team)) nog niemand die daar veel van weet.",
        " On the map nobody in \(name(team)) knows much about it yet.")
  }

  func staleRecords(_ ids: [ActorID], _ limit: Int) -> String {
    pick(
      "Al minstens \(words.wording.days(limit)) is niet nagevraagd of de gegevens nog kloppen van: "
        + "\(names(ids)).",
      "For at least \(words.wording.days(limit)) nobody has asked whether the details are still right of: "
        + "\(names(ids)).")
  }

  func staleLinks(_ pairs: [ActorPair], _ limit: Int) -> String {
    let links = pairs.map { name($0.from) + pick(" met ", " with ") + name($0.to) }
      .joined(separator: "; ")
    return pick(
      "Al minstens \(words.wording.days(limit)) is niet nagevraagd of dit contact nog klopt: \(links).",
      "For at least \(words.wording.days(limit)) nobody has asked whether this contact is still right: "
        + "\(links).")
  }
}

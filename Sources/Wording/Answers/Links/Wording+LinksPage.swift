public import NetworkGraph
public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// The links between organisations that would help most.
  public func linksPage(_ answer: MissingLinks, in network: CompiledNetwork) -> Page {
    let title = pick("Welke verbinding zou het meeste helpen?", "Which link would help most?")
    guard answer.isAnyOutOfReach else {
      return Page(
        title: title, language: language.rawValue,
        blocks: [.paragraph(Line(allReached(answer.steps)))])
    }
    var blocks: [Block] = [.paragraph(Line(outOfReach(answer)))]
    if answer.links.isEmpty {
      blocks.append(
        .paragraph(
          Line(
            pick(
              "Geen enkele nieuwe verbinding brengt die dichterbij. Kijk eerst welk aanbod er nog "
                + "niet is (kring coverage), en wie deze huishoudens kent.",
              "No single new link brings them nearer. First see which services are not there yet "
                + "(kring coverage), and who knows these households."))))
    } else {
      blocks.append(
        .numberedList(answer.links.map { item($0, in: network) }))
      blocks.append(.aside(Line(sureness(answer.guarantee))))
      blocks.append(.aside(Line(bounds(answer))))
    }
    return Page(title: title, language: language.rawValue, blocks: blocks)
  }

  /// What a link is for, in one sentence.
  public func linkSentence(_ link: MissingLink, in network: CompiledNetwork) -> String {
    let (from, to) = (network.name(of: link.from), network.name(of: link.to))
    let domains = list(link.domains.map { domainName($0, in: network) })
    let count = needCount(link.gain)
    return pick(
      "Van \(from) naar \(to): dat brengt \(count) dichter bij hulp, voor \(domains).",
      "From \(from) to \(to): that brings \(count) nearer to help, for \(domains).")
  }

  /// What to do about a link first.
  public func linkStep(_ link: MissingLink, in network: CompiledNetwork) -> String {
    let (from, to) = (network.name(of: link.from), network.name(of: link.to))
    let via = link.shared.prefix(3).map { network.name(of: $0) }
    let introduction =
      via.isEmpty
      ? ""
      : pick(
        via.count == 1
          ? " \(list(via)) werkt al met allebei en kan hen voorstellen."
          : " \(list(via)) werken al met allebei en kunnen hen voorstellen.",
        " \(list(via)) \(via.count == 1 ? "works" : "work") with both already and can introduce them."
      )
    return link.isDenied
      ? pick(
        "Dit is gevraagd, en het is er niet. Bespreek wat er nodig is om het te maken.",
        "This was asked, and it is not there. Talk about what it takes to make it.") + introduction
      : pick(
        "Niemand heeft dit nog gevraagd. Vraag \(from) eerst of zij \(to) al kennen.",
        "Nobody has asked about this yet. First ask \(from) whether they know \(to) already.")
        + introduction
  }

  /// How sure it is that no other choice brings more.
  public func sureness(_ guarantee: ChosenLinks.Guarantee) -> String {
    switch guarantee {
    case .exact:
      pick(
        "Zeker: geen andere keuze van zoveel verbindingen brengt meer.",
        "Certain: no other choice of as many links brings more.")
    case .atLeast63Percent:
      pick(
        "Zeker: dit is minstens 63% van wat met zoveel verbindingen kan.",
        "Certain: this is at least 63% of what as many links could bring.")
    case .atLeastHalf:
      pick(
        "Zeker: dit is minstens de helft van wat met zoveel verbindingen kan.",
        "Certain: this is at least half of what as many links could bring.")
    case .heuristic:
      pick(
        "Een vuistregel: misschien is er een keuze die meer brengt.",
        "A rule of thumb: another choice may bring more.")
    }
  }

  private func item(_ link: MissingLink, in network: CompiledNetwork) -> ListItem {
    var items = [ListItem(Line(linkStep(link, in: network)))]
    let areas = link.areas.compactMap { $0 }
    if !areas.isEmpty {
      items.insert(
        ListItem(Line(pick("Het gaat om \(list(areas)).", "It is about \(list(areas))."))), at: 0)
    }
    if !link.services.isEmpty {
      let services = link.services.prefix(3).map { network.name(of: $0) }
      items.insert(
        ListItem(Line(pick("Wat er past: \(list(services)).", "What fits: \(list(services))."))),
        at: 0)
    }
    if let total = link.total.exact, let left = link.left.exact {
      items.append(
        ListItem(
          Line(
            pick(
              "Tot hier samen \(total) hulpvragen. Dan nog te ver: \(left).",
              "Up to here \(total) needs together. Still too far then: \(left)."))))
    }
    return ListItem(Line(linkSentence(link, in: network)), items: items)
  }

  private func outOfReach(_ answer: MissingLinks) -> String {
    let nobody = pick(
      "binnen \(steps(answer.steps)) van wie het huishouden kent geen passend aanbod met plek",
      "no fitting service with room within \(steps(answer.steps)) of who knows the household")
    let outOfReach = needCount(answer.outOfReach)
    guard let needs = answer.needs.exact else {
      return pick("Voor \(outOfReach) is er \(nobody).", "For \(outOfReach) there is \(nobody).")
    }
    return pick(
      "Er zijn \(needs) hulpvragen. Voor \(outOfReach) is er \(nobody).",
      "There are \(needs) needs. For \(outOfReach) there is \(nobody).")
  }

  private func allReached(_ count: Int) -> String {
    pick(
      "Voor elke hulpvraag is er binnen \(steps(count)) van wie het huishouden kent passend aanbod "
        + "met plek. Vraag of die wegen ook gebruikt worden (kring gaps --team).",
      "For every need there is a fitting service with room within \(steps(count)) of who knows the "
        + "household. Ask whether those ways are used, too (kring gaps --team).")
  }

  private func bounds(_ answer: MissingLinks) -> String {
    pick(
      "Ter vergelijking: om iedereen naar iedereen te laten verwijzen zijn minstens "
        + "\(answer.fewestToConnectAll) nieuwe verbindingen nodig, en om nergens van één verbinding af "
        + "te hangen minstens \(answer.fewestToLeaveNoBridge).",
      "For comparison: it takes at least \(answer.fewestToConnectAll) new links for everybody to "
        + "refer to everybody, and at least \(answer.fewestToLeaveNoBridge) for nothing to hang on one "
        + "link.")
  }
}

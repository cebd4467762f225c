public import NetworkGraph
public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// The referral links that would help most in a region, by numbers of the files.
  public func regionLinksPage(_ answer: RegionLinks, in region: Region) -> Page {
    let title = pick("Welke verwijzing zou het meeste helpen?", "Which referral would help most?")
    guard answer.isAnyOutOfReach else {
      let line = pick(
        "Voor elke hulpvraag is er binnen \(steps(answer.steps)) een passende dienst met plek.",
        "For every need there is a fitting service with room within \(steps(answer.steps)).")
      return Page(title: title, language: language.rawValue, blocks: [.paragraph(Line(line))])
    }
    let needs = outOfReach(answer)
    guard !answer.links.isEmpty else {
      let none = pick(
        "Geen enkele nieuwe verwijzing brengt die dichterbij. Kijk eerst waar aanbod ontbreekt (kring "
          + "region reach --with-room).",
        "No single new referral brings them nearer. First see where there is no service (kring region "
          + "reach --with-room).")
      return Page(
        title: title, language: language.rawValue,
        blocks: [.paragraph(Line(needs)), .paragraph(Line(none))])
    }
    return Page(
      title: title, language: language.rawValue,
      blocks: [
        .paragraph(Line(needs)),
        .table(
          Table(
            headings: [
              pick("van", "from"), pick("naar", "to"), pick("brengt dichtbij", "brings near"),
              pick("samen", "together"), pick("nog te ver", "still too far"),
              pick("gebieden", "areas"),
            ],
            rows: answer.links.map { link in
              [
                name(of: link.tail, in: region), name(of: link.head, in: region),
                toldCount(link.gain), toldCount(link.total),
                link.isNoneLeft ? "0" : toldCount(link.left), toldCount(link.areaCount),
              ]
            }, figureColumns: [2, 3, 4, 5])),
        .list(
          answer.links.map { link in
            let domains = list(link.domains.indices.map(lifeDomain(at:)))
            return ListItem(
              Line(
                pick(
                  "\(name(of: link.tail, in: region)) naar \(name(of: link.head, in: region)): voor "
                    + "\(domains). Vraag eerst of zij elkaar al kennen.",
                  "\(name(of: link.tail, in: region)) to \(name(of: link.head, in: region)): for "
                    + "\(domains). First ask whether they know each other already.")))
          }),
        .aside(
          Line(
            pick(
              "Aantallen over minder dan 5 huishoudens blijven verborgen (–), en ook wat die zou "
                + "verraden.",
              "Counts about fewer than 5 households stay hidden (–), and so does what would betray "
                + "one."))),
        .aside(Line(sureness(answer.guarantee))),
      ])
  }

  private func outOfReach(_ answer: RegionLinks) -> String {
    let few = CountOfPeople.least
    let all = answer.needs.exact.map(grouped)
    let who =
      switch (all, answer.outOfReach.exact.map(grouped)) {
      case (let needs?, let far?):
        pick("Van de \(needs) hulpvragen zijn er \(far)", "Of \(needs) needs, \(far) are")
      case (nil, let far?): pick("\(far) hulpvragen zijn", "\(far) needs are")
      case (_, nil) where !answer.outOfReach.isFew:
        pick(
          "Een deel van de \(all.map { "\($0) " } ?? "")hulpvragen is",
          "Some of the \(all.map { "\($0) " } ?? "")needs are")
      case (let needs?, nil):
        pick(
          "Van de \(needs) hulpvragen zijn die van minder dan \(few) huishoudens",
          "Of \(needs) needs, those of fewer than \(few) households are")
      case (nil, nil):
        pick(
          "Hulpvragen van minder dan \(few) huishoudens zijn",
          "Needs of fewer than \(few) households are")
      }
    return who
      + pick(
        " verder dan \(steps(answer.steps)) van een passende dienst met plek.",
        " farther than \(steps(answer.steps)) from a fitting service with room.")
  }

  private func toldCount(_ count: CountOfPeople) -> String { count.exact.map(grouped) ?? "–" }

  private func name(of node: Int, in region: Region) -> String {
    "\(regionKind(region.kind(of: node))) \(region.ids[node])"
  }
}

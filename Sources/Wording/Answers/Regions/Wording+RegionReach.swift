public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// How many steps households are from a fitting service.
  public func reachPage(_ domains: [DomainSteps]) -> Page {
    let most = domains.map(\.households.count).max() ?? 0
    let shown = Swift.min(Swift.max(most - 1, 0), 6)
    let headings =
      [pick("leefgebied", "life domain")] + (1...Swift.max(shown, 1)).map { steps($0) }
      + (most - 1 > shown ? [pick("meer", "more")] : []) + [pick("geen weg", "no way")]
    let rows = domains.map { domain in
      let counts = Array(domain.needs.dropFirst())
      let near = (0..<Swift.max(shown, 1)).map { $0 < counts.count ? counts[$0] : 0 }
      let far = Array(counts.dropFirst(shown))
      let more = far.contains(nil) ? nil : far.reduce(0) { $0 + ($1 ?? 0) }
      return [lifeDomain(at: domain.domain)] + near.map(toldCount)
        + (most - 1 > shown ? [toldCount(more)] : []) + [toldCount(domain.needsOutOfReach)]
    }
    return Page(
      title: pick("Hoe ver is passende hulp?", "How far is fitting help?"),
      language: language.rawValue,
      blocks: [
        .paragraph(
          Line(
            pick(
              "Hoeveel huishoudens met een hulpvraag na hoeveel stappen bij een passende dienst "
                + "komen. Van een huishouden naar iemand die het kent is één stap. Aantallen onder de "
                + "5 blijven verborgen (–).",
              "How many households with a need come to a fitting service after how many steps. "
                + "From a household to somebody it knows is one step. Counts below 5 stay hidden "
                + "(–)."))),
        .table(
          Table(
            headings: headings, rows: rows, figureColumns: Set(1..<headings.count))),
        .paragraph(
          Line(
            pick(
              "Vraag verder: welke hulpvragen zijn te ver (kring region audit), en welke "
                + "verwijzing helpt het meest (kring region links)?",
              "Ask on: which needs are too far (kring region audit), and which referral would help "
                + "most (kring region links)?"))),
      ])
  }

  /// Which needs have no fitting service near.
  public func auditPage(_ audit: RegionAudit) -> Page {
    let within = steps(audit.steps)
    var blocks: [Block] = [
      .paragraph(
        Line(
          pick(
            "Huishoudens met een hulpvraag waarvoor binnen \(within) geen passende dienst te "
              + "bereiken is.",
            "Households with a need for which no fitting service can be reached within \(within)."))
      ),
      .table(
        Table(
          headings: [
            pick("leefgebied", "life domain"), pick("met deze vraag", "with this need"),
            pick("te ver", "too far"),
          ],
          rows: audit.domains.map {
            [
              lifeDomain(at: $0.domain), regionCount($0.needs),
              $0.isAllReached ? "0" : regionCount($0.unreached),
            ]
          }, figureColumns: [1, 2])),
    ]
    let worst = audit.domains.compactMap { domain -> ListItem? in
      let areas = audit.areas.filter { $0.domain == domain.domain && $0.unreached.exact != nil }
        .sorted {
          ($1.unreached.exact ?? 0, $0.area ?? .max) < ($0.unreached.exact ?? 0, $1.area ?? .max)
        }
        .prefix(3)
      guard !areas.isEmpty else { return nil }
      let named = areas.map { "\(area($0.area)) (\(regionCount($0.unreached)))" }
      return ListItem(Line("\(lifeDomain(at: domain.domain)): \(list(named))"))
    }
    if !worst.isEmpty {
      blocks += [
        .heading(Line(pick("Waar het om de meeste gaat", "Where most are concerned")), level: 1),
        .list(worst),
        .paragraph(
          Line(
            pick(
              "Alle gebieden staan in --format csv. Aantallen onder de 5 blijven verborgen.",
              "All areas are in --format csv. Counts below 5 stay hidden."))),
      ]
    }
    return Page(
      title: pick("Wat is te ver weg?", "What is too far away?"), language: language.rawValue,
      blocks: blocks)
  }

  private func toldCount(_ count: Int?) -> String { count.map(grouped) ?? "–" }

  private func area(_ area: Int32?) -> String {
    area.map { pick("gebied \($0)", "area \($0)") } ?? pick("zonder gebied", "without area")
  }
}

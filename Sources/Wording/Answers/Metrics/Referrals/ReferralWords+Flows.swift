import NetworkQueries
import Pages
import SupportNetwork

/// What came of referrals, how long people wait, and how many ways there are.
extension ReferralWords {
  var flowBlocks: [Block] {
    let links = metrics.links.filter { $0.flow.made != nil }.map { link in
      (name(link.ends.from) + " → " + name(link.ends.to), link.flow)
    }
    let receivers = metrics.receivers.filter { $0.flow.made != nil }.map { entry in
      (name(entry.receiver), entry.flow)
    }
    let domains = metrics.domains.filter { $0.flow.made != nil }.map { entry in
      (wording.domainName(entry.domain, in: network), entry.flow)
    }
    return flows(
      pick("Verwijzingen per lijn", "Referrals for each line"),
      pick(
        "Wat werd ervan? Afgerond is nog niet altijd geholpen: wat hoor je van het gezin?",
        "What came of it? Completed is not always helped: what do you hear from the family?"), links
    )
      + flows(
        pick("Verwijzingen naar wie ze krijgt", "Referrals by who receives them"),
        pick(
          "Wat is er afgesproken over bericht terug?", "What is agreed about word back?"), receivers
      )
      + flows(
        pick("Verwijzingen per leefgebied", "Referrals for each life domain"),
        pick("Waar loopt het, en waar blijft het hangen?", "Where does it go well, and where not?"),
        domains)
  }

  private func flows(
    _ title: String, _ question: String, _ flows: [(String, ReferralFlow)]
  ) -> [Block] {
    section(
      title, question: question,
      headings: [
        pick("wie", "who"), pick("aantal", "count"), pick("aangenomen", "accepted"),
        pick("afgerond", "completed"), pick("bericht terug", "word back"),
        pick("antwoord na dagen", "answer after days"), pick("begin na dagen", "begin after days"),
      ],
      rows: flows.map { who, flow in
        [
          who, wording.shortCount(flow.made), wording.told(flow.acceptance),
          wording.told(flow.completion), wording.told(flow.reportBack), spread(flow.daysToAnswer),
          spread(flow.daysToStart),
        ]
      }, figures: Set(1...6))
  }

  /// The middle, and after the bar nine of ten; empty when there is nothing to tell.
  private func spread(_ days: DaySpread?) -> String {
    days.map { "\(wording.plain($0.median)) | \(wording.plain($0.ninetieth))" } ?? ""
  }

  var waitBlocks: [Block] {
    section(
      pick("Hoe lang mensen wachten", "How long people wait"),
      question: pick(
        "Wie is er voor mensen zolang ze wachten?", "Who is there for people while they wait?"),
      headings: [
        pick("leefgebied", "life domain"), pick("waar", "where"), pick("aanbod", "services"),
        pick("helft binnen dagen", "half within days"),
        pick("9 van de 10 binnen dagen", "9 of 10 within days"),
      ],
      rows: metrics.waits.map { wait in
        [
          wording.domainName(wait.domain, in: network), place(wait.area), "\(wait.services)",
          wording.plain(wait.days.median), wording.plain(wait.days.ninetieth),
        ]
      }, figures: [2, 3, 4])
  }

  var routeBlocks: [Block] {
    section(
      pick("Hoeveel wegen er zijn", "How many ways there are"),
      question: pick(
        "Wegen naar aanbod dat past, die niet langs dezelfde organisatie gaan. Waar is één weg te "
          + "weinig?",
        "Ways to a service that fits, no two past the same organisation. Where is one way too few?"),
      headings: [
        pick("leefgebied", "life domain"), pick("waar", "where"), pick("wegen", "ways"),
      ],
      rows: metrics.routes.map { entry in
        [
          wording.domainName(entry.need.domain, in: network), place(entry.need.area),
          entry.routes.map(routeCount) ?? pick("niet te zeggen", "cannot be said"),
        ]
      }, figures: [2])
  }

  private func routeCount(_ count: Int) -> String {
    count >= ReferralMetrics.mostRoutes
      ? pick("\(count) of meer", "\(count) or more") : "\(count)"
  }

  private func place(_ area: String?) -> String {
    area ?? pick("geen buurt genoemd", "no area named")
  }
}

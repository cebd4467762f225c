import NetworkQueries
import Pages
import SupportNetwork

/// What came of referrals, how long people wait, and how many ways there are.
extension ReferralWords {
  var flowBlocks: [Block] {
    let links = metrics.links.map { link in
      (name(link.ends.from) + " → " + name(link.ends.to), link.flow)
    }
    let receivers = metrics.receivers.map { (name($0.receiver), $0.flow) }
    let domains = metrics.domains.map { (wording.domainName($0.domain, in: network), $0.flow) }
    let tables =
      flows(
        pick("Verwijzingen per lijn", "Referrals for each line"),
        pick(
          "Wat werd ervan? Afgerond is nog niet altijd geholpen: wat hoor je van het gezin?",
          "What came of it? Completed is not always helped: what do you hear from the family?"),
        links)
      + flows(
        pick("Verwijzingen naar wie ze krijgt", "Referrals by who receives them"),
        pick("Wat is er afgesproken over bericht terug?", "What is agreed about word back?"),
        receivers)
      + flows(
        pick("Verwijzingen per leefgebied", "Referrals for each life domain"),
        pick("Waar loopt het, en waar blijft het hangen?", "Where does it go well, and where not?"),
        domains)
    return tables.isEmpty ? [] : tables + [.paragraph(Line([.soft(signs)]))] + dayBlocks(receivers)
  }

  private var signs: String {
    let least = CountOfPeople.least
    return pick(
      "Leeg: niet opgeschreven. –: het gaat om minder dan \(least) mensen, of dat is uit dit cijfer en "
        + "de andere op te maken. ≥: het zijn er minstens zo veel.",
      "Empty: not written down. –: it is about fewer than \(least) people, or that could be found from "
        + "this figure and the others. ≥: at least so many.")
  }

  private func flows(
    _ title: String, _ question: String, _ flows: [(String, ReferralFlow)]
  ) -> [Block] {
    section(
      title, question: question,
      headings: [
        pick("wie", "who"), pick("aantal", "count"), pick("aangenomen", "accepted"),
        pick("afgerond", "completed"), pick("bericht", "word back"),
      ],
      rows: flows.filter { $0.1.made != .unknown }.map { who, flow in
        [
          who, wording.told(flow.made), wording.told(flow.acceptance),
          wording.told(flow.completion), wording.told(flow.reportBack),
        ]
      }, figures: Set(1...4))
  }

  private func dayBlocks(_ flows: [(String, ReferralFlow)]) -> [Block] {
    section(
      pick("Dagen tot er iets gebeurt", "Days until something happens"),
      question: pick(
        "Van de helft van de verwijzingen, en van 9 van de 10: na hoeveel dagen kwam het eerste "
          + "antwoord, en begon de hulp?",
        "Of half of the referrals, and of 9 of 10: after how many days came the first answer, and "
          + "began the help?"),
      headings: [
        pick("wie", "who"), pick("antwoord: helft", "answer: half"), pick("9 van 10", "9 of 10"),
        pick("begin: helft", "begin: half"), pick("9 van 10", "9 of 10"),
      ],
      rows: flows.filter { $0.1.daysToAnswer.exact != nil || $0.1.daysToStart.exact != nil }
        .map { who, flow in [who] + wording.told(flow.daysToAnswer) + wording.told(flow.daysToStart)
        }, figures: Set(1...4))
  }

  var waitBlocks: [Block] {
    section(
      pick("Hoe lang mensen wachten", "How long people wait"),
      question: pick(
        "In dagen: de helft van het aanbod begint binnen zo veel dagen, en 9 van de 10. Wie is er "
          + "voor mensen zolang ze wachten?",
        "In days: half of the services begin within so many days, and 9 of 10. Who is there for "
          + "people while they wait?"),
      headings: [
        pick("leefgebied", "life domain"), pick("waar", "where"), pick("aanbod", "services"),
        pick("helft", "half"), pick("9 van 10", "9 of 10"),
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

import NetworkGraph
import NetworkQueries
import Pages
import SupportNetwork

/// Where organisations stand in the network.
extension ReferralWords {
  var organisationBlocks: [Block] {
    let near = wording.steps(metrics.steps)
    return section(
      pick("Wie met wie verwijst", "Who refers with whom"),
      question: pick(
        "Naar en van hoeveel organisaties, en hoeveel er binnen \(near) liggen, heen en terug. "
          + "Herken je dit? Wie hoort er nog bij?",
        "To and from how many organisations, and how many lie within \(near), there and back. Is "
          + "this how you know it? Who else belongs here?"),
      headings: [
        pick("organisatie", "organisation"), pick("naar", "to"), pick("van", "from"),
        pick("bereikt", "reaches"), pick("bereikt door", "reached by"),
        pick("hoe hecht", "how closely knit"),
      ],
      rows: metrics.organisations.filter { $0.refersTo + $0.receivesFrom > 0 }.map { figures in
        [
          name(figures.organisation), "\(figures.refersTo)", "\(figures.receivesFrom)",
          "\(figures.reaches)", "\(figures.isReachedBy)",
          figures.constraint.map(wording.hundredths) ?? "–",
        ]
      }, figures: Set(1...5))
  }

  var brokerageBlocks: [Block] {
    section(
      pick("Wie er tussen staat", "Who stands in between"),
      question: pick(
        "Hoe vaak een organisatie twee anderen verbindt die niet naar elkaar verwijzen: binnen het "
          + "eigen veld, binnen een ander veld, het eigen veld in of uit, of tussen twee andere "
          + "velden. Wat als die er een keer niet is?",
        "How often an organisation joins two others that do not refer to each other: within its own "
          + "field, within another field, into or out of its own field, or between two others. What "
          + "if it is not there once?"),
      headings: [
        pick("organisatie", "organisation"), pick("eigen veld", "own field"),
        pick("ander veld", "other field"), pick("in", "in"), pick("uit", "out"),
        pick("tussen", "between"),
      ],
      rows: metrics.organisations.compactMap { figures in
        guard let roles = figures.brokerage, roles.total > 0 else { return nil }
        return [name(figures.organisation)]
          + [
            roles.coordinator, roles.itinerant, roles.gatekeeper, roles.representative,
            roles.liaison,
          ].map { "\($0)" }
      }, figures: Set(1...5))
  }

  var cutBlocks: [Block] {
    let joints =
      metrics.shape.joints.isEmpty
      ? []
      : [
        pick(
          "Valt een van deze weg, dan raken anderen los: ",
          "If one of these goes, others come loose: ")
          + wording.list(metrics.shape.joints.prefix(Self.mostRows).map(name)) + "."
      ]
    let bridges = metrics.shape.bridges.map { pair in
      pick(
        "Tussen \(name(pair.from)) en \(name(pair.to)) is er maar één lijn.",
        "Between \(name(pair.from)) and \(name(pair.to)) there is only one line.")
    }
    let all = joints + bridges
    guard !all.isEmpty else { return [] }
    let more = all.count - Self.mostRows
    let rest = more > 0 ? [pick("En zo nog \(more).", "And \(more) more like these.")] : []
    return [
      .heading(
        Line(pick("Waar het aan één draad hangt", "Where it hangs by one thread")), level: 1),
      .paragraph(
        Line([
          .soft(
            pick("Waar zou een tweede lijn helpen?", "Where would a second line help?"))
        ])),
      .list((all.prefix(Self.mostRows) + rest).map { ListItem(Line($0)) }),
    ]
  }

  var sectorBlocks: [Block] {
    section(
      pick("Binnen en buiten het eigen veld", "Within and outside their own field"),
      question: pick(
        "Van -1 (alle lijnen blijven binnen) tot 1 (alle gaan naar buiten). Wie nodig je eens uit?",
        "From -1 (all lines stay within) to 1 (all go outside). Whom will you invite some day?"),
      headings: [
        pick("veld", "field"), pick("naar buiten", "outside"), pick("binnen", "within"),
        pick("verhouding", "index"),
      ],
      rows: metrics.sectors.map { entry in
        [
          wording.sector(entry.sector), "\(entry.ties.external)", "\(entry.ties.within)",
          entry.ties.index.map(wording.hundredths)
            ?? pick("niet te zeggen", "cannot be said"),
        ]
      }, figures: [1, 2, 3])
  }
}

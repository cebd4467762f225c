import Wording

extension CSVText {
  /// The figures of a network of referrals as rows for a spreadsheet, one figure in a row. A value
  /// that is not defined, or too few to tell, is empty.
  init(_ body: ReferralMetricsBody) {
    headings = ["about", "id", "name", "to", "to_name", "area", "figure", "value"]
    var rows: [[String]] = []
    func add(
      _ about: String, id: String = "", name: String = "", to: ActorBody? = nil,
      area: String? = nil,
      _ values: [(String, String?)]
    ) {
      rows += values.map { figure, value in
        [about, id, name, to?.id ?? "", to?.name ?? "", area ?? "", figure, value ?? ""]
      }
    }
    add("network", body.figures.map { ($0.figure, $0.value.map(plainNumber)) })
    for figures in body.organisations {
      add(
        "organisation", id: figures.organisation.id, name: figures.organisation.name,
        figures.values)
    }
    for sector in body.sectors {
      add(
        "sector", id: sector.sector,
        [
          ("external", "\(sector.external)"), ("within", "\(sector.within)"),
          ("index", sector.index.value.map(plainNumber)),
        ])
    }
    for link in body.links {
      add("link", id: link.from.id, name: link.from.name, to: link.to, link.flow.values)
    }
    for entry in body.receivers {
      add("receiver", id: entry.receiver.id, name: entry.receiver.name, entry.flow.values)
    }
    for entry in body.domains { add("domain", id: entry.domain, entry.flow.values) }
    for wait in body.waits {
      add(
        "waiting", id: wait.domain, area: wait.area.value,
        [
          ("services", "\(wait.services)"), ("median_days", plainNumber(wait.days.median)),
          ("ninetieth_days", plainNumber(wait.days.ninetieth)),
        ])
    }
    for route in body.routes {
      add(
        "routes", id: route.domain, area: route.area.value,
        [("routes", route.routes.value.map { "\($0)" })])
    }
    self.rows = rows
  }
}

extension ReferralMetricsBody.Organisation {
  fileprivate var values: [(String, String?)] {
    let counts: [(String, Int)] = [
      ("refers_to", refersTo), ("receives_from", receivesFrom), ("reaches", reaches),
      ("reached_by", reachedBy),
    ]
    let roles: [(String, Int?)] = [
      ("coordinator", brokerage.value?.coordinator), ("itinerant", brokerage.value?.itinerant),
      ("gatekeeper", brokerage.value?.gatekeeper),
      ("representative", brokerage.value?.representative), ("liaison", brokerage.value?.liaison),
    ]
    return counts.map { ($0.0, "\($0.1)") }
      + [("constraint", constraint.value.map(plainNumber))]
      + roles.map { role in (role.0, role.1.map { "\($0)" }) }
      + [("joint", joint ? "yes" : "no")]
  }
}

extension ReferralMetricsBody.Flow {
  fileprivate var values: [(String, String?)] {
    [
      ("made", made.value.map { madeIsAtLeast ? ">=\($0)" : "\($0)" }),
      ("acceptance", acceptance.value.map(plainNumber)),
      ("completion", completion.value.map(plainNumber)),
      ("report_back", reportBack.value.map(plainNumber)),
      ("median_days_to_answer", daysToAnswer.value.map { plainNumber($0.median) }),
      ("ninetieth_days_to_answer", daysToAnswer.value.map { plainNumber($0.ninetieth) }),
      ("median_days_to_start", daysToStart.value.map { plainNumber($0.median) }),
      ("ninetieth_days_to_start", daysToStart.value.map { plainNumber($0.ninetieth) }),
    ]
  }
}

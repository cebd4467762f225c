import Wording

extension CSVText {
  /// The figures of a network of referrals as rows for a spreadsheet, one figure in a row. A value is
  /// empty where it is not known or not told; the state says which.
  init(_ body: ReferralMetricsBody) {
    headings = ["about", "id", "name", "to", "to_name", "area", "figure", "value", "state"]
    var rows: [[String]] = []
    func add(
      _ about: String, id: String = "", name: String = "", to: ActorBody? = nil,
      area: String? = nil, notTold: Set<String> = [],
      _ values: [(figure: String, value: String?)]
    ) {
      rows += values.map { figure, value in
        let state = value != nil ? "told" : notTold.contains(figure) ? "not-told" : "unknown"
        return [
          about, id, name, to?.id ?? "", to?.name ?? "", area ?? "", figure, value ?? "", state,
        ]
      }
    }
    func add(
      _ about: String, id: String, name: String = "", to: ActorBody? = nil,
      _ flow: ReferralMetricsBody.Flow
    ) {
      let hidden = flow.values.filter { flow.notTold.contains($0.field) }.map(\.figure)
      add(
        about, id: id, name: name, to: to, notTold: Set(hidden),
        flow.values.map { ($0.figure, $0.value) })
    }
    // How many families organisations share is always known, but not told of a few.
    let ofFamilies = ReferralFigure.careDensity.rawValue
    add(
      "network", notTold: [ofFamilies], body.figures.map { ($0.figure, $0.value.map(plainNumber)) })
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
      add("link", id: link.from.id, name: link.from.name, to: link.to, link.flow)
    }
    for entry in body.receivers {
      add("receiver", id: entry.receiver.id, name: entry.receiver.name, entry.flow)
    }
    for entry in body.domains { add("domain", id: entry.domain, entry.flow) }
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
  /// The figures with the fields that they are of.
  fileprivate var values: [(figure: String, field: String, value: String?)] {
    [
      ("made", "made", made.value.map { madeIsAtLeast ? ">=\($0)" : "\($0)" }),
      ("acceptance", "acceptance", acceptance.value.map(plainNumber)),
      ("completion", "completion", completion.value.map(plainNumber)),
      ("report_back", "reportBack", reportBack.value.map(plainNumber)),
      (
        "median_days_to_answer", "daysToAnswer",
        daysToAnswer.value.map { plainNumber($0.median) }
      ),
      (
        "ninetieth_days_to_answer", "daysToAnswer",
        daysToAnswer.value.map { plainNumber($0.ninetieth) }
      ),
      ("median_days_to_start", "daysToStart", daysToStart.value.map { plainNumber($0.median) }),
      (
        "ninetieth_days_to_start", "daysToStart",
        daysToStart.value.map { plainNumber($0.ninetieth) }
      ),
    ]
  }
}

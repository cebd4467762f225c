import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// The figures of a network of referrals for programs; `Schemas/referral-metrics-1.schema.json`
/// describes the fields.
struct ReferralMetricsBody: Encodable {
  let date: String?
  let withinSteps: Int
  /// The smallest count of people that is told.
  let leastTold: Int
  let figures: [MetricsBody.Value]
  let componentSizes: [Int]
  let degreeDistribution: [Int]
  let joints: [String]
  let bridges: [Pair]
  let organisations: [Organisation]
  let sectors: [Sector]
  let links: [Link]
  let receivers: [Receiver]
  let domains: [Domain]
  let waits: [Wait]
  let routes: [Route]

  struct Pair: Encodable {
    let from: String
    let to: String
  }

  struct Organisation: Encodable {
    let organisation: ActorBody
    let refersTo: Int
    let receivesFrom: Int
    let reaches: Int
    let reachedBy: Int
    let constraint: OrNull<Double>
    let brokerage: OrNull<Roles>
    let joint: Bool
  }

  struct Roles: Encodable {
    let coordinator: Int
    let itinerant: Int
    let gatekeeper: Int
    let representative: Int
    let liaison: Int
  }

  struct Sector: Encodable {
    let sector: String
    let external: Int
    let within: Int
    let index: OrNull<Double>
  }

  struct Link: Encodable {
    let from: ActorBody
    let to: ActorBody
    let flow: Flow
  }

  struct Receiver: Encodable {
    let receiver: ActorBody
    let flow: Flow
  }

  struct Domain: Encodable {
    let domain: String
    let flow: Flow
  }

  /// What came of referrals. What nobody wrote down and what is too few to tell are both `null`;
  /// the names of the latter are in `notTold`.
  struct Flow: Encodable {
    let made: OrNull<Int>
    let madeIsAtLeast: Bool
    let acceptance: OrNull<Double>
    let completion: OrNull<Double>
    let reportBack: OrNull<Double>
    let daysToAnswer: OrNull<Days>
    let daysToStart: OrNull<Days>
    let notTold: [String]
  }

  struct Days: Encodable {
    let median: Double
    let ninetieth: Double
  }

  struct Wait: Encodable {
    let domain: String
    let area: OrNull<String>
    let services: Int
    let days: Days
  }

  struct Route: Encodable {
    let domain: String
    let area: OrNull<String>
    let households: OrNull<Int>
    let routes: OrNull<Int>
  }
}

extension ReferralMetricsBody {
  init(_ metrics: ReferralMetrics, in network: CompiledNetwork, _ wording: Wording) {
    func body(_ id: ActorID) -> ActorBody { ActorBody(id, in: network) }
    date = network.date?.iso
    withinSteps = metrics.steps
    leastTold = CountOfPeople.least
    figures = ReferralFigure.allCases.map { figure in
      MetricsBody.Value(
        figure: figure.rawValue, name: wording.figureName(figure), value: metrics[figure],
        question: wording.figureQuestion(figure))
    }
    componentSizes = metrics.shape.componentSizes
    degreeDistribution = metrics.shape.degreeDistribution
    joints = metrics.shape.joints.map(\.rawValue)
    bridges = metrics.shape.bridges.map { Pair(from: $0.from.rawValue, to: $0.to.rawValue) }
    organisations = metrics.organisations.map { Organisation($0, in: network) }
    sectors = metrics.sectors.map { entry in
      Sector(
        sector: entry.sector.rawValue, external: entry.ties.external, within: entry.ties.within,
        index: OrNull(entry.ties.index))
    }
    links = metrics.links.map {
      Link(from: body($0.ends.from), to: body($0.ends.to), flow: Flow($0.flow))
    }
    receivers = metrics.receivers.map { Receiver(receiver: body($0.receiver), flow: Flow($0.flow)) }
    domains = metrics.domains.map { Domain(domain: $0.domain.rawValue, flow: Flow($0.flow)) }
    waits = metrics.waits.map { wait in
      Wait(
        domain: wait.domain.rawValue, area: OrNull(wait.area), services: wait.services,
        days: Days(wait.days))
    }
    routes = metrics.routes.map { entry in
      Route(
        domain: entry.need.domain.rawValue, area: OrNull(entry.need.area),
        households: OrNull(entry.need.households.exact), routes: OrNull(entry.routes))
    }
  }
}

extension ReferralMetricsBody.Organisation {
  fileprivate init(_ figures: OrganisationFigures, in network: CompiledNetwork) {
    organisation = ActorBody(figures.organisation, in: network)
    refersTo = figures.refersTo
    receivesFrom = figures.receivesFrom
    reaches = figures.reaches
    reachedBy = figures.isReachedBy
    constraint = OrNull(figures.constraint)
    brokerage = OrNull(
      figures.brokerage.map { roles in
        ReferralMetricsBody.Roles(
          coordinator: roles.coordinator, itinerant: roles.itinerant,
          gatekeeper: roles.gatekeeper, representative: roles.representative,
          liaison: roles.liaison)
      })
    joint = figures.isJoint
  }
}

extension ReferralMetricsBody.Flow {
  fileprivate init(_ flow: ReferralFlow) {
    made = OrNull(flow.made.told)
    madeIsAtLeast = if case .atLeast = flow.made { true } else { false }
    acceptance = OrNull(flow.acceptance.exact)
    completion = OrNull(flow.completion.exact)
    reportBack = OrNull(flow.reportBack.exact)
    daysToAnswer = OrNull(flow.daysToAnswer.exact.map(ReferralMetricsBody.Days.init))
    daysToStart = OrNull(flow.daysToStart.exact.map(ReferralMetricsBody.Days.init))
    let isNotTold: [(CodingKeys, Bool)] = [
      (.made, flow.made == .tooFew), (.acceptance, flow.acceptance == .tooFew),
      (.completion, flow.completion == .tooFew), (.reportBack, flow.reportBack == .tooFew),
      (.daysToAnswer, flow.daysToAnswer == .tooFew), (.daysToStart, flow.daysToStart == .tooFew),
    ]
    notTold = isNotTold.filter(\.1).map(\.0.stringValue)
  }
}

extension ReferralMetricsBody.Days {
  fileprivate init(_ spread: Spread) {
    median = spread.median
    ninetieth = spread.ninetieth
  }
}

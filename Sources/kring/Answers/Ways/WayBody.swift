import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// Ways for programs; `Schemas/path-1.schema.json` describes the fields.
struct WaysBody: Encodable {
  let file: String
  let order: String
  let from: ActorBody
  /// Whether the ways lead to an actor, a service, or somebody who knows much.
  let goal: String
  let domain: String?
  let ways: [WayBody]

  init(
    _ ways: [Way], from: ActorID, to goal: WayGoal, order: WayOrder, of asked: AskedNetwork,
    _ wording: Wording
  ) {
    file = asked.file
    self.order = order.rawValue
    self.from = ActorBody(from, in: asked.compiled)
    switch goal {
    case .actor: (self.goal, domain) = ("actor", nil)
    case .service(let id): (self.goal, domain) = ("service", id.rawValue)
    case .expert(let id): (self.goal, domain) = ("expert", id.rawValue)
    }
    self.ways = ways.map { WayBody($0, in: asked.compiled, wording) }
  }
}

/// One way for programs.
struct WayBody: Encodable {
  let end: ActorBody
  let firstContact: ActorBody
  let trust: Double
  let days: Int
  /// The step with least trust, from 1.
  let weakestStep: Int
  let steps: [Step]

  struct Step: Encodable {
    let from: ActorBody
    let to: ActorBody
    let kind: String
    let trust: Double
    let days: Int
    let mayBeShared: Bool
    let sentence: String
  }

  init(_ way: Way, in network: CompiledNetwork, _ wording: Wording) {
    end = ActorBody(way.end, in: network)
    firstContact = ActorBody(way.firstContact, in: network)
    trust = way.trust
    days = way.days
    weakestStep = way.weakestStep + 1
    steps = way.steps.map { step in
      Step(
        from: ActorBody(step.from, in: network), to: ActorBody(step.to, in: network),
        kind: step.tie.kind.code.rawValue, trust: step.trust, days: step.days,
        mayBeShared: step.tie.mayBeShared(on: network.date),
        sentence: wording.stepSentence(step, in: network))
    }
  }
}

extension CSVText {
  /// The steps of ways as rows for a spreadsheet.
  init(_ body: WaysBody) {
    headings = [
      "way", "step", "from", "from_name", "to", "to_name", "kind", "trust", "days", "sentence",
    ]
    rows = body.ways.enumerated().flatMap { place, way in
      way.steps.enumerated().map { number, step in
        [
          "\(place + 1)", "\(number + 1)", step.from.id, step.from.name, step.to.id, step.to.name,
          step.kind, "\(step.trust)", "\(step.days)", step.sentence,
        ]
      }
    }
  }
}

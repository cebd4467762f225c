import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// Missing links for programs; `Schemas/links-1.schema.json` describes the fields.
struct LinksBody: Encodable {
  let steps: Int
  let needs: OrNull<Int>
  let outOfReach: OrNull<Int>
  let isAnyOutOfReach: Bool
  let guarantee: String
  let sureness: String
  let fewestToConnectAll: Int
  let fewestToLeaveNoBridge: Int
  let links: [Link]

  struct Link: Encodable {
    let from: ActorBody
    let to: ActorBody
    let services: [ActorBody]
    let gain: OrNull<Int>
    let total: OrNull<Int>
    let left: OrNull<Int>
    let domains: [String]
    let areas: [OrNull<String>]
    let knowledge: String
    let shared: [ActorBody]
    let resourceAllocation: Double
    let sentence: String
    let nextStep: String
  }

  init(_ answer: MissingLinks, in network: CompiledNetwork, _ wording: Wording) {
    steps = answer.steps
    needs = OrNull(answer.needs.exact)
    outOfReach = OrNull(answer.outOfReach.exact)
    isAnyOutOfReach = answer.isAnyOutOfReach
    guarantee = answer.guarantee.rawValue
    sureness = wording.sureness(answer.guarantee)
    fewestToConnectAll = answer.fewestToConnectAll
    fewestToLeaveNoBridge = answer.fewestToLeaveNoBridge
    links = answer.links.map { link in
      Link(
        from: ActorBody(link.from, in: network), to: ActorBody(link.to, in: network),
        services: link.services.map { ActorBody($0, in: network) }, gain: OrNull(link.gain.exact),
        total: OrNull(link.total.exact), left: OrNull(link.isNoneLeft ? 0 : link.left.exact),
        domains: link.domains.map(\.rawValue), areas: link.areas.map { OrNull($0) },
        knowledge: link.isDenied ? "denied" : "unknown",
        shared: link.shared.map { ActorBody($0, in: network) },
        resourceAllocation: link.resourceAllocation,
        sentence: wording.linkSentence(link, in: network),
        nextStep: wording.linkStep(link, in: network))
    }
  }
}

extension CSVText {
  /// One link in a row; a hidden count is empty.
  init(_ body: LinksBody) {
    func cell(_ count: OrNull<Int>) -> String { count.value.map(String.init) ?? "" }
    self.init(
      headings: [
        "from", "to", "gain", "total", "left", "domains", "areas", "knowledge", "guarantee",
        "sentence",
      ],
      rows: body.links.map { link in
        [
          link.from.id, link.to.id, cell(link.gain), cell(link.total), cell(link.left),
          link.domains.joined(separator: " "),
          link.areas.compactMap(\.value).joined(separator: "; "), link.knowledge, body.guarantee,
          link.sentence,
        ]
      })
  }
}

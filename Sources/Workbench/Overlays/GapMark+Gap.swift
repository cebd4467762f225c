public import Ecomaps
public import NetworkQueries
import SupportNetwork
public import Wording

extension GapMark {
  /// What a gap looks like on a map, or nothing for one that is no missing person or help: a tie to
  /// look at again, something to come back to, a topic that nobody should see on a wall.
  public init?(_ gap: Gap, in network: CompiledNetwork, _ wording: Wording) {
    guard let holder = gap.fact.holder(of: gap), let text = wording.gapLabel(gap, in: network)
    else { return nil }
    self.init(
      id: gap.key.replacing("/", with: "."), text: text,
      title: wording.gapSentence(gap, in: network), holder: holder, domain: gap.domain,
      sector: gap.fact.sector(in: network))
  }

  /// The marks of gaps, each once, with one for each person on whom too much hangs.
  public static func marks(
    of gaps: [Gap], in network: CompiledNetwork, _ wording: Wording
  ) -> [GapMark] {
    let leaned = Set(
      gaps.compactMap { gap -> ActorID? in
        if case .singleSupporter(let id, _, _) = gap.fact { id } else { nil }
      })
    return gaps.filter { gap in
      if case .overloadedCarer(let id, _, _, _) = gap.fact { !leaned.contains(id) } else { true }
    }
    .compactMap { GapMark($0, in: network, wording) }
  }
}

extension GapFact {
  /// From whom the dotted line goes.
  fileprivate func holder(of gap: Gap) -> ActorID? {
    switch self {
    case .unmetNeed(let need), .formalOnly(let need, _), .informalOnly(let need, _, _),
      .outOfReach(let need, _, _):
      need.holder
    case .isolatedMember(let member, _): member
    default: gap.household
    }
  }

  /// Where it stands when sectors are relations; nothing leaves it to the life domain.
  fileprivate func sector(in network: CompiledNetwork) -> RelationSector? {
    switch self {
    case .formalOnly, .isolatedMember, .fewInformal: .friendsAndNeighbours
    case .uncoordinatedCare: .neighbourhoodAndWelfare
    case .singleSupporter(let id, _, _), .overloadedCarer(let id, _, _, _):
      network.actorsByID[id]?.relationSector(among: network.actorsByID)
    default: nil
    }
  }
}

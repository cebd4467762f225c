public import Ecomaps
public import NetworkQueries
import SupportNetwork
public import Wording

extension GapMark {
  /// What a gap looks like on a map, or nothing for one that is no missing person or help: a tie to
  /// look at again, something to come back to, a topic that nobody should see on a wall, what a
  /// team lacks.
  public init?(_ gap: Gap, in network: CompiledNetwork, _ wording: Wording) {
    guard let holder = gap.fact.holder ?? gap.household,
      let text = wording.gapLabel(gap, in: network)
    else { return nil }
    self.init(
      id: gap.key.replacing("/", with: "."), text: text,
      title: wording.gapSentence(gap, in: network), holder: holder, domain: gap.domain,
      sector: gap.fact.sector)
  }
}

extension GapFact {
  /// Whom it is missing for, when that is not the household as a whole.
  fileprivate var holder: ActorID? {
    switch self {
    case .unmetNeed(let need), .formalOnly(let need, _), .informalOnly(let need, _, _),
      .outOfReach(let need, _, _):
      need.holder
    case .isolatedMember(let member, _): member
    default: nil
    }
  }

  /// Where it stands when sectors are relations; nothing leaves it to the life domain.
  fileprivate var sector: RelationSector? {
    switch self {
    case .formalOnly, .isolatedMember, .fewInformal: .friendsAndNeighbours
    case .uncoordinatedCare: .neighbourhoodAndWelfare
    default: nil
    }
  }
}

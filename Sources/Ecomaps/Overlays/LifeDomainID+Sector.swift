import SupportNetwork

extension LifeDomainID {
  /// Where help in this life domain would be looked for first, among sectors by relation.
  var sectorOfGaps: RelationSector {
    switch rawValue {
    case "finances", "work-and-education": .moneyAndWork
    case "physical-health", "mental-health", "substance-use", "basic-adl", "instrumental-adl":
      .care
    case "parenting": .schoolAndChildCare
    case "social-network", "use-of-time": .friendsAndNeighbours
    default: .neighbourhoodAndWelfare
    }
  }
}

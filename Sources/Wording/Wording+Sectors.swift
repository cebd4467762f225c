public import SupportNetwork

extension Wording {
  /// The name of a sector of the map.
  public func sector(_ sector: RelationSector) -> String {
    switch sector {
    case .family: pick("Familie", "Family")
    case .friendsAndNeighbours: pick("Vrienden en buren", "Friends and neighbours")
    case .volunteers: pick("Vrijwilligers", "Volunteers")
    case .schoolAndChildCare: pick("School en opvang", "School and child care")
    case .care: pick("Zorg", "Care")
    case .neighbourhoodAndWelfare: pick("Wijk en welzijn", "Neighbourhood and welfare")
    case .moneyAndWork: pick("Geld en werk", "Money and work")
    }
  }

  /// The name of a life domain.
  public func lifeDomain(_ domain: LifeDomain) -> String { pick(domain.dutch, domain.english) }

  /// The sector of actors that help in no life domain that was named.
  public var noDomain: String { pick("Overig", "Other") }
}

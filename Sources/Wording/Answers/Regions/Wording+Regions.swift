public import NetworkGraph
import NetworkQueries
import SupportNetwork

extension Wording {
  /// A life domain by its place in the standard list.
  public func lifeDomain(at place: Int) -> String {
    guard let domain = LifeDomain.standard(at: place) else {
      return pick("leefgebied \(place + 1)", "life domain \(place + 1)")
    }
    return pick(domain.dutch, domain.english)
  }

  /// A count that may have to be hidden.
  func regionCount(_ count: CountOfPeople) -> String {
    count.exact.map(grouped) ?? (count.isFew ? pick("minder dan 5", "fewer than 5") : "–")
  }

  /// A whole number as people read it: 1.004.300 in Dutch, 1,004,300 in English.
  func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: pick(".", ","), at: place)
      place -= 3
    }
    return (number < 0 ? "−" : "") + String(digits)
  }

  /// What an actor of a region is.
  public func regionKind(_ kind: RegionKind) -> String {
    switch kind {
    case .household: pick("huishouden", "household")
    case .service: pick("dienst", "service")
    case .gp: pick("huisarts", "GP")
    case .school: pick("school", "school")
    case .team: pick("team", "team")
    case .person: pick("persoon", "person")
    }
  }

  func regionKinds(_ kind: RegionKind) -> String {
    switch kind {
    case .household: pick("huishoudens", "households")
    case .service: pick("diensten", "services")
    case .gp: pick("huisartsen", "GPs")
    case .school: pick("scholen", "schools")
    case .team: pick("teams", "teams")
    case .person: pick("mensen", "people")
    }
  }
}

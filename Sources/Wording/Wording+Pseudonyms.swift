public import SupportNetwork

extension Wording {
  /// The name of somebody who is not named: what they are, and a number, as in "Buur 2".
  public func pseudonym(of actor: Actor, number: Int) -> String {
    let sort: String =
      switch actor {
      case .household: pick("huishouden", "household")
      case .member: pick("gezinslid", "family member")
      case .person(let person): unnamed(person.role)
      case .organisation(let organisation):
        organisation.kind == .other
          ? pick("organisatie", "organisation") : organisationKind(organisation.kind)
      case .service: pick("aanbod", "service")
      case .team: "team"
      case .actorClass(let actorClass): organisationKind(actorClass.kind)
      }
    return sort.prefix(1).uppercased() + sort.dropFirst() + " \(number)"
  }

  private func unnamed(_ role: PersonRole) -> String {
    switch role {
    case .family: pick("familielid", "relative")
    case .fellow: pick("lotgenoot", "fellow")
    case .informalCarer, .volunteer, .friend, .neighbour, .colleague, .professional:
      self.role(role)
    }
  }

  /// The title of a map on which nobody can be recognised.
  public var pseudonymisedTitle: String {
    pick("Ecogram zonder namen", "Ecomap without names")
  }

  /// An area of which the name is left out.
  public func pseudonymOfArea(number: Int) -> String { pick("Gebied", "Area") + " \(number)" }

  /// A life domain of a list of one's own, of which the name is left out.
  public func pseudonymOfDomain(number: Int) -> String {
    pick("Leefgebied", "Life domain") + " \(number)"
  }

  /// In the place of what was seen or heard.
  public var somethingNoticed: String { pick("iets gezien of gehoord", "something seen or heard") }

  /// In the place of what one needs to get a service.
  public var someCondition: String { pick("met een voorwaarde", "under a condition") }

  /// The title of what is shared with somebody.
  public func titleShared(of household: String, with party: String) -> String {
    pick("Ecogram van \(household), voor \(party)", "Ecomap of \(household), for \(party)")
  }

  /// The title of somebody's own copy.
  public func titleOfCopy(for person: String) -> String {
    pick("Wat er over \(person) is vastgelegd", "What is recorded about \(person)")
  }
}

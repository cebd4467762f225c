public import SupportNetwork

extension Wording {
  /// One sentence that says who an outside actor is and where on the map.
  ///
  /// - Parameter hasDied: whether the person had died by the day of the map.
  public func actor(
    _ actor: Actor, sector: String, ring: Ring, hasDied: Bool = false
  ) -> String {
    var parts = [role(of: actor)]
    if case .person(let person) = actor, let relation = person.relation { parts.append(relation) }
    if hasDied { parts.append(legend(.deceased)) }
    parts.append("\(pick("staat bij", "stands under")) \(sector), \(self.ring(ring))")
    return "\(actor.name): \(parts.joined(separator: ", "))"
  }

  /// One sentence that says who a member of the household is.
  ///
  /// - Parameters:
  ///   - age: in whole years on the day of the map, or at death.
  ///   - hasDied: whether the member had died by that day.
  public func member(_ member: Member, age: Int?, hasDied: Bool = false) -> String {
    var parts: [String] = []
    let isChild = age.map { $0 < 18 } ?? false
    switch member.gender {
    case .man: parts.append(isChild ? pick("jongen", "boy") : pick("man", "man"))
    case .woman: parts.append(isChild ? pick("meisje", "girl") : pick("vrouw", "woman"))
    case .other, .unstated: break
    }
    if let age { parts.append(pick("\(age) jaar", age == 1 ? "1 year old" : "\(age) years old")) }
    if hasDied { parts.append(legend(.deceased)) }
    if member.hasCareNeed { parts.append(legend(.careNeed)) }
    parts.append(pick("hoort bij het huishouden", "part of the household"))
    return "\(member.name): \(parts.joined(separator: ", "))"
  }

  /// How close a ring is.
  public func ring(_ ring: Ring) -> String {
    switch ring {
    case .near: pick("dichtbij", "close by")
    case .middle: pick("er tussenin", "in between")
    case .far: pick("verder weg", "further away")
    }
  }

  private func role(of actor: Actor) -> String {
    switch actor {
    case .household, .member: pick("huishouden", "household")
    case .person(let person): role(person.role)
    case .organisation: pick("organisatie", "organisation")
    case .service: pick("aanbod", "service")
    case .team: "team"
    case .actorClass: pick("soort organisatie", "kind of organisation")
    }
  }

  /// What a person outside the household is to it.
  public func role(_ role: PersonRole) -> String {
    switch role {
    case .informalCarer: pick("mantelzorger", "unpaid carer")
    case .volunteer: pick("vrijwilliger", "volunteer")
    case .family: pick("familie", "family")
    case .friend: pick("vriend", "friend")
    case .neighbour: pick("buur", "neighbour")
    case .colleague: pick("collega", "colleague")
    case .fellow: pick("lotgenoot", "has been through the same")
    case .professional: "professional"
    }
  }
}
